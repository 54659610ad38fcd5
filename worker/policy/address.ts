/**
 * Which addresses may be dialed: public unicast ones, judged by the address that packets would really reach. Pure. It
 * never rewrites the address to dial: if one address wraps another, both must be allowed.
 */
import ipaddr from 'ipaddr.js';
import type { Address } from '../api/index.ts';
import { CLOUDFLARE_RANGES } from '../knowledge/networks/cloudflare-ranges.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

type Ip = ipaddr.IPv4 | ipaddr.IPv6;

const PLATFORM = CLOUDFLARE_RANGES.map((range) => ipaddr.parseCIDR(range));

/** IANA allocates global unicast IPv6 addresses only from this block. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** RFC 8215: for use inside a network, whatever address it wraps. */
const LOCAL_USE_NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b:1::/48');

export interface AddressRules {
  allowPrivateTargets: boolean;
}

/** A single address that is not public refuses the host, because its owner could change the others at any time. */
export function admitAddresses(
  addresses: readonly Address[],
  rules: AddressRules,
): Result<readonly Address[]> {
  if (rules.allowPrivateTargets) return done(addresses);
  const forbidden = addresses.find(({ address }) => !isPublic(ipaddr.parse(address)));
  if (forbidden) return refuse('resolves-to-private', forbidden.address);
  return done(addresses);
}

export function isPublicAddress(address: string): boolean {
  return isPublic(ipaddr.parse(address));
}

/** True for addresses of the network this check runs on, which it cannot connect to. */
export function isPlatformAddress(address: string): boolean {
  return isWithin(ipaddr.parse(address), PLATFORM);
}

export function isWithin(ip: Ip, networks: readonly [Ip, number][]): boolean {
  return networks.some(([range, bits]) => matches(ip, range, bits));
}

/** Ordered by value, so that all readers of a host with several addresses use the same one. */
export function lowestFirst(a: Address, b: Address): number {
  const [left, right] = [ipaddr.parse(a.address).toByteArray(), ipaddr.parse(b.address).toByteArray()];
  const different = left.findIndex((byte, index) => byte !== right[index]);
  return different === -1 ? 0 : (left[different] ?? 0) - (right[different] ?? 0);
}

/**
 * The key that dialogues with an address are counted under. The holder of one IPv6 address has the whole /64 around it,
 * and an IPv4 address can be written as several IPv6 addresses.
 */
export function countedAddress(address: string): string {
  const ip = ipaddr.parse(address);
  if (ip instanceof ipaddr.IPv4) return ip.toString();
  const inner = wrapped(ip);
  if (inner) return inner.toString();
  return `${new ipaddr.IPv6([...ip.toByteArray().slice(0, 8), ...Array<number>(8).fill(0)]).toRFC5952String()}/64`;
}

function isPublic(ip: Ip): boolean {
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast';
  const inner = wrapped(ip);
  if (inner) return isPublic(inner) && !ip.match(LOCAL_USE_NAT64);
  return ip.range() === 'unicast' && ip.match(GLOBAL_UNICAST);
}

/** The IPv4 address inside an IPv6 one, for every kind of wrapping that routers undo. */
function wrapped(ip: ipaddr.IPv6): ipaddr.IPv4 | null {
  const bytes = ip.toByteArray();
  switch (ip.range()) {
    case 'ipv4Mapped':
    case 'rfc6145':
    case 'rfc6052':
      return new ipaddr.IPv4(bytes.slice(12));
    case '6to4':
      return new ipaddr.IPv4(bytes.slice(2, 6));
    case 'teredo':
      // RFC 4380 §4: the client's address is stored with all bits inverted.
      return new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff));
    default:
      return null;
  }
}

function matches(ip: Ip, range: Ip, bits: number): boolean {
  return ip instanceof ipaddr.IPv4
    ? range instanceof ipaddr.IPv4 && ip.match(range, bits)
    : range instanceof ipaddr.IPv6 && ip.match(range, bits);
}
