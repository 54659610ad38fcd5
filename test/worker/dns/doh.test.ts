import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookUp } from '../../../worker/dns/doh.ts';
import { ADDRESSES, type DnsAnswer } from '../../../worker/dns/questions.ts';
import { DNS_ANSWER_BYTES_MAX, DNS_DEADLINE_MS } from '../../../worker/limits.ts';
import { type Fetched, type FetchText, fetchBytes, fetchText } from '../../../worker/net/http.ts';
import { type DohStub, type DohStubOptions, startDohStub } from '../../local/doh-stub.ts';
import { noWireFormat } from '../../support/resolvers.ts';

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

describe('an answer in JSON', () => {
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
    expect(ADDRESSES[family].fromJson(body)).toEqual(answer);
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
    expect(ADDRESSES[4].fromJson(body)).toEqual({ kind });
  });

  it.each(['fe80::1%eth0', '192.0.2.1', '::g'])('rejects %s as an AAAA record', (data) => {
    expect(ADDRESSES[6].fromJson(message(0, [AAAA, data]))).toEqual({ kind: 'malformed' });
  });
});

/** Answers by the resolver's host name, and records the queries. */
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
  return { asked, options: { urls, fetchText: ask, fetchBytes: noWireFormat } };
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
  it('asks only the first resolver if that has an answer', async () => {
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

  it('accepts that a name does not exist as an answer', async () => {
    const nxdomain: Fetched = { kind: 'answer', status: 200, body: '{"Status":3}' };
    const { asked, options } = resolvers({ 'a.example': nxdomain, 'b.example': GOOD });
    expect(await lookUp('mail.example', 6, options)).toEqual({ kind: 'name-not-found' });
    expect(asked).toEqual(['a.example mail.example AAAA']);
  });
});

describe('lookUp through the HTTP door', () => {
  const started: DohStub[] = [];
  const names: DohStubOptions['names'] = [
    { name: 'mail.test', answer: { addresses: ['127.0.0.2', '::1'] } },
    { name: 'bare.test', answer: { addresses: [] } },
    { name: 'servfail.test', answer: 'servfail' },
    { name: 'malformed.test', answer: 'malformed' },
    { name: 'oversized.test', answer: 'oversized' },
    { name: 'broken.test', answer: 'http-500' },
  ];
  beforeAll(async () => {
    started.push(await startDohStub({ names }), await startDohStub({ names, wireOnly: true }));
  });
  afterAll(() => Promise.all(started.map((stub) => stub.stop())));

  /** A resolver given by a URL answers in JSON, one given by a template in wire format. */
  const options = (end: string, which = 0) => {
    return { urls: [`${started[which]?.url}${end}`], fetchText, fetchBytes };
  };

  const CASES = [
    ['mail.test', 4, found('127.0.0.2')],
    ['mail.test', 6, found('::1')],
    ['bare.test', 4, found()],
    ['unknown.test', 4, { kind: 'name-not-found' }],
    ['servfail.test', 4, { kind: 'servfail' }],
    ['malformed.test', 4, { kind: 'malformed' }],
    ['oversized.test', 4, { kind: 'oversized' }],
    ['broken.test', 4, { kind: 'servfail' }],
  ] as const;

  it.each(CASES)('says of %s in IPv%s: %j', async (name, family, answer) => {
    expect(await lookUp(name, family, options(''))).toEqual(answer);
  });

  it.each(CASES)('says in wire format of %s in IPv%s: %j', async (name, family, answer) => {
    expect(await lookUp(name, family, options('{?dns}'))).toEqual(answer);
  });

  it('understands a resolver that only answers in wire format', async () => {
    expect(await lookUp('mail.test', 4, options('', 1))).toEqual({ kind: 'servfail' });
    expect(await lookUp('mail.test', 4, options('{?dns}', 1))).toEqual(found('127.0.0.2'));
    expect(started[1]?.queries('mail.test', 'A')).toBe(1);
  });

  it('falls back from a resolver of one format to one of the other', async () => {
    const [json = ''] = options('').urls;
    const [wire = ''] = options('{?dns}', 1).urls;
    const lookUpIn = (urls: string[]) => lookUp('mail.test', 4, { urls, fetchText, fetchBytes });
    expect(await lookUpIn([wire.replace('dns-query', 'other'), json])).toEqual(found('127.0.0.2'));
    expect(await lookUpIn([json.replace('dns-query', 'other'), wire])).toEqual(found('127.0.0.2'));
  });
});
