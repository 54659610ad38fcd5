/**
 * DNS messages in wire format: the examples of RFC 8484, the other record types, and what a hostile resolver may send.
 */
import { type Answer, encode, type Packet } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp, lookUpTexts } from '../../../worker/dns/doh.ts';
import { ADDRESSES, EXCHANGERS, SERVICES, TEXTS } from '../../../worker/dns/questions.ts';
import { encodeQuestion } from '../../../worker/dns/wire-message.ts';
import {
  DNS_ANSWER_BYTES_MAX,
  DNS_DEADLINE_MS,
  DNS_RECORDS_MAX,
  TXT_CHARS_MAX,
} from '../../../worker/limits.ts';
import type { FetchBytes } from '../../../worker/net/http.ts';

/** RFC 8484 §4.2.2. */
const SAMPLE = bytes(
  '0000 8180 0001 0001 0000 0000 0377 7777 0765 7861 6d70 6c65 0363 6f6d 0000 1c00 01' +
    'c0 0c00 1c00 0100 000e 7d00 1020 010d b8ab cd00 1200 0100 0200 0300 04',
);
const FOUND = { kind: 'addresses', addresses: ['2001:db8:abcd:12:1:2:3:4'] };
/** What comes before the answers: a header with one question, about the root. */
const QUESTION = '00 0001 0001';

function bytes(hex: string): Uint8Array {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}

/** A response with one question and one answer; `answer` is everything after the question. */
function response(answer: string, flags = '8180'): Uint8Array {
  return bytes(`0000 ${flags} 0001 0001 0000 0000 ${QUESTION} ${answer}`);
}

function encoded(answers: Answer[], packet: Packet = {}): Uint8Array {
  return encode({ type: 'response', questions: [{ name: 'x.test', type: 'A' }], answers, ...packet });
}

function addresses(count: number): Answer[] {
  return Array.from({ length: count }, (_, index) => {
    return { name: 'x.test', type: 'A', data: `192.0.${Math.floor(index / 256)}.${index % 256}` };
  });
}

describe('a question', () => {
  it('is written as RFC 8484 writes it', () => {
    expect(encodeQuestion('www.example.com', 'A')).toBe('AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAAAQAB');
    expect(
      encodeQuestion('a.62characterlabel-makes-base64url-distinct-from-standard-base64.example.com', 'A'),
    ).toBe(
      'AAABAAABAAAAAAAAAWE-NjJjaGFyYWN0ZXJsYWJlbC1tYWtlcy1iYXNlNjR1cmwtZGlzdGluY3QtZnJvbS1zdGFuZGFyZC1iYXNlNjQHZXhhbXBsZQNjb20AAAEAAQ',
    );
  });

  it('is one GET, with the usual limits', async () => {
    const asked: unknown[] = [];
    const fetchBytes: FetchBytes = async (url, accept, limits) => {
      asked.push([url.href, accept, limits]);
      return { kind: 'answer', status: 200, body: SAMPLE, contentType: 'application/dns-message' };
    };
    const options = {
      urls: ['https://dns.example/dns-query{?dns}'],
      fetchText: () => expect.unreachable(),
      fetchBytes,
    };
    expect(await lookUp('www.example.com', 6, options)).toEqual(FOUND);
    expect(asked).toEqual([
      [
        'https://dns.example/dns-query?dns=AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAAHAAB',
        'application/dns-message',
        { deadlineMs: DNS_DEADLINE_MS, bytesMax: DNS_ANSWER_BYTES_MAX },
      ],
    ]);
  });

  it.each(['application/dns-json', 'text/html', ''])('is not answered by %j', async (contentType) => {
    const fetchBytes: FetchBytes = async () => ({ kind: 'answer', status: 200, body: SAMPLE, contentType });
    const options = {
      urls: ['https://dns.example/q{?dns}'],
      fetchText: () => expect.unreachable(),
      fetchBytes,
    };
    expect(await lookUpTexts('www.example.com', options)).toEqual({ kind: 'malformed' });
  });
});

describe('an answer', () => {
  it('is read as in RFC 8484', () => {
    expect(ADDRESSES[6].fromWire(SAMPLE)).toEqual(FOUND);
    expect(ADDRESSES[4].fromWire(SAMPLE)).toEqual({ kind: 'addresses', addresses: [] });
  });

  it('has addresses behind an alias, each once', () => {
    const alias: Answer = { name: 'x.test', type: 'CNAME', data: 'y.test' };
    const [one, two] = addresses(2);
    expect(ADDRESSES[4].fromWire(encoded([alias, ...(one && two ? [two, one, two] : [])]))).toEqual({
      kind: 'addresses',
      addresses: ['192.0.0.1', '192.0.0.0'],
    });
  });

  it('has services, and the root if there is none', () => {
    const data = { priority: 1, weight: 2, port: 587, target: 'smtp.example.net' };
    const answers: Answer[] = [
      { name: 'x.test', type: 'SRV', data },
      { name: 'x.test', type: 'SRV', data: { priority: 0, weight: 0, port: 0, target: '.' } },
      { name: 'x.test', type: 'SRV', data: { ...data, target: '192.0.2.1' } },
      { name: 'x.test', type: 'SRV', data: { ...data, port: 0 } },
    ];
    expect(SERVICES.fromWire(encoded(answers))).toMatchObject({
      services: [
        { priority: 1, weight: 2, port: 587, target: { host: 'smtp.example.net' } },
        { priority: 0, weight: 0, port: 0, target: null },
      ],
    });
  });

  it('has exchangers, and the root if the domain accepts no mail', () => {
    const answers: Answer[] = [
      { name: 'x.test', type: 'MX', data: { preference: 65_535, exchange: 'MX.example.net' } },
      { name: 'x.test', type: 'MX', data: { preference: 0, exchange: '.' } },
      { name: 'x.test', type: 'MX', data: { preference: 0, exchange: 'no name.example.net' } },
    ];
    expect(EXCHANGERS.fromWire(encoded(answers))).toMatchObject({
      exchangers: [
        { preference: 65_535, host: { host: 'mx.example.net' } },
        { preference: 0, host: null },
      ],
    });
  });

  it('has texts, of several strings and any octets, up to the length of ours', () => {
    const text = (data: Buffer[]): Answer => ({ name: 'x.test', type: 'TXT', data });
    const strings = (length: number) =>
      Array.from({ length: Math.ceil(length / 128) }, (_, index) =>
        Buffer.alloc(Math.min(128, length - index * 128), 'x'),
      );
    const answers = [
      text([Buffer.from('v=1;'), Buffer.from(' deny')]),
      text([Buffer.from([0xe4, 0])]),
      text(strings(TXT_CHARS_MAX)),
      text(strings(TXT_CHARS_MAX + 1)),
    ];
    expect(TEXTS.fromWire(encoded(answers))).toEqual({
      kind: 'texts',
      texts: ['v=1; deny', 'ä\u0000', 'x'.repeat(TXT_CHARS_MAX), 'x'.repeat(TXT_CHARS_MAX)],
    });
  });

  it.each([
    ['no such name', 3, 'name-not-found'],
    ['FORMERR', 1, 'servfail'],
    ['SERVFAIL', 2, 'servfail'],
    ['REFUSED', 5, 'servfail'],
  ])('says %s', (_, code, kind) => {
    expect(ADDRESSES[4].fromWire(encoded(addresses(1), { flags: code }))).toEqual({ kind });
  });
});

describe('a hostile answer', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a header that is cut', SAMPLE.slice(0, 11)],
    ['a page', Buffer.from('<!doctype html><title>Not a resolver</title>')],
    ['a question', response('00 0001 0001 00000001 0004 c0000201', '0100')],
    ['a truncated message', response('00 0001 0001 00000001 0004 c0000201', '8380')],
    [
      'more answers than there are',
      bytes(`0000 8180 0001 0002 0000 0000 ${QUESTION} 00 0001 0001 00000001 0004 c0000201`),
    ],
    ['two questions', bytes(`0000 8180 0002 0000 0000 0000 ${QUESTION} ${QUESTION}`)],
    ['a name that points to itself', response('c011 0001 0001 00000001 0004 c0000201')],
    ['a name that points forward', response('c020 0001 0001 00000001 0004 c0000201')],
    ['two names that point to each other', response('c013 c011 0001 0001 00000001 0004 c0000201')],
    ['a label of a kind that does not exist', response('41 00 0001 0001 00000001 0004 c0000201')],
    ['a label that runs out of the message', response('3f 61')],
    ['an address that runs out of the message', response('00 0001 0001 00000001 0004 c000')],
  ])('of %s is malformed', (_, message) => {
    expect(ADDRESSES[4].fromWire(message)).toEqual({ kind: 'malformed' });
  });

  it('with a name that grows beyond 255 octets by pointing back is malformed', () => {
    const label = `3f${'61'.repeat(63)}`;
    const record = '0001 0001 00000001 0004 c0000201';
    const at = (offset: number) => (0xc000 | offset).toString(16);
    // The question ends at 17; each name adds a label to the previous one.
    const named = (count: number) => {
      let text = '';
      let before = '00';
      for (let index = 0; index < count; index += 1) {
        const offset = 17 + text.replaceAll(' ', '').length / 2;
        text += `${label}${before}${record}`;
        before = at(offset);
      }
      return bytes(`0000 8180 0001 ${count.toString(16).padStart(4, '0')} 0000 0000 ${QUESTION} ${text}`);
    };
    expect(ADDRESSES[4].fromWire(named(3))).toEqual({ kind: 'addresses', addresses: ['192.0.2.1'] });
    expect(ADDRESSES[4].fromWire(named(4))).toEqual({ kind: 'malformed' });
  });

  it('is malformed wherever it is cut off', () => {
    const { fromWire } = ADDRESSES[6];
    const cuts = Array.from({ length: SAMPLE.length }, (_, length) => fromWire(SAMPLE.slice(0, length)).kind);
    expect(new Set(cuts)).toEqual(new Set(['malformed']));
    const answers: Answer[] = [
      { name: 'x.test', type: 'TXT', data: [Buffer.from('v=1;'), Buffer.from('deny')] },
    ];
    const texts = encoded(answers);
    expect(TEXTS.fromWire(texts)).toMatchObject({ texts: ['v=1;deny'] });
    for (let length = 0; length < texts.length; length += 1)
      expect(TEXTS.fromWire(texts.slice(0, length)), `${length}`).toEqual({ kind: 'malformed' });
  });

  it('may have records up to the limit', () => {
    expect(ADDRESSES[4].fromWire(encoded(addresses(DNS_RECORDS_MAX)))).toMatchObject({ kind: 'addresses' });
    expect(ADDRESSES[4].fromWire(encoded(addresses(DNS_RECORDS_MAX + 1)))).toEqual({ kind: 'oversized' });
  });

  it('may exaggerate the sections after the answers, which are not read', () => {
    const exaggerated = Uint8Array.from(SAMPLE);
    exaggerated.fill(0xff, 8, 12);
    expect(ADDRESSES[6].fromWire(exaggerated)).toEqual(FOUND);
    expect(exaggerated.slice(8, 12)).toEqual(Uint8Array.of(255, 255, 255, 255));
  });

  it('never throws', () => {
    const questions = [ADDRESSES[4], ADDRESSES[6], TEXTS, SERVICES, EXCHANGERS];
    const read = (message: Uint8Array) => questions.map(({ fromWire }) => typeof fromWire(message).kind);
    const all = questions.map(() => 'string');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        expect(read(noise)).toEqual(all);
      }),
    );
    const valid = encoded([
      ...addresses(2),
      { name: 'x.test', type: 'MX', data: { preference: 1, exchange: 'mx.x.test' } },
      { name: 'x.test', type: 'SRV', data: { port: 587, target: 'smtp.x.test' } },
      { name: 'x.test', type: 'TXT', data: ['v=1', 'deny'] },
    ]);
    const change = fc.tuple(fc.nat({ max: valid.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const message = Uint8Array.from(valid);
        for (const [at, byte] of changes) message[at] = byte;
        expect(read(message)).toEqual(all);
      }),
    );
  });
});
