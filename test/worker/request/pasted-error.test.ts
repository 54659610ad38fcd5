/** Pasted text: cleaned up, capped, and without private data. */
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../worker/advice/explanation/recognized.ts';
import { ERROR_PATTERNS } from '../../../worker/knowledge/errors/patterns.ts';
import { ERROR_CHARS_MAX } from '../../../worker/limits.ts';
import { parsePastedError } from '../../../worker/request/pasted-error.ts';
import { ERROR_MESSAGES } from '../../support/fixtures/error-messages.ts';

function read(written: string): string {
  return parsePastedError(written).text;
}

describe('parsePastedError', () => {
  it.each([
    ['several lines', 'one\r\n  two\n\n\tthree', 'one two three'],
    ['quotes of every kind', '„a“ “b” ‘c’ «d» `e´', `"a" "b" 'c' "d" 'e'`],
    ['dashes', 'a\u2010b\u2013c\u2014d', 'a-b-c-d'],
    ['what macOS writes in two characters', 'fu\u0308r', 'für'],
    ['full-width letters', '\uff15\uff13\uff15', '535'],
    ['a sign of multiplication in a number', '0×800ccc0d', '0x800ccc0d'],
    ['controls, escapes and bidi overrides', 'a\u001b[31mb\u0000\u202ec\u200bd\u2066', 'a[31mbcd'],
    ['nothing', ' \n ', ''],
  ])('tidies %s', (_, written, text) => {
    expect(read(written)).toBe(text);
  });

  it('reads up to the cap, and reports if there was more', () => {
    const most = parsePastedError('x'.repeat(ERROR_CHARS_MAX));
    expect([most.text.length, most.cut]).toEqual([ERROR_CHARS_MAX, false]);
    const more = parsePastedError(`${'x'.repeat(ERROR_CHARS_MAX)}535 5.7.8 no`);
    expect([more.text.length, more.cut]).toEqual([ERROR_CHARS_MAX, true]);
    expect(more.text).not.toContain('535');
  });

  it('counts spaces, too', () => {
    expect(read(`${' '.repeat(ERROR_CHARS_MAX - 3)}535 5.7.8 no`)).toBe('535');
  });

  it('does not grow beyond the cap if one character becomes many', () => {
    const { text, printed, again } = parsePastedError('\ufdfa\n'.repeat(ERROR_CHARS_MAX / 2));
    for (const part of [text, printed, again]) expect(part.length).toBeLessThanOrEqual(ERROR_CHARS_MAX);
  });

  it.each([
    ['a mail address', 'to=<jane.doe+x@mail.example.net>, relay', 'jane'],
    ['the password of a URL', 'smtp://me:hunter22,x@smtp.example.net:587', 'hunter22'],
    ['what AUTH sends', 'C: AUTH PLAIN AGphbmUAaHVudGVyMjI', 'AGphbmU'],
    ['what AUTH LOGIN sends', 'S: 334 UGFzc3dvcmQ6 C: aHVudGVyMjI=', 'aHVudGVyMjI'],
    ['a password in settings', 'pass: "hunter22", port: 587', 'hunter22'],
    ['a password of PHP', "'password' => 'hunter22',", 'hunter22'],
    ['a password of a .env', 'SMTP_PASSWORD=hunter22 SMTP_PORT=587', 'hunter22'],
    ['a German password', 'Passwort: hunter22', 'hunter22'],
    ['a key', 'authorization 4fA9xK2mQ7zR1tB8wY5cV3nH6jL0', '4fA9xK2mQ7z'],
  ])('takes out %s', (_, written, secret) => {
    expect(written).toContain(secret);
    expect(read(written)).not.toContain(secret);
  });

  it.each([
    'SSL routines:tls_process_server_certificate:certificate verify failed',
    'sun.security.provider.certpath.SunCertPathBuilderException',
    'postfix/smtp[123]: connect to smtp.example.net[192.0.2.1]:25',
    '/node_modules/nodemailer/lib/smtp-connection/index.js:784:19',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'smtp.example.net:587',
  ])('leaves %s as it is', (written) => {
    expect(read(written)).toBe(written);
  });

  it('keeps every known message recognizable', () => {
    const lost = ERROR_MESSAGES.filter(
      ([, message]) => recognize(read(message), ERROR_PATTERNS).length === 0,
    );
    expect(lost).toEqual([]);
  });
});

/** Each is repeated up to the cap: a careless regular expression would backtrack through every way to match it. */
const HOSTILE = [
  ' ',
  'a',
  'aA1',
  '@',
  'a@',
  'pass: "',
  '://',
  'auth plain ',
  '535 ',
  '5.5.5 ',
  'connect to ',
  'connect to a]:',
  'server (smtp) a ',
  'lost connection with a ',
  'peer certificate cn=',
  'smtp protocol synchronization error input=',
  'keine verbindung mit ',
  'zeitlimit antwort ',
  'port ',
  'dial tcp ',
  '"',
  '\ufdfa',
  '\ud800',
];

describe('a hostile text', () => {
  it.each(HOSTILE)('%j repeated endlessly is read and searched', (unit) => {
    const text = read(unit.repeat(ERROR_CHARS_MAX));
    expect(text.length).toBeLessThanOrEqual(ERROR_CHARS_MAX);
    expect(recognize(text, ERROR_PATTERNS).length).toBeLessThan(ERROR_PATTERNS.length);
  });

  it('finds no pattern with an unbounded or nested repetition', () => {
    const unbounded = ERROR_PATTERNS.filter(({ pattern }) => /[^\\][*+]|,\}/.test(pattern.source));
    expect(unbounded.map(({ id }) => id)).toEqual([]);
    const nested = ERROR_PATTERNS.filter(({ pattern }) => /\)[{*+]/.test(pattern.source));
    expect(nested.map(({ id }) => id)).toEqual(['words-many-connections']);
  });
});
