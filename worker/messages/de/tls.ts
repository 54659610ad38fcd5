/** The words for what TLS showed, in German. Only wording; the code decides when to use it. */
import { list, longDate, shortDate } from '../format.ts';
import { keyName, nameForSentence, namesForSentence, type TlsFacts, type TlsWords } from '../tls.ts';

const LOCALE = 'de';
const ABOVE = 'Ein Zertifikat über dem des Servers';

const short = (date: string): string => shortDate(LOCALE, date);
const days = (count: number): string => (count === 1 ? 'Tag' : 'Tage');
const moreNames = (count: number): string => (count === 1 ? '1 weiterer' : `${count} weitere`);
/** After "für", which takes the accusative. */
const names = (shown: readonly string[], more: number): string =>
  list(LOCALE, more > 0 ? [...shown, more === 1 ? '1 weiteren' : moreNames(more)] : shown);
const version = (facts: TlsFacts): string => facts.version ?? 'TLS 1.1 oder älter';

export const tls: TlsWords = {
  short: {
    'name-mismatch': ({ leaf }) => {
      const [first, ...others] = leaf?.names ?? [];
      return first === undefined
        ? 'Zertifikat enthält keinen Hostnamen'
        : `Zertifikat gilt für ${names([nameForSentence(first)], others.length)}`;
    },
    expired: ({ leaf, over }) => {
      if (over === null) return 'Zertifikatskette ist abgelaufen';
      return `${over === leaf ? 'Zertifikat' : 'Zertifikatskette'} abgelaufen am ${short(over.notAfter)}`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'Zertifikat gilt noch nicht';
      return `${youngest === leaf ? 'Zertifikat' : 'Zertifikatskette'} gilt erst ab ${short(youngest.notBefore)}`;
    },
    'self-signed': () => 'Zertifikat ist selbst signiert',
    'untrusted-root': () => 'Zertifikat einer unbekannten Stelle',
    'incomplete-chain': () => 'Zertifikatskette ist unvollständig',
    'wrong-purpose': () => 'Zertifikat ist für einen anderen Zweck',
    'weak-signature': () => 'Zertifikatssignatur ist veraltet',
    'weak-key': () => 'Zertifikatsschlüssel ist zu kurz',
    'unsupported-key': () => 'Zertifikat können wir nicht prüfen',
    'obsolete-version': (facts) => `nur ${version(facts)}`,
    'no-forward-secrecy': () => 'ohne Forward Secrecy',
    'too-many-certificates': () => 'zu viele Zertifikate für diese Prüfung',
    'weak-handshake-signature': () => 'TLS-Aufbau mit SHA-1 signiert (veraltet)',
    'no-secure-renegotiation': () => 'ohne sichere Neuverhandlung',
  },
  sentence: {
    'name-mismatch': ({ host, leaf }) =>
      leaf === null || leaf.names.length === 0
        ? `Das Zertifikat enthält keinen Hostnamen und gilt deshalb nicht für ${nameForSentence(host)}.`
        : `Das Zertifikat gilt für ${names(...namesForSentence(leaf.names))}, nicht für ${nameForSentence(host)}.`,
    expired: ({ leaf, over }) => {
      if (over === null) return 'Ein Zertifikat der Kette ist abgelaufen.';
      return `${over === leaf ? 'Das Zertifikat' : ABOVE} ist am ${longDate(LOCALE, over.notAfter)} abgelaufen.`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'Ein Zertifikat der Kette gilt noch nicht.';
      const what = youngest === leaf ? 'Das Zertifikat' : ABOVE;
      return `${what} gilt erst ab dem ${longDate(LOCALE, youngest.notBefore)}.`;
    },
    'self-signed': () =>
      'Das Zertifikat ist selbst signiert: Keine Zertifizierungsstelle bürgt dafür. Mailprogramme zeigen eine Warnung oder verweigern die Verbindung.',
    'untrusted-root': () =>
      'Die Zertifikatskette endet bei einer Zertifizierungsstelle, die nicht auf Mozillas Liste vertrauenswürdiger Stellen steht. Mailprogramme zeigen eine Warnung oder verweigern die Verbindung, außer wenn die Stelle dort hinzugefügt wurde.',
    'incomplete-chain': () =>
      'Der Server sendet die Zertifikate nicht mit, die sein eigenes mit einer vertrauenswürdigen Zertifizierungsstelle verbinden. Manche Mailprogramme finden sie selbst, andere verweigern die Verbindung.',
    'wrong-purpose': () =>
      'Ein Zertifikat wird für einen Zweck verwendet, den sein Aussteller nicht erlaubt hat. Mailprogramme zeigen eine Warnung oder verweigern die Verbindung.',
    'weak-signature': () =>
      'Ein Zertifikat ist mit einem veralteten Verfahren wie SHA-1 signiert, das sich fälschen lässt. Mailprogramme zeigen eine Warnung oder verweigern die Verbindung.',
    'weak-key': () =>
      'Ein Zertifikat hat einen Schlüssel, der zu kurz ist, um sicher zu sein. Mailprogramme zeigen eine Warnung oder verweigern die Verbindung.',
    'unsupported-key': () =>
      'Ein Zertifikat verwendet eine Art von Schlüssel oder Signatur, die diese Prüfung nicht unterstützt. Deshalb nennen wir es nicht vertrauenswürdig. Mailprogramme können ihm trotzdem vertrauen.',
    'obsolete-version': (facts) =>
      `Der Server unterstützt nur ${version(facts)}, und das ist veraltet (RFC 8996). Viele Mailprogramme lehnen es ab.`,
    'no-forward-secrecy': () =>
      'Der Schlüsselaustausch hat keine Forward Secrecy: Wer die Verbindung aufzeichnet und später an den Schlüssel des Servers gelangt, kann sie entschlüsseln.',
    'too-many-certificates': () =>
      'Der Server sendet mehr Zertifikate, als diese Prüfung durchsucht. Ob sie zu einer vertrauenswürdigen Zertifizierungsstelle führen, lässt sich deshalb nicht sagen. Mailprogramme vertrauen ihm vielleicht.',
    'weak-handshake-signature': () =>
      'Der Server signiert den TLS-Aufbau mit SHA-1. Das Verfahren ist veraltet und lässt sich fälschen (RFC 9155). Viele Mailprogramme verweigern die Verbindung. Am Zertifikat liegt es nicht.',
    'no-secure-renegotiation': () =>
      'Dem Server fehlt die sichere Neuverhandlung (RFC 5746), die seit 2010 Standard ist. Programme mit OpenSSL 3 verweigern die Verbindung.',
  },
  several: (count, first) => `${count} Probleme: ${first}`,
  valid: (left) =>
    left < 1 ? 'Zertifikat läuft binnen eines Tages ab' : `Zertifikat noch ${left} ${days(left)} gültig`,
  daysLeft: (left) => {
    if (left < 0) return `vor ${-left} ${left === -1 ? 'Tag' : 'Tagen'} abgelaufen`;
    return left < 1 ? 'weniger als ein Tag' : `noch ${left} ${days(left)}`;
  },
  longDate: (date) => longDate(LOCALE, date),
  period: (from, until) => `${short(from)} bis ${short(until)}`,
  moreNames,
  key: (type, bits) => (bits === null ? keyName(type) : `${keyName(type)}, ${bits} Bit`),
  trusted: 'vertrauenswürdig; ob widerrufen, wird nicht geprüft',
  unjudged: 'nicht beurteilt',
};
