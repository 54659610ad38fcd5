/** The codes of declined requests. What to do is in the sentence of each refusal; the samples are the usual ones. */
import { PROBLEMS, type ProblemCode } from '../../api/index.ts';
import { type Refusal, type Refused, refuse, WHYS, type Why } from '../../result/refusal.ts';
import { BUILT_ORIGIN } from '../pages/built-file.ts';
import { toProblem } from '../problem.ts';
import { adviceOf, keysOf, type Lexicon, sentenceOf, type Table, type Told, tableOf } from './sense.ts';

const QUOTA = { policy: 'checks', limit: 30, periodSeconds: 60, resetSeconds: 21, remaining: 0 };

const SAMPLES: Readonly<Record<ProblemCode, readonly [Refused, ...Refused[]]>> = {
  'invalid-host': [
    refuse('host-is-url', 'https://smtp.example.net/', { host: 'smtp.example.net' }),
    refuse('host-has-port', 'smtp.example.net:587'),
    refuse('host-is-mail-address', 'name@example.net'),
  ],
  'invalid-port': [refuse('port-out-of-range', '70000'), refuse('port-not-a-number', 'smtps')],
  'port-not-allowed': [refuse('port-not-allowed', '22', { allowed: '25, 80, 465, 587, 588, 2525' })],
  'invalid-parameter': [
    refuse('parameter-unknown', 'port', { allowed: 'host, ports, regions, format, lang' }),
    refuse('parameter-value', 'xml', { parameter: 'format', allowed: 'json, ndjson, text' }),
  ],
  unauthorized: [refuse('signature-wrong'), refuse('signature-missing')],
  'private-address': [
    refuse('special-use-name', 'mail.internal'),
    refuse('address-not-public', '192.168.0.2'),
    refuse('resolves-to-private', '10.0.0.5'),
  ],
  'host-not-allowed': [refuse('host-not-allowed', 'smtp.example.net', { allowed: '*.example.org' })],
  'origin-not-allowed': [refuse('origin-not-allowed', 'https://help.example.org')],
  'client-not-allowed': [refuse('client-denied'), refuse('client-unclear')],
  'opted-out': [refuse('opted-out', 'smtp.example.net')],
  'not-found': [refuse('no-such-page', '/v2/check')],
  'nothing-remembered': [refuse('nothing-remembered', 'smtp.example.net')],
  'method-not-allowed': [refuse('method-not-allowed', 'PUT', { allowed: 'GET, HEAD' })],
  'too-slow': [refuse('body-too-slow', '', { max: 10 })],
  'too-large': [refuse('body-too-large', '', { max: 32_768 })],
  'name-not-found': [refuse('name-not-found', 'smtp.exmaple.net')],
  'no-address': [
    refuse('no-address', 'example.net'),
    refuse('no-address-of-family', 'smtp.example.net', { family: 6 }),
  ],
  'assertion-failed': [refuse('assertion-failed', '587:starttls (weur: timeout)')],
  'rate-limited': [refuse('too-many-checks', '', QUOTA)],
  'host-busy': [refuse('host-busy', 'smtp.example.net', { ...QUOTA, limit: 240 })],
  internal: [refuse('internal')],
  'dns-failed': [refuse('dns-servfail', 'smtp.example.net'), refuse('dns-timeout', 'smtp.example.net')],
  overloaded: [
    refuse('service-full', '', { resetSeconds: 5 }),
    refuse('service-down', '', { resetSeconds: 5 }),
  ],
};

type DnsWhy = Extract<Why, `dns-${string}`>;
type DnsReason = DnsWhy extends `dns-${infer Reason}` ? Reason : never;

const DNS_REASONS = keysOf(WHYS).flatMap((why) =>
  why.startsWith('dns-') ? [why.slice('dns-'.length) as DnsReason] : [],
);

function told(refusal: Refusal, { words }: Lexicon) {
  return toProblem(refusal, words, BUILT_ORIGIN);
}

function tellProblem(code: ProblemCode, lexicon: Lexicon): Told {
  const samples = SAMPLES[code].map(({ refusal }) => told(refusal, lexicon));
  const [example] = samples;
  const { title } = lexicon.words.problem;
  return {
    meaning: sentenceOf(title[code]),
    toDo: samples.flatMap(({ detail }) => adviceOf(detail)),
    example: example ?? null,
    line: `${title[code]} (${code})`,
    related: code === 'dns-failed' ? DNS_REASONS : [],
  };
}

function tellDnsReason(reason: DnsReason, lexicon: Lexicon): Told {
  const example = told(refuse(`dns-${reason}`, 'smtp.example.net').refusal, lexicon);
  return { meaning: example.detail, toDo: adviceOf(lexicon.toDo.dns), example, related: ['dns-failed'] };
}

export const OF_PROBLEMS = {
  problem: tableOf('problem+json code', keysOf(PROBLEMS), tellProblem),
  'dns-reason': tableOf('problem+json reason', DNS_REASONS, tellDnsReason),
} as const satisfies Record<string, Table>;
