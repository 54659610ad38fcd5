/**
 * What a service says about one port, as far as its details display it: fields are forced to their expected types, unknown
 * ones are kept. Never throws. Strings are clean already.
 */
import type { Certificate, Smtp, Tls, TlsProblem } from '../worker/api/index.ts';
import type { SeenPort } from './arrival.ts';
import { amount, flag, list, oneOf, or, shaped, text, texts, word } from './json.ts';
import { CERTIFICATE_NAMES, CERTIFICATES, LIST_ENTRIES } from './limits.ts';
/** A row with the types that its details need. */
export type Details = Omit<SeenPort, 'smtp' | 'tls'> & { smtp: Smtp | null; tls: Tls | null };

export function readDetails(report: SeenPort): Details {
  return { ...report, smtp: readSmtp(report.smtp), tls: readTls(report.tls) };
}

const readSmtp = shaped<Smtp>({
  greeting: text,
  hostname: text,
  extensionsBeforeTls: texts,
  extensionsAfterTls: texts,
  authBeforeTls: texts,
  authAfterTls: texts,
  sizeLimit: amount,
  bytesBehindStarttls: or(amount, 0),
});

const string = or(text, '');

const readCertificate = shaped<Certificate>(
  {
    subject: string,
    issuer: string,
    names: list(text, CERTIFICATE_NAMES),
    notBefore: string,
    notAfter: string,
    daysLeft: (value) => (Number.isFinite(value) ? Math.trunc(value as number) : null),
    keyType: string,
    keyBits: amount,
    signatureAlgorithm: text,
    fingerprintSha256: string,
    isOnPath: flag,
  },
  'daysLeft',
);

export const readTls = shaped<Tls>({
  version: text,
  cipherSuite: text,
  keyExchange: text,
  trusted: oneOf<boolean | null>(null, true, false),
  problems: list(word, LIST_ENTRIES) as (value: unknown) => TlsProblem[],
  certificates: readCertificates,
});

/** Stops at the first unreadable certificate: otherwise the next one could be taken for the server's. */
function readCertificates(value: unknown): Certificate[] {
  const read = Array.isArray(value) ? value.slice(0, CERTIFICATES).map(readCertificate) : [];
  const end = read.indexOf(null);
  return read.slice(0, end === -1 ? undefined : end).filter((certificate) => certificate !== null);
}
