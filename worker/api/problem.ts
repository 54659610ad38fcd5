/** Why a request was declined (RFC 9457). */
import type { Said } from './said.ts';

/** Every problem code with its HTTP status. */
export const PROBLEMS = {
  'invalid-host': 400,
  'invalid-port': 400,
  'port-not-allowed': 400,
  'invalid-parameter': 400,
  unauthorized: 401,
  'private-address': 403,
  'host-not-allowed': 403,
  'origin-not-allowed': 403,
  'client-not-allowed': 403,
  'opted-out': 403,
  'not-found': 404,
  'nothing-remembered': 404,
  'method-not-allowed': 405,
  'too-slow': 408,
  'too-large': 413,
  'name-not-found': 422,
  'no-address': 422,
  'assertion-failed': 424,
  'rate-limited': 429,
  'host-busy': 429,
  internal: 500,
  'dns-failed': 502,
  overloaded: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details; `detail` says in the reader's language what was wrong and what is expected. */
export interface Problem {
  /** The address of the page about the code. Without an origin where the service does not know its own. */
  type?: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  /** More detail where the code alone is not enough: `servfail`, `timeout`, `malformed`, `oversized`. */
  reason?: string;
  /** The query parameter with the error. */
  parameter?: string;
  retryAfterSeconds?: number;
  said?: Said;
}
