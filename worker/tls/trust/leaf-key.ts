/** The key that a server has to prove it owns: that of the first certificate it sent. */
import { parseCertificate } from './certificate.ts';
import type { PublicKey } from './public-key.ts';

/** Null where there is no certificate, or none that can be read. */
export function leafKeyOf(sent: readonly Uint8Array[]): PublicKey | null {
  const [leaf] = sent;
  return leaf === undefined ? null : (parseCertificate(leaf)?.key ?? null);
}
