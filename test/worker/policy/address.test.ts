import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../../worker/api/index.ts';
import { CLOUDFLARE_RANGES } from '../../../worker/knowledge/networks/cloudflare-ranges.ts';
import {
  admitAddresses,
  isPlatformAddress,
  isPublicAddress,
  lowestFirst,
} from '../../../worker/policy/address.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

function listed(...addresses: string[]): Address[] {
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

const CLOSED = { allowPrivateTargets: false };

describe('isPublicAddress', () => {
  it.each([
    ['unicast', '8.8.8.8'],
    ['unicast beside private ranges', '172.32.0.1'],
    ['unicast beside shared ranges', '100.128.0.1'],
    ['unicast', '2001:4860:4860::8888'],
    ['IPv4-mapped', '::ffff:8.8.8.8'],
    ['IPv4-translated', '::ffff:0:8.8.8.8'],
    ['6to4', '2002:0808:0808::1'],
    ['NAT64', '64:ff9b::8.8.8.8'],
    ['Teredo', '2001:0:808:808:8000:63bf:f7f7:f7f7'],
  ])('takes %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.0.1'],
    ['shared between customers', '100.64.0.1'],
    ['shared between customers', '100.127.255.255'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.255'],
    ['link-local', '169.254.169.254'],
    ['protocol assignments', '192.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['6to4 relays', '192.88.99.1'],
    ['benchmarking', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['link-local', 'fe80::1'],
    ['site-local', 'fec0::1'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd12:3456::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['benchmarking', '2001:2::1'],
    ['ORCHID', '2001:20::1'],
    ['discard', '100::1'],
    ['not allocated', '4000::1'],
    ['IPv4-compatible', '::808:808'],
    ['local NAT64', '64:ff9b:1::808:808'],
    ['IPv4-mapped private', '::ffff:10.0.0.1'],
    ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
    ['IPv4-translated private', '::ffff:0:10.0.0.1'],
    ['6to4 of private', '2002:0a00:0001::'],
    ['6to4 of link-local', '2002:a9fe:a9fe::1'],
    ['NAT64 of private', '64:ff9b::10.0.0.1'],
    ['NAT64 of loopback', '64:ff9b::127.0.0.1'],
    ['Teredo with a private client', '2001:0:808:808:8000:63bf:f5ff:fffe'],
  ])('refuses %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('admitAddresses', () => {
  it('admits a host with public addresses only', () => {
    const addresses = listed('8.8.8.8', '2001:4860:4860::8888');
    expect(valued(admitAddresses(addresses, CLOSED))).toEqual(addresses);
  });

  it('refuses the host for a single address that is not public, and names it', () => {
    const refused = admitAddresses(listed('8.8.8.8', 'fd00::1'), CLOSED);
    expect(whyOf(refused)).toBe('resolves-to-private');
    expect(valuesOf(refused).given).toBe('fd00::1');
  });

  it('admits every address if private targets are allowed', () => {
    expect(whyOf(admitAddresses(listed('10.0.0.1'), { allowPrivateTargets: true }))).toBe('done');
  });
});

describe('isPlatformAddress', () => {
  it.each(CLOUDFLARE_RANGES)('includes the first and the last address of %s, and nothing beyond', (cidr) => {
    const [range, bits] = ipaddr.parseCIDR(cidr);
    const first = range.toByteArray();
    const last = first.map((byte, index) => byte | (0xff >> Math.min(8, Math.max(0, bits - index * 8))));
    expect(isPlatformAddress(ipaddr.fromByteArray(first).toString())).toBe(true);
    expect(isPlatformAddress(ipaddr.fromByteArray(last).toString())).toBe(true);
  });

  it.each(['104.15.255.255', '104.32.0.0', '1.1.2.0', '8.8.8.8', '2606:46ff::1', '2606:4701::1', '::1'])(
    'does not claim %s',
    (address) => {
      expect(isPlatformAddress(address)).toBe(false);
    },
  );
});

describe('lowestFirst', () => {
  it('sorts by value, not by spelling', () => {
    const sorted = listed('100.0.0.1', '9.255.0.0', '9.3.0.0', '9.3.0.0').toSorted(lowestFirst);
    expect(sorted.map(({ address }) => address)).toEqual(['9.3.0.0', '9.3.0.0', '9.255.0.0', '100.0.0.1']);
  });

  it('sorts IPv6 addresses however they are abbreviated', () => {
    const sorted = listed('2a00::1', '2001:db8::ffff', '2001:db8::1:0').toSorted(lowestFirst);
    expect(sorted.map(({ address }) => address)).toEqual(['2001:db8::ffff', '2001:db8::1:0', '2a00::1']);
  });
});
