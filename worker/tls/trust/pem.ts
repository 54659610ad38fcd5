/** Certificates in PEM (RFC 7468), as an operator writes them into a setting. Reads the wrapping, not what is inside. */
import type { Bytes } from './der.ts';

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** Null where there is none, or where something that looks like PEM is no certificate: half a block, a private key. */
export function certificatesIn(pem: string): Bytes[] | null {
  // Settings are often lines: the line breaks may be written as the two characters `\n`.
  const text = pem.replaceAll('\\n', '\n');
  const found = [...text.matchAll(BLOCK)];
  if (found.length === 0 || text.replace(BLOCK, '').includes('-----')) return null;
  return found.map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}
