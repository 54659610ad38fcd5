/**
 * How much is allowed per period: fixed windows, each opened by the first thing counted in it. Pure: takes the counts
 * so far and returns the new ones. A refused request is not counted.
 */

export interface Quota {
  limit: number;
  periodSeconds: number;
}

/** Each name counts once, so that one check at several stations, or one host in many checks, costs one. */
export interface Names {
  sinceMs: number;
  names: readonly string[];
}

export interface Amount {
  sinceMs: number;
  count: number;
}

/** How much was `admitted`; in `resetSeconds` the window closes and the whole quota is available again. */
export interface Grant {
  admitted: number;
  remaining: number;
  resetSeconds: number;
}

/** The remaining quota of a client after being charged, which is known only at that moment. */
export interface Allowance {
  policy: string;
  limit: number;
  periodSeconds: number;
  remaining: number;
  resetSeconds: number;
}

/** Several allowances of one policy are merged into the one with the least left. */
export function tightest(allowances: readonly Allowance[]): Allowance[] {
  const byPolicy = Map.groupBy(allowances, ({ policy }) => policy);
  return [...byPolicy.values()].map((same) => same.reduce((a, b) => (b.remaining < a.remaining ? b : a)));
}

export interface Counted<Window> {
  window: Window;
  grant: Grant;
}

export function countName(known: Names | null, name: string, quota: Quota, nowMs: number): Counted<Names> {
  const window = isOpen(known, quota, nowMs) ? known : { sinceMs: nowMs, names: [] };
  const { names } = window;
  const isKnown = names.includes(name);
  const admitted = isKnown || names.length < quota.limit;
  const counted = isKnown || !admitted ? window : { ...window, names: [...names, name] };
  const remaining = Math.max(0, quota.limit - counted.names.length);
  return {
    window: counted,
    grant: { admitted: admitted ? 1 : 0, remaining, resetSeconds: secondsLeft(window, quota, nowMs) },
  };
}

/** Counts as much of `wanted` as is left. */
export function countAmount(
  known: Amount | null,
  wanted: number,
  quota: Quota,
  nowMs: number,
): Counted<Amount> {
  const window = isOpen(known, quota, nowMs) ? known : { sinceMs: nowMs, count: 0 };
  const admitted = Math.max(0, Math.min(wanted, quota.limit - window.count));
  const count = window.count + admitted;
  const remaining = Math.max(0, quota.limit - count);
  return {
    window: { ...window, count },
    grant: { admitted, remaining, resetSeconds: secondsLeft(window, quota, nowMs) },
  };
}

/** Takes back what was counted but not used. */
export function uncount(known: Amount | null, count: number): Amount | null {
  return known && { ...known, count: Math.max(0, known.count - count) };
}

export function closesAtMs(window: { sinceMs: number }, quota: Quota): number {
  return window.sinceMs + quota.periodSeconds * 1000;
}

/** Setting the clock back does not keep a window open for longer than its period. */
function isOpen<Window extends { sinceMs: number }>(
  known: Window | null,
  quota: Quota,
  nowMs: number,
): known is Window {
  return known !== null && known.sinceMs <= nowMs && nowMs < closesAtMs(known, quota);
}

/** Rounded up, so that a client who waits this long finds a new window. */
function secondsLeft(window: { sinceMs: number }, quota: Quota, nowMs: number): number {
  return Math.ceil((closesAtMs(window, quota) - nowMs) / 1000);
}
