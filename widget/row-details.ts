/**
 * What a service says about SMTP and TLS on one port, as far as it is displayed: fields are forced to their expected
 * types, unknown ones are kept. Never throws. Strings are clean already.
 */
import type { Certificate, Smtp, Tls, TlsProblem } from '../worker/api/index.ts';
import { amount, entries, objectIn, text, texts, word } from './json.ts';
import { CERTIFICATE_NAMES, CERTIFICATES, LIST_ENTRIES } from './limits.ts';

export function readSmtp(value: unknown): Smtp | null {
  const smtp = objectIn(value);
  return (
    smtp && {
      ...smtp,
      greeting: text(smtp.greeting),
      hostname: text(smtp.hostname),
      extensionsBeforeTls: texts(smtp.extensionsBeforeTls),
      extensionsAfterTls: texts(smtp.extensionsAfterTls),
      authBeforeTls: texts(smtp.authBeforeTls),
      authAfterTls: texts(smtp.authAfterTls),
      sizeLimit: amount(smtp.sizeLimit),
      bytesBehindStarttls: amount(smtp.bytesBehindStarttls) ?? 0,
    }
  );
}

export function readTls(value: unknown): Tls | null {
  const tls = objectIn(value);
  return (
    tls && {
      ...tls,
      version: text(tls.version),
      cipherSuite: text(tls.cipherSuite),
      keyExchange: text(tls.keyExchange),
      trusted: typeof tls.trusted === 'boolean' ? tls.trusted : null,
      problems: entries(tls.problems, word, LIST_ENTRIES) as TlsProblem[],
      certificates: readCertificates(tls.certificates),
    }
  );
}

/** Stops at the first unreadable certificate: otherwise the next one could be taken for the server's. */
function readCertificates(value: unknown): Certificate[] {
  const read = Array.isArray(value) ? value.slice(0, CERTIFICATES).map(readCertificate) : [];
  const end = read.indexOf(null);
  return read.slice(0, end === -1 ? undefined : end).filter((certificate) => certificate !== null);
}

function readCertificate(value: unknown): Certificate | null {
  const certificate = objectIn(value);
  const { daysLeft } = certificate ?? {};
  if (certificate === null || typeof daysLeft !== 'number' || !Number.isFinite(daysLeft)) return null;
  return {
    ...certificate,
    subject: text(certificate.subject) ?? '',
    issuer: text(certificate.issuer) ?? '',
    names: entries(certificate.names, text, CERTIFICATE_NAMES),
    notBefore: text(certificate.notBefore) ?? '',
    notAfter: text(certificate.notAfter) ?? '',
    daysLeft: Math.trunc(daysLeft),
    keyType: text(certificate.keyType) ?? '',
    keyBits: amount(certificate.keyBits),
    signatureAlgorithm: text(certificate.signatureAlgorithm),
    fingerprintSha256: text(certificate.fingerprintSha256) ?? '',
    isOnPath: certificate.isOnPath === true,
  };
}
