import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../worker/advice/settings/settings.ts';
import { admitSignature, refuseOther } from '../../../worker/agent/admission.ts';
import { parseOrder } from '../../../worker/agent/order.ts';
import { PROBLEMS } from '../../../worker/api/index.ts';
import { parseHost } from '../../../worker/host/host.ts';
import { problemDetail } from '../../../worker/messages/problem.ts';
import {
  refuseClientOf,
  refuseFlood,
  refuseOrigin,
  refuseUnnamedPage,
} from '../../../worker/policy/caller.ts';
import { admitPorts } from '../../../worker/policy/check.ts';
import { admitHost } from '../../../worker/policy/host.ts';
import { refuseBusy, refuseClient, refuseNetwork } from '../../../worker/quota/rules.ts';
import { problemText, toProblem } from '../../../worker/render/problem.ts';
import { WORDS, type Words } from '../../../worker/render/words.ts';
import { parseAssertions } from '../../../worker/request/assertions.ts';
import { parseCheck } from '../../../worker/request/check-request.ts';
import { parseDiscovery } from '../../../worker/request/discovery-request.ts';
import { parseExplain } from '../../../worker/request/explain-request.ts';
import { parseForm } from '../../../worker/request/form.ts';
import { refuseFormat } from '../../../worker/request/format.ts';
import { parseParameters, refuseUrl } from '../../../worker/request/parameters.ts';
import { parsePorts } from '../../../worker/request/ports.ts';
import { parseSettings } from '../../../worker/request/settings-request.ts';
import { type Refusal, refuse, type ValueTypes, WHYS, type Why } from '../../../worker/result/refusal.ts';
import type { Result } from '../../../worker/result/result.ts';
import { chooseBlock } from '../../../worker/routes/settings-block.ts';
import { chooseDestinations } from '../../../worker/vantage/target.ts';

const ORIGIN = 'https://check.example';

const LANGUAGES = Object.entries(WORDS);
const EVERY = (Object.keys(WHYS) as Why[]).flatMap((why) =>
  LANGUAGES.map(([name, words]) => ({ why, name, words })),
);

const MAIL = { host: 'mail.test', unicodeHost: 'mail.test', literal: null };
const SUBMISSION = { ...MAIL, port: 587, encryption: 'starttls', trusted: null } as const;
const NOWHERE = { target: { ...MAIL, addresses: [], provider: null }, destinations: {}, failures: {} };

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

/** Refusals as the stages really create them. */
const MADE: (Result<unknown> | null)[] = [
  parseAssertions('587:open'),
  parseAssertions('587'),
  parseAssertions(Array.from({ length: 99 }, (_, days) => `cert>${days}d`).join(',')),
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
  query(
    `host=a.b&regions=nearest&family=both&addresses=all&ports=${Array.from({ length: 17 }, (_, index) => index + 1)}`,
  ),
  query('host=a.b&regions=globalping:DE,globalping:FR,globalping:US,globalping:JP,globalping:BR'),
  parseExplain(new URLSearchParams('error='), false, OFFER),
  refuseFormat('xml'),
  refuseUrl('x'.repeat(9000)),
  admitPorts([22], [25]),
  admitHost(
    { ...MAIL, host: 'localhost', written: 'localhost' },
    { hosts: ['*'], denyHosts: [], allowPrivateTargets: false },
  ),
  admitHost(
    { ...MAIL, host: '127.0.0.1', written: '127.0.0.1', literal: 4 },
    { hosts: ['*'], denyHosts: [], allowPrivateTargets: false },
  ),
  admitHost({ ...MAIL, written: MAIL.host }, { hosts: ['*.b'], denyHosts: [], allowPrivateTargets: false }),
  admitHost(
    { ...MAIL, written: MAIL.host },
    { hosts: ['*'], denyHosts: ['mail.test'], allowPrivateTargets: false },
  ),
  refuseClientOf({ kind: 'told', address: ipaddr.process('192.0.2.1') }, ['192.0.2.0/24']),
  refuseClientOf({ kind: 'unclear' }, ['192.0.2.0/24']),
  parseForm({ kind: 'too-slow' }),
  parseForm({ kind: 'too-large' }),
  parseForm({ kind: 'broken' }),
  refuse('request-malformed'),
  refuseOrigin('https://a.example', []),
  refuseUnnamedPage(true, []),
  refuseFlood(),
  refuseClient('checks', { limit: 30, periodSeconds: 60 }, 7),
  refuseClient('hosts', { limit: 60, periodSeconds: 3600 }, 7),
  refuseClient('lookups', { limit: 60, periodSeconds: 60 }, 7),
  refuse('service-full', '', { resetSeconds: 5 }),
  refuse('service-down', '', { resetSeconds: 5 }),
  refuseNetwork('checks', { limit: 120, periodSeconds: 60 }, 7),
  refuseBusy(
    'a.example',
    { checksPerMinute: 0, hostsPerHour: 0, lookupsPerMinute: 0, checksPerHostPerHour: 120 },
    7,
  ),
  chooseDestinations(NOWHERE, '6', 'one'),
  ...['', 'domain=me@x', 'domain=192.0.2.1'].map((text) => parseDiscovery(new URLSearchParams(text))),
  chooseBlock(settingsFor(SUBMISSION, 'postfix'), null),
  chooseBlock(settingsFor(SUBMISSION, 'thunderbird'), null),
  parseSettings(new URLSearchParams('host=a.b&file=x'), null, { clients: ['postfix'], ports: [] }),
  parseHost(`${'a'.repeat(64)}\u200d.b`),
  parseOrder(''),
  parseOrder('{"protocol":2,"agent":"a","host":"a.b","ports":[25],"family":4}'),
  admitSignature({ kind: 'missing' }, 0),
  admitSignature({ kind: 'wrong' }, 0),
  admitSignature({ kind: 'right', parameters: { createdSeconds: 999_999_999_999, nonce: 'n' } }, 0),
  refuseOther('office', 'cellar'),
];

const refusals = MADE.flatMap((made) => (made === null || made.ok ? [] : [made.refusal]));

/** Values that are easy to find in a sentence. */
const SAMPLES: ValueTypes = {
  given: '<given>',
  parameter: '<parameter>',
  allowed: '<allowed>',
  host: '<host>',
  character: '<character>',
  name: '<name>',
  here: '<here>',
  policy: '<policy>',
  family: 6,
  max: 901,
  length: 902,
  version: 903,
  limit: 904,
  periodSeconds: 905,
  remaining: 906,
  resetSeconds: 907,
};

/** Values shown in the headers and fields of a problem, whether or not a sentence uses them. */
const TOLD_BESIDE: readonly string[] = ['parameter', 'policy', 'limit', 'periodSeconds', 'remaining'];

/** The sentence, and the values it used. */
function spoken(why: Why, words: Words): { sentence: string; asked: (keyof ValueTypes)[] } {
  const asked = new Set<keyof ValueTypes>();
  const values = new Proxy(SAMPLES, {
    get(samples, name: keyof ValueTypes) {
      asked.add(name);
      return samples[name];
    },
  });
  const sentence = problemDetail(words.problem, { why, values } as Refusal);
  return { sentence, asked: [...asked].sort() };
}

/** What a sentence looks like if a value is missing or empty. */
const GAP =
  /\s{2}|\(\s*\)|["“„«]\s*["”“»]|[ =]\.(?:\s|$)| [,;!]|(?:family|network)=\s|\.\s\p{Ll}|IPv\D|^\s|\s$|\.\.|undefined|NaN|null|\[object/u;

describe('problem words', () => {
  it.each(EVERY)('say $why in $name as whole sentences', ({ why, words }) => {
    const { sentence } = spoken(why, words);
    expect(sentence).toMatch(/^\S.*[.?]$/);
    expect(sentence.length).toBeGreaterThan(20);
    expect(sentence).not.toMatch(GAP);
  });

  it.each(EVERY)('use just the given values for $why in $name', ({ why, words }) => {
    const { sentence, asked } = spoken(why, words);
    for (const name of asked) expect(sentence).toContain(String(SAMPLES[name]));
    expect(asked).toEqual(spoken(why, WORDS.en).asked);
    const values: readonly string[] = WHYS[why].values;
    expect(asked.filter((name) => !values.includes(name))).toEqual([]);
    expect(values.filter((name) => !TOLD_BESIDE.includes(name)).sort()).toEqual(
      asked.filter((name) => !TOLD_BESIDE.includes(name)),
    );
  });

  it.each(EVERY)('of $why in $name have a gap where a value is empty', ({ why, words }) => {
    const { asked } = spoken(why, words);
    const gaps = [...asked].filter((name) => {
      const values = { ...SAMPLES, [name]: '' };
      return GAP.test(problemDetail(words.problem, { why, values } as Refusal));
    });
    expect(gaps).toEqual([...asked]);
  });

  it.each(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[])('have a title for %s', (code) => {
    for (const [, words] of LANGUAGES) expect(words.problem.title[code]).toMatch(/^\S.*[^.]$/);
  });
});

describe('refusals as they are made', () => {
  it('are all refusals', () => {
    expect(refusals).toHaveLength(MADE.length);
  });

  it.each(refusals)(
    '$why carries just the values its sentence needs, and none is empty',
    ({ why, values }) => {
      expect(Object.keys(values).sort()).toEqual([...WHYS[why].values].sort());
      for (const [name, value] of Object.entries(values)) {
        if (name !== 'given') expect(String(value), `value ${name} of ${why}`).toMatch(/./);
      }
    },
  );
});

/** Hosts that are wrong in all kinds of ways, including with invisible characters. */
const PIECES = [
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
  ' ',
  '\0',
  '。',
  '😀',
  '0x',
  '://',
];
const INVISIBLE = ['\u200c', '\u200d', '\u202e', '\u00ad', '\u3164'];
const hosts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ...INVISIBLE), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...INVISIBLE), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
  fc
    .tuple(
      fc.constantFrom('a', 'ü', 'ن'),
      fc.integer({ min: 50, max: 70 }),
      fc.constantFrom('', ...INVISIBLE),
    )
    .chain(([letter, length, joiner]) =>
      fc.constantFrom('', '.example', '。example', '.').map((rest) => letter.repeat(length) + joiner + rest),
    ),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('the sentence about a host', () => {
  it.each(LANGUAGES)('is whole in %s, whatever was written', (_, words) => {
    const met = new Set<string>();
    fc.assert(
      fc.property(hosts, (written) => {
        const parsed = parseHost(written);
        if (parsed.ok) return;
        const { refusal } = parsed;
        met.add(refusal.why);
        // The caller's input may itself look like a gap; all that can be required is that something is there.
        const shown = Object.entries(refusal.values).map(([name, value]) => {
          return [name, typeof value === 'string' && value.trim() !== '' ? `<${name}>` : value];
        });
        const values = Object.fromEntries(shown) as ValueTypes;
        expect(problemDetail(words.problem, { ...refusal, values } as Refusal)).not.toMatch(GAP);
      }),
      {
        numRuns: 500,
        examples: [[`${'a'.repeat(64)}\u200d.example`], ['\u200d'], ['mail.'], ['x'.repeat(300)]],
      },
    );
    expect([...met]).toEqual(expect.arrayContaining(['host-long-label', 'host-not-a-name', 'host-too-long']));
  });

  it.each(['\u200c', '\u200d'])('counts the characters of a label that has a joiner as well', (joiner) => {
    const parsed = parseHost(`${'a'.repeat(64)}${joiner}.example`);
    const detail = parsed.ok ? null : toProblem(parsed.refusal, WORDS.en, ORIGIN).detail;
    expect(detail).toMatch(/^One part of "a{59}…" has more than 63 characters between two dots/);
  });

  it('names an invisible character by its code point', () => {
    const parsed = parseHost('\u200d');
    const detail = parsed.ok ? null : toProblem(parsed.refusal, WORDS.en, ORIGIN).detail;
    expect(detail).toMatch(/^"U\+200D" is not a valid international host name/);
  });

  it('does not count a name without a dot, of which only the end has one, for two', () => {
    const parsed = parseHost('mail.');
    const detail = parsed.ok ? null : toProblem(parsed.refusal, WORDS.en, ORIGIN).detail;
    expect(detail).toBe(
      '"mail" has no dot, so it is not a full name. Use the full name, such as mail.example.net.',
    );
  });
});

describe('toProblem', () => {
  const refusal: Refusal = refuse('parameter-value', 'xml', {
    parameter: 'format',
    allowed: 'json, text',
  }).refusal;

  it('has title, status, code, sentence and the parameter that was wrong', () => {
    expect(toProblem(refusal, WORDS.en, ORIGIN)).toEqual({
      type: `${ORIGIN}/docs/codes/invalid-parameter`,
      title: 'Invalid parameter',
      status: 400,
      code: 'invalid-parameter',
      detail: '"xml" is not a valid value for format. Use one of: json, text.',
      parameter: 'format',
    });
    expect(toProblem(refusal, WORDS.de, ORIGIN).detail).toContain('„xml“');
  });

  it.each([
    ['dns-servfail', 'servfail'],
    ['dns-timeout', 'timeout'],
    ['dns-malformed', 'malformed'],
    ['dns-oversized', 'oversized'],
  ] as const)('gives the reason of %s', (why, reason) => {
    expect(toProblem(refuse(why, 'a.example').refusal, WORDS.en, ORIGIN)).toMatchObject({
      status: 502,
      code: 'dns-failed',
      reason,
    });
  });

  it('says when to retry, if that helps', () => {
    expect(toProblem(refuseFlood().refusal, WORDS.en, ORIGIN)).toMatchObject({
      status: 429,
      retryAfterSeconds: 60,
    });
    expect(toProblem(refusal, WORDS.en, ORIGIN)).not.toHaveProperty('retryAfterSeconds');
  });

  it('fits on two lines of text', () => {
    expect(problemText(toProblem(refuse('internal').refusal, WORDS.en, ORIGIN))).toBe(
      'Something went wrong on our side (internal)\nThe problem is on our side. Your request is fine. Try again in a moment.\n',
    );
  });
});

// Every way to refuse is covered, so that no sentence can have a gap.
it('every refusal before DNS is covered', () => {
  const made = new Set(refusals.map(({ why }) => why));
  const elsewhere =
    /^(?:dns-.*|name-not-found|no-address|resolves-to-private|opted-out|signature-replayed|no-such-page|nothing-remembered|no-such-topic|assertion-failed|method-not-allowed|internal)$/;
  expect((Object.keys(WHYS) as Why[]).filter((why) => !made.has(why) && !elsewhere.test(why))).toEqual([]);
});
