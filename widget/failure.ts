/** Why a check ended without a report: our own code, or a problem from the service. Contains no wording. */
import type { ArrivedProblem } from './arrival.ts';

/** What can go wrong on the reader's side; refusals from the service arrive with their own sentence. */
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

/** Whether the reader can fix it in the host field, so that the message goes there rather than above the table. */
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

/** What `check()` rejects with, so that callers can distinguish the failures. */
export class CheckError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.problem?.detail ?? `Cannot check the ports: ${failure.code}`);
    this.name = 'CheckError';
    this.failure = failure;
  }
}
