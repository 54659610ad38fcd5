/** Which pages may use the service. Pure. Whoever sends no Origin is no page of another site. */
import { type Refused, refuse } from '../result/refusal.ts';

export function refuseOrigin(origin: string | null, allowed: readonly string[] | '*'): Refused | null {
  if (origin === null || allowed === '*' || allowed.includes(origin)) return null;
  return refuse('origin-not-allowed', origin);
}
