import { describe, expect, it } from 'vitest';
import { admitSignature, refuseOther } from '../../../worker/agent/admission.ts';
import { parseOrder } from '../../../worker/agent/order.ts';
import { PROBLEMS } from '../../../worker/api/index.ts';
import { parseHost } from '../../../worker/host/host.ts';
import { refuseFlood } from '../../../worker/policy/flood.ts';
import { admitHost } from '../../../worker/policy/host.ts';
import { refuseOrigin } from '../../../worker/policy/origin.ts';
import { admitPorts } from '../../../worker/policy/ports.ts';
import { refuseBusy, refuseClient } from '../../../worker/quota/charge.ts';
import { problemText, toProblem } from '../../../worker/render/problem.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { parseCheck } from '../../../worker/request/check-request.ts';
import { parseDiscovery } from '../../../worker/request/discovery-request.ts';
import { parseExplain } from '../../../worker/request/explain-request.ts';
import { parseFormat } from '../../../worker/request/format.ts';
import { parseParameters } from '../../../worker/request/parameters.ts';
import { parsePorts } from '../../../worker/request/ports.ts';
import { type Refusal, refuse, WHYS, type Why } from '../../../worker/result/refusal.ts';
import type { Result } from '../../../worker/result/result.ts';
import { chooseDestination } from '../../../worker/vantage/target.ts';

const LANGUAGES = Object.entries(WORDS);
const EVERY = (Object.keys(WHYS) as Why[]).flatMap((why) =>
  LANGUAGES.map(([name, words]) => ({ why, name, words })),
);

const MAIL = { host: 'mail.test', unicodeHost: 'mail.test', literal: null };
const NOWHERE = { target: { ...MAIL, addresses: [], provider: null }, destinations: {}, unknown: {} };

function query(text: string): Result<unknown> {
  const parameters = parseParameters(new URLSearchParams(text));
  return parameters.ok ? parseCheck(parameters.value, null, OFFER) : parameters;
}

const OFFER = {
  ports: [],
  regions: [],
  defaultRegions: [],
  vantageName: null,
  agents: [],
  globalping: 'on',
} as const;

/** Refusals as the stages really make them. */
const MADE: (Result<unknown> | null)[] = [
  ...[
    '',
    'http://a.example',
    'a@b.example',
    'a:25',
    'a.example/b',
    'x'.repeat(300),
    'a..b',
    `${'a'.repeat(64)}.b`,
  ]
    .concat(`${'ü'.repeat(64)}.b`, 'a b.c', '-a.b', 'mail', 'xn--ls8h.la', '127.1')
    .map(parseHost),
  ...['x', '0', '', '25,'].map((written) => parsePorts(written)),
  ...['a=1', 'host=a&host=b', `ports=${'1'.repeat(600)}`, 'host=a.b&family=5', 'host=8.8.8.8&family=6'].map(
    query,
  ),
  ...['provider=x', 'provider=gmail&host=a.b', 'host=a.b&network=x', 'host=a.b&network=aws&caller=0'].map(
    query,
  ),
  query('host=a.b&regions=mars'),
  query('host=a.b&regions=globalping:DE,globalping:FR,globalping:US,globalping:JP,globalping:BR'),
  parseExplain(new URLSearchParams('error='), OFFER),
  parseFormat({ format: 'xml', accept: null, userAgent: null }, 'program'),
  admitPorts([22], [25]),
  admitHost({ ...MAIL, host: 'localhost' }, { hosts: ['*'], allowPrivateTargets: false }),
  admitHost({ ...MAIL, host: '127.0.0.1', literal: 4 }, { hosts: ['*'], allowPrivateTargets: false }),
  admitHost(MAIL, { hosts: ['*.b'], allowPrivateTargets: false }),
  refuseOrigin('https://a.example', []),
  refuseFlood(),
  refuseClient('checks', { limit: 30, periodSeconds: 60 }, 7),
  refuseClient('hosts', { limit: 60, periodSeconds: 3600 }, 7),
  refuseBusy('a.example', { checksPerMinute: 0, hostsPerHour: 0, checksPerHostPerHour: 120 }, 7),
  chooseDestination(NOWHERE, 6, false),
  ...['', 'domain=me@x', 'domain=192.0.2.1'].map((text) => parseDiscovery(new URLSearchParams(text))),
  parseOrder(''),
  parseOrder('{"protocol":2,"agent":"a","host":"a.b","ports":[25],"family":4}'),
  admitSignature({ kind: 'missing' }, 0),
  admitSignature({ kind: 'wrong' }, 0),
  admitSignature({ kind: 'right', parameters: { createdSeconds: 999_999_999_999, nonce: 'n' } }, 0),
  refuseOther('office', 'cellar'),
];

const refusals = MADE.flatMap((made) => (made === null || made.ok ? [] : [made.refusal]));

describe('problem words', () => {
  it.each(EVERY)('say $why in $name as whole sentences', ({ why, words }) => {
    const sentence = words.problem.detail[why]((name) => `«${name}»`);
    expect(sentence).toMatch(/^\S.*[.?]$/);
    expect(sentence.length).toBeGreaterThan(20);
  });

  it.each(EVERY)('tell $why in $name with the values they were given', ({ why, words }) => {
    const asked: string[] = [];
    const sentence = words.problem.detail[why]((name) => {
      asked.push(name);
      return `«${name}»`;
    });
    for (const name of asked) expect(sentence).toContain(`«${name}»`);
    const other = WORDS.en.problem.detail[why]((name) => `«${name}»`);
    expect(new Set(other.match(/«\w+»/g))).toEqual(new Set(asked.map((name) => `«${name}»`)));
  });

  it.each(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[])('have a title for %s', (code) => {
    for (const [, words] of LANGUAGES) expect(words.problem.title[code]).toMatch(/^\S.*[^.]$/);
  });
});

describe('refusals as they are made', () => {
  it('are all refusals', () => {
    expect(refusals).toHaveLength(MADE.length);
  });

  it.each(refusals)('$why carries every value its sentence asks for', ({ why, values }) => {
    const asked = new Set<string>();
    for (const [, words] of LANGUAGES) {
      words.problem.detail[why]((name) => {
        asked.add(name);
        return '';
      });
    }
    // What was given may be nothing at all, as in `host=`.
    const missing = [...asked].filter((name) => (name === 'given' ? !(name in values) : !values[name]));
    expect(missing, `values of ${why}`).toEqual([]);
  });
});

describe('toProblem', () => {
  const refusal: Refusal = refuse('parameter-value', 'xml', {
    parameter: 'format',
    allowed: 'json, text',
  }).refusal;

  it('has title, status, code, sentence and the parameter that was wrong', () => {
    expect(toProblem(refusal, WORDS.en)).toEqual({
      title: 'A parameter is wrong',
      status: 400,
      code: 'invalid-parameter',
      detail: '"xml" is no value for format. Wanted is one of: json, text.',
      parameter: 'format',
    });
    expect(toProblem(refusal, WORDS.de).detail).toContain('„xml“');
  });

  it.each([
    ['dns-servfail', 'servfail'],
    ['dns-timeout', 'timeout'],
    ['dns-malformed', 'malformed'],
    ['dns-oversized', 'oversized'],
  ] as const)('gives the reason of %s', (why, reason) => {
    expect(toProblem(refuse(why, 'a.example').refusal, WORDS.en)).toMatchObject({
      status: 502,
      code: 'dns-failed',
      reason,
    });
  });

  it('says when to come back, where that helps', () => {
    const { refusal: busy } = refuse('too-many-requests', '', { seconds: '60' });
    expect(toProblem(busy, WORDS.en)).toMatchObject({ status: 429, retryAfterSeconds: 60 });
    expect(toProblem(refusal, WORDS.en)).not.toHaveProperty('retryAfterSeconds');
  });

  it('fits on two lines of text', () => {
    expect(problemText(toProblem(refuse('internal').refusal, WORDS.en))).toBe(
      'The service failed (internal)\nSomething went wrong in the service, not in your request. Try again in a moment.\n',
    );
  });
});

// Every way in is covered, so that no sentence is left with a hole.
it('all ways to refuse before DNS are among the made ones', () => {
  const made = new Set(refusals.map(({ why }) => why));
  const elsewhere =
    /^(?:dns-.*|name-not-found|no-address|resolves-to-private|opted-out|signature-replayed|no-such-page|method-not-allowed|internal)$/;
  expect((Object.keys(WHYS) as Why[]).filter((why) => !made.has(why) && !elsewhere.test(why))).toEqual([]);
});
