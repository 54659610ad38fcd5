import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONVERSATION_BYTES_MAX, REPLY_LINE_BYTES_MAX } from '../../../worker/limits.ts';
import { type Parsed, ReplyParser } from '../../../worker/probe/reply.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Everything the parser reports about the bytes, however they are split. */
function parse(chunks: readonly Uint8Array[]) {
  const lines: string[] = [];
  const parser = new ReplyParser((line) => lines.push(line));
  const parsed: Parsed[] = [];
  for (const chunk of chunks) {
    let next = parser.feed(chunk);
    while (next.kind === 'reply') {
      parsed.push(next);
      next = parser.feed(new Uint8Array());
    }
    if (next.kind === 'not-smtp') return { lines, parsed: [...parsed, next], unfinished: null, text: null };
  }
  return { lines, parsed, unfinished: parser.unfinished(), text: parser.unfinishedText() };
}

function one(text: string): Parsed {
  return new ReplyParser().feed(bytes(text));
}

function reply(code: number, ...lines: string[]): Parsed {
  return { kind: 'reply', reply: { code, lines } };
}

describe('ReplyParser', () => {
  it.each([
    ['220 mail.test ESMTP\r\n', reply(220, 'mail.test ESMTP')],
    ['220-a\r\n220-\r\n220 b\r\n', reply(220, 'a', '', 'b')],
    ['250\r\n', reply(250, '')],
    ['250 \r\n', reply(250, '')],
    ['220 a\n', reply(220, 'a')],
    ['220 a\rb\r\n', reply(220, 'ab')],
    ['220 grüße\r\n', reply(220, 'grüße')],
  ])('reads %j', (text, parsed) => {
    expect(one(text)).toEqual(parsed);
  });

  it.each([
    ['HTTP/1.1 200 OK\r\n', 'http'],
    ['  <html>\r\n', 'http'],
    ['<?xml version="1.0"?>\r\n', 'http'],
    ['SSH-2.0-x\r\n', 'ssh'],
    ['\r\n', 'other'],
    ['22 x\r\n', 'other'],
    ['2200 x\r\n', 'other'],
    ['260 x\r\n', 'other'],
    ['199 x\r\n', 'other'],
    ['600 x\r\n', 'other'],
    ['220_x\r\n', 'other'],
    [' 220 x\r\n', 'other'],
  ])('says what %j is instead: %s', (text, seen) => {
    expect(one(text)).toEqual({ kind: 'not-smtp', seen });
  });

  it.each([
    ['', null],
    ['2', null],
    ['22', null],
    ['220', null],
    ['220-', null],
    ['220 half', null],
    ['1', 'other'],
    ['2x', 'other'],
    ['HTTP/1.1 40', 'http'],
    ['SSH-', 'ssh'],
    ['SSH', 'other'],
  ])('says of the unfinished line %j: %s', (text, seen) => {
    const parser = new ReplyParser();
    expect(parser.feed(bytes(text))).toEqual({ kind: 'more' });
    expect(parser.unfinished()).toBe(seen);
    expect(parser.unfinishedText()).toBe(text);
  });

  it('reads UTF-8, and Latin-1 where it is none', () => {
    const latin1 = Uint8Array.from(Buffer.from('550 Accès refusé\r\n', 'latin1'));
    expect(one('550 Accès refusé\r\n')).toEqual(reply(550, 'Accès refusé'));
    expect(new ReplyParser().feed(latin1)).toEqual(reply(550, 'Accès refusé'));
  });

  it('keeps what follows a reply for the next one', () => {
    const parser = new ReplyParser();
    expect(parser.feed(bytes('220 a\r\n250 b\r\n250-'))).toEqual(reply(220, 'a'));
    expect(parser.feed(bytes('c\r\n'))).toEqual(reply(250, 'b'));
    expect(parser.feed(bytes('250 d\r\n'))).toEqual(reply(250, 'c', 'd'));
  });

  it('keeps 2048 bytes of a line, and reads on behind the rest', () => {
    const longest = `220 ${'x'.repeat(REPLY_LINE_BYTES_MAX - 4)}`;
    expect(longest).toHaveLength(2048);
    const kept = reply(220, longest.slice(4));
    expect(one(`${longest}\n`)).toEqual(kept);
    expect(one(`${longest}x\n`)).toEqual(kept);
    expect(one(`${longest}${'x'.repeat(3000)}\r\n`)).toEqual(kept);
    expect(parse([bytes(`${longest.replace(' ', '-')}xx\r\n220 y\r\n`)]).parsed).toEqual([
      reply(220, longest.slice(4), 'y'),
    ]);
  });

  it.each([
    ['HTTP/1.1 200 ', 'http'],
    ['hello ', 'other'],
  ])('names a long line that begins with %j before it ends', (beginning, seen) => {
    const longest = beginning.padEnd(REPLY_LINE_BYTES_MAX, 'x');
    expect(one(longest)).toEqual({ kind: 'more' });
    expect(one(`${longest}x`)).toEqual({ kind: 'not-smtp', seen });
  });

  it('accepts a reply of as many lines as fit into a conversation', () => {
    const line = '250-x\r\n';
    const count = Math.floor(CONVERSATION_BYTES_MAX / line.length);
    const { parsed } = parse([bytes(`${line.repeat(count - 1)}250 x\r\n`)]);
    expect(parsed).toEqual([reply(250, ...Array(count).fill('x'))]);
  });

  it('accepts 64 KiB in one conversation, not a byte more', () => {
    const line = `250 ${'x'.repeat(1018)}\r\n`;
    const whole = line.repeat(CONVERSATION_BYTES_MAX / line.length);
    const { parsed, unfinished } = parse([bytes(whole)]);
    expect([parsed.length, parsed.at(-1)?.kind, unfinished]).toEqual([64, 'reply', null]);
    expect(parse([bytes(whole), bytes('2')]).parsed.at(-1)).toEqual({ kind: 'not-smtp', seen: 'too-long' });
  });

  it('gives the same result however the bytes are split', () => {
    const piece = fc.constantFrom(
      '220',
      '250',
      '5',
      ' ',
      '-',
      '\r',
      '\n',
      '\r\n',
      'x',
      'ü',
      '😀',
      '\u001b[',
      'HTTP/',
      '250-a\r\n',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => bytes(pieces.join('')));
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), (whole, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].toSorted(
          (a, b) => a - b,
        );
        const chunks = places.slice(1).map((end, index) => whole.slice(places[index], end));
        const single = [...whole].map((byte) => Uint8Array.of(byte));
        expect(parse(chunks)).toEqual(parse([whole]));
        expect(parse(single)).toEqual(parse([whole]));
      }),
      { numRuns: 300 },
    );
  });
});
