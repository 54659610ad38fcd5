/** Whether a service has ended. Pure. */
import type { Provider } from '../knowledge.ts';

/** `today`: RFC 3339 date; such dates compare as text. */
export function hasEnded({ closedOn }: Pick<Provider, 'closedOn'>, today: string): boolean {
  return closedOn !== null && closedOn < today;
}
