/**
 * Is this certificate for that host? RFC 9525: only subject alternative names count, never the common name; `*` stands
 * for exactly one whole label, the first.
 */
import ipaddr from 'ipaddr.js';
import { isAddressLiteral } from '../../host/literal.ts';
import { foldedCase, type GeneralName } from './general-name.ts';

/** `host`: an ASCII DNS name, or an IP literal without brackets. */
export function isNamed(names: readonly GeneralName[], host: string): boolean {
  const address = addressBytes(host);
  const folded = foldedCase(host);
  return names.some((name) => {
    // RFC 9525 §6.4: addresses are compared as bytes; a DNS name that looks like one does not match.
    if (address !== null) return name.kind === 'ip' && isSameAddress(name.bytes, address);
    return name.kind === 'dns' && matches(name.folded, folded);
  });
}

function addressBytes(host: string): readonly number[] | null {
  return isAddressLiteral(host) && ipaddr.isValid(host) ? ipaddr.parse(host).toByteArray() : null;
}

function isSameAddress(bytes: Uint8Array, address: readonly number[]): boolean {
  return bytes.length === address.length && address.every((byte, index) => byte === bytes[index]);
}

/** Nobody owns all of `*.net`. RFC 9525 leaves this open; like OpenSSL, we require two labels after the asterisk. */
function matches(presented: string, host: string): boolean {
  if (!presented.startsWith('*.')) return presented === host;
  const parent = presented.slice(1);
  return parent.lastIndexOf('.') > 0 && host.indexOf('.') > 0 && host.slice(host.indexOf('.')) === parent;
}
