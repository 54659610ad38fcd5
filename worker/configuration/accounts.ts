/** Accounts of one file, with what holds for all of them, as msmtp has them. Pure. */
import type { Known } from './roles.ts';

/** `account work`, which begins a block. */
export function isAccount({ setting }: Known): boolean {
  return setting.key === 'account' && setting.path.length === 0 && !/[@:]/.test(setting.value ?? '@');
}

/** Behind `defaults`, before the first account, stands what holds for all that do not say it themselves. */
export function withShared(group: readonly Known[], shared: readonly Known[]): Known[] {
  const rest = group.filter((one) => !shared.includes(one));
  const own = new Set(rest.map(({ setting }) => setting.name));
  return [...shared.filter(({ setting }) => !own.has(setting.name)), ...rest];
}
