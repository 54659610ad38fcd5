/** What a message beside settings says of them that no cause of the decoder stands for: who it greeted, what it tried to reach. */
import { type Configuration, encryptionOf, settingsOf } from '../../configuration/configuration.ts';
import { plainValue } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import { IMPLICIT_TLS_PORT, RELAY_PORT, STARTTLS_PORT } from '../../knowledge/ports.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import { type Finding, fault } from './fault.ts';
import { isLocal } from './host.ts';
import { replaced } from './mended.ts';
import { judgeQuoted } from './quoted.ts';

/** `text`: the lines that are no settings, in one. */
export function judgeShown(text: string, configuration: Configuration): Finding[] {
  if (text.trim() === '') return [];
  return [
    ...addressFaults(text, configuration),
    ...judgeQuoted(text, configuration),
    ...localFaults(text, configuration),
    ...greetingFaults(text, configuration),
    ...unreadFaults(text, configuration),
    ...portFaults(text, configuration),
    ...offerFaults(text, configuration),
    ...senderFaults(text, configuration),
    ...wordFaults(text, configuration),
    ...blockFaults(text, configuration),
    ...silenceFaults(text, configuration),
    ...plainPortFaults(text, configuration),
    ...interceptedFaults(text, configuration),
    ...swiftFaults(text, configuration),
  ];
}

const LIKELY = { basis: 'standard', confidence: 'likely' } as const;

/** The program puts a port behind what it was given as a name, or looks up a name that has one already. */
const PORT_TWICE =
  /address \[?([\w.-]{1,253}):\d{2,5}(?:\]?:\d{1,5})+: too many colons|\b(?:ENOTFOUND|lookup|unknown host:?|resolve host:?) ["']?(?:[a-z]{3,9}:\/\/)?([\w.-]{1,253}\.[\w-]{1,63}):\d{2,5}\b/i;

function addressFaults(text: string, { server }: Configuration): Finding[] {
  const found = /:\d/.test(text) ? PORT_TWICE.exec(text) : null;
  const host = (found?.[1] ?? found?.[2])?.toLowerCase();
  return server !== null && host === server.endpoint.host
    ? [fault('host-malformed', server.setting, { ...LIKELY, wanted: host })]
    : [];
}

const UNREACHED =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|connection refused|no such host|name or service not known|not known|nodename nor servname|unreachable|no route to host/i;

/** A name of the reader's own network may be right, until a program says that it does not get there. */
function localFaults(text: string, { server }: Configuration): Finding[] {
  if (server === null || !isLocal(server.endpoint.host)) return [];
  // Beside others, a container has the name of its service.
  const isItself = /^(?:localhost|127\.[\d.]{3,11}|::1)$/.test(server.endpoint.host);
  const isInside = isItself && /\b(?:docker|container|kubernetes|pod)\b/i.test(text);
  if (!UNREACHED.test(text) && !isInside) return [];
  return [fault('host-is-local', server.setting, LIKELY)];
}

const GREETING =
  /\b(?:rejected|invalid|bad|syntactically invalid|malformed) (?:ehlo|helo)\b|\b(?:ehlo|helo)\b(?: command)?[^.;]{0,80}\b(?:rejected|refused|denied|invalid|not (?:allowed|accepted|valid)|fully[- ]qualified)|need fully-qualified hostname|closing connection\. \((?:ehlo|helo)\)|\b50[14] 5?\.?5?\.?[24]? ?(?:invalid domain name|syntactically invalid)/i;

function greetingFaults(text: string, configuration: Configuration): Finding[] {
  const [named = null] = settingsOf('ehlo', configuration);
  return GREETING.test(text) ? [fault('ehlo-name', named, LIKELY)] : [];
}

/** What programs try that have no settings, or that say so. */
const DEFAULTS =
  /\bcannot open (?:mail|smtp|smarthost):25\b|(?:e-?mail|smtp|mail)(?: transport| server| service| delivery)? (?:is |was |has )?not (?:been )?(?:configured|enabled|set up)|\bno (?:smtp|mail) (?:server|host|configuration|settings?)(?: is| was)? (?:configured|defined|found|set)|\bmail::sendmail\b|\/usr\/s?bin\/sendmail\b[^.]{0,80}(?:not found|exit|fail)/i;
const TRIED =
  /(?<![\w./-])(localhost|127\.0\.0\.1|\[?::1\]?)(?:"|'|\))?(?::| at |, (?:port:? ?)?| port )(\d{2,5})\b/gi;

/** The program uses a server on its own machine, although another one is written here. */
function unreadFaults(text: string, { server, port }: Configuration): Finding[] {
  if (server === null || isLocal(server.endpoint.host)) return [];
  const tried = [...text.matchAll(TRIED)].some(([, , number]) =>
    isForMail(Number(number), port?.number ?? null),
  );
  return tried || DEFAULTS.test(text) ? [fault('not-loaded', server.setting, LIKELY)] : [];
}

/** Databases and caches are on the same machine, too. */
const LOCAL_MAIL_PORTS = [25, 465, 587, 1025, 2500, 2525];

function isForMail(tried: number, configured: number | null): boolean {
  return tried === configured || LOCAL_MAIL_PORTS.includes(tried);
}

const ON_25 = /\b(?:dial tcp|connect(?:ing|ed)?(?: to)?|host)\b[^;]{0,80}?[:\s]25\b/i;

/** The settings name no port, and the program took the one between servers. */
function portFaults(text: string, { port, server, vocabulary }: Configuration): Finding[] {
  if (port !== null || server === null || isLocal(server.endpoint.host) || !ON_25.test(text)) return [];
  const wanted = vocabulary?.program.keys.port?.[0] ?? null;
  return [
    fault('value-missing', server.setting, { ...LIKELY, wanted }),
    fault('not-a-submission-port', server.setting, { ...LIKELY, wanted: '587' }),
  ];
}

const NO_SIGN_IN =
  /smtp auth extension not supported|\b(?:server )?does(?:n't| not) support (?:smtp )?auth|authentication (?:is )?not (?:enabled|supported|available)|no suitable authentication|auth(?:entication)? (?:command )?(?:is )?not (?:implemented|recognized|enabled|available)|must not (?:use )?auth/i;

/** A server offers no sign-in before it encrypts, and a relay in one's own network never does. */
function offerFaults(text: string, configuration: Configuration): Finding[] {
  const { port, server, mode } = configuration;
  if (!NO_SIGN_IN.test(text) || server === null) return [];
  const isRelay = port === null || port.number === RELAY_PORT || isLocal(server.endpoint.host);
  const [user = null] = settingsOf('user', configuration);
  if (isRelay) return [fault('sign-in-not-wanted', user, LIKELY)];
  const [off = null] = mode.kind === 'one' ? mode.by : [];
  return encryptionOf(configuration) === 'implicit-tls' ? [] : [fault('no-encryption', off, LIKELY)];
}

const SENDER =
  /\bnot owned by (?:auth )?user|from address does not match|sender (?:address )?(?:is )?(?:rejected|refused|not allowed|denied)|must be same as auth|relaying disallowed as|address is not verified|not verified\. the following identities|sender (?:address )?verify failed|from address (?:is )?(?:not|must)|invalid (?:mail )?from|not (?:allowed|permitted|authori[sz]ed) to send (?:as|from)|sendasdenied/i;
const ADDRESS = /[\w.+-]{1,64}@[\w.-]{1,253}\w/g;

function senderFaults(text: string, configuration: Configuration): Finding[] {
  const found = SENDER.exec(text);
  if (found === null) return [];
  const senders = settingsOf('sender', configuration).filter(({ value }) => value?.includes('@'));
  const [sender = null] = senders;
  const around = text.slice(
    Math.max(0, found.index - AROUND_CHARS),
    found.index + found[0].length + AROUND_CHARS,
  );
  const named = around.match(ADDRESS) ?? [];
  const isWritten = senders.some(({ value }) => named.some((address) => value?.includes(address)));
  const isOther = sender !== null && named.length > 0 && !isWritten;
  return [
    fault('sender-not-allowed', sender, LIKELY),
    // With none of its own, the program has a name of an example or of its machine.
    ...(senders.length === 0 ? [unsetSender(configuration)] : []),
    // The address that was refused is none of those that are written here.
    ...(isOther ? [fault('not-loaded', sender, LIKELY)] : []),
  ];
}

function unsetSender({ vocabulary, server }: Configuration): Finding {
  const [wanted = null] = vocabulary?.program.keys.sender ?? [];
  return fault('value-missing', server?.setting ?? null, { ...LIKELY, wanted });
}

/** A reply says in one sentence which address it refuses. */
const AROUND_CHARS = 160;

const UNTRUSTED =
  /trustanchors parameter must be non-empty|certificate verify failed|unable to get local issuer/i;

/** Complaints about one setting → the fault, and the names of those that it can be about. */
const WORDS: readonly (readonly [RegExp, 'value-mistyped' | 'value-missing', RegExp])[] = [
  [/no cipher match|no ciphers available|invalid cipher|unknown cipher/i, 'value-mistyped', /cipher/],
  [
    /class "?\\?\w{0,40}transport"? (?:was )?not found|unsupported (?:mail )?(?:transport|driver|scheme|mailer)|(?:scheme|transport) (?:"[^"]{0,40}" )?is not supported|unable to find the socket transport|mailer \[[^\]]{0,40}\] is not defined/i,
    'value-mistyped',
    /transport|scheme|mailer|driver|encryption|dsn/,
  ],
  [
    /(?:from|sender)[ _-]?(?:address|e-?mail)? (?:is )?(?:missing|required|not (?:set|defined|configured|specified))|missing (?:from|sender)|no (?:from|sender) address|no "?from"? (?:header|address)/i,
    'value-missing',
    /from|sender/,
  ],
  [
    /(?:smtp )?host(?:name)? (?:is )?(?:missing|required|not (?:set|defined|specified)|empty)|missing (?:smtp )?host/i,
    'value-missing',
    /host|server/,
  ],
];

function wordFaults(text: string, { settings, server }: Configuration): Finding[] {
  const untrusted = UNTRUSTED.test(text)
    ? [fault('certificate-untrusted', server?.setting ?? null, LIKELY)]
    : [];
  const said = WORDS.flatMap(([words, code, about]) => {
    if (!words.test(text)) return [];
    const setting = settings.find(({ setting: { name } }) => about.test(name))?.setting ?? null;
    if (code === 'value-mistyped' && setting === null) return [];
    return [fault(code, setting, LIKELY)];
  });
  return [...said, ...untrusted];
}

const BLOCKED =
  /connection time(?:d )?out(?!\s{0,2}[:=])|\bi\/o timeout|ETIMEDOUT|ENETUNREACH|network is unreachable|no route to host|errno 110|\(110\)/i;

/** Whoever gets no answer at all from a server that others reach is stopped on the way. */
function blockFaults(text: string, { port, server }: Configuration): Finding[] {
  if (server === null || isLocal(server.endpoint.host) || !BLOCKED.test(text)) return [];
  return [
    fault('port-blocked-by-network', port?.setting ?? null, { confidence: 'likely', basis: 'network' }),
  ];
}

const NO_TLS_THERE =
  /trying to connect to a port which does not support SSL\/TLS|unrecognized ssl message, plaintext connection|ssl(?:v3)?_?(?:get_record|read server hello|routines)[^;]{0,60}(?:wrong version number|unknown protocol)|tls: first record does not look like a tls handshake|packet length too long/i;

/** TLS from the first byte, on a port that begins in the clear. */
function plainPortFaults(text: string, { port, mode, settings }: Configuration): Finding[] {
  if (!NO_TLS_THERE.test(text) || (port?.number !== STARTTLS_PORT && port?.number !== RELAY_PORT)) return [];
  const on = settings.find(
    ({ role, setting }) => role === 'encryption' && plainValue(setting.value ?? 'false') !== 'false',
  );
  const isStarttls = mode.kind === 'one' && mode.encryption === 'starttls' && mode.isRequired;
  return isStarttls || on === undefined ? [] : [fault('mode-and-port-disagree', on.setting, LIKELY)];
}

const GREETED = /\b220[- ]([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\s/i;

/** Hosters send every connection to port 25, 465 or 587 to a server of their own, which greets with its name. */
function interceptedFaults(text: string, { server, port }: Configuration): Finding[] {
  const greeting = GREETED.exec(text)?.[1]?.toLowerCase();
  const provider = server === null ? null : providerOf(server.endpoint.host);
  if (greeting === undefined || provider === null || !OWN_SERVERS.includes(provider.brand)) return [];
  const parent = (host: string) => host.split('.').slice(-2).join('.');
  const isTheirs =
    providerOf(greeting)?.brand === provider.brand ||
    provider.hosts.some((host) => parent(host) === parent(greeting)) ||
    /(?:^|\.)(?:google|gmail|outlook|office365|office|yahoo|yahoodns|icloud|apple|me|amazonaws|sendgrid)\.(?:com|net)$/.test(
      greeting,
    );
  return isTheirs
    ? []
    : [fault('port-blocked-by-network', port?.setting ?? null, { confidence: 'likely', basis: 'network' })];
}

/** Whose servers have names of their own only. */
const OWN_SERVERS = [
  'Google',
  'Microsoft',
  'Outlook.com',
  'Microsoft 365',
  'Yahoo',
  'Apple',
  'SendGrid',
  'Twilio SendGrid',
];

const SILENCE =
  /\beof\b|end of file reached|greeting never received|read ?timed? ?out|unexpectedly closed|connection closed|lost connection|socket hang up|with message ""|an empty response|exception reading response|\btimed out\b|ETIMEDOUT/i;

/** On the port that begins with TLS, a program that waits for a greeting waits in vain. */
function silenceFaults(text: string, { port, mode, settings, vocabulary }: Configuration): Finding[] {
  if (port?.number !== IMPLICIT_TLS_PORT || !SILENCE.test(text)) return [];
  if (mode.kind !== 'unset' && mode.kind !== 'unknown') return [];
  const said = settings.filter(
    ({ role, setting }) => role === 'encryption' && plainValue(setting.value ?? '') !== 'false',
  );
  const isHidden = settings.some(({ role, setting }) => role === 'encryption' && setting.value === null);
  const unread = unreadIn(
    vocabulary,
    said.map(({ setting }) => setting),
  );
  if (unread !== null) return [unread];
  return said.length > 0 || isHidden ? [] : [fault('mode-and-port-disagree', port.setting, LIKELY)];
}

/** The name that should have said it is one that the program does not read. */
function unreadIn(vocabulary: Configuration['vocabulary'], said: readonly Setting[]): Finding | null {
  for (const { code, parameters } of vocabulary?.program.traps ?? []) {
    const setting = said.find(({ key }) => code === 'wrong-name' && key === parameters.wrong);
    if (setting !== undefined)
      return fault('key-ignored', setting, { ...LIKELY, wanted: parameters.key ?? null });
  }
  return null;
}

/** Swift Mailer's words, which Symfony Mailer writes with quotation marks around the code. */
const OF_SWIFT = /\bSwift_\w{3,40}|Expected response code \d{3}(?:\/\d{3}){0,2} but got/;

/** It takes `tls` for STARTTLS on every port, where what came after it begins with TLS on 465. */
function swiftFaults(text: string, { port, settings }: Configuration): Finding[] {
  if (port?.number !== IMPLICIT_TLS_PORT || !OF_SWIFT.test(text) || !SILENCE.test(text)) return [];
  const said = settings.find(
    ({ role, setting }) => role === 'encryption' && /^(?:tls|starttls)$/i.test(setting.value?.trim() ?? ''),
  )?.setting;
  if (said === undefined) return [];
  return [
    fault('mode-and-port-disagree', said, { ...LIKELY, wanted: 'ssl', changes: [replaced(said, 'ssl')] }),
  ];
}
