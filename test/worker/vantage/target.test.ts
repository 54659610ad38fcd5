import { describe, expect, it } from 'vitest';
import type { FamilyChoice } from '../../../worker/api/index.ts';
import type { Host } from '../../../worker/host/host.ts';
import { ADDRESSES_MAX } from '../../../worker/limits.ts';
import type { FetchText } from '../../../worker/net/http.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import {
  chooseDestinations,
  type Destinations,
  type FoundTarget,
  findTarget,
} from '../../../worker/vantage/target.ts';
import { noWireFormat } from '../../support/resolvers.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const HOST: Host = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };
const CLOSED = { allowPrivateTargets: false };

/** A resolver that knows these addresses; `null` makes it answer SERVFAIL for the family. */
function find(four: readonly string[] | null, six: readonly string[] | null = [], host = HOST) {
  const fetchText: FetchText = async (url) => {
    const [type, addresses] = url.searchParams.get('type') === 'A' ? [1, four] : [28, six];
    const Answer = (addresses ?? []).map((data) => ({ type, data }));
    return {
      kind: 'answer',
      status: 200,
      body: JSON.stringify({ Status: addresses === null ? 2 : 0, Answer }),
    };
  };
  return findTarget(host, CLOSED, { urls: ['https://dns.example/q'], fetchText, fetchBytes: noWireFormat });
}

describe('findTarget', () => {
  it('lists all addresses, lowest first, and prefers the lowest of each family', async () => {
    const found = valued(await find(['100.1.1.1', '9.9.9.9'], ['2a00::2', '2a00::1']));
    expect(found.target).toMatchObject({ host: 'mail.example', provider: null });
    expect(found.target.addresses.map(({ address }) => address)).toEqual([
      '9.9.9.9',
      '100.1.1.1',
      '2a00::1',
      '2a00::2',
    ]);
    expect(found.destinations).toEqual({
      4: [at('9.9.9.9'), at('100.1.1.1')],
      6: [at('2a00::1'), at('2a00::2')],
    });
  });

  it('names the provider of a known host', async () => {
    const host = 'in-v3.mailjet.com';
    const found = valued(await find(['9.9.9.9'], [], { host, unicodeHost: host, literal: null }));
    expect(found.target).toMatchObject({ host, provider: 'mailjet' });
  });

  it('avoids addresses of the platform if there are others', async () => {
    expect(valued(await find(['1.1.1.1', '104.16.0.1', '190.1.1.1'])).destinations).toEqual({
      4: [at('190.1.1.1'), ...['1.1.1.1', '104.16.0.1'].map((address) => ({ address, onPlatform: true }))],
    });
    expect(valued(await find(['104.16.0.2', '104.16.0.1'])).destinations).toEqual({
      4: ['104.16.0.1', '104.16.0.2'].map((address) => ({ address, onPlatform: true })),
    });
  });

  it('asks no resolver about an address', async () => {
    const literal: Host = { host: '8.8.8.8', unicodeHost: '8.8.8.8', literal: 4 };
    const found = valued(await find(null, null, literal));
    expect(found.target.addresses).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });

  it.each([
    [['8.8.8.8', '10.0.0.1'], []],
    [['8.8.8.8'], ['fd00::1']],
    [['169.254.169.254'], []],
  ])('refuses a host with one private address: %j %j', async (four, six) => {
    expect(whyOf(await find(four, six))).toBe('resolves-to-private');
  });

  it('also judges the addresses that it does not list', async () => {
    const many = Array.from({ length: ADDRESSES_MAX + 1 }, (_, index) => `9.9.9.${index}`);
    expect(valued(await find(many)).target.addresses).toHaveLength(32);
    expect(valued(await find(many.slice(1))).target.addresses).toHaveLength(32);
    expect(valued(await find(many.slice(2))).target.addresses).toHaveLength(31);
    expect(whyOf(await find([...many, '192.168.0.1']))).toBe('resolves-to-private');
  });

  it('says why there is nothing', async () => {
    expect(whyOf(await find([]))).toBe('no-address');
    expect(whyOf(await find(null, null))).toBe('dns-servfail');
  });

  it('keeps the failure of a family', async () => {
    expect(valued(await find(['8.8.8.8'], null)).failures[6]?.why).toBe('dns-servfail');
  });
});

function at(address: string) {
  return { address, onPlatform: false };
}

describe('chooseDestinations', () => {
  const [four, six] = [at('8.8.8.8'), at('2a00::1')];
  const { refusal: late } = refuse('dns-timeout', 'mail.example');
  const found = (more: Partial<FoundTarget>): FoundTarget => ({
    target: { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null },
    destinations: {},
    failures: {},
    ...more,
  });
  const families = (more: Partial<FoundTarget>, choice: FamilyChoice) => {
    const chosen = chooseDestinations(found(more), choice, 'one');
    return chosen.ok ? chosen.value.destinations.map(({ family }) => family).join() : chosen.refusal.why;
  };
  const BOTH = { destinations: { 4: [four], 6: [six] } } as const;
  const ONLY_SIX = { destinations: { 6: [six] } } as const;

  it.each([
    ['auto', '4', '6'],
    ['4', '4', 'no-address-of-family'],
    ['6', '6', '6'],
    ['both', '4,6', '6'],
  ] as const)('takes the families of %s that the host has an address of', (choice, ofBoth, ofSix) => {
    expect([families(BOTH, choice), families(ONLY_SIX, choice)]).toEqual([ofBoth, ofSix]);
    const [first] = valued(chooseDestinations(found(BOTH), choice, 'one')).destinations;
    expect(first?.destination).toBe(choice === '6' ? six : four);
  });

  it('refuses where the host has no address of the family', () => {
    const refused = chooseDestinations(found({}), '6', 'one');
    expect(whyOf(refused)).toBe('no-address-of-family');
    expect(valuesOf(refused)).toEqual({ given: 'mail.example', family: 6 });
  });

  it('claims nothing about a family whose look-up failed', () => {
    const unsure = { ...ONLY_SIX, failures: { 4: late } };
    expect([families(unsure, 'auto'), families(unsure, '4')]).toEqual(Array(2).fill('dns-timeout'));
    expect(families(unsure, '6')).toBe('6');
  });

  it('checks the other family where both were asked for, and says which one is unknown', () => {
    const unsure = found({ destinations: { 4: [four] }, failures: { 6: late } });
    const chosen = (family: FamilyChoice) => valued(chooseDestinations(unsure, family, 'one'));
    expect(chosen('both')).toMatchObject({ destinations: [{ family: 4 }], unknown: [6] });
    expect(chosen('auto')).toMatchObject({ destinations: [{ family: 4 }], unknown: [] });
    expect(whyOf(chooseDestinations(unsure, '6', 'one'))).toBe('dns-timeout');
  });

  const SEVERAL: Destinations = [at('9.9.9.1'), at('9.9.9.2'), at('9.9.9.3'), at('9.9.9.4')];
  const OURS = { address: '104.16.0.1', onPlatform: true };

  it('tries the other addresses in turn, and none of our own platform beside others', () => {
    const chosen = (...all: Destinations) =>
      valued(chooseDestinations(found({ destinations: { 4: all } }), 'auto', 'one')).destinations;
    expect(chosen(...SEVERAL)).toEqual([
      { family: 4, destination: SEVERAL[0], others: SEVERAL.slice(1), isOneOfAll: false },
    ]);
    expect(chosen(at('9.9.9.1'), OURS)[0]?.others).toEqual([]);
  });

  it('makes each address a destination of its own with addresses=all, unless there is one only', () => {
    const chosen = (...all: Destinations) =>
      valued(chooseDestinations(found({ destinations: { 4: all, 6: [six] } }), 'both', 'all')).destinations;
    expect(chosen(...SEVERAL, OURS)).toEqual([
      ...[...SEVERAL, OURS].map((destination) => ({ family: 4, destination, others: [], isOneOfAll: true })),
      { family: 6, destination: six, others: [], isOneOfAll: false },
    ]);
  });
});
