/** Why a check ended without a report: our own code, or a problem from the service. Contains no wording. */

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

/** A problem, as far as it can be read; a newer service may send codes that this element does not know. */
export interface ArrivedProblem {
  code: string;
  detail: string;
  parameter: string | null;
  retryAfterSeconds: number | null;
}

export type Failure =
  | { code: FailureCode; problem: null; retryAfterSeconds: number | null }
  | { code: 'problem'; problem: ArrivedProblem; retryAfterSeconds: number | null };

export function ourFailure(code: FailureCode, retryAfterSeconds: number | null = null): Failure {
  return { code, problem: null, retryAfterSeconds };
}

/** What `check()` rejects with, so that callers can distinguish the failures. */
export class CheckError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.problem?.detail ?? `Cannot check the ports: ${failure.code}`);
    this.name = 'CheckError';
    this.failure = failure;
  }
}
