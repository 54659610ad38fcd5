import { describe, expect, it } from 'vitest';
import { lookUpHost } from '../../../worker/directory/look-up.ts';
import { joinStrings } from '../../../worker/dns/character-strings.ts';
import { lookUpTexts } from '../../../worker/dns/doh.ts';
import { isOptOut, optOutName } from '../../../worker/dns/opt-out.ts';
import { TEXTS } from '../../../worker/dns/questions.ts';
import { HOST_CHARS_MAX, TXT_CHARS_MAX } from '../../../worker/limits.ts';
import type { FetchText } from '../../../worker/net/http.ts';
import { noWireFormat } from '../../support/resolvers.ts';

describe('isOptOut', () => {
  it.each(['v=1; deny', 'v=1;deny', ' V=1 ; DENY ', 'v = 1;deny;', 'v=1; since=2026; deny'])(
    'takes %j',
    (text) => {
      expect(isOptOut(text)).toBe(true);
    },
  );

  it.each([
    '',
    'deny',
    'deny; v=1',
    'v=1',
    'v=1; allow',
    'v=2; deny',
    'v=11; deny',
    'v=1 deny',
    'v=1; denied',
  ])('does not take %j', (text) => {
    expect(isOptOut(text)).toBe(false);
  });
});

describe('joinStrings', () => {
  it.each([
    ['"v=1; deny"', 'v=1; deny'],
    ['"v=1;" " de" "ny"', 'v=1; deny'],
    ['v=1; deny', 'v=1; deny'],
    ['"a\\"b\\\\c\\059"', 'a"b\\c;'],
    ['""', ''],
    ['"never closed', ''],
    ['"one" "never closed', 'one'],
  ])('reads %s as %j', (data, text) => {
    expect(joinStrings(data)).toBe(text);
  });

  it('reads up to the maximum length', () => {
    expect(joinStrings('x'.repeat(TXT_CHARS_MAX))).toHaveLength(TXT_CHARS_MAX);
    expect(joinStrings(`${'x'.repeat(TXT_CHARS_MAX)}y`)).toBe('x'.repeat(TXT_CHARS_MAX));
  });
});

describe('optOutName', () => {
  it('is null if the name would be too long for DNS', () => {
    const longest = 'x'.repeat(HOST_CHARS_MAX - '_smtp-port-check.'.length);
    expect(optOutName(longest)).toBe(`_smtp-port-check.${longest}`);
    expect(optOutName(`${longest}x`)).toBeNull();
  });
});

describe('texts in JSON', () => {
  const message = (...Answer: unknown[]) => JSON.stringify({ Status: 0, Answer });

  it('returns the texts, even through an alias', () => {
    const body = message(
      { type: 5, data: 'other.example.' },
      { type: 16, data: '"a"' },
      { type: 16, data: '"b"' },
    );
    expect(TEXTS.fromJson(body)).toEqual({ kind: 'texts', texts: ['a', 'b'] });
  });

  it.each([
    ['{"Status":3}', 'name-not-found'],
    ['{"Status":2}', 'servfail'],
    ['<html>', 'malformed'],
    [message({ type: 16, data: 7 }), 'malformed'],
  ])('says of %s: %s', (body, kind) => {
    expect(TEXTS.fromJson(body)).toEqual({ kind });
  });
});

/** A resolver that knows an address and gives this answer about the opt-out. */
function resolver(optOut: string): FetchText {
  return async (url) => {
    const body =
      url.searchParams.get('type') === 'TXT' ? optOut : '{"Status":0,"Answer":[{"type":1,"data":"9.9.9.9"}]}';
    return { kind: 'answer', status: 200, body };
  };
}

const URLS = ['https://one.example/q', 'https://two.example/q'];
const RULES = { allowPrivateTargets: false, vantageName: null };
const HOST = { host: 'mail.example', unicodeHost: 'mail.example', literal: null } as const;

describe('a host', () => {
  const DENY =
    '{"Status":0,"Answer":[{"type":16,"data":"\\"unrelated\\""},{"type":16,"data":"\\"v=1; deny\\""}]}';

  it('that has opted out is refused', async () => {
    const options = { urls: URLS, fetchText: resolver(DENY), fetchBytes: noWireFormat };
    expect((await lookUpHost(HOST, RULES, options, false)).refusal?.why).toBe('opted-out');
  });

  it.each(['{"Status":0}', '{"Status":3}', '{"Status":2}', ''])(
    'about whose opt-out the resolvers say %j is not',
    async (body) => {
      const options = { urls: URLS, fetchText: resolver(body), fetchBytes: noWireFormat };
      expect((await lookUpHost(HOST, RULES, options, false)).refusal).toBeNull();
    },
  );

  it('is looked up at its own name, at the next resolver if one fails', async () => {
    const asked: string[] = [];
    const fetchText: FetchText = async (url) => {
      asked.push(`${url.host} ${url.searchParams}`);
      return { kind: 'answer', status: 200, body: asked.length === 1 ? '{"Status":2}' : DENY };
    };
    const answer = await lookUpTexts('_smtp-port-check.mail.example', {
      urls: URLS,
      fetchText,
      fetchBytes: noWireFormat,
    });
    expect(answer).toEqual({ kind: 'texts', texts: ['unrelated', 'v=1; deny'] });
    expect(asked).toEqual([
      'one.example name=_smtp-port-check.mail.example&type=TXT',
      'two.example name=_smtp-port-check.mail.example&type=TXT',
    ]);
  });
});
