/** The words for what TLS showed, in French. Only wording; the code decides when to use it. */
import { list, longDate, shortDate } from '../format.ts';
import { keyName, nameForSentence, namesForSentence, type TlsFacts, type TlsWords } from '../tls.ts';

const LOCALE = 'fr';
const ABOVE = 'Un certificat au-dessus de celui du serveur';
const WARN = 'Les logiciels de messagerie avertissent ou refusent.';

const short = (date: string): string => shortDate(LOCALE, date);
/** The first day of a month is written as an ordinal, which Intl does not do. */
const long = (date: string): string => longDate(LOCALE, date).replace(/^1\s/, '1er ');
const days = (count: number): string => (count < 2 ? 'jour' : 'jours');
const moreNames = (count: number): string => `${count} ${count < 2 ? 'autre' : 'autres'}`;
const names = (shown: readonly string[], more: number): string =>
  list(LOCALE, more > 0 ? [...shown, moreNames(more)] : shown);
const version = (facts: TlsFacts): string => facts.version ?? 'TLS 1.1 ou plus ancien';

export const tls: TlsWords = {
  short: {
    'name-mismatch': ({ leaf }) => {
      const [first, ...others] = leaf?.names ?? [];
      return first === undefined
        ? 'certificat sans nom d’hôte'
        : `certificat émis pour ${names([nameForSentence(first)], others.length)}`;
    },
    expired: ({ leaf, over }) => {
      if (over === null) return 'chaîne de certificats expirée';
      return `${over === leaf ? 'certificat expiré' : 'chaîne de certificats expirée'} le ${short(over.notAfter)}`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'certificat pas encore valable';
      const what = youngest === leaf ? 'certificat valable' : 'chaîne de certificats valable';
      return `${what} dès le ${short(youngest.notBefore)}`;
    },
    'self-signed': () => 'certificat autosigné',
    'untrusted-root': () => 'certificat d’une autorité inconnue',
    'incomplete-chain': () => 'chaîne de certificats incomplète',
    'wrong-purpose': () => 'certificat prévu pour un autre usage',
    'weak-signature': () => 'signature de certificat obsolète',
    'weak-key': () => 'clé du certificat trop courte',
    'unsupported-key': () => 'certificat que nous ne pouvons pas vérifier',
    'obsolete-version': (facts) => `seulement ${version(facts)}`,
    'no-forward-secrecy': () => 'sans confidentialité persistante',
    'too-many-certificates': () => 'trop de certificats pour ce test',
    'weak-handshake-signature': () => 'négociation signée en SHA-1 (obsolète)',
    'no-secure-renegotiation': () => 'sans renégociation sécurisée',
  },
  sentence: {
    'name-mismatch': ({ host, leaf }) =>
      leaf === null || leaf.names.length === 0
        ? `Le certificat n’est émis pour aucun nom d’hôte, donc pas non plus pour ${nameForSentence(host)}.`
        : `Le certificat est émis pour ${names(...namesForSentence(leaf.names))}, pas pour ${nameForSentence(host)}.`,
    expired: ({ leaf, over }) => {
      if (over === null) return 'Un certificat de la chaîne a expiré.';
      return `${over === leaf ? 'Le certificat' : ABOVE} a expiré le ${long(over.notAfter)}.`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'Un certificat de la chaîne n’est pas encore valable.';
      const what = youngest === leaf ? 'Le certificat' : ABOVE;
      return `${what} n’est pas valable avant le ${long(youngest.notBefore)}.`;
    },
    'self-signed': () =>
      `Le certificat est autosigné\u00a0: le serveur se porte garant de lui-même, aucune autorité ne le fait. ${WARN}`,
    'untrusted-root': () =>
      'Le certificat mène à une autorité qui ne figure pas sur la liste de confiance de Mozilla. Les logiciels de messagerie avertissent ou refusent, sauf si quelqu’un y a installé cette autorité.',
    'incomplete-chain': () =>
      'Le serveur n’envoie pas les certificats qui mènent du sien à une autorité de confiance. Certains logiciels de messagerie les trouvent d’eux-mêmes, d’autres refusent.',
    'wrong-purpose': () =>
      `Un certificat sert ici à quelque chose que son émetteur n’a pas autorisé. ${WARN}`,
    'weak-signature': () =>
      `Un certificat est signé avec une méthode obsolète, comme SHA-1, qui peut être contrefaite. ${WARN}`,
    'weak-key': () => `Un certificat a une clé trop courte pour être sûre. ${WARN}`,
    'unsupported-key': () =>
      'Un certificat a un type de clé ou de signature que ce test ne sait pas vérifier\u00a0; il ne compte donc pas ici comme fiable. Les logiciels de messagerie peuvent en juger autrement.',
    'obsolete-version': (facts) =>
      `Le serveur ne parle que ${version(facts)}, qui est obsolète (RFC 8996). Beaucoup de logiciels de messagerie le refusent.`,
    'no-forward-secrecy': () =>
      'L’échange de clés n’offre pas de confidentialité persistante\u00a0: qui enregistre la connexion et obtient plus tard la clé du serveur peut la lire.',
    'too-many-certificates': () =>
      'Le serveur envoie plus de certificats que ce test n’en examine. Nous ne pouvons donc pas dire s’ils mènent à une autorité de confiance. Les logiciels de messagerie lui feront peut-être confiance.',
    'weak-handshake-signature': () =>
      'Le serveur signe la négociation TLS avec SHA-1, un procédé obsolète et falsifiable (RFC 9155). De nombreux logiciels de messagerie refusent la connexion. Le certificat n’est pas en cause.',
    'no-secure-renegotiation': () =>
      'Le serveur ne prend pas en charge la renégociation sécurisée (RFC 5746), la norme depuis 2010. Les logiciels fondés sur OpenSSL 3 refusent la connexion.',
  },
  several: (count, first) => `${count} problèmes\u00a0: ${first}`,
  valid: (left) =>
    left < 1 ? 'certificat expirant d’ici un jour' : `certificat valable encore ${left} ${days(left)}`,
  daysLeft: (left) => {
    if (left < 0) return `expiré il y a ${-left} ${days(-left)}`;
    return left < 1 ? 'moins d’un jour' : `encore ${left} ${days(left)}`;
  },
  longDate: long,
  period: (from, until) => `du ${short(from)} au ${short(until)}`,
  moreNames,
  key: (type, bits) => (bits === null ? keyName(type) : `${keyName(type)}, ${bits} bits`),
  trusted: 'fiable\u00a0; la révocation n’est pas vérifiée',
  unjudged: 'non évalué',
};
