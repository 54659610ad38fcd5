/** The words for settings in English. Only wording; the code decides when to use it. */

import { noPortText } from '../finding.ts';
import { longDate } from '../format.ts';
import type { SettingsWords } from '../settings.ts';
import { finding } from './finding.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'none' } as const;

export const settings: SettingsWords = {
  title: (host) => `Settings for ${host}`,
  how: (port, mode) =>
    mode === 'plaintext' ? `port ${port} without encryption` : `port ${port} with ${MODE[mode]}`,
  origin: {
    check: (when) => `Measured on ${when} UTC.`,
    address:
      'These settings are for the port and the encryption named above. Whether the server offers them shows when it is checked.',
    usual: 'These are the usual values. This server was not checked for them.',
  },
  check: (port) => `Check port ${port}`,
  checkAll: 'Check the server',
  placeholders:
    'Put your own values in place of YOUR_USER, YOUR_PASSWORD and YOUR_ADDRESS. They stay with you: nothing is sent here.',
  kind: { program: 'Mail programs', server: 'Servers', library: 'Libraries and frameworks' },
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
  },
  choice: {
    none: 'none',
    on: 'on',
    off: 'off',
    'normal-password': 'normal password',
    'password-in-clear': 'password, transmitted insecurely',
    'same-as-incoming': 'same as for incoming mail',
  },
  own: {
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
      },
    },
  },
  mode: MODE,
  shell: 'In a terminal',
  note: {
    'no-usable-port': ({ why = '' }) => noPortText(finding, why),
    'not-measured': () =>
      'Not measured: this server may use another port or another encryption. Check it first; the result leads to its settings.',
    'servers-port': () =>
      'Port 25 is for mail between servers, and many networks block it. To hand in mail with a password, use 465 or 587 if the server offers them.',
    plaintext: () =>
      'Warning: without encryption, anybody on the way can read your password and your mail. Use another port if there is one.',
    'untrusted-certificate': () =>
      'The certificate of this server is not trusted, so clients refuse these settings, and they are right. Let the server be repaired, or use the name that the certificate is for. Do not switch the check off.',
    'address-not-name': () =>
      'The server is given by its address. Certificates are for names, so use its name if it has one.',
    'not-supported': () => 'It cannot encrypt in this way. Use a port with STARTTLS.',
    'since-version': ({ version = '' }) =>
      `This needs ${version} or newer. Older versions leave encryption out where the server does not offer it.`,
    'escape-secret': ({ characters = '' }) =>
      `If your user name or password holds one of these characters, escape it as the format asks: ${characters}`,
    'percent-encode-secret': () =>
      'In your user name and password, write everything but letters, digits and - . _ ~ percent-encoded, such as %40 for @.',
    'trust-store-path': ({ path = '' }) => `On Red Hat and its relatives the certificates are in ${path}.`,
    unconfirmed: () => 'The names of the options were not confirmed by documentation.',
  },
  source: (source, date) => `Source: ${source}, ${longDate('en-GB', date)}`,
  custom: 'custom of many programs',
  commands: 'Try it from your machine',
  purpose: {
    reach: 'Does the port answer?',
    encryption: 'Does encryption work?',
    mail: 'Send a test mail',
  },
  form: { legend: 'Other settings', port: 'Port', encryption: 'Encryption', show: 'Show' },
  ticket: {
    heading: 'Ask for help',
    offer:
      'If the port works here but not for you, your hosting provider can open it. If it works nowhere, the provider should know. The text for either comes with the evidence of a check.',
    write: 'Check and write the text',
  },
};
