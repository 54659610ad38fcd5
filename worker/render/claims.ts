/** Claims that do not hold, as the reason why an answer is none. Pure. */
import type { Report } from '../api/index.ts';
import { type Refused, refuse } from '../result/refusal.ts';

/** Each with what was seen instead; null if none fails. */
export function refuseFailedClaims({ assertions = [] }: Pick<Report, 'assertions'>): Refused | null {
  const failed = assertions.filter(({ passed }) => passed === false);
  if (failed.length === 0) return null;
  return refuse(
    'assertion-failed',
    failed.map(({ assertion, actual }) => `${assertion} (${actual})`).join(', '),
  );
}
