/** The words for a discovery in English. */
import type { DiscoveryWords } from '../discovery.ts';
import { sentence } from '../sentence.ts';

export const discovery: DiscoveryWords = {
  title: (domain) => `Servers for sending mail from ${domain}`,
  column: { server: 'Server', port: 'Port', encryption: 'Encryption', source: 'Found in' },
  encryption: { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', plaintext: 'none' },
  source: { srv: 'SRV record', autoconfig: 'autoconfig', ispdb: 'ISPDB', mx: 'MX record' },
  outcome: { found: 'found', nothing: 'nothing', 'not-offered': 'not offered', failed: 'no answer' },
  claim: 'These are statements, not measurements. A check tells whether the ports answer:',
  nothing: (domain) =>
    sentence`Nobody says which server takes mail from ${domain}. Look into the settings of a mail program that works, or ask your mail provider for the “outgoing server (SMTP)”.`,
  incomplete: (domain) =>
    sentence`No server was found for sending mail from ${domain}, but not every source answered. Ask again in a few minutes, or look into the settings of a mail program that works.`,
  onlyPlaintext:
    'All of these are named without encryption. Do not sign in there: your password could be read.',
  asked: 'Asked',
};
