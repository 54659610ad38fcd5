/** The words for a discovery in English. */
import type { DiscoveryWords } from '../discovery.ts';
import { sentence } from '../sentence.ts';

export const discovery: DiscoveryWords = {
  title: (domain) => `Servers for sending mail from ${domain}`,
  column: { server: 'Server', port: 'Port', encryption: 'Encryption', source: 'Found in' },
  encryption: { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', plaintext: 'none' },
  source: {
    srv: 'SRV record',
    pacc: 'PACC',
    autoconfig: 'autoconfig',
    known: 'provider',
    ispdb: 'ISPDB',
    mx: 'MX record',
  },
  outcome: {
    found: 'found',
    nothing: 'no entry',
    'not-offered': 'not offered',
    'not-understood': 'not understood',
    failed: 'no answer',
  },
  claim: 'This is what is published, not what was measured. Run a check to see whether the ports answer:',
  nothing: (domain) =>
    sentence`No server for sending mail from ${domain} is published. Look in the settings of a mail program that works, or ask your mail provider for the “outgoing server (SMTP)”.`,
  incomplete: (domain) =>
    sentence`No server for sending mail from ${domain} was found, but not every source answered. Try again in a few minutes, or look in the settings of a mail program that works.`,
  notUnderstood: (domain) =>
    sentence`No server for sending mail from ${domain} was found. There is a configuration file for this domain, but it could not be understood. Look in the settings of a mail program that works, or ask your mail provider for the “outgoing server (SMTP)” and mention the file.`,
  fileNotUnderstood: (address) =>
    sentence`The configuration file at ${address} could not be understood and was left out.`,
  filter: (name) =>
    sentence`Mail to this domain is received by ${name} first. Who sends mail for it cannot be told from that, so ask whoever runs the mailboxes.`,
  lastDay: (date) => `Last day of this service: ${date}.`,
  contradiction:
    'The domain’s own records differ from what is known of its provider. The domain’s own come first.',
  onlyPlaintext:
    'All of these servers are listed without encryption. Do not sign in there: your password would be sent in clear text.',
  asked: 'Sources queried',
};
