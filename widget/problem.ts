/** What a service says about a check that it refused, or that ended early. */
import { type Failure, ourFailure } from './failure.ts';
import { amount, objectIn, or, text } from './json.ts';

/** `told`: a problem, from a body or an event. `retryAfter`: the header. */
export function failureOf(told: unknown, retryAfter: string | null): Failure {
  // Neither a missing header nor a date is a number.
  const seconds = Number.parseInt(retryAfter ?? '', 10) || null;
  const problem = objectIn(told);
  if (problem === null) return ourFailure('refused', seconds);
  const { code, detail, title, parameter, retryAfterSeconds } = problem;
  const read = {
    code: or(text, 'internal')(code),
    detail: text(detail) ?? or(text, '')(title),
    parameter: text(parameter),
    retryAfterSeconds: amount(retryAfterSeconds),
  };
  return { code: 'problem', problem: read, retryAfterSeconds: read.retryAfterSeconds ?? seconds };
}
