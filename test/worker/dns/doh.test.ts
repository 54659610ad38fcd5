import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DnsAnswer, lookUp, parseMessage } from '../../../worker/dns/doh.ts';
import { DNS_ANSWER_BYTES_MAX, DNS_DEADLINE_MS } from '../../../worker/limits.ts';
import { type Fetched, type FetchText, fetchText } from '../../../worker/net/http.ts';
import { type DohStub, startDohStub } from '../../local/doh-stub.ts';

const A = 1;
const CNAME = 5;
const AAAA = 28;

function message(Status: number, ...records: [type: number, data: string][]): string {
  return JSON.stringify({
    Status,
    Answer: records.map(([type, data]) => ({ name: 'x', type, TTL: 1, data })),
  });
}

function found(...addresses: string[]): DnsAnswer {
  return { kind: 'addresses', addresses };
}

describe('parseMessage', () => {
  it.each([
    ['one address', 4, message(0, [A, '192.0.2.1']), found('192.0.2.1')],
    [
      'several, each once',
      4,
      message(0, [A, '192.0.2.2'], [A, '192.0.2.1'], [A, '192.0.2.2']),
      found('192.0.2.2', '192.0.2.1'),
    ],
    ['one behind an alias', 4, message(0, [CNAME, 'real.example.'], [A, '192.0.2.1']), found('192.0.2.1')],
    ['an alias that leads nowhere', 4, message(0, [CNAME, 'real.example.']), found()],
    ['none', 4, '{"Status":0}', found()],
    ['IPv6 in its shortest form', 6, message(0, [AAAA, '2001:DB8:0:0::1']), found('2001:db8::1')],
    ['records of the family asked for only', 6, message(0, [A, '192.0.2.1']), found()],
  ] as const)('reads %s', (_, family, body, answer) => {
    expect(parseMessage(body, family)).toEqual(answer);
  });

  it.each([
    ['no such name', '{"Status":3}', 'name-not-found'],
    ['FORMERR', '{"Status":1}', 'servfail'],
    ['SERVFAIL', message(2, [A, '192.0.2.1']), 'servfail'],
    ['REFUSED', '{"Status":5}', 'servfail'],
    ['nothing', '', 'malformed'],
    ['half an answer', '{"Status":0,', 'malformed'],
    ['another kind of JSON', '[]', 'malformed'],
    ['a page', '<!doctype html>', 'malformed'],
    ['a status in words', '{"Status":"0"}', 'malformed'],
    ['records that are none', '{"Status":0,"Answer":[7]}', 'malformed'],
    ['a name where the address belongs', message(0, [A, 'mail.example.']), 'malformed'],
    ['an odd address', message(0, [A, '127.1']), 'malformed'],
    ['octal', message(0, [A, '0177.0.0.1']), 'malformed'],
    ['an IPv6 address as A', message(0, [A, '2001:db8::1']), 'malformed'],
  ])('says of %s: %s → %s', (_, body, kind) => {
    expect(parseMessage(body, 4)).toEqual({ kind });
  });

  it.each(['fe80::1%eth0', '192.0.2.1', '::g'])('takes no %s for an AAAA record', (data) => {
    expect(parseMessage(message(0, [AAAA, data]), 6)).toEqual({ kind: 'malformed' });
  });
});

/** Answers by the host name of the resolver, and keeps what was asked. */
function resolvers(answers: Record<string, Fetched>) {
  const asked: string[] = [];
  const ask: FetchText = (url, accept, limits) => {
    asked.push(`${url.host} ${url.searchParams.get('name')} ${url.searchParams.get('type')}`);
    expect([accept, limits]).toEqual([
      'application/dns-json',
      { deadlineMs: DNS_DEADLINE_MS, bytesMax: DNS_ANSWER_BYTES_MAX },
    ]);
    return Promise.resolve(answers[url.host] ?? { kind: 'failed' });
  };
  const urls = Object.keys(answers).map((host) => `https://${host}/dns-query?ct=x`);
  return { asked, options: { urls, fetchText: ask } };
}

const GOOD: Fetched = { kind: 'answer', status: 200, body: message(0, [A, '192.0.2.1']) };
const FAILURES: [string, Fetched, DnsAnswer['kind']][] = [
  ['is late', { kind: 'timeout' }, 'timeout'],
  ['cannot be reached', { kind: 'failed' }, 'timeout'],
  ['says too much', { kind: 'oversized' }, 'oversized'],
  ['cannot be read', { kind: 'answer', status: 200, body: 'x' }, 'malformed'],
  ['says SERVFAIL', { kind: 'answer', status: 200, body: '{"Status":2}' }, 'servfail'],
  ['answers 500', { kind: 'answer', status: 500, body: '' }, 'servfail'],
  ['redirects', { kind: 'answer', status: 302, body: message(0, [A, '192.0.2.9']) }, 'servfail'],
];

describe('lookUp', () => {
  it('asks the first resolver only, if it knows', async () => {
    const { asked, options } = resolvers({ 'a.example': GOOD, 'b.example': GOOD });
    expect(await lookUp('mail.example', 4, options)).toEqual(found('192.0.2.1'));
    expect(asked).toEqual(['a.example mail.example A']);
  });

  it.each(FAILURES)('asks the next where one %s', async (_, failure) => {
    const { asked, options } = resolvers({ 'a.example': failure, 'b.example': GOOD });
    expect(await lookUp('mail.example', 4, options)).toEqual(found('192.0.2.1'));
    expect(asked).toHaveLength(2);
  });

  it.each(FAILURES)(
    'tells the failure of the first, where one %s and no other knows',
    async (_, failure, kind) => {
      const { options } = resolvers({
        'a.example': failure,
        'b.example': { kind: 'timeout' },
        'c.example': { kind: 'oversized' },
      });
      expect(await lookUp('mail.example', 6, options)).toEqual({ kind });
    },
  );

  it('takes no such name for an answer', async () => {
    const nxdomain: Fetched = { kind: 'answer', status: 200, body: '{"Status":3}' };
    const { asked, options } = resolvers({ 'a.example': nxdomain, 'b.example': GOOD });
    expect(await lookUp('mail.example', 6, options)).toEqual({ kind: 'name-not-found' });
    expect(asked).toEqual(['a.example mail.example AAAA']);
  });
});

describe('lookUp through the HTTP door', () => {
  let stub: DohStub;
  beforeAll(async () => {
    stub = await startDohStub({
      names: [
        { name: 'mail.test', answer: { addresses: ['127.0.0.2', '::1'] } },
        { name: 'bare.test', answer: { addresses: [] } },
        { name: 'servfail.test', answer: 'servfail' },
        { name: 'malformed.test', answer: 'malformed' },
        { name: 'oversized.test', answer: 'oversized' },
        { name: 'broken.test', answer: 'http-500' },
      ],
    });
  });
  afterAll(() => stub.stop());

  it.each([
    ['mail.test', 4, found('127.0.0.2')],
    ['mail.test', 6, found('::1')],
    ['bare.test', 4, found()],
    ['unknown.test', 4, { kind: 'name-not-found' }],
    ['servfail.test', 4, { kind: 'servfail' }],
    ['malformed.test', 4, { kind: 'malformed' }],
    ['oversized.test', 4, { kind: 'oversized' }],
    ['broken.test', 4, { kind: 'servfail' }],
  ] as const)('says of %s in IPv%s: %j', async (name, family, answer) => {
    expect(await lookUp(name, family, { urls: [stub.url], fetchText })).toEqual(answer);
  });
});
