/** The words for what TLS showed, in English. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import { keyName, nameForSentence, namesForSentence, type TlsFacts, type TlsWords } from '../tls.ts';

/** Day before month: more readers expect it, and the month is spelled out. */
const LOCALE = 'en-GB';
const ABOVE = "A certificate above the server's own";

const isoDate = (date: string): string => date.slice(0, 10);
const days = (count: number): string => (count === 1 ? 'day' : 'days');
const moreNames = (count: number): string => `${count} more`;
const names = (shown: readonly string[], more: number): string =>
  list(LOCALE, more > 0 ? [...shown, moreNames(more)] : shown);
const version = (facts: TlsFacts): string => facts.version ?? 'TLS 1.1 or older';

export const tls: TlsWords = {
  short: {
    'name-mismatch': ({ leaf }) => {
      const [first, ...others] = leaf?.names ?? [];
      return first === undefined
        ? 'certificate contains no host name'
        : `certificate is for ${names([nameForSentence(first)], others.length)}`;
    },
    expired: ({ leaf, over }) => {
      if (over === null) return 'certificate chain has expired';
      return `${over === leaf ? 'certificate' : 'chain certificate'} expired on ${isoDate(over.notAfter)}`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'certificate is not valid yet';
      const what = youngest === leaf ? 'certificate' : 'chain certificate';
      return `${what} not valid before ${isoDate(youngest.notBefore)}`;
    },
    'self-signed': () => 'certificate is self-signed',
    'untrusted-root': () => 'certificate from an unknown authority',
    'incomplete-chain': () => 'certificate chain is incomplete',
    'wrong-purpose': () => 'certificate is for another purpose',
    'weak-signature': () => 'certificate signature is outdated',
    'weak-key': () => 'certificate key is too short',
    'unsupported-key': () => 'we cannot verify the certificate',
    'obsolete-version': (facts) => `only ${version(facts)}`,
    'no-forward-secrecy': () => 'no forward secrecy',
    'too-many-certificates': () => 'too many certificates for this check',
    'weak-handshake-signature': () => 'handshake signed with SHA-1 (outdated)',
    'no-secure-renegotiation': () => 'no secure renegotiation',
  },
  sentence: {
    'name-mismatch': ({ host, leaf }) =>
      leaf === null || leaf.names.length === 0
        ? `The certificate contains no host name, so it is not valid for ${nameForSentence(host)}.`
        : `The certificate is for ${names(...namesForSentence(leaf.names))}, not for ${nameForSentence(host)}.`,
    expired: ({ leaf, over }) => {
      if (over === null) return 'A certificate of the chain has expired.';
      return `${over === leaf ? 'The certificate' : ABOVE} expired on ${longDate(LOCALE, over.notAfter)}.`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'A certificate of the chain is not valid yet.';
      const what = youngest === leaf ? 'The certificate' : ABOVE;
      return `${what} is not valid before ${longDate(LOCALE, youngest.notBefore)}.`;
    },
    'self-signed': () =>
      'The certificate is self-signed: no certificate authority vouches for it. Mail programs show a warning or refuse to connect.',
    'untrusted-root': () =>
      "The certificate chain ends at an authority that is not on Mozilla's list of trusted authorities. Mail programs show a warning or refuse to connect, unless that authority was added to them.",
    'incomplete-chain': () =>
      'The server does not send the certificates that link its own to a trusted authority. Some mail programs find them on their own, others refuse to connect.',
    'wrong-purpose': () =>
      'A certificate is used for a purpose that its issuer did not allow. Mail programs show a warning or refuse to connect.',
    'weak-signature': () =>
      'A certificate is signed with an outdated method such as SHA-1, which can be forged. Mail programs show a warning or refuse to connect.',
    'weak-key': () =>
      'A certificate has a key that is too short to be secure. Mail programs show a warning or refuse to connect.',
    'unsupported-key': () =>
      'A certificate uses a type of key or signature that this check cannot verify, so we do not call it trusted. Mail programs may trust it.',
    'obsolete-version': (facts) =>
      `The server supports only ${version(facts)}, which is outdated (RFC 8996). Many mail programs refuse it.`,
    'no-forward-secrecy': () =>
      "The key exchange has no forward secrecy: anyone who records the connection and later obtains the server's key can decrypt it.",
    'too-many-certificates': () =>
      'The server sends more certificates than this check searches, so we cannot tell whether they lead to a trusted authority. Mail programs may trust it.',
    'weak-handshake-signature': () =>
      'The server signs the handshake with SHA-1, which is outdated and can be forged (RFC 9155). Many mail programs refuse the connection. The certificate is not the cause.',
    'no-secure-renegotiation': () =>
      'The server lacks secure renegotiation (RFC 5746), which has been standard since 2010. Programs based on OpenSSL 3 refuse the connection.',
  },
  several: (count, first) => `${count} problems: ${first}`,
  valid: (left) =>
    left < 1 ? 'certificate expires within a day' : `certificate valid ${left} more ${days(left)}`,
  daysLeft: (left) => {
    if (left < 0) return `expired ${-left} ${days(-left)} ago`;
    return left < 1 ? 'less than a day' : `${left} ${days(left)} left`;
  },
  longDate: (date) => longDate(LOCALE, date),
  period: (from, until) => `${isoDate(from)} to ${isoDate(until)}`,
  moreNames,
  key: (type, bits) => (bits === null ? keyName(type) : `${keyName(type)}, ${bits} bits`),
  trusted: 'trusted; whether it was revoked is not checked',
  unjudged: 'not judged',
};
