import { expect, it } from 'vitest';
import { FloodCount } from '../../../worker/self-host/flood-count.ts';

const LIMITS = { requestsMax: 2, periodMs: 1_000, keysMax: 2 };

it('admits so many requests of each key in a period', () => {
  const count = new FloodCount(LIMITS);
  expect([1, 2, 3].map(() => count.admits('a', 100))).toEqual([true, true, false]);
  expect(count.admits('b', 999)).toBe(true);
  expect(count.admits('a', 999)).toBe(false);
  expect(count.admits('a', 1_000)).toBe(true);
});

it('counts no more keys than it has room for, and refuses none of the others', () => {
  const count = new FloodCount(LIMITS);
  for (const key of ['a', 'b', 'a']) count.admits(key, 0);
  expect([1, 2, 3].map(() => count.admits('c', 0))).toEqual([true, true, true]);
  expect(count.admits('a', 0)).toBe(false);
});

it('begins a new period where the clock is set back', () => {
  const count = new FloodCount(LIMITS);
  for (const _ of [1, 2]) count.admits('a', 5_000);
  expect(count.admits('a', 0)).toBe(true);
});
