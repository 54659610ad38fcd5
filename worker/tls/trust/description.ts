/** Certificates → what a report shows of them, judged or not. Everything is capped and safe to show. */
import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Certificate } from '../../api/index.ts';
import { DAY_MS } from '../../limits.ts';
import { printable } from '../../printable.ts';
import type { ParsedCertificate } from './certificate.ts';
import type { GeneralName } from './general-name.ts';
import { NAME_CHARS_MAX, NAMES_SHOWN_MAX } from './limits.ts';
import { nameText } from './name-text.ts';

export function describeCertificate(certificate: ParsedCertificate, nowMs: number): Certificate {
  const { der, subject, issuer, validity, key, algorithm, extensions } = certificate;
  return {
    subject: nameText(subject),
    issuer: nameText(issuer),
    names: extensions.names.flatMap(nameShown).slice(0, NAMES_SHOWN_MAX),
    notBefore: new Date(validity.notBeforeMs).toISOString(),
    notAfter: new Date(validity.notAfterMs).toISOString(),
    daysLeft: Math.floor((validity.notAfterMs - nowMs) / DAY_MS),
    keyType: printable(key.type, NAME_CHARS_MAX),
    keyBits: key.bits,
    signatureAlgorithm: printable(algorithm.name, NAME_CHARS_MAX),
    fingerprintSha256: createHash('sha256').update(der).digest('hex'),
  };
}

/** The names that matter in TLS; an IP address of the wrong length is left out. */
function nameShown(name: GeneralName): string[] {
  if (name.kind === 'dns') return [printable(name.name, NAME_CHARS_MAX)];
  if (name.kind !== 'ip' || (name.bytes.length !== 4 && name.bytes.length !== 16)) return [];
  const address = ipaddr.fromByteArray([...name.bytes]);
  return [address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString()];
}
