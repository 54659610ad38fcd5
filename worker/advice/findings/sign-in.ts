/** What is known of the provider's sign-in, where it is about to end or has ended. Pure. */
import type { SignInChange, VantageReport } from '../../api/index.ts';
import { takesPassword } from '../../judgement/known-sign-in.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { DAY_MS, PASSWORDS_END_ANNOUNCED_DAYS } from '../../limits.ts';
import { type Sign, sign } from './sign.ts';

/** The clock is that of the results. `ports`: those that were checked. */
export function signInSigns(
  provider: Provider | null,
  vantages: readonly VantageReport[],
  ports: readonly number[],
): Sign[] {
  const signIn = provider?.signIn;
  const now = vantages.map(({ checkedAt }) => Date.parse(checkedAt)).reduce((a, b) => Math.max(a, b), 0);
  if (!provider || !signIn || !takesPassword(signIn.methods)) return [];
  const told = signIn.changes.find((change) => isDue(change, now));
  const documented = ports.filter((port) => provider.ports.some((one) => one.port === port));
  if (!told?.from || documented.length === 0) return [];
  const { from, byDefault, source } = told;
  return [sign('password-sign-in-off', documented, { provider: provider.name, from, byDefault, source })];
}

/** For everybody, with a date that is near or past, and no password of any kind left. */
function isDue({ for: whose, methods, from }: SignInChange, now: number): boolean {
  if (whose !== 'all' || from === null || takesPassword(methods)) return false;
  return Date.parse(from) - now <= PASSWORDS_END_ANNOUNCED_DAYS * DAY_MS;
}
