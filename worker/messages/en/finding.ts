/** The words for findings in English. Only sentences; when to say them is decided elsewhere. */
import type { NoPortWhy } from '../../api/index.ts';
import { type BlockedWords, type FindingWords, wordsFor } from '../finding.ts';
import { duration, inParentheses, list } from '../format.ts';

const portsInWords = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const all = (items: readonly (string | number)[]): string => list('en-GB', items);

const PROBLEM: FindingWords['problem'] = {
  'name-mismatch': 'for another name',
  expired: 'expired',
  'not-yet-valid': 'not valid yet',
  'self-signed': 'self-signed',
  'untrusted-root': 'of an unknown authority',
  'incomplete-chain': 'with an incomplete chain',
  'wrong-purpose': 'for another purpose',
  'weak-signature': 'with a weak signature',
  'weak-key': 'with a weak key',
  'unsupported-key': 'with a key of a rare kind',
  'obsolete-version': 'with an outdated version of TLS',
  'no-forward-secrecy': 'without forward secrecy',
};

const BLOCKED: BlockedWords = {
  known: 'are known to be blocked',
  sometimes: 'are blocked in some cases',
  said: 'are said to be blocked; nobody has confirmed it',
};

const WHY_NO_PORT: Readonly<Record<NoPortWhy, string>> = {
  'blocked-by-your-network':
    'No port can be recommended: those that work are blocked in your own network, as far as is known of it. Ask there to have one opened, or send through another network.',
  'works-from-some-places':
    'No port can be recommended: none works in the same way from all places that tried it.',
  busy: 'No port can be recommended at the moment: the server has no time. Try again in a few minutes.',
  'beyond-our-client':
    'No port can be recommended: the server chose something that this check does not speak. A mail program may well connect.',
  'reachability-only':
    'No port can be recommended: it was only seen that ports answer, not whether they speak SMTP. Check from a region, too.',
  'servers-only':
    'No port can be recommended: only port 25 works, and that is for mail between servers. Ask your provider for the host and port to send through.',
  'nothing-works':
    'No port can be recommended: the host answers, but no port gets as far as sending mail. See the result of each, or ask its operator.',
  'nothing-answers':
    'No port can be recommended: none can be reached. Check the name of the mail server, or ask its operator.',
  'servers-port-only':
    'No port can be recommended: only port 25 was asked about, which is for mail between servers. Check 465 and 587.',
  'nothing-measured':
    'No port can be recommended: none could be tried, which says nothing about the server. Try again in a moment.',
};

export const finding: FindingWords = {
  heading: 'Findings',
  problem: PROBLEM,
  sentence: {
    'all-dead': (ports) =>
      `No connection came about on ${portsInWords(ports)}: nothing listens there, the host is down, or a firewall before it lets nobody in.`,
    'no-usable-port': (_, { why }) =>
      Object.hasOwn(WHY_NO_PORT, why) ? WHY_NO_PORT[why] : 'No port can be recommended.',
    'certificate-untrusted': (ports, { problems }) =>
      `The certificate on ${portsInWords(ports)} is not trusted${inParentheses(all(wordsFor(PROBLEM, problems)))}. Mail programs warn or refuse.`,
    'blocked-by-your-network': (ports, { name, certainty }) =>
      `In the network ${name}, outgoing connections to ${portsInWords(ports)} ${BLOCKED[certainty] ?? BLOCKED.known}. Whatever was measured here, they may not work from there.`,
    'documented-but-closed': (ports, { provider }) =>
      `${provider} documents ${portsInWords(ports)}, but nobody can connect there. Use another port.`,
    'open-from-some-regions': (ports, { open, dead }) =>
      `${capital(portsInWords(ports))} can be reached from ${all(open)}, but not from ${all(dead)}. Something on the way blocks the connection, or the host does not let everybody in.`,
    'some-dead': (ports, { suspects, names, places }) =>
      suspects.length === 0
        ? `${capital(portsInWords(ports))} cannot be reached while others can: the host does not offer ${ports.length === 1 ? 'it' : 'them'}, or a firewall refuses or drops the connection.`
        : `From ${all(places)}, ${portsInWords(ports)} cannot be reached while others can. Just that is blocked outwards at ${all(names)}, for example. So the network there is a suspect; it is not proven.`,
    'ipv6-dead': (ports) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'works' : 'work'} over IPv4 but not over IPv6. Programs that try IPv6 first wait for long or give up; until the operator mends it, IPv4 helps.`,
    'ipv4-dead': (ports) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'works' : 'work'} over IPv6 but not over IPv4. Who has no IPv6 cannot connect.`,
    'no-encryption': (ports) =>
      `On ${portsInWords(ports)}, the server offers no encryption: password and mail would travel readable.`,
    'certificate-expires-soon': (ports, { days }) =>
      `The certificate on ${portsInWords(ports)} ends in ${days < 1 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`}. Its operator should renew it now.`,
    'rate-limited-by-host': (ports) =>
      `On ${portsInWords(ports)}, the server had no time, as happens after too many connections. That says nothing against it; try again later.`,
    'greeting-delayed': (ports, { ms }) =>
      `On ${portsInWords(ports)}, the server greets only after ${duration('en-GB', ms)}. It may do so to unmask spammers; a program with less patience gives up.`,
    'certificates-differ': (ports) =>
      `On ${portsInWords(ports)}, a certificate with other names is shown than elsewhere on this host. Another server may answer there, or one was forgotten.`,
    'open-but-undocumented': (ports, { provider }) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'works' : 'work'}, but ${provider} does not document ${ports.length === 1 ? 'it' : 'them'}: that may end without notice.`,
    'beyond-our-client': (ports) =>
      `On ${portsInWords(ports)}, the server chose a kind of encryption that this check does not speak. That says nothing against the server.`,
    'port-25-not-testable': (ports) =>
      `${capital(portsInWords(ports))} could not be tried: this check may not use it where it runs. That says nothing about the server.`,
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = capital(portsInWords(ports));
      const one = ports.length === 1;
      switch (seen) {
        case 'starttls':
          return `${subject} ${one ? 'speaks' : 'speak'} STARTTLS here; usual is SSL/TLS from the first byte. Choose STARTTLS in the mail program for ${one ? 'it' : 'them'}.`;
        case 'implicit-tls':
          return `${subject} ${one ? 'speaks' : 'speak'} SSL/TLS from the first byte here; usual is STARTTLS. Choose SSL/TLS in the mail program for ${one ? 'it' : 'them'}.`;
        case 'plaintext':
          return `${subject} ${one ? 'speaks' : 'speak'} SMTP without any encryption here; usual is SSL/TLS from the first byte.`;
        default:
          return `${subject} ${one ? 'does' : 'do'} not speak the kind of encryption that is usual there.`;
      }
    },
    'starttls-injection': (ports) =>
      `On ${portsInWords(ports)}, more unencrypted text followed the consent to STARTTLS. It may come from somebody in between (as in CVE-2011-0411); this check threw it away, a careless program would believe it.`,
    'auth-in-clear': (ports) =>
      `On ${portsInWords(ports)}, the server lets clients sign in before encryption is on, with AUTH PLAIN or LOGIN. A mail program that does not insist on encryption then sends the password readable.`,
  },
};
