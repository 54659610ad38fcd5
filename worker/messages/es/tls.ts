/** The words for what TLS showed, in Spanish. Only wording; the code decides when to use it. */
import { list, longDate, shortDate } from '../format.ts';
import { keyName, nameForSentence, namesForSentence, type TlsFacts, type TlsWords } from '../tls.ts';

const LOCALE = 'es';
const ABOVE = 'Un certificado por encima del del servidor';
const WARN = 'Los programas de correo avisan o lo rechazan.';

const short = (date: string): string => shortDate(LOCALE, date);
const days = (count: number): string => (count === 1 ? 'día' : 'días');
const moreNames = (count: number): string => `${count} más`;
const names = (shown: readonly string[], more: number): string =>
  list(LOCALE, more > 0 ? [...shown, moreNames(more)] : shown);
const version = (facts: TlsFacts): string => facts.version ?? 'TLS 1.1 o anterior';

export const tls: TlsWords = {
  short: {
    'name-mismatch': ({ leaf }) => {
      const [first, ...others] = leaf?.names ?? [];
      return first === undefined
        ? 'certificado sin nombre de host'
        : `certificado para ${names([nameForSentence(first)], others.length)}`;
    },
    expired: ({ leaf, over }) => {
      if (over === null) return 'cadena de certificados caducada';
      return `${over === leaf ? 'certificado caducado' : 'cadena de certificados caducada'} el ${short(over.notAfter)}`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'certificado aún no válido';
      const what = youngest === leaf ? 'certificado válido' : 'cadena de certificados válida';
      return `${what} desde ${short(youngest.notBefore)}`;
    },
    'self-signed': () => 'certificado autofirmado',
    'untrusted-root': () => 'certificado de una autoridad desconocida',
    'incomplete-chain': () => 'cadena de certificados incompleta',
    'wrong-purpose': () => 'certificado para otro fin',
    'weak-signature': () => 'firma del certificado obsoleta',
    'weak-key': () => 'clave del certificado demasiado corta',
    'unsupported-key': () => 'certificado que no podemos verificar',
    'obsolete-version': (facts) => `solo ${version(facts)}`,
    'no-forward-secrecy': () => 'sin secreto perfecto hacia adelante',
    'too-many-certificates': () => 'demasiados certificados para esta comprobación',
    'weak-handshake-signature': () => 'negociación firmada con SHA-1 (obsoleto)',
    'no-secure-renegotiation': () => 'sin renegociación segura',
  },
  sentence: {
    'name-mismatch': ({ host, leaf }) =>
      leaf === null || leaf.names.length === 0
        ? `El certificado no vale para ningún nombre de host, así que tampoco para ${nameForSentence(host)}.`
        : `El certificado es para ${names(...namesForSentence(leaf.names))}, no para ${nameForSentence(host)}.`,
    expired: ({ leaf, over }) => {
      if (over === null) return 'Un certificado de la cadena ha caducado.';
      return `${over === leaf ? 'El certificado' : ABOVE} caducó el ${longDate(LOCALE, over.notAfter)}.`;
    },
    'not-yet-valid': ({ leaf, youngest }) => {
      if (youngest === null) return 'Un certificado de la cadena aún no es válido.';
      const what = youngest === leaf ? 'El certificado' : ABOVE;
      return `${what} no es válido antes del ${longDate(LOCALE, youngest.notBefore)}.`;
    },
    'self-signed': () =>
      `El certificado es autofirmado: el servidor responde por sí mismo, ninguna autoridad lo hace. ${WARN}`,
    'untrusted-root': () =>
      'El certificado lleva a una autoridad que no está en la lista de confianza de Mozilla. Los programas de correo avisan o lo rechazan, salvo que alguien haya instalado en ellos esa autoridad.',
    'incomplete-chain': () =>
      'El servidor no envía los certificados que llevan del suyo a una autoridad de confianza. Algunos programas de correo los encuentran por sí mismos, otros se niegan.',
    'wrong-purpose': () => `Un certificado se usa aquí para algo que su emisor no permitió. ${WARN}`,
    'weak-signature': () =>
      `Un certificado está firmado con un método obsoleto, como SHA-1, que se puede falsificar. ${WARN}`,
    'weak-key': () => `Un certificado tiene una clave demasiado corta para ser segura. ${WARN}`,
    'unsupported-key': () =>
      'Un certificado tiene un tipo de clave o de firma que esta comprobación no puede verificar, por lo que aquí no cuenta como de confianza. Los programas de correo pueden juzgarlo de otro modo.',
    'obsolete-version': (facts) =>
      `El servidor solo habla ${version(facts)}, que está obsoleto (RFC 8996). Muchos programas de correo lo rechazan.`,
    'no-forward-secrecy': () =>
      'El intercambio de claves no ofrece secreto perfecto hacia adelante: quien grabe la conexión y consiga más tarde la clave del servidor podrá leerla.',
    'too-many-certificates': () =>
      'El servidor envía más certificados de los que examina esta comprobación, así que no podemos saber si conducen a una autoridad de confianza. Es posible que los programas de correo confíen en él.',
    'weak-handshake-signature': () =>
      'El servidor firma la negociación TLS con SHA-1, un método obsoleto que se puede falsificar (RFC 9155). Muchos programas de correo rechazan la conexión. El certificado no es la causa.',
    'no-secure-renegotiation': () =>
      'Al servidor le falta la renegociación segura (RFC 5746), habitual desde 2010. Los programas basados en OpenSSL 3 rechazan la conexión.',
  },
  several: (count, first) => `${count} problemas: ${first}`,
  valid: (left) =>
    left < 1 ? 'el certificado caduca en menos de un día' : `certificado válido ${left} ${days(left)} más`,
  daysLeft: (left) => {
    if (left < 0) return `caducado hace ${-left} ${days(-left)}`;
    return left < 1 ? 'menos de un día' : `${left} ${days(left)} más`;
  },
  longDate: (date) => longDate(LOCALE, date),
  period: (from, until) => `del ${short(from)} al ${short(until)}`,
  moreNames,
  key: (type, bits) => (bits === null ? keyName(type) : `${keyName(type)}, ${bits} bits`),
  trusted: 'de confianza; no se comprueba si fue revocado',
  unjudged: 'sin valorar',
};
