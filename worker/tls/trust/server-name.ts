/**
 * Is this certificate for that host? RFC 9525: only subject alternative names count, never the common name; `*` stands
 * for exactly one label, the first, and for all of it.
 */
import ipaddr from 'ipaddr.js';
import { foldedCase, type GeneralName } from './general-name.ts';

/** `host`: an ASCII DNS name, or an IP literal without brackets. */
export function isNamed(names: readonly GeneralName[], host: string): boolean {
  const address = addressBytes(host);
  const folded = foldedCase(host);
  return names.some((name) => {
    // RFC 9525 §6.4: addresses are compared as bytes; a DNS name that looks like one does not help.
    if (address !== null) return name.kind === 'ip' && isSameAddress(name.bytes, address);
    return name.kind === 'dns' && matches(name.folded, folded);
  });
}

/**
 * Whether a host that has been parsed before is an IP literal. URL standard, "ends in a number": no DNS name has a last
 * label of digits.
 */
export function isAddress(host: string): boolean {
  return host.includes(':') || /(?:^|\.)\d+$/.test(host);
}

function addressBytes(host: string): readonly number[] | null {
  return isAddress(host) && ipaddr.isValid(host) ? ipaddr.parse(host).toByteArray() : null;
}

function isSameAddress(bytes: Uint8Array, address: readonly number[]): boolean {
  return bytes.length === address.length && address.every((byte, index) => byte === bytes[index]);
}

/** Nobody owns all of `*.net`: RFC 9525 leaves it open, OpenSSL asks for two labels behind the star, and so does this. */
function matches(presented: string, host: string): boolean {
  if (!presented.startsWith('*.')) return presented === host;
  const parent = presented.slice(1);
  return parent.lastIndexOf('.') > 0 && host.indexOf('.') > 0 && host.slice(host.indexOf('.')) === parent;
}
