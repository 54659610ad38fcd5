/**
 * What a handshake showed → the TLS facts of the report, with a verdict on the certificate if the handshake was
 * completed.
 */
import type { CutPart, Tls, TlsProblem } from '../api/index.ts';
import type { Secured } from '../tls/client.ts';
import type { TlsSeen } from '../tls/handshake/seen.ts';
import { describeCertificates, judgeCertificates } from '../tls/trust/judge.ts';
import type { TrustAnchors } from '../tls/trust/trust-anchors.ts';

export interface TlsContext {
  host: string;
  nowMs: number;
  anchors: TrustAnchors;
  /** Collects which parts are not shown in full. */
  cut: Set<CutPart>;
}

/** Null if nothing was seen of TLS. */
export async function tlsFacts(
  { ok, seen }: Secured,
  { host, nowMs, anchors, cut }: TlsContext,
): Promise<Tls | null> {
  if (seen.version === null && seen.certificates.length === 0) return null;
  const { version, cipherSuite, keyExchange } = seen;
  const warnings = warningsOf(seen);
  if (!ok) {
    const shown = describeCertificates(seen.certificates, nowMs);
    for (const part of shown.cut) cut.add(part);
    const { certificates } = shown;
    return { version, cipherSuite, keyExchange, trusted: null, problems: warnings, certificates };
  }
  const judged = await judgeCertificates(seen.certificates, host, nowMs, anchors);
  for (const part of judged.cut) cut.add(part);
  return {
    version,
    cipherSuite,
    keyExchange,
    trusted: judged.trusted === true ? seen.signatureVerified : judged.trusted,
    problems: [...judged.problems, ...warnings],
    certificates: judged.certificates,
  };
}

function warningsOf({ version, forwardSecrecy, weakSignature, secureRenegotiation }: TlsSeen): TlsProblem[] {
  const warnings: TlsProblem[] = [];
  if (version !== null && version !== 'TLS 1.2' && version !== 'TLS 1.3') warnings.push('obsolete-version');
  if (weakSignature) warnings.push('weak-handshake-signature');
  if (secureRenegotiation === false) warnings.push('no-secure-renegotiation');
  if (forwardSecrecy === false) warnings.push('no-forward-secrecy');
  return warnings;
}
