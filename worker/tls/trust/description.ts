/** Certificates → what a report shows of them, judged or not. Everything is capped and safe to show. */
import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Certificate, CutPart } from '../../api/index.ts';
import { DAY_MS } from '../../limits.ts';
import { printable } from '../../printable.ts';
import type { ParsedCertificate } from './certificate.ts';
import type { GeneralName } from './general-name.ts';
import { CERTIFICATES_SHOWN_MAX, NAME_CHARS_MAX, NAMES_SHOWN_MAX } from './limits.ts';
import { nameText } from './name-text.ts';

export interface Shown {
  /** In the order sent. */
  certificates: Certificate[];
  /** Which of these lists are not shown in full. */
  cut: CutPart[];
}

/** The first ones sent, and those of the path wherever they were, because findings depend on them. */
export function showCertificates(
  sent: readonly ParsedCertificate[],
  path: readonly ParsedCertificate[],
  nowMs: number,
): Shown {
  const isOnPath = (one: ParsedCertificate) => path.includes(one);
  const others = sent.filter((one) => !isOnPath(one)).slice(0, CERTIFICATES_SHOWN_MAX - path.length);
  const shown = sent.filter((one) => isOnPath(one) || others.includes(one));
  const cut: CutPart[] = [];
  if (shown.some((one) => namesUpTo(NAMES_SHOWN_MAX + 1, one).length > NAMES_SHOWN_MAX)) cut.push('names');
  if (shown.length < sent.length) cut.push('certificates');
  return { certificates: shown.map((one) => describe(one, isOnPath(one), nowMs)), cut };
}

function describe(certificate: ParsedCertificate, isOnPath: boolean, nowMs: number): Certificate {
  const { der, subject, issuer, validity, key, algorithm } = certificate;
  return {
    subject: nameText(subject),
    issuer: nameText(issuer),
    names: namesUpTo(NAMES_SHOWN_MAX, certificate),
    notBefore: new Date(validity.notBeforeMs).toISOString(),
    notAfter: new Date(validity.notAfterMs).toISOString(),
    daysLeft: Math.floor((validity.notAfterMs - nowMs) / DAY_MS),
    keyType: printable(key.type, NAME_CHARS_MAX),
    keyBits: key.bits,
    signatureAlgorithm: printable(algorithm.name, NAME_CHARS_MAX),
    fingerprintSha256: createHash('sha256').update(der).digest('hex'),
    isOnPath,
  };
}

function namesUpTo(max: number, { extensions }: ParsedCertificate): string[] {
  const shown: string[] = [];
  for (const name of extensions.names) {
    if (shown.length === max) break;
    shown.push(...nameShown(name));
  }
  return shown;
}

/** The names that matter in TLS; an IP address of the wrong length is left out. */
function nameShown(name: GeneralName): string[] {
  if (name.kind === 'dns') return [printable(name.name, NAME_CHARS_MAX)];
  if (name.kind !== 'ip' || (name.bytes.length !== 4 && name.bytes.length !== 16)) return [];
  const address = ipaddr.fromByteArray([...name.bytes]);
  return [address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString()];
}
