/** The words about programs in English. Only wording; the code decides when to use it. */
import { longDate } from '../format.ts';
import type { ProgramsWords } from '../programs.ts';
import { settings } from './settings.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'no encryption' } as const;

export const programs: ProgramsWords = {
  title: 'Mail settings by program',
  lead: 'How programs are told which server sends their mail, what they do if they are told nothing, and what people get wrong.',
  programTitle: (name) => `${name}: settings for sending mail`,
  programLead: (name) => `How ${name} is told its outgoing mail server (SMTP), and what to watch out for.`,
  more: 'About this program',
  own: { heading: 'For your server', label: 'Your mail server', show: 'Show settings' },
  keys: { heading: 'What it calls each value', value: 'Value', name: 'Name in the program' },
  example: (mode) =>
    mode === 'plaintext'
      ? 'Without encryption'
      : `With ${MODE[mode]}, for example on port ${mode === 'starttls' ? 587 : 465}`,
  field: settings.field,
  facts: {
    heading: 'What it does',
    starttls: 'STARTTLS (usually port 587)',
    implicitTls: 'SSL/TLS from the first byte (usually port 465)',
    unset: 'If nothing says how to encrypt',
    verifies: 'Certificate of the server',
    oauth: 'OAuth 2.0',
    unknown: 'not known',
  },
  starttls: {
    required: 'can be required, and these settings do',
    optional: 'used if the server offers it, and cannot be required',
    lacking: 'not supported',
  },
  implicitTls: {
    'any-port': 'on any port',
    'any-port-and-465': 'on any port, and always on port 465',
    '465-only': 'on port 465, and only there',
    lacking: 'not supported',
  },
  unset: {
    'implicit-tls': 'SSL/TLS from the first byte',
    starttls: 'STARTTLS, or nothing is sent',
    'if-offered': 'STARTTLS if the server offers it, otherwise no encryption',
    plaintext: 'no encryption',
    'by-port': 'the port decides',
    'must-be-set': 'nothing is sent until it is set',
  },
  verifies: {
    'issuer-only': 'the issuer is checked, the name is not',
    always: 'always checked',
    'by-default': 'checked unless that is turned off',
    'if-told': 'checked only if told to, and these settings do',
    never: 'not checked',
  },
  unverified: (mode) => `not with ${MODE[mode]}`,
  oauth: {
    token: 'takes an access token',
    browser: 'signs in on the provider’s page',
    elsewhere: 'with other settings than these',
    none: 'not supported',
  },
  since: (version) => `since ${version}`,
  traps: 'What people get wrong',
  trap: {
    'means-implicit': ({ key = '' }) =>
      `${key} means TLS from the first byte, usually on port 465. With a port for STARTTLS, such as 587, it fails, often with “wrong version number”.`,
    'means-starttls': ({ key = '' }) =>
      `${key} means STARTTLS, usually on port 587. On port 465 it waits for a greeting that never comes.`,
    'means-if-offered': ({ key = '' }) =>
      `${key} encrypts only if the server offers STARTTLS. If somebody on the way removes the offer, everything goes unencrypted.`,
    'scheme-decides': ({ implicit = '', starttls = '' }) =>
      `The scheme decides about encryption, not the port: ${implicit} begins with TLS, ${starttls} does not.`,
    'unset-is-plaintext': ({ key = '' }) =>
      `Without ${key}, user name and password go unencrypted, on port 587 too.`,
    'unset-is-implicit': ({ key = '' }) =>
      `Unless ${key} says otherwise, it begins with TLS. Changing only the port to 587 therefore fails.`,
    'unset-goes-by-port': ({ key = '', ports = '' }) =>
      `Without ${key}, the port decides: ${ports}. Any other port is treated in a way that may not suit the server.`,
    'off-still-upgrades': ({ key = '' }) =>
      `${key} does not turn encryption off: STARTTLS is still used if the server offers it, and a certificate that is not trusted then stops all mail.`,
    excludes: ({ one = '', other = '' }) =>
      `${one} and ${other} exclude each other: only one of them may be on.`,
    'misspelled-is-off': ({ key = '', values = '' }) =>
      `${key} knows only ${values}. Any other value, even a misspelled one, turns encryption off without an error.`,
    'misspelled-is-optional': ({ key = '', values = '' }) =>
      `${key} knows only ${values}. Any other value, even a misspelled one, makes encryption optional without an error.`,
    'exact-values': ({ key = '', values = '' }) =>
      `${key} takes exactly one of these values, letter case included: ${values}.`,
    'text-is-true': ({ key = '' }) =>
      `If ${key} comes from an environment variable, the text “false” may count as true. Convert it first.`,
    renamed: ({ old = '', key = '' }) =>
      `${old}, which guides still name, is now called ${key}. The old name no longer counts.`,
    'wrong-name': ({ wrong = '', key = '' }) => `The option is ${key}, not ${wrong}, as some guides have it.`,
    'no-effect': ({ key = '' }) => `${key}, which guides still name, has no effect on encryption.`,
    'not-the-server': ({ key = '', right = '' }) => `${key} is not the mail server; that is ${right}.`,
    'image-means-implicit': ({ image = '', key = '' }) =>
      `In the container image ${image}, ${key} means TLS from the first byte, so it fails on port 587.`,
    'port-unset': ({ key = '', port = '' }) => `If ${key} names no port, port ${port} is used.`,
    'port-in-host': ({ key = '' }) => `The port belongs in ${key}, after the server and a colon.`,
    'looks-up-mx': ({ key = '' }) =>
      `Unless ${key} says otherwise, it looks up the MX records of the server’s name and may connect to another server.`,
    'delivers-directly': ({ key = '' }) =>
      `Without ${key}, it delivers to the recipients’ servers itself, on port 25, which most networks block.`,
    'falls-back-to-25': ({ key = '' }) =>
      `With ${key}, it tries port 25 if the port does not answer, and encrypts there only if STARTTLS is offered.`,
    'saves-first-working': ({ modes = '' }) =>
      `If the chosen encryption fails while settings are saved in the interface, it tries ${modes} in this order and saves the first that works, even if that makes encryption optional.`,
    'tries-other-modes': () =>
      'If the chosen encryption fails, it tries the others and keeps the one that works, which may be another than you chose.',
    'downgrades-on-error': ({ key = '' }) =>
      `Even with ${key}, it continues without encryption if the connection fails while encryption begins.`,
    'ipv4-only': () => 'It connects over IPv4 only.',
    'greets-as-server': () =>
      'It introduces itself to the server with the server’s own name, which some servers refuse. No setting changes that.',
    'greets-as': ({ value = '', key = '' }) =>
      `It introduces itself to the server as ${value}, which some servers refuse. ${key} changes that.`,
    'short-timeout': ({ seconds = '' }) =>
      `It gives up after ${seconds} seconds, which is too short for servers that delay their greeting.`,
    'verifies-only-with': ({ key = '' }) =>
      `It checks the certificate only with ${key}; without, anybody on the way can take the password.`,
    'verify-elsewhere': ({ key = '' }) =>
      `For TLS from the first byte, the options of the certificate check belong in ${key}; anywhere else they have no effect.`,
    'checks-since': ({ version = '' }) =>
      `Since ${version}, it checks certificates more strictly. Servers with a wrong name or an unknown issuer stop working with the update; the server’s certificate has to be fixed.`,
    'own-trust-store': ({ key = '' }) =>
      `It does not use the system’s certificates. Your own authority has to be added with ${key}.`,
    revocation: ({ key = '' }) =>
      `It asks whether the certificate was revoked. Where the authority cannot be reached, as behind a firewall, a good certificate fails too; ${key} decides about that.`,
    'sign-in-switch': ({ key = '' }) =>
      `The sign-in has a switch of its own: without ${key}, user name and password are not used.`,
    'sign-in-skipped': ({ key = '' }) =>
      `Without ${key}, it sends without signing in if the server offers no sign-in.`,
    'mechanism-unset': ({ key = '', mechanism = '' }) =>
      `Unless ${key} names another, it signs in with ${mechanism} only.`,
    'refuses-clear': ({ key = '' }) => `Without encryption it sends no password, unless ${key} allows it.`,
    'password-only-from': ({ place = '' }) =>
      `The password is read only from ${place}; anywhere else it has no effect.`,
    'password-length': ({ characters = '' }) =>
      `The password may have at most ${characters} characters, which is too few for many app passwords and API keys.`,
    'oauth-known-only': () => 'OAuth 2.0 can be chosen only for providers that the program knows.',
    'token-expires': ({ key = '' }) => `${key} takes an access token, which nobody renews when it expires.`,
    'sender-default': ({ key = '', value = '' }) =>
      `Unless ${key} is set, the sender is ${value}, which most servers refuse.`,
    'sender-required': ({ key = '' }) =>
      `With a mail server set, but not ${key}, the sender’s address, it does not start.`,
    'sender-parts': ({ local = '', domain = '' }) =>
      `${local} takes only what is before the @ of the sender’s address; the rest belongs in ${domain}.`,
    'sender-random': ({ key = '' }) =>
      `Some of its mail comes from changing addresses, which servers refuse that check the sender. Switching ${key} off ends that, but takes away a protection: do it only with a sender whose mailbox nobody reads.`,
    'sender-unmatched': ({ key = '' }) =>
      `Mail from an address that does not match ${key} goes out through another server, or with another sender.`,
    'interface-wins': ({ place = '' }) =>
      `What was saved in the administration pages counts more than ${place}, so a change there seems to do nothing.`,
    'place-wins': ({ place = '' }) =>
      `What stands in ${place} counts more than the administration pages, so a change there seems to do nothing.`,
    'second-place': ({ what = '', where = '' }) => `${what} has mail settings of its own, in ${where}.`,
    'each-part': ({ parts = '' }) => `Each of these needs the settings: ${parts}.`,
    'must-be-read': ({ file = '', key = '' }) =>
      `An environment variable such as ${key} does nothing unless ${file} reads it.`,
    'ignored-without': ({ key = '' }) => `Without ${key}, all other mail settings are ignored.`,
    'silenced-but-tests': ({ key = '' }) =>
      `While ${key} is set, only test mails are sent, and all others are dropped.`,
    'silenced-by': ({ key = '' }) => `While ${key} is set, no mail is sent at all.`,
    vanishes: ({ key = '' }) => `Without ${key}, mail is dropped or only logged, without an error.`,
    'notifications-off': ({ key = '' }) =>
      `Without ${key}, it sends only mails about accounts, such as for a forgotten password, and no notifications.`,
    'quotes-kept': ({ place = '' }) => `In ${place}, quotes become part of the value.`,
    'special-characters': ({ place = '', characters = '' }) =>
      `In ${place}, these characters change the value unless it is quoted: ${characters}`,
    'image-without': ({ image = '' }) =>
      `The container image ${image} takes no mail settings from the environment; the file has to be mounted.`,
    'needs-build': ({ what = '' }) => `It needs to be built with ${what} for this.`,
    'needs-restart': ({ what = '' }) => `Changes take effect only after this: ${what}.`,
    'startup-check': ({ key = '' }) =>
      `It contacts the mail server when it starts, and does not start if that fails. ${key} decides about that.`,
    'needs-worker': ({ command = '' }) => `Mail may only wait in a queue, until a worker runs: ${command}`,
    'alerts-go-to': ({ place = '' }) =>
      `Its alerts go to the addresses in ${place}; while these are empty, they go nowhere.`,
    'no-retry': () => 'It tries once: a mail that the server does not take at that moment is lost.',
    'kept-unseen': ({ place = '' }) =>
      `Mail that the server refuses for good stays in ${place}, where nobody looks.`,
    'needs-implicit': ({ key = '', port = '' }) =>
      `Port ${port} works only with ${key}, which set-up does not write by itself.`,
    'ignores-encryption': ({ key = '' }) =>
      `${key} is not about certificates: it turns STARTTLS off, so everything goes unencrypted unless the connection begins with TLS.`,
    since: ({ key = '', version = '' }) => `${key} exists since ${version}; earlier versions do not know it.`,
    'changes-port': ({ key = '', port = '', to = '' }) =>
      `${key} turns port ${port} into ${to}, even where ${port} was set.`,
    'unset-server': ({ key = '', value = '' }) => `Without ${key}, it looks for a mail server at ${value}.`,
    'local-server': ({ key = '' }) =>
      `Without ${key}, mail goes through the mail server of the machine itself, whose settings then count.`,
    'no-address': () => 'It takes no IPv6 address as mail server.',
    'intermediate-refused': ({ key = '' }) =>
      `Where certificates are checked, it accepts none with an intermediate unless ${key} is raised, and nearly all have one.`,
    'signs-in-if-offered': () => 'If the server offers no sign-in, it sends without one.',
    'refuses-clear-always': () => 'Without encryption it sends no password, and no option allows it.',
    'read-as-yaml': ({ place = '' }) =>
      `Values in ${place} are read as YAML, even in quotes: a password that is a number, contains a colon and a space, or begins with a character such as %, @, * or & arrives changed or not at all.`,
    'file-replaces': ({ place = '' }) =>
      `With ${place}, every setting that is not in it goes back to its default.`,
    edition: ({ edition = '' }) => `Only ${edition} has these settings.`,
    'test-says-sent': ({ key = '' }) =>
      `${key} reports success even if nothing was sent; the error is only in the log.`,
    replaces: ({ key = '', version = '', old = '' }) =>
      `Since ${version}, ${key} replaces ${old}. Remove ${old}: with both, the program does not start.`,
    superseded: ({ old = '', key = '', version = '' }) =>
      `Since ${version}, ${key} replaces ${old}, which counts only while ${key} is not set.`,
    removed: ({ key = '', version = '' }) => `${key}, which guides still name, is gone since ${version}.`,
    'other-port-field': ({ key = '' }) => `With TLS from the first byte, the port belongs in ${key}.`,
    'not-encrypted-with': ({ key = '' }) => `With ${key}, nothing is encrypted.`,
    'starttls-on-top': ({ key = '' }) =>
      `Without ${key}, it asks for STARTTLS even after it began with TLS, and fails.`,
    'strict-certificates': ({ version = '' }) =>
      `Since ${version}, it refuses certificates that do not follow the standard exactly, such as those of many home-made authorities.`,
    'sign-in-off': ({ key = '' }) => `The server refuses every sign-in until ${key} allows them.`,
    'own-recipients-only': ({ way = '' }) => `${way} reaches only recipients of your own organization.`,
    'moved-to-interface': ({ place = '', version = '' }) =>
      `From ${version} on, ${place} is no longer read: the settings are made in the interface.`,
    'automatic-first': ({ key = '' }) =>
      `Port, encryption and sign-in can be set only after ${key} is turned off.`,
    'through-cloud': ({ whose = '' }) =>
      `It connects from servers of ${whose}, which also keep the password. A server that only your own network can reach does not work.`,
    'sign-in-dropped': ({ mechanisms = '' }) =>
      `If the server offers none of ${mechanisms}, it sends without signing in, and without an error.`,
    'waits-forever': ({ key = '' }) => `Without ${key}, it waits for the server without limit.`,
    'other-prefix': ({ protocol = '', prefix = '' }) =>
      `With the protocol ${protocol}, the options begin with ${prefix}; others do not count.`,
    'ignored-on-port': ({ key = '', port = '', other = '' }) =>
      `On port ${port}, ${key} counts only together with ${other}.`,
    'health-check': ({ key = '' }) =>
      `The program’s health check contacts the mail server, and fails with it. ${key} decides about that.`,
    'words-are-values': ({ place = '', values = '' }) =>
      `In ${place}, the words ${values} are not taken as text.`,
    'unverified-without-file': ({ file = '', key = '' }) =>
      `Where ${file} is missing, it checks no certificate and does not say so, unless ${key} is set.`,
    'mechanisms-off': ({ key = '' }) =>
      `By default it sends no password that can be read, not even inside TLS; ${key} allows it there.`,
    'signs-in-since': ({ version = '' }) => `Before ${version}, it cannot sign in.`,
    'sends-after-refusal': () => 'If the server refuses the sign-in or offers none, it sends without one.',
    'environment-wins': ({ key = '', place = '' }) =>
      `An environment variable such as ${key} counts more than ${place}.`,
  },
  messages: {
    heading: 'What its error messages mean',
    lead: 'Parts of messages that it shows. Each link explains one, and says what to change.',
  },
  evidence: {
    run: (version, date) => `Run with version ${version} on ${longDate('en-GB', date)}.`,
    compared: (version, date) =>
      version === null
        ? `Compared with its documentation on ${longDate('en-GB', date)}.`
        : `Compared with its documentation or source (${version}) on ${longDate('en-GB', date)}.`,
  },
  unconfirmed: 'Nothing recent confirms these settings.',
};
