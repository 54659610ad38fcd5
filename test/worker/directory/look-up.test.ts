/** Whether a host may be checked at all, and whether there is anything to dial, in as few questions as tell it. */
import { expect, it } from 'vitest';
import { lookUpHost } from '../../../worker/directory/look-up.ts';
import type { Host } from '../../../worker/host/host.ts';
import type { FetchText } from '../../../worker/net/http.ts';
import { noWireFormat } from '../../support/resolvers.ts';

const HOST: Host = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };
const TYPES = { A: 1, AAAA: 28 };
const PUBLIC = '9.9.9.9';
const PLATFORM = '104.16.0.1';

type Answers = Partial<Record<'A' | 'AAAA', string | number>>;

/** An address or a status for each family; nothing stands for no address. */
async function look(
  answers: Answers,
  { host = HOST, isWhole = false, vantageName = null as string | null } = {},
) {
  const asked: string[] = [];
  const fetchText: FetchText = async (url) => {
    const type = url.searchParams.get('type') ?? '';
    asked.push(type);
    const answer = type === 'A' || type === 'AAAA' ? answers[type] : undefined;
    const data =
      typeof answer === 'string' && (type === 'A' || type === 'AAAA')
        ? [{ type: TYPES[type], data: answer }]
        : [];
    const body = JSON.stringify({ Status: typeof answer === 'number' ? answer : 0, Answer: data });
    return { kind: 'answer', status: 200, body };
  };
  const rules = { allowPrivateTargets: false, vantageName };
  const options = { urls: ['https://dns.example/q'], fetchText, fetchBytes: noWireFormat };
  const { refusal, unreachable, resolution, isUndialable } = await lookUpHost(host, rules, options, isWhole);
  return {
    why: refusal?.why ?? unreachable?.why ?? null,
    addresses: resolution?.addresses.map(({ address }) => address) ?? null,
    isUndialable,
    asked: asked.join(),
  };
}

const FINE = { why: null, addresses: null, isUndialable: false };

it('needs no more than an address that may be dialed', async () => {
  expect(await look({ A: PUBLIC })).toEqual({ ...FINE, asked: 'A,TXT' });
});

it('refuses a name that does not exist, and asks no more', async () => {
  expect(await look({ A: 3 }, { isWhole: true })).toEqual({ ...FINE, why: 'name-not-found', asked: 'A,TXT' });
});

it.each<[Answers, string | null]>([
  [{}, 'no-address'],
  [{ A: 2 }, 'dns-servfail'],
  [{ AAAA: 2 }, 'dns-servfail'],
  [{ A: '10.0.0.1' }, 'resolves-to-private'],
  [{ AAAA: 'fd00::1' }, 'resolves-to-private'],
  [{ AAAA: '2001:4860:4860::8888' }, null],
  [{ A: 2, AAAA: '2001:4860:4860::8888' }, null],
])('asks for the other family as well where the first may not be dialed: %j is %s', async (answers, why) => {
  expect(await look(answers)).toMatchObject({ why, asked: 'A,TXT,AAAA' });
});

it('tells the addresses of both families where they are wanted', async () => {
  const six = '2001:4860:4860::8888';
  expect(await look({ A: PUBLIC, AAAA: six }, { isWhole: true })).toEqual({
    ...FINE,
    addresses: [PUBLIC, six],
    asked: 'A,TXT,AAAA',
  });
});

it('knows a host that Cloudflare cannot dial from its own network, unless one address is elsewhere', async () => {
  expect(await look({ A: PLATFORM })).toMatchObject({ isUndialable: true, addresses: [PLATFORM] });
  expect(await look({ A: PLATFORM, AAAA: '2001:4860:4860::8888' })).toMatchObject({ isUndialable: false });
  expect(await look({ A: PLATFORM }, { vantageName: 'home' })).toEqual({ ...FINE, asked: 'A,TXT' });
});

it('asks nobody about an address', async () => {
  const literal = (host: string): Host => ({ host, unicodeHost: host, literal: 4 });
  expect(await look({ A: 3 }, { host: literal(PUBLIC) })).toEqual({
    ...FINE,
    addresses: [PUBLIC],
    asked: '',
  });
  expect(await look({}, { host: literal(PLATFORM) })).toMatchObject({ isUndialable: true, asked: '' });
  expect(await look({}, { host: literal('10.0.0.1') })).toMatchObject({ why: 'resolves-to-private' });
});
