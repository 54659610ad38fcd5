import { describe, expect, it } from 'vitest';
import { resolveHost } from '../../../worker/dns/addresses.ts';
import type { Fetched, FetchText } from '../../../worker/net/http.ts';
import { noWireFormat } from '../../support/resolvers.ts';
import { valued, whyOf } from '../../support/told.ts';

const NONE: Fetched = { kind: 'answer', status: 200, body: '{"Status":0}' };
const NXDOMAIN: Fetched = { kind: 'answer', status: 200, body: '{"Status":3}' };
const SERVFAIL: Fetched = { kind: 'answer', status: 200, body: '{"Status":2}' };
const MALFORMED: Fetched = { kind: 'answer', status: 200, body: '' };
const OVERSIZED: Fetched = { kind: 'oversized' };
const LATE: Fetched = { kind: 'timeout' };
const FOUR: Fetched = {
  kind: 'answer',
  status: 200,
  body: '{"Status":0,"Answer":[{"type":1,"data":"192.0.2.1"}]}',
};
const SIX: Fetched = {
  kind: 'answer',
  status: 200,
  body: '{"Status":0,"Answer":[{"type":28,"data":"2001:db8::1"}]}',
};

function resolve(a: Fetched, aaaa: Fetched) {
  const fetchText: FetchText = async (url) => (url.searchParams.get('type') === 'A' ? a : aaaa);
  return resolveHost('mail.example', {
    urls: ['https://dns.example/q'],
    fetchText,
    fetchBytes: noWireFormat,
  });
}

describe('resolveHost', () => {
  it('lists IPv4 before IPv6', async () => {
    expect(valued(await resolve(FOUR, SIX))).toEqual({
      addresses: [
        { address: '192.0.2.1', family: 4 },
        { address: '2001:db8::1', family: 6 },
      ],
      failures: {},
    });
  });

  it.each([
    ['A alone', FOUR, NONE, [4]],
    ['AAAA alone', NONE, SIX, [6]],
  ])('is content with %s', async (_, a, aaaa, families) => {
    const { addresses, failures } = valued(await resolve(a, aaaa));
    expect(addresses.map(({ family }) => family)).toEqual(families);
    expect(failures).toEqual({});
  });

  it.each([
    ['servfail', SERVFAIL],
    ['malformed', MALFORMED],
    ['oversized', OVERSIZED],
    ['timeout', LATE],
  ])('keeps what it has where the other family fails with %s', async (kind, failure) => {
    const four = valued(await resolve(FOUR, failure));
    expect(four.addresses).toHaveLength(1);
    expect(four.failures[6]?.why).toBe(`dns-${kind}`);
    const six = valued(await resolve(failure, SIX));
    expect(six.failures[4]?.why).toBe(`dns-${kind}`);
  });

  it.each([
    ['both say no such name', NXDOMAIN, NXDOMAIN, 'name-not-found'],
    ['one says no such name', NXDOMAIN, LATE, 'name-not-found'],
    ['the other says no such name', SERVFAIL, NXDOMAIN, 'name-not-found'],
    ['both are empty', NONE, NONE, 'no-address'],
    ['both fail', SERVFAIL, LATE, 'dns-servfail'],
    ['A fails, AAAA is empty', LATE, NONE, 'dns-timeout'],
    ['A is empty, AAAA fails', NONE, OVERSIZED, 'dns-oversized'],
  ])('refuses where %s', async (_, a, aaaa, why) => {
    expect(whyOf(await resolve(a, aaaa))).toBe(why);
  });
});
