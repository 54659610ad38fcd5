/**
 * One line of an agent's answer → the row it describes. An agent runs on another machine, so nothing it sends is
 * trusted: the line is capped, made printable and checked against the wire contract. A single field that does not fit
 * makes it null.
 */
import ipaddr from 'ipaddr.js';
import * as v from 'valibot';
import {
  CUT_PARTS,
  isTlsWarning,
  OUTCOMES,
  type Outcome,
  type PortReport,
  type Reason,
  TLS_ALERTS,
  TLS_PROBLEMS,
} from '../api/index.ts';
import {
  ADDRESSES_DIALED_MAX,
  AUTH_MECHANISMS_MAX,
  DAY_MS,
  EXTENSIONS_MAX,
  REFUSAL_CHARS_MAX,
  REFUSALS_MAX,
  REPLY_LINE_BYTES_MAX,
  RESULT_TTL_MAX_SECONDS,
  TRANSCRIPT_LINE_CHARS_MAX,
  TRANSCRIPT_LINES_MAX,
} from '../limits.ts';
import { printable } from '../printable.ts';
import {
  CERTIFICATES_SHOWN_MAX,
  NAME_CHARS_MAX,
  NAMES_SHOWN_MAX,
  SUBJECT_CHARS_MAX,
} from '../tls/trust/limits.ts';

/** What an agent reports about one port. This service adds the remaining fields. */
export type AgentRow = Required<
  Omit<PortReport, 'state' | 'checkedAt' | 'since' | 'earlier' | 'said' | 'capBytes'>
> &
  Pick<PortReport, 'capBytes'>;

const WORD_CHARS_MAX = 64;

function text(charsMax: number) {
  return v.pipe(
    v.string(),
    v.transform((value) => printable(value, charsMax)),
  );
}

const word = text(WORD_CHARS_MAX);
const line = text(REPLY_LINE_BYTES_MAX);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAY_MS)));
const date = v.pipe(v.string(), v.isoTimestamp());

function list<Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  item: Schema,
  max: number,
) {
  return v.pipe(v.array(item), v.maxLength(max));
}

const Smtp = v.object({
  greeting: v.nullable(line),
  hostname: v.nullable(line),
  extensionsBeforeTls: list(line, EXTENSIONS_MAX),
  extensionsAfterTls: list(line, EXTENSIONS_MAX),
  authBeforeTls: list(word, AUTH_MECHANISMS_MAX),
  authAfterTls: list(word, AUTH_MECHANISMS_MAX),
  sizeLimit: v.nullable(count),
  bytesBehindStarttls: count,
  // An agent of an earlier version does not send them.
  refusals: v.optional(list(text(REFUSAL_CHARS_MAX), REFUSALS_MAX)),
});

const Certificate = v.object({
  subject: text(SUBJECT_CHARS_MAX),
  issuer: text(SUBJECT_CHARS_MAX),
  names: list(text(NAME_CHARS_MAX), NAMES_SHOWN_MAX),
  notBefore: date,
  notAfter: date,
  daysLeft: v.pipe(v.number(), v.safeInteger()),
  keyType: word,
  keyBits: v.nullable(count),
  signatureAlgorithm: v.nullable(word),
  fingerprintSha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  isOnPath: v.optional(v.boolean(), false),
});

const Tls = v.object({
  version: v.nullable(word),
  cipherSuite: v.nullable(word),
  keyExchange: v.nullable(word),
  trusted: v.nullable(v.boolean()),
  problems: list(v.picklist(TLS_PROBLEMS), TLS_PROBLEMS.length),
  certificates: list(Certificate, CERTIFICATES_SHOWN_MAX),
});

const Timings = v.object({
  connectMs: milliseconds,
  greetingMs: milliseconds,
  ehloMs: milliseconds,
  starttlsMs: milliseconds,
  handshakeMs: milliseconds,
  totalMs: milliseconds,
});

const Line = v.object({
  from: v.picklist(['server', 'client']),
  atMs: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAY_MS)),
  text: text(TRANSCRIPT_LINE_CHARS_MAX),
});

const outcome = v.picklist(Object.keys(OUTCOMES) as Outcome[]);

const Tried = v.object({
  address: v.string(),
  outcome,
  afterMs: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(DAY_MS)),
});

const Row = v.object({
  port: count,
  family: v.picklist([4, 6]),
  address: v.nullable(v.string()),
  // Agents that dial one address only do not send it.
  tried: v.optional(list(Tried, ADDRESSES_DIALED_MAX), []),
  outcome,
  reason: v.nullable(v.string()),
  encryption: v.nullable(v.picklist(['starttls', 'implicit-tls'])),
  // An agent keeps rows for an hour, or for as long as its results are fresh.
  ageSeconds: v.pipe(count, v.maxValue(RESULT_TTL_MAX_SECONDS)),
  cached: v.boolean(),
  smtp: v.nullable(Smtp),
  tls: v.nullable(Tls),
  timings: Timings,
  cut: v.optional(list(v.picklist(CUT_PARTS), CUT_PARTS.length), []),
  capBytes: v.optional(count),
  transcript: list(Line, TRANSCRIPT_LINES_MAX),
});

const Event = v.object({ type: v.literal('port'), report: Row });

/** `other`: a line that is not about a port. Null: the line is invalid, and nothing after it can be trusted. */
export function parseAgentLine(value: unknown): AgentRow | 'other' | null {
  const { type } = v.is(v.object({ type: v.string() }), value) ? value : { type: null };
  if (type !== 'port') return type === null ? null : 'other';
  const parsed = v.safeParse(Event, value);
  if (!parsed.success) return null;
  const { report } = parsed.output;
  const { address, family, tried } = report;
  const addresses = [address ?? [], ...tried.map((other) => other.address)].flat();
  if (!addresses.every((one) => isAddress(one, family))) return null;
  if (!isCoherent(report)) return null;
  const reason = reasonOf(report.outcome, report.reason);
  return reason === undefined ? null : { ...report, reason };
}

/** A closed port has no greeting or TLS, and a trusted certificate has no errors. */
function isCoherent({ outcome, reason, encryption, smtp, tls }: v.InferOutput<typeof Row>): boolean {
  const { state, reasons } = OUTCOMES[outcome];
  if (state !== 'open' && (encryption ?? smtp ?? tls) !== null) return false;
  if ((outcome === 'starttls' || outcome === 'implicit-tls') && (encryption !== outcome || !smtp || !tls))
    return false;
  if (reason === null && reasons.length > 0 && outcome !== 'timeout') return false;
  return !tls?.trusted || tls.problems.every(isTlsWarning);
}

/** Undefined if the outcome has no such reason. */
function reasonOf(outcome: Outcome, written: string | null): Reason | null | undefined {
  if (written === null) return null;
  const known: readonly Reason[] = OUTCOMES[outcome].reasons;
  const alerts = outcome === 'tls-failed' ? TLS_ALERTS.map((alert): Reason => `alert-${alert}`) : [];
  return [...known, ...alerts].find((reason) => reason === written);
}

function isAddress(address: string, family: 4 | 6): boolean {
  if (family === 4) return ipaddr.IPv4.isValidFourPartDecimal(address);
  return ipaddr.IPv6.isValid(address) && !address.includes('%');
}
