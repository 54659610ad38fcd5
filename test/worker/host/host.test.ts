import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost } from '../../../worker/host/host.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const LABEL = 'a'.repeat(63);
/** 253 characters. */
const LONGEST = `${LABEL}.${LABEL}.${LABEL}.${'a'.repeat(61)}`;

describe('parseHost', () => {
  it.each([
    ['smtp.example.net', 'smtp.example.net'],
    ['  SMTP.Example.NET ', 'smtp.example.net'],
    ['smtp.example.net.', 'smtp.example.net'],
    ['smtp。example．net｡', 'smtp.example.net'],
    ['münchen.example.de', 'xn--mnchen-3ya.example.de'],
    ['MU\u0308NCHEN.example.de', 'xn--mnchen-3ya.example.de'],
    ['faß.example', 'xn--fa-hia.example'],
    ['メール.例', 'xn--4dkua4c.xn--fsq'],
    ['_smtp._tcp.example.net', '_smtp._tcp.example.net'],
    ['ab--cd.example', 'ab--cd.example'],
    ['xn--mnchen-3ya.example.de', 'xn--mnchen-3ya.example.de'],
    ['localhost', 'localhost'],
  ])('takes the name %j as %s', (written, host) => {
    expect(valued(parseHost(written))).toMatchObject({ host, literal: null });
  });

  it('shows an international name as it is spelled', () => {
    expect(valued(parseHost('xn--mnchen-3ya.example.de')).unicodeHost).toBe('münchen.example.de');
  });

  it('keeps a joiner if the script needs one, and nowhere else', () => {
    expect(valued(parseHost('نامه\u200cای.example')).host).toBe('xn--mgba3gch31f060k.example');
    expect(whyOf(parseHost('exa\u200cmple.net'))).toBe('host-not-a-name');
  });

  it.each([
    ['192.0.2.1', '192.0.2.1', 4],
    ['192.0.2.1.', '192.0.2.1', 4],
    ['2001:db8::1', '2001:db8::1', 6],
    ['[2001:DB8:0:0::1]', '2001:db8::1', 6],
    ['[::ffff:10.0.0.1]', '::ffff:a00:1', 6],
    ['::1', '::1', 6],
  ])('takes the address %s as %s', (written, host, literal) => {
    expect(valued(parseHost(written))).toEqual({ written, host, unicodeHost: host, literal });
  });

  it.each([
    ['', 'host-missing'],
    [' \t ', 'host-missing'],
    ['http://x', 'host-is-url'],
    ['smtps://smtp.example.net:465/', 'host-is-url'],
    ['me@example.net', 'host-is-mail-address'],
    ['a:25', 'host-has-port'],
    ['192.0.2.1:25', 'host-has-port'],
    ['[2001:db8::1]:25', 'host-has-port'],
    ['example.net/x', 'host-has-path'],
    ['example.net?x', 'host-has-path'],
    ['example.net#x', 'host-has-path'],
    ['example.net\\x', 'host-has-path'],
    ['/etc/passwd', 'host-has-path'],
    ['a:25/x', 'host-has-port'],
    ['$(touch x)', 'host-character'],
    ['$(touch /tmp/x)', 'host-character'],
    ['`id`?x', 'host-character'],
    ['a b:25', 'host-character'],
    ['javascript:alert(1)', 'host-character'],
    ['2001:db8::1::2', 'host-odd-address'],
    ['fe80:1', 'host-has-port'],
    ['x..y', 'host-empty-label'],
    ['.example.net', 'host-empty-label'],
    ['example.net..', 'host-empty-label'],
    ['.', 'host-empty-label'],
    ['-a.example', 'host-hyphen'],
    ['a-.example', 'host-hyphen'],
    ['mail', 'host-no-dot'],
    ['a b.example', 'host-character'],
    ['😀.example', 'host-character'],
    ['%6d.example', 'host-character'],
    ['<script>.example', 'host-character'],
    ['a\0.example', 'host-character'],
    ['\u202eelpmaxe.net', 'host-character'],
    ['exam\u00adple.net', 'host-character'],
    ['xn--ls8h.example', 'host-not-a-name'],
    ['256.1.1.1', 'host-not-a-name'],
    ['1.2.3.4.5', 'host-not-a-name'],
    ['127.1', 'host-odd-address'],
    ['0x7f.1', 'host-odd-address'],
    ['0177.0.0.1', 'host-odd-address'],
    ['2130706433', 'host-odd-address'],
    ['１２７.0.0.1', 'host-odd-address'],
    ['fe80::1%eth0', 'host-odd-address'],
    ['[fe80::1%25eth0]', 'host-odd-address'],
    ['[192.0.2.1]', 'host-odd-address'],
    ['[2001:db8::1', 'host-odd-address'],
    ['x'.repeat(300), 'host-too-long'],
  ])('refuses %j: %s', (written, why) => {
    expect(whyOf(parseHost(written))).toBe(why);
  });

  it('accepts 253 characters, plus a dot or brackets, not 254', () => {
    expect(valued(parseHost(LONGEST)).host).toHaveLength(253);
    expect(valued(parseHost(`${LONGEST}.`)).host).toHaveLength(253);
    expect(valuesOf(parseHost(`${LONGEST}a`))).toMatchObject({ length: 254, max: 253 });
    expect(whyOf(parseHost(`${LONGEST}a`))).toBe('host-too-long');
  });

  it('counts the characters of the ASCII form', () => {
    const name = `${`${'ü'.repeat(39)}.`.repeat(6)}example`;
    expect(name.length).toBeLessThan(253);
    expect(whyOf(parseHost(name))).toBe('host-too-long');
  });

  it.each([LABEL, 'ü'.repeat(55)])('takes a label of 63 characters, not 64: %s', (label) => {
    const ascii = valued(parseHost(`${label}.example`)).host.split('.')[0] ?? '';
    expect(ascii.length).toBeLessThanOrEqual(63);
    const longer = parseHost(`${label}${label.slice(0, 64 - ascii.length)}${label[0]}.example`);
    expect(whyOf(longer)).toBe('host-long-label');
    expect(valuesOf(longer).max).toBe(63);
  });

  it('names the invalid character, by its code point if it is invisible', () => {
    expect(valuesOf(parseHost('a b.example')).character).toBe('U+0020');
    expect(valuesOf(parseHost('a\u202eb.example')).character).toBe('U+202E');
    expect(valuesOf(parseHost('a%b.example')).character).toBe('%');
    expect(valuesOf(parseHost('$(touch /tmp/x)')).character).toBe('$');
    expect(valuesOf(parseHost('javascript:alert(1)')).character).toBe(':');
  });

  it('suggests the host of a URL, and nothing it cannot read', () => {
    expect(valuesOf(parseHost('https://me:pw@Smtp.Example.net:465/x')).host).toBe('smtp.example.net');
    expect(valuesOf(parseHost('http://<b>/')).host).toBe('smtp.example.net');
  });

  it('never throws, and what it accepts is a name that survives a second parsing', () => {
    const piece = fc.constantFrom(
      'a',
      '1',
      '.',
      '-',
      ':',
      '[',
      ']',
      'ü',
      'xn--',
      '%',
      '@',
      '/',
      '\0',
      '。',
      '😀',
      '0x',
      '\u200c',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.domain(),
      fc.ipV6(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const result = parseHost(written);
        if (!result.ok) return;
        expect(result.value.host).toMatch(/^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$|^[0-9a-f:]+$|^[\d.]+$/);
        const { host } = result.value;
        expect(valued(parseHost(host))).toEqual({ ...result.value, written: host });
      }),
      { numRuns: 500 },
    );
  });
});
