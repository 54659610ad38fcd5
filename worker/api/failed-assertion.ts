/** The answer where a claim does not hold: status 424, and what was seen instead. */
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

export interface FailedAssertion extends Problem {
  code: 'assertion-failed';
  report: Report;
}
