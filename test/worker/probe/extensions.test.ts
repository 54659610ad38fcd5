import { describe, expect, it } from 'vitest';
import { AUTH_MECHANISMS_MAX, EXTENSIONS_MAX, TRANSCRIPT_LINE_CHARS_MAX } from '../../../worker/limits.ts';
import { offersStartTls, parseExtensions } from '../../../worker/probe/extensions.ts';

describe('parseExtensions', () => {
  it('writes keywords in upper case and leaves parameters alone', () => {
    expect(parseExtensions(['starttls', 'size  1000 ', 'X-Foo bar Baz']).extensions).toEqual([
      'STARTTLS',
      'SIZE 1000',
      'X-FOO bar Baz',
    ]);
  });

  it('leaves out lines that are not extensions', () => {
    expect(
      parseExtensions(['', '-x', '!', 'a_b', 'OK', 'ü', 'STARTTLS=no', 'SIZE=5', 'STARTTLS\tno']).extensions,
    ).toEqual(['OK']);
  });

  it('keeps the keywords that a firewall has overwritten, but no other asterisks', () => {
    expect(parseExtensions(['XXXXXXXA', '********', '*** no spam ***']).extensions).toEqual([
      'XXXXXXXA',
      '********',
    ]);
  });

  it.each([
    [['AUTH PLAIN LOGIN'], ['PLAIN', 'LOGIN']],
    [['AUTH=PLAIN LOGIN'], ['PLAIN', 'LOGIN']],
    [['AUTH =PLAIN'], ['PLAIN']],
    [
      ['AUTH plain', 'AUTH=LOGIN plain'],
      ['PLAIN', 'LOGIN'],
    ],
    [['AUTH SCRAM-SHA-256 X_Y'], ['SCRAM-SHA-256', 'X_Y']],
    [['AUTH'], []],
    [['AUTHX PLAIN'], []],
    [[`AUTH ${'A'.repeat(20)} ${'A'.repeat(21)} <b>`], ['A'.repeat(20)]],
  ])('reads the mechanisms of %j', (lines, auth) => {
    expect(parseExtensions(lines).auth).toEqual(auth);
  });

  it.each([
    ['SIZE 35882577', 35_882_577],
    ['size=5', null],
    ['SIZE', null],
    ['SIZE 0', null],
    ['SIZE -1', null],
    ['SIZE 1e3', null],
    ['SIZE many', null],
    ['SIZE 9007199254740991', 9_007_199_254_740_991],
    ['SIZE 9007199254740992', null],
    [`SIZE ${'0'.repeat(19)}1`, 1],
    [`SIZE ${'0'.repeat(20)}1`, null],
    ['PIPELINING', null],
  ])('reads the limit of %j: %s', (line, sizeLimit) => {
    expect(parseExtensions([line]).sizeLimit).toBe(sizeLimit);
  });

  const names = (count: number) => Array.from({ length: count }, (_, index) => `X${index}`);

  it('shows 128 extensions and mechanisms, and says where there were more', () => {
    expect(parseExtensions(names(EXTENSIONS_MAX))).toMatchObject({ isCut: false });
    const many = parseExtensions(names(EXTENSIONS_MAX + 1));
    expect(many).toMatchObject({ extensions: names(EXTENSIONS_MAX), isCut: true });
    const auth = (count: number) => parseExtensions([`AUTH ${names(count).join(' ')}`]);
    expect(auth(AUTH_MECHANISMS_MAX)).toMatchObject({ auth: names(AUTH_MECHANISMS_MAX), isCut: false });
    expect(auth(AUTH_MECHANISMS_MAX + 1)).toMatchObject({ auth: names(AUTH_MECHANISMS_MAX), isCut: true });
  });

  it('reads what matters behind any number of others', () => {
    const more = [
      'STARTTLS',
      `AUTH ${names(AUTH_MECHANISMS_MAX).join(' ')}`,
      'AUTH X1 PLAIN XOAUTH2',
      'SIZE 7',
    ];
    const { extensions, auth, sizeLimit } = parseExtensions([...names(4_000), ...more]);
    expect(extensions).toEqual([...names(EXTENSIONS_MAX - 1), 'STARTTLS']);
    expect(auth).toEqual(['PLAIN', 'XOAUTH2', ...names(AUTH_MECHANISMS_MAX - 2)]);
    expect(sizeLimit).toBe(7);
  });

  it('keeps 512 characters of a line, not one more', () => {
    const longest = `X ${'y'.repeat(TRANSCRIPT_LINE_CHARS_MAX - 2)}`;
    expect(parseExtensions([longest, `${longest}y`]).extensions).toEqual([
      longest,
      `${longest.slice(0, -1)}…`,
    ]);
  });
});

describe('offersStartTls', () => {
  it.each([
    [['SIZE', 'STARTTLS'], true],
    [['STARTTLS x'], true],
    [['STARTTLSX', 'X STARTTLS'], false],
    [parseExtensions(['starttls=no']).extensions, false],
    [parseExtensions(['starttls']).extensions, true],
    [[], false],
  ])('%j: %s', (extensions, offered) => {
    expect(offersStartTls(extensions)).toBe(offered);
  });
});
