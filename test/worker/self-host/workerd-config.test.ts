import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../worker/policy/address.ts';
import { NOT_PUBLIC, workerdConfig } from '../../../worker/self-host/workerd-config.ts';
import { INTERNAL_ADDRESSES } from '../../hostile/spellings.ts';

type Ip = ipaddr.IPv4 | ipaddr.IPv6;
type Range = readonly [Ip, number];
/** Public, but not part of the library's types. */
type Special = { SpecialRanges: Record<string, Range | Range[]> };

const DENIED: readonly Range[] = NOT_PUBLIC.map((range) => ipaddr.parseCIDR(range));

/** Addresses that readers ask for every day. */
const PUBLIC = [
  '9.9.9.9',
  '104.16.0.1',
  '185.53.178.1',
  '2620:fe::fe',
  '2a00:1450:4001::1',
  '2606:4700::1111',
];

function isDenied(ip: Ip): boolean {
  return DENIED.some(([range, bits]) =>
    ip instanceof ipaddr.IPv4
      ? range instanceof ipaddr.IPv4 && ip.match(range, bits)
      : range instanceof ipaddr.IPv6 && ip.match(range, bits),
  );
}

/** Of every range that the library, and so the policy, does not consider public. */
function specialRanges(): [name: string, first: Ip, last: Ip][] {
  return [ipaddr.IPv4, ipaddr.IPv6].flatMap((family) => {
    const ranges = Object.entries((family.prototype as unknown as Special).SpecialRanges);
    return ranges.flatMap(([name, written]) => {
      const all = (Array.isArray(written[0]) ? written : [written]) as readonly Range[];
      return all.map(([address, bits]): [string, Ip, Ip] => {
        const cidr = `${address}/${bits}`;
        return address instanceof ipaddr.IPv4
          ? [name, ipaddr.IPv4.networkAddressFromCIDR(cidr), ipaddr.IPv4.broadcastAddressFromCIDR(cidr)]
          : [name, ipaddr.IPv6.networkAddressFromCIDR(cidr), ipaddr.IPv6.broadcastAddressFromCIDR(cidr)];
      });
    });
  });
}

function config(allowPrivateTargets: boolean): string {
  return workerdConfig(
    { compatibilityDate: '2026-11-01', compatibilityFlags: [], durableObjects: [] },
    {
      address: '127.0.0.1:8787',
      variables: [],
      allowPrivateTargets,
      agentOnly: false,
      watches: false,
      behindProxy: false,
      authorities: [],
    },
  );
}

describe('the network of workerd', () => {
  it.each(specialRanges())('denies %s, %s to %s', (_, first, last) => {
    expect([isDenied(first), isDenied(last)]).toEqual([true, true]);
  });

  it('denies every internal address, in each of the ways to wrap it', () => {
    const literals = INTERNAL_ADDRESSES.map((address) => ipaddr.parse(address));
    expect(literals.filter((ip) => !isDenied(ip)).map(String)).toEqual([]);
  });

  it.each(PUBLIC)('lets %s be dialed', (address) => {
    expect(isPublicAddress(address)).toBe(true);
    expect(isDenied(ipaddr.parse(address))).toBe(false);
  });

  it('denies nothing where private targets are allowed', () => {
    expect(config(false)).toContain(`deny = [${NOT_PUBLIC.map((range) => `"${range}"`).join(', ')}]`);
    expect(config(true)).toContain('deny = [],');
  });
});
