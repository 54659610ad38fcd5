/** Nothing secret is left of a pasted text, wherever it stood, and the rest is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_CHARS_MAX } from '../../../worker/limits.ts';
import { withoutSecrets } from '../../../worker/privacy/secrets.ts';
import { HARMLESS, passwords, SECRET_PLACES, tracesOf } from '../../support/fixtures/secret-places.ts';

const places = Object.entries(SECRET_PLACES);

function left(secret: string, text: string): string[] {
  return tracesOf(secret).filter((trace) => text.includes(trace));
}

describe('withoutSecrets', () => {
  it.each(places)('takes a password out of %s', (_, write) => {
    fc.assert(
      fc.property(passwords, (secret) => {
        // What stands there without any secret, such as the name of a command, is none.
        const own = write('');
        const found = left(secret, withoutSecrets(write(secret)));
        expect(found.filter((trace) => !own.includes(trace))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(HARMLESS)('leaves %s', (line) => {
    expect(withoutSecrets(line)).toBe(line);
  });

  it('takes the secrets out of a log and leaves its other lines', () => {
    const line = fc.oneof(
      fc.constantFrom(...HARMLESS).map((text) => ({ text, secret: '' })),
      fc.tuple(fc.constantFrom(...places), passwords).map(([[, write], secret]) => {
        // A log goes on with a reply, which ends the wait for an answer.
        return { text: `${write(secret)}\n250 2.0.0 OK`, secret };
      }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (log) => {
        const masked = withoutSecrets(log.map(({ text }) => text).join('\n'));
        expect(log.flatMap(({ secret }) => left(secret, masked))).toEqual([]);
        const kept = log.filter(({ secret }) => secret === '').map(({ text }) => text);
        const lines = masked.split('\n');
        expect(kept.filter((text) => !lines.includes(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing if it is done again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), passwords, ([, write], secret) => {
        const once = withoutSecrets(write(secret));
        expect(withoutSecrets(once)).toBe(once);
      }),
    );
  });

  it.each([
    ['the app password of Google', 'password: abcd efgh ijkl mnop, port 587', 'password: [secret], port 587'],
    ['the app password of Apple', 'I use abcd-efgh-ijkl-mnop here', 'I use [secret] here'],
    ['a key of Mailjet', `user ${'0a'.repeat(16)}:`, 'user [secret]:'],
    ['a reply behind an answer', '334 UGFzc3dvcmQ6 cGFzcw== 535 5.7.8 no', '334 [secret] 535 5.7.8 no'],
    ['the fields around a field', 'Host=x;Password=y1;Port=587', 'Host=x;Password=[secret];Port=587'],
    ['an address', 'to=<jane@example.net>', 'to=<[address]>'],
  ])('masks %s and no more', (_, text, masked) => {
    expect(withoutSecrets(text)).toBe(masked);
  });
});

/** Each repeated up to the cap: an expression that is not linear would take seconds. */
const HOSTILE = [
  ...[
    '334 ',
    '334 \n',
    'AUTH PLAIN ',
    'AUTH PLAIN\n',
    'C: ',
    '>>> ',
    "b'",
    '[',
    '[a',
    'pass',
    'pass="',
    "pass='",
    'pass\n',
  ],
  ...[
    'password: ',
    'password ',
    'passe :\n',
    '<password>',
    '<password',
    '://',
    '://a:',
    '://a:b@',
    'a@',
    'a@b:c',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN A',
    'auth=bearer ',
    'bearer a',
    'login(',
    'login("',
    'password("a"',
    '--user a:b ',
  ],
  ...[
    '--a-',
    'aA1=',
    'aA1/',
    'abcd ',
    'abcd-',
    'a.',
    'a b:',
    'eyJaaaa.',
    'login a password b ',
    '\\',
    '"',
    "'",
    ' ',
    '\n',
    'x',
  ],
];

describe('a hostile text', () => {
  const timed = (text: string): number => {
    const start = performance.now();
    withoutSecrets(text);
    return performance.now() - start;
  };

  it.each(HOSTILE)('%j repeated takes time in proportion to its length', (unit) => {
    const repeated = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const best = (text: string) => Math.min(timed(text), timed(text), timed(text));
    const short = best(repeated(ERROR_CHARS_MAX));
    const long = best(repeated(ERROR_CHARS_MAX * 16));
    // Sixteen times as long takes sixteen times the time, and 256 times if it is quadratic; pauses of the machine are short.
    expect(long).toBeLessThan(short * 80 + 20);
  });
});
