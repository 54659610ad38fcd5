/** The result for one port: what SMTP and TLS showed, how long it took, and the dialogue. */
import type { Outcome, Reason, State } from './outcome.ts';
import type { RowSaid } from './said.ts';
import type { Family } from './target.ts';

/**
 * What the server announced. `extensions*` hold one EHLO line each, keyword in upper case; `auth*` hold the SASL
 * mechanisms; `sizeLimit` is in bytes, null where none is declared (RFC 1870).
 */
export interface Smtp {
  greeting: string | null;
  hostname: string | null;
  extensionsBeforeTls: string[];
  extensionsAfterTls: string[];
  authBeforeTls: string[];
  authAfterTls: string[];
  sizeLimit: number | null;
  /** Bytes received in plain text after the server agreed to STARTTLS; they are discarded. 0 for honest servers. */
  bytesBehindStarttls: number;
  /** Replies of 4xx and 5xx before QUIT, code and words, in the order received. Absent where there were none. */
  refusals?: string[] | undefined;
}

/** Everything that can be wrong with TLS, most important first. An error makes `trusted` false, a warning does not. */
export const TLS_PROBLEM_SEVERITIES = {
  'name-mismatch': 'error',
  expired: 'error',
  'not-yet-valid': 'error',
  'self-signed': 'error',
  'untrusted-root': 'error',
  'incomplete-chain': 'error',
  'wrong-purpose': 'error',
  'weak-signature': 'error',
  'weak-key': 'error',
  'unsupported-key': 'error',
  'too-many-certificates': 'warning',
  'obsolete-version': 'warning',
  'weak-handshake-signature': 'warning',
  'no-secure-renegotiation': 'warning',
  'no-forward-secrecy': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type TlsProblem = keyof typeof TLS_PROBLEM_SEVERITIES;

export const TLS_PROBLEMS = Object.keys(TLS_PROBLEM_SEVERITIES) as TlsProblem[];

/** Warnings are about the connection, so they apply even if the certificate could not be judged. */
export function isTlsWarning(problem: TlsProblem): boolean {
  return TLS_PROBLEM_SEVERITIES[problem] === 'warning';
}

/** One certificate as sent. Dates are RFC 3339 in UTC; the fingerprint is lower-case hexadecimal. */
export interface Certificate {
  subject: string;
  issuer: string;
  /** Subject alternative names: DNS names and IP addresses. */
  names: string[];
  notBefore: string;
  notAfter: string;
  /** Whole days until `notAfter`, negative after it. */
  daysLeft: number;
  keyType: string;
  keyBits: number | null;
  signatureAlgorithm: string | null;
  fingerprintSha256: string;
  /** Whether it is one of those that lead from the server's own to a trusted authority; false if none do. */
  isOnPath: boolean;
}

/**
 * What was seen of TLS, even if the handshake failed. `certificates` are in the order sent, leaf first: all of those on
 * the path, and the first of the others.
 */
export interface Tls {
  version: string | null;
  cipherSuite: string | null;
  keyExchange: string | null;
  /** Null where the handshake stopped before the certificate could be judged, or where our search has reached its limits. */
  trusted: boolean | null;
  problems: TlsProblem[];
  certificates: Certificate[];
}

/** Milliseconds each phase took; null where the phase was not reached. */
export interface Timings {
  connectMs: number | null;
  greetingMs: number | null;
  ehloMs: number | null;
  starttlsMs: number | null;
  handshakeMs: number | null;
  totalMs: number | null;
}

/** Parts of a row that may be long, and are then cut. */
export const CUT_PARTS = ['greeting', 'extensions', 'names', 'certificates', 'transcript'] as const;
export type CutPart = (typeof CUT_PARTS)[number];

/** A result that recent checks of a port had for a while, from the first of them to the last. */
export interface EarlierResult {
  outcome: Outcome;
  reason: Reason | null;
  since: string;
  checkedAt: string;
}

/** One line of the dialogue; `atMs` counts from the start of the connection attempt. */
export interface Line {
  from: 'server' | 'client';
  atMs: number;
  text: string;
}

/**
 * Another address of the host that was dialed as well: refused, without an answer (`timeout`), or overtaken before that was
 * certain (`no-reply`). `afterMs` counts from the start of its own attempt.
 */
export interface Tried {
  address: string;
  outcome: Outcome;
  afterMs: number;
}

/** One port of one address family, seen from one vantage point. Dates are RFC 3339 in UTC. */
export interface PortReport {
  port: number;
  family: Family;
  /** The address that answered, or was dialed first, or would have been; null where there was none to choose from. */
  address: string | null;
  /** The other addresses that were dialed, in that order. */
  tried: Tried[];
  outcome: Outcome;
  state: State;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  checkedAt: string;
  ageSeconds: number;
  /** True where the row comes from an earlier check. */
  cached: boolean;
  /** When the current series of identical results began; null where the result says nothing about the host. */
  since: string | null;
  /** Recent checks from the same vantage point with a different outcome, newest first. Absent where there were none. */
  earlier?: EarlierResult[] | undefined;
  smtp: Smtp | null;
  tls: Tls | null;
  timings: Timings;
  /** The number of bytes at which this check stopped reading, if that ended the TLS handshake. */
  capBytes?: number | undefined;
  said?: RowSaid | undefined;
  /** What is not shown in full, because it is longer than an answer may be. The judgement rests on all of it. */
  cut?: CutPart[];
  transcript?: Line[];
}
