/**
 * The codes of an explained error message. The samples are messages that the decoder knows, and what it says of them. Runs
 * in the build only, as message-sample.ts does.
 */
import { explain, usualChange } from '../../advice/explanation/explanation.ts';
import {
  type CodeLink,
  ERROR_CAUSES,
  ERROR_CHANGES,
  type ErrorCause,
  type ErrorChangeCode,
  type ErrorChangeParameters,
  type ErrorConfidence,
  type ErrorMatch,
  type MeasuredLimit,
} from '../../api/index.ts';
import { ERROR_PATTERNS } from '../../knowledge/errors/patterns.ts';
import { CODE_PROGRAMS_MAX } from '../../limits.ts';
import { PROGRAMS } from '../../programs/programs.ts';
import { sampleOf } from '../pages/message-sample.ts';
import { programName } from '../text/programs.ts';
import { WORDS, type Words } from '../words.ts';
import { adviceOf, keysOf, type Lexicon, sentenceOf, type Table, type Told, tableOf } from './sense.ts';

/** What a check of the host found, for the changes that rest on one. */
const CHANGE_PARAMETERS: Readonly<Partial<Record<ErrorChangeCode, ErrorChangeParameters>>> = {
  'match-encryption': { port: 465 },
  'use-starttls': { port: 587 },
  'use-implicit-tls': { port: 465 },
  'use-port': { port: 587, encryption: 'starttls', insteadOf: 465 },
  'try-other-port': { port: 465 },
  'look-at-own-network': { port: 587, otherPort: 465, otherEncryption: 'implicit-tls' },
  'set-encryption': { port: 465, encryption: 'implicit-tls' },
  'encryption-is-altered': { port: 587 },
  'no-encryption-there': { port: 2525, otherPort: 587, otherEncryption: 'starttls' },
  'ask-provider': { port: 587 },
  'renew-certificate': { port: 465 },
  'use-certified-name': { names: ['smtp.example.org'] },
  'trust-issuer': { port: 465 },
  'check-own-trust': { port: 465 },
  'sign-in-elsewhere': { port: 2525, otherPort: 587, otherEncryption: 'starttls' },
  'no-sign-in-there': { port: 2525 },
  'no-password-sign-in': { port: 587, methods: ['XOAUTH2'] },
  'ntlm-sign-in': { port: 587 },
};

interface Sample {
  message: string;
  match: ErrorMatch;
}

/** A message of each cause that the decoder reads as such. */
const SAMPLES: ReadonlyMap<ErrorCause, Sample> = new Map(
  ERROR_CAUSES.flatMap((cause): [ErrorCause, Sample][] => {
    for (const known of ERROR_PATTERNS) {
      const message = known.cause === cause ? sampleOf(known.pattern) : null;
      const match = message === null ? undefined : explain(message, null).find(({ code }) => code === cause);
      if (message !== null && match !== undefined) return [[cause, { message, match }]];
    }
    return [];
  }),
);

function changesOf(cause: ErrorCause): ErrorChangeCode[] {
  const own = ERROR_PATTERNS.flatMap((known) => (known.cause === cause ? (known.change ?? []) : []));
  return [...new Set([usualChange(cause, null).code, ...own])];
}

function tellCause(cause: ErrorCause, { words }: Lexicon): Told {
  const usual = usualChange(cause, null);
  const sample = SAMPLES.get(cause);
  return {
    meaning: words.explanation.cause[cause],
    toDo: adviceOf(words.explanation.change[usual.code](usual.parameters)),
    example: sample === undefined ? null : matchOf(sample.match),
    related: changesOf(cause),
    links: [
      ...(sample === undefined ? [] : [decoderLink(sample.message, words)]),
      ...programLinks(cause, words),
    ],
  };
}

function matchOf({ code, confidence, quote, program, change }: ErrorMatch): object {
  return { code, confidence, quote, program, change };
}

function decoderLink(message: string, { codes }: Words): CodeLink {
  return { title: codes.explain(message), path: `/explain?error=${encodeURIComponent(message)}` };
}

/** Programs that show messages with this cause. */
function programLinks(cause: ErrorCause, words: Words): CodeLink[] {
  const names = new Set(
    ERROR_PATTERNS.filter((known) => known.cause === cause).map(({ program }) => program),
  );
  return PROGRAMS.filter(({ messages }) => messages.some((name) => names.has(name)))
    .slice(0, CODE_PROGRAMS_MAX)
    .map((program) => ({ title: programName(program, words), path: `/docs/programs/${program.id}` }));
}

function tellChange(change: ErrorChangeCode, { words }: Lexicon): Told {
  const parameters = CHANGE_PARAMETERS[change] ?? {};
  const text = words.explanation.change[change](parameters);
  return {
    meaning: text,
    example: { change: { code: change, parameters } },
    related: ERROR_CAUSES.filter((cause) => changesOf(cause).includes(change)),
  };
}

function tellConfidence(confidence: ErrorConfidence, { words }: Lexicon): Told {
  const sample = [...SAMPLES.values()].find(({ match }) => match.confidence === confidence);
  return {
    meaning: words.explanation.confidence[confidence],
    example: sample === undefined ? null : matchOf(sample.match),
  };
}

function tellLimit(limit: MeasuredLimit, { words, toDo }: Lexicon): Told {
  return {
    meaning: sentenceOf(`587${words.text.colon}${words.explanation.limit[limit]}`),
    toDo: adviceOf(toDo.ownTest),
    example: { port: 587, ...LIMITED[limit], limit },
  };
}

const LIMITED: Readonly<Record<MeasuredLimit, object>> = {
  'refused-here': { outcome: 'rejected', reason: 'greeting' },
  limited: { outcome: 'busy', reason: 'greeting' },
  masked: { outcome: 'plaintext', reason: null },
  late: { outcome: 'silent', reason: 'greeting' },
  'beyond-our-client': { outcome: 'tls-failed', reason: 'beyond-our-client' },
};

export const OF_MESSAGES = {
  cause: tableOf('/v1/explain matches[].code', ERROR_CAUSES, tellCause),
  change: tableOf('/v1/explain matches[].change.code', ERROR_CHANGES, tellChange),
  confidence: tableOf(
    '/v1/explain matches[].confidence',
    keysOf(WORDS.en.explanation.confidence),
    tellConfidence,
  ),
  'measured-limit': tableOf('/v1/explain result.ports[].limit', keysOf(LIMITED), tellLimit),
} as const satisfies Record<string, Table>;
