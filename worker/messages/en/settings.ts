/** The words for settings in English. Only wording; the code decides when to use it. */

import { noPortText } from '../finding.ts';
import type { SettingsWords } from '../settings.ts';
import { finding } from './finding.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'none' } as const;

export const settings: SettingsWords = {
  title: (host) => `Settings for ${host}`,
  how: (port, mode) =>
    mode === 'plaintext' ? `port ${port} without encryption` : `port ${port} with ${MODE[mode]}`,
  origin: {
    check: (when) => `Checked on ${when} UTC.`,
    address:
      'These settings are for the port and encryption named above. A check shows whether the server offers them.',
    documented: (provider) => `${provider} documents these values. This server has not been checked.`,
    listed: (provider) =>
      `These values are listed for ${provider} by others; its own documentation was not seen. This server has not been checked.`,
    usual: 'These are the usual values. This server has not been checked.',
  },
  check: (port) => `Check port ${port}`,
  checkAll: 'Check the server',
  placeholders:
    'Replace YOUR_USER, YOUR_PASSWORD and YOUR_ADDRESS with your own values. They stay with you: nothing is sent to us.',
  kind: {
    program: 'Mail programs',
    application: 'Applications that you run yourself',
    device: 'Devices',
    tool: 'Commands',
    server: 'Servers',
    library: 'Libraries and frameworks',
  },
  client: {
    'outlook-new': 'Outlook (new, Windows)',
    'outlook-classic': 'Outlook (classic, Windows)',
    'android-mail': 'Android mail programs',
    exchange: 'Exchange Server (send connector)',
  },
  field: {
    server: 'Outgoing server (SMTP)',
    port: 'Port',
    encryption: 'Encryption',
    'sign-in': 'Server requires authentication',
    authentication: 'Authentication',
    user: 'User name',
    password: 'Password',
    sender: 'Sender address',
  },
  choice: {
    none: 'none',
    on: 'on',
    off: 'off',
    'normal-password': 'normal password',
    'password-in-clear': 'password, transmitted insecurely',
    'encrypted-password': 'encrypted password',
    'no-authentication': 'no authentication',
    'same-as-incoming': 'same as for incoming mail',
  },
  own: {
    // The name for CRAM-MD5: https://thexyz.com/account/knowledgebase/342/, for iOS http://www.authsmtp.com/iphone-itouch/.
    'apple-mail': {
      field: {},
      choice: { 'normal-password': 'Password', 'encrypted-password': 'MD5 Challenge-Response' },
    },
    'ios-mail': {
      field: {},
      choice: { 'normal-password': 'Password', 'encrypted-password': 'MD5 Challenge-Response' },
    },
    thunderbird: {
      field: {
        server: 'Server Name',
        port: 'Port',
        encryption: 'Connection security',
        authentication: 'Authentication method',
        user: 'User Name',
      },
      choice: {
        none: 'None',
        'normal-password': 'Normal password',
        'password-in-clear': 'Password, transmitted insecurely',
        'encrypted-password': 'Encrypted password',
        'no-authentication': 'No authentication',
      },
    },
  },
  mode: MODE,
  shell: 'In a terminal',
  note: {
    'no-usable-port': ({ why = '' }) => noPortText(finding, why),
    'not-measured': () =>
      'Not checked: this server may use a different port or encryption. Check it first; the result links to its settings.',
    'servers-port': () =>
      'Port 25 is for mail between servers, and many networks block it. To send mail with a password, use 465 or 587 if the server offers them.',
    plaintext: () =>
      'Warning: without encryption, your password and your mail can be read on the way. Use another port if there is one.',
    'untrusted-certificate': () =>
      'The certificate of this server is not trusted, so programs rightly refuse to connect. Have the certificate fixed, or use the name that it was issued for. Do not turn off certificate checks.',
    'address-not-name': () =>
      'The server is given as an IP address. Certificates are issued for names, so use its name if it has one.',
    'not-supported': () => 'This type of encryption is not supported. Use a port with STARTTLS.',
    'no-starttls': () => 'This program has no STARTTLS. Use a port with SSL/TLS, usually 465.',
    'needs-encryption': () => 'Without encryption, this program sends no password. Use another port.',
    'verifies-never': () =>
      'Warning: this program does not check certificates, so anybody on the way can take password and mail. Use it only in a network that you trust.',
    'verifies-issuer-only': () =>
      'Warning: this program checks who issued a certificate, but not for which name. Anybody with a certificate of their own can take password and mail on the way.',
    'access-token': () =>
      'Replace YOUR_ACCESS_TOKEN with a token that your program gets from the provider. It expires, usually after an hour, so the program has to renew it.',
    'begins-with-tls': () =>
      'On port 465, this program always begins with TLS. For STARTTLS, use another port.',
    'tls-on-465-only': () =>
      'This program begins with TLS on port 465 only. Use that port, or one with STARTTLS.',
    'mechanism-missing': ({ methods = '' }) =>
      `This program can sign in with ${methods} only, and the server offers none of them.`,
    'no-sign-in': () =>
      'The server offers no sign-in on this port, so these settings have none. Such servers usually take mail only from addresses that they know.',
    'takes-no-password': () =>
      'This server takes no password on this port, only OAuth 2.0 or similar methods, which these settings do not cover. Use a program that signs in on the provider’s page.',
    'oauth-elsewhere': () =>
      'This server takes no password on this port, only OAuth 2.0 or similar methods. This program has that too, but not in these settings: add the account with its own entry for the provider, or ask the provider.',
    'verifies-since': ({ version = '' }) =>
      `Before ${version}, certificates are not checked, or not fully: password and mail may go to anybody who answers. Update first.`,
    'escape-as': ({ characters = '' }) =>
      `If your user name or password contains one of these characters, write: ${characters}`,
    'escape-user': ({ characters = '' }) =>
      `If your user name contains one of these characters, write: ${characters}`,
    'made-up-sign-in': () =>
      'This form wants a user name and a password although the server asks for neither: any text will do.',
    'secret-without': ({ characters = '' }) =>
      `User name and password must not contain these characters, which cannot be written here: ${characters}`,
    'ascii-secret': () => 'User name and password may contain only ASCII letters, digits and signs.',
    'needs-package': ({ packages = '' }) => `Signing in needs a package that may be missing: ${packages}.`,
    'starttls-optional': () =>
      'This program cannot insist on STARTTLS: if somebody on the way removes the offer, it continues without encryption. If the server has a port with SSL/TLS, usually 465, use that.',
    'needs-version': ({ version = '' }) =>
      `This requires ${version} or later: earlier versions do not know all of these options, and stop.`,
    'since-version': ({ version = '' }) =>
      `This requires ${version} or later. Earlier versions can be made to send without encryption by somebody on the way.`,
    'escape-secret': ({ characters = '' }) =>
      `If your user name or password contains one of these characters, escape it as the format requires: ${characters}`,
    'percent-encode-secret': () =>
      'In your user name and password, percent-encode everything except letters, digits and - . _ ~ (for example, %40 for @).',
    'trust-store-path': ({ path = '' }) =>
      `On Red Hat and related distributions, the certificates are in ${path}.`,
    unconfirmed: () => 'The option names could not be confirmed.',
  },
  source: (source) => `Source: ${source}.`,
  custom: 'common practice',
  commands: 'Try it from your machine',
  purpose: {
    reach: 'Does the port answer?',
    encryption: 'Does encryption work?',
    mail: 'Send a test mail',
  },
  userAsGiven: 'the one that your provider has given you',
  search: {
    choose: 'Add client=NAME to the address for the settings of one of these:',
    label: 'Program, library or server',
    find: 'Search',
    heading: 'For your program',
    found: (count) => (count === 1 ? '1 program' : `${count} programs`),
    nothing: 'No program here has that name. These are all of them:',
    all: 'All programs',
  },
  form: { legend: 'Other settings', port: 'Port', encryption: 'Encryption', show: 'Show' },
  ticket: {
    heading: 'Ask for help',
    offer:
      'If the port works in our check but not for you, your hosting provider can open it. If it does not work anywhere, let the mail provider know. The text for either one includes the evidence from a check.',
    write: 'Check and write the text',
  },
};
