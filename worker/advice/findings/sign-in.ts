/** What is known of the provider's sign-in, where it is about to end or has ended. Pure. */
import type { SignIn, SignInChange, SignInMethod, VantageReport } from '../../api/index.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { PASSWORDS_END_ANNOUNCED_DAYS } from '../../limits.ts';
import { type Sign, sign } from './sign.ts';

/** The clock is that of the results. `ports`: those that were checked. */
export function signInSigns(
  provider: Provider | null,
  vantages: readonly VantageReport[],
  ports: readonly number[],
): Sign[] {
  const signIn = provider?.signIn;
  const now = vantages.map(({ checkedAt }) => Date.parse(checkedAt)).reduce((a, b) => Math.max(a, b), 0);
  if (!provider || !signIn || !hasPassword(signIn.methods)) return [];
  const told = signIn.changes.find((change) => isDue(change, now));
  const documented = ports.filter((port) => provider.ports.some((one) => one.port === port));
  if (told?.from === undefined || told.from === null || documented.length === 0) return [];
  const { from, byDefault, source } = told;
  return [sign('password-sign-in-off', documented, { provider: provider.name, from, byDefault, source })];
}

/** For everybody, with a date that is near or past, and no password of any kind left. */
function isDue({ for: whose, methods, from }: SignInChange, now: number): boolean {
  if (whose !== 'all' || from === null || hasPassword(methods)) return false;
  return Date.parse(from) - now <= PASSWORDS_END_ANNOUNCED_DAYS * DAY_MS;
}

const DAY_MS = 24 * 3600 * 1000;

const PASSWORDS: readonly SignInMethod[] = [
  'password',
  'app-password',
  'authorization-code',
  'api-key',
  'smtp-credentials',
];

function hasPassword(methods: SignIn['methods']): boolean {
  return methods.some((method) => PASSWORDS.includes(method));
}
