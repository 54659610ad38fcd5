import { describe, expect, it } from 'vitest';
import { ACCEPT_CHARS_MAX } from '../../../worker/limits.ts';
import { type FormatWishes, formatOf, refuseFormat } from '../../../worker/request/format.ts';
import { valuesOf, whyOf } from '../../support/told.ts';

const NO_WISH: FormatWishes = { format: null, accept: null, userAgent: null };
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

function person(wishes: Partial<FormatWishes>) {
  return formatOf({ ...NO_WISH, ...wishes }, 'person');
}

function program(wishes: Partial<FormatWishes>) {
  return formatOf({ ...NO_WISH, ...wishes }, 'program');
}

describe('formatOf', () => {
  it.each(['json', 'ndjson', 'text'])('format=%s takes precedence over everything', (format) => {
    expect(person({ format, accept: BROWSER, userAgent: 'curl/8' })).toBe(format);
    expect(program({ format, accept: 'text/plain' })).toBe(format);
  });

  it.each([
    ['application/json', 'json'],
    ['application/problem+json', 'json'],
    ['application/x-ndjson', 'ndjson'],
    ['text/plain', 'text'],
    ['Text/Plain; charset=utf-8', 'text'],
    ['text/plain;q=0.5, application/json', 'json'],
    ['application/json;q=0, text/plain', 'text'],
    ['image/png, application/x-ndjson;q=0.1', 'ndjson'],
  ])('gives everybody who accepts %s %s', (accept, format) => {
    expect(program({ accept })).toBe(format);
    expect(person({ accept, userAgent: 'curl/8' })).toBe(format);
  });

  it('gives a browser a page, but not on paths for programs', () => {
    expect(person({ accept: BROWSER, userAgent: FIREFOX })).toBe('page');
    expect(person({ accept: 'application/xhtml+xml' })).toBe('page');
    expect(program({ accept: BROWSER, userAgent: FIREFOX })).toBe('json');
  });

  it.each([
    'curl/8.11.1',
    'Wget/1.25.0',
    'HTTPie/3.2.4',
    'xh/0.24.0',
    'Mozilla/5.0 (Windows NT 10.0; en-US) WindowsPowerShell/5.1.26100',
    'Mozilla/5.0 (Linux; Debian) PowerShell/7.5.0',
    'fetch libfetch/2.0',
    'Go-http-client/2.0',
    'python-requests/2.32.0',
    'Python-urllib/3.13',
  ])('gives the command line %s text, but never looks at it where programs read', (userAgent) => {
    expect(person({ userAgent, accept: '*/*' })).toBe('text');
    expect(person({ userAgent })).toBe('text');
    expect(program({ userAgent, accept: '*/*' })).toBe('json');
  });

  it.each([null, '', FIREFOX, 'curling-club/1.0', 'notcurl/8'])('gives %j JSON', (userAgent) => {
    expect(person({ userAgent, accept: '*/*' })).toBe('json');
  });

  it('reads 1024 characters of Accept, not 1025', () => {
    const filler = (length: number) => `${'a'.repeat(length - 1)},`;
    const within = ACCEPT_CHARS_MAX - 'text/plain'.length;
    expect(program({ accept: `${filler(within)}text/plain` })).toBe('text');
    expect(program({ accept: `${filler(within + 1)}text/plain` })).toBe('json');
  });

  it.each(['constructor', '__proto__', 'tostring'])('treats Accept: %s as an unknown type', (accept) => {
    expect(person({ accept })).toBe('json');
  });
});

describe('refuseFormat', () => {
  it.each(['xml', 'page', 'JSON', '', 'constructor'])('refuses format=%j and lists the formats', (format) => {
    const refused = refuseFormat(format) ?? { ok: true, value: null };
    expect(whyOf(refused)).toBe('parameter-value');
    expect(valuesOf(refused)).toMatchObject({ parameter: 'format', allowed: 'json, ndjson, text' });
  });

  it.each([null, 'json', 'ndjson', 'text'])('accepts %j', (format) => {
    expect(refuseFormat(format)).toBeNull();
  });

  it('leaves a format for the problem if the requested one does not exist', () => {
    expect(formatOf({ ...NO_WISH, format: 'xml', userAgent: 'curl/8' }, 'person')).toBe('text');
    expect(formatOf({ ...NO_WISH, format: 'xml' }, 'program')).toBe('json');
  });
});
