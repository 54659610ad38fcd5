import { describe, expect, it } from 'vitest';
import { HISTORY_STEP_SECONDS } from '../../../worker/limits.ts';
import { continued, freshened, type PortOutcome, type Run } from '../../../worker/storage/run.ts';

const NOON = Date.UTC(2026, 10, 24, 12);
const STEP = HISTORY_STEP_SECONDS * 1000;
const GOOD: PortOutcome = { port: 587, family: 4, outcome: 'starttls', reason: null };
const RUN: Run = { ...GOOD, sinceMs: NOON - 5 * STEP, checkedMs: NOON };

describe('continued', () => {
  it('begins with the first observation', () => {
    expect(continued(null, GOOD, NOON)).toEqual({
      run: { ...GOOD, sinceMs: NOON, checkedMs: NOON },
      isNews: true,
    });
  });

  it.each([
    [0, false],
    [STEP - 1, false],
    [STEP, true],
  ])('grows by an equal look %i ms later, which is news: %s', (laterMs, isNews) => {
    expect(continued(RUN, GOOD, NOON + laterMs)).toEqual({
      run: { ...RUN, checkedMs: NOON + laterMs },
      isNews,
    });
  });

  it.each<PortOutcome>([
    { port: 587, family: 4, outcome: 'refused', reason: null },
    { port: 587, family: 4, outcome: 'tls-failed', reason: 'cut-off' },
    { port: 587, family: 4, outcome: 'busy', reason: 'greeting' },
  ])('ends with another outcome: %o', (seen) => {
    expect(continued(RUN, seen, NOON + 1)).toEqual({
      run: { ...seen, sinceMs: NOON + 1, checkedMs: NOON + 1 },
      isNews: true,
    });
  });

  it('ends with another reason', () => {
    const run: Run = { ...RUN, outcome: 'busy', reason: 'greeting' };
    const seen: PortOutcome = { port: 587, family: 4, outcome: 'busy', reason: 'ehlo' };
    expect(continued(run, seen, NOON + 1)?.run.sinceMs).toBe(NOON + 1);
  });

  it.each<PortOutcome>([
    { port: 587, family: 4, outcome: 'error', reason: 'vantage-late' },
    { port: 587, family: 4, outcome: 'untestable', reason: 'platform-range' },
  ])('neither ends nor begins with what says nothing about the host: %o', (seen) => {
    expect(continued(RUN, seen, NOON + STEP)).toBeNull();
    expect(continued(null, seen, NOON)).toBeNull();
  });

  it('does not shrink when the clock is set back', () => {
    expect(continued(RUN, GOOD, NOON - 1)).toEqual({ run: RUN, isNews: false });
  });
});

describe('freshened', () => {
  const since = new Date(RUN.sinceMs).toISOString();
  const at = (ms: number) => new Date(ms).toISOString();

  it('is as recent as the last observation of the same run', () => {
    expect(freshened(RUN, { since, checkedAt: at(NOON + 1) })).toEqual({ ...RUN, checkedMs: NOON + 1 });
    expect(freshened(RUN, { since, checkedAt: at(NOON - 1) })).toEqual(RUN);
  });

  it('ignores an observation of another run, or of none', () => {
    expect(freshened(RUN, { since: at(NOON + 1), checkedAt: at(NOON + 1) })).toEqual(RUN);
    expect(freshened(RUN, null)).toEqual(RUN);
    expect(freshened(RUN, { since: null, checkedAt: at(NOON + 1) })).toEqual(RUN);
  });
});
