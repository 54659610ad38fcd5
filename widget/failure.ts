/** Why a check came to no report: a code of our own or a problem the service stated. Holds no sentence of ours. */
import type { ArrivedProblem } from './arrival.ts';

/** What can go wrong on the reader's side of the wire; what the service refuses arrives with its own sentence. */
export const FAILURES = [
  'no-host',
  'invalid-ports',
  'too-many-ports',
  'invalid-regions',
  'too-many-regions',
  'invalid-endpoint',
  'offline',
  'unreachable',
  'cut-off',
  'unreadable',
  'late',
  'refused',
] as const;
export type FailureCode = (typeof FAILURES)[number];

export type Failure =
  | { code: FailureCode; problem: null; retryAfterSeconds: number | null }
  | { code: 'problem'; problem: ArrivedProblem; retryAfterSeconds: number | null };

export function ourFailure(code: FailureCode, retryAfterSeconds: number | null = null): Failure {
  return { code, problem: null, retryAfterSeconds };
}

export function serviceFailure(
  problem: ArrivedProblem,
  retryAfterSeconds = problem.retryAfterSeconds,
): Failure {
  return { code: 'problem', problem, retryAfterSeconds };
}

/** Whether the reader mends it in the field, so that the words stand there and not above the table. */
export function concernsHost(failure: Failure): boolean {
  if (failure.code === 'no-host') return true;
  const code = failure.problem?.code ?? '';
  return failure.problem?.parameter === 'host' || HOST_PROBLEMS.has(code);
}

const HOST_PROBLEMS = new Set([
  'invalid-host',
  'private-address',
  'host-not-allowed',
  'opted-out',
  'name-not-found',
  'no-address',
]);

/** What `check()` rejects with, so that a caller can tell the failures apart. */
export class CheckError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.problem?.detail ?? `Cannot check the ports: ${failure.code}`);
    this.name = 'CheckError';
    this.failure = failure;
  }
}
