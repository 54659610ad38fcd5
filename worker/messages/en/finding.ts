/** The words for findings in English. Only wording; the code decides when to use it. */
import type { NoPortWhy } from '../../api/index.ts';
import { type BlockedWords, type FindingWords, isOAuth, wordsFor } from '../finding.ts';
import { dateOrMonth, duration, inParentheses, kilobytes, list } from '../format.ts';
import { conditionText } from '../network.ts';
import { network } from './network.ts';
import { outcome } from './outcome.ts';

const portsInWords = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const all = (items: readonly (string | number)[]): string => list('en-GB', items);

const PROBLEM: FindingWords['problem'] = {
  'name-mismatch': 'for another name',
  expired: 'expired',
  'not-yet-valid': 'not valid yet',
  'self-signed': 'self-signed',
  'untrusted-root': 'from an unknown authority',
  'incomplete-chain': 'with an incomplete chain',
  'wrong-purpose': 'for another purpose',
  'weak-signature': 'with a weak signature',
  'weak-key': 'with a weak key',
  'unsupported-key': 'with a key type that we cannot verify',
  'obsolete-version': 'with an outdated version of TLS',
  'no-forward-secrecy': 'without forward secrecy',
  'too-many-certificates': 'with more certificates than we search',
  'weak-handshake-signature': 'with a weak handshake signature',
  'no-secure-renegotiation': 'without secure renegotiation',
};

const BLOCKED: BlockedWords = {
  known: 'are known to be blocked',
  sometimes: 'are blocked in some cases',
  said: 'are said to be blocked, but this is not confirmed',
};

const WHY_NO_PORT: Readonly<Record<NoPortWhy, string>> = {
  'blocked-by-your-network':
    'No port can be recommended: your network is known to block the ones that work. Ask your network operator to open one, or send through another network.',
  'works-from-some-places':
    'No port can be recommended: none works the same way from all places that tested it.',
  'check-refused-here':
    'No port can be recommended: the server turned our check away because of where it comes from. This says nothing about your own connection; test it from your own network.',
  busy: 'No port can be recommended right now: the server is busy. Try again in a few minutes.',
  'beyond-our-client':
    'No port can be recommended: this check was not able to judge the encryption. Mail programs may be able to connect.',
  'reachability-only':
    'No port can be recommended: we only know that ports answer, not whether they speak SMTP. Check from a region as well.',
  'no-greeting':
    'No port can be recommended: the server accepts connections but did not answer within the few seconds that a check waits. It may make new clients wait on purpose, and mail programs wait longer than we do. Test it from your own network.',
  'servers-only':
    'No port can be recommended: only port 25 works, which is for mail between servers. Ask your provider which host and port to send through.',
  'nothing-works':
    'No port can be recommended: the host answers, but mail cannot be sent on any port. See the result of each port, or ask the operator.',
  'nothing-answers':
    'No port can be recommended: none can be reached. Check the name of the mail server, or ask the operator.',
  'servers-port-only':
    'No port can be recommended: only port 25 was checked, which is for mail between servers. Check 465 and 587.',
  'nothing-measured':
    'No port can be recommended: those that matter could not be tested, which says nothing about the server. Try again in a moment.',
};

export const finding: FindingWords = {
  heading: 'Findings',
  problem: PROBLEM,
  sentence: {
    'all-dead': (ports) =>
      `Could not connect on ${portsInWords(ports)}: nothing is listening there, the host is down, or a firewall in front of it blocks all connections.`,
    'no-usable-port': (_, { why }) =>
      Object.hasOwn(WHY_NO_PORT, why) ? WHY_NO_PORT[why] : 'No port can be recommended.',
    'certificate-untrusted': (ports, { problems }) =>
      `The certificate on ${portsInWords(ports)} is not trusted${inParentheses(all(wordsFor(PROBLEM, problems)))}. Mail programs show a warning or refuse to connect.`,
    'firewall-masks-smtp': (ports) =>
      `On ${portsInWords(ports)}, a firewall on the way masks what the server says and removes STARTTLS, so nothing is encrypted. The server may be fine. Whoever runs the firewall should switch off its SMTP inspection.`,
    'blocked-by-your-network': (ports, { name, certainty, condition }) =>
      `In the network ${name}, outgoing connections to ${portsInWords(ports)} ${BLOCKED[certainty] ?? BLOCKED.known}. They may not work from there.${conditionText(network, condition)}`,
    'documented-but-closed': (ports, { provider }) =>
      `${provider} documents ${portsInWords(ports)}, but we could not connect. Use another port.`,
    'open-from-some-regions': (ports, { open, dead }) =>
      `${capital(portsInWords(ports))} can be reached from ${all(open)}, but not from ${all(dead)}. Something on the way blocks the connection, or the host accepts connections only from some networks.`,
    'some-dead': (ports, { suspects, names, places }) =>
      suspects.length === 0
        ? `${capital(portsInWords(ports))} cannot be reached, while others can: the host does not offer ${ports.length === 1 ? 'it' : 'them'}, or a firewall refuses or drops the connection.`
        : `From ${all(places)}, ${portsInWords(ports)} cannot be reached, while others can. ${all(names)} and others are known to block exactly these outgoing connections, so the network there may be the cause. This has not been confirmed.`,
    'address-dead': (ports, { addresses }) =>
      `On ${portsInWords(ports)}, this host does not answer at every address: ${all(addresses)} ${addresses.length === 1 ? 'does' : 'do'} not accept connections. Mail programs try the next address, but some wait a long time first. The operator should repair ${addresses.length === 1 ? 'it' : 'them'} or remove ${addresses.length === 1 ? 'it' : 'them'} from the DNS.`,
    'addresses-differ': (ports, { addresses }) =>
      `On ${portsInWords(ports)}, the addresses of this host do not all behave alike: ${all(addresses)} ${addresses.length === 1 ? 'differs' : 'differ'} from the others in result, encryption, or certificate. What a mail program gets depends on the address that it happens to use.`,
    'ipv6-dead': (ports) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'works' : 'work'} over IPv4 but not over IPv6. Programs that try IPv6 first wait a long time or give up. Until the operator fixes it, use IPv4.`,
    'ipv4-dead': (ports) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'works' : 'work'} over IPv6 but not over IPv4. Clients without IPv6 cannot connect.`,
    'not-always': (ports, { outcomes }) =>
      `${capital(portsInWords(ports))} had different results in recent checks: ${all(wordsFor(outcome, outcomes).map((one) => `“${one}”`))}. The current result does not always apply.`,
    'no-encryption': (ports) =>
      `On ${portsInWords(ports)}, the server offers no encryption, so passwords and mail would be sent in clear text.`,
    'certificate-expires-soon': (ports, { days, certificate }) => {
      const left = days < 1 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`;
      return certificate === 'intermediate'
        ? `An intermediate certificate on ${portsInWords(ports)} expires in ${left}, and the server's own is no longer trusted then. The operator should install the current certificate chain.`
        : `The certificate on ${portsInWords(ports)} expires in ${left}. The operator should renew it now.`;
    },
    'check-refused-here': (ports, { words }) =>
      `On ${portsInWords(ports)}, the server turned our check away: “${words}”. The reason is where we check from; this says nothing about your own connection.`,
    'rate-limited-by-host': (ports) =>
      `On ${portsInWords(ports)}, the server limits the number of connections, and our check has reached the limit. This does not mean that anything is wrong with it. Try again later.`,
    'greeting-delayed': (ports, { ms }) =>
      `On ${portsInWords(ports)}, the server waits ${duration('en-GB', ms)} before it sends its greeting. This may be deliberate, to catch spammers, but programs with a short timeout give up.`,
    'certificates-differ': (ports) =>
      `On ${portsInWords(ports)}, the certificate has different names than on the other ports of this host. A different server may be answering there.`,
    'not-encrypted-judged': (ports) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'is' : 'are'} encrypted, but this check could not judge the encryption. That is why no port without encryption is recommended: try ${ports.length === 1 ? 'this port' : 'these ports'} first.`,
    'open-but-undocumented': (ports, { provider }) =>
      `${capital(portsInWords(ports))} ${ports.length === 1 ? 'works' : 'work'}, but ${provider} does not document ${ports.length === 1 ? 'it' : 'them'}: it may stop working without notice.`,
    'beyond-our-client': (ports, { capBytes }) =>
      capBytes === undefined
        ? `On ${portsInWords(ports)}, this check does not support the encryption that the server chose. The server may be fine.`
        : `On ${portsInWords(ports)}, the server sends more than the ${kilobytes('en-GB', capBytes)} that this check reads of a TLS handshake. The server may be fine.`,
    'port-25-not-testable': (ports) =>
      `${capital(portsInWords(ports))} could not be tested: our hosting provider blocks outgoing connections to it. The server may be fine.`,
    'password-sign-in-off': (ports, { provider, from, byDefault }) =>
      `From ${dateOrMonth('en', from)} on, ${provider} refuses passwords on ${portsInWords(ports)}${byDefault ? ' unless an administrator allows them' : ''}. Use a mail program with modern sign-in (OAuth 2.0) by then.`,
    'no-password-sign-in': (ports, { methods }) =>
      `On ${portsInWords(ports)}, the server offers no sign-in with a password, only ${all(methods)}. The mail program must support one of these${isOAuth(methods) ? ', such as OAuth 2.0' : ''}.`,
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = capital(portsInWords(ports));
      const one = ports.length === 1;
      switch (seen) {
        case 'starttls':
          return `${subject} ${one ? 'speaks' : 'speak'} STARTTLS here instead of the usual SSL/TLS. Select STARTTLS for ${one ? 'it' : 'them'} in the mail program.`;
        case 'implicit-tls':
          return `${subject} ${one ? 'speaks' : 'speak'} SSL/TLS here instead of the usual STARTTLS. Select SSL/TLS for ${one ? 'it' : 'them'} in the mail program.`;
        case 'plaintext':
          return `${subject} ${one ? 'speaks' : 'speak'} SMTP without any encryption here instead of the usual SSL/TLS.`;
        default:
          return `${subject} ${one ? 'does' : 'do'} not use the encryption that is usual there.`;
      }
    },
    'starttls-injection': (ports) =>
      `On ${portsInWords(ports)}, unencrypted text followed the reply to STARTTLS. It may come from an attacker (CVE-2011-0411), and a vulnerable program would accept it.`,
    'auth-in-clear': (ports) =>
      `On ${portsInWords(ports)}, the server lets clients sign in before encryption is on, with AUTH PLAIN or LOGIN. A mail program that does not require encryption then sends the password in clear text.`,
  },
};
