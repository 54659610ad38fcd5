import { describe, expect, it } from 'vitest';
import { CHANGE_SECONDS, EARLIER_MAX, HISTORY_STEP_SECONDS, RETURN_SECONDS } from '../../../worker/limits.ts';
import { continued, differing, freshened, type PortOutcome, type Run } from '../../../worker/storage/run.ts';

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

describe('differing', () => {
  const run = (outcome: PortOutcome['outcome'], secondsAgo: number): Run => {
    const checkedMs = NOON - secondsAgo * 1000;
    return { ...GOOD, outcome, sinceMs: checkedMs - 1, checkedMs };
  };
  const told = (...runs: Run[]) => differing(runs, NOON).map(({ outcome }) => outcome);

  it('are those that were seen within the hour', () => {
    expect(told(run('starttls', 0), run('plaintext', CHANGE_SECONDS - 1))).toEqual(['plaintext']);
    expect(told(run('starttls', 0), run('plaintext', CHANGE_SECONDS))).toEqual([]);
  });

  it('are also those after which the present outcome came back within the day', () => {
    const back = (secondsAgo: number) =>
      told(run('starttls', 0), run('plaintext', CHANGE_SECONDS), run('starttls', secondsAgo));
    expect(back(RETURN_SECONDS - 1)).toEqual(['plaintext']);
    expect(back(RETURN_SECONDS)).toEqual([]);
  });

  it('are none of the same outcome, whatever the reason', () => {
    expect(told({ ...run('busy', 0), reason: 'ehlo' }, { ...run('busy', 1), reason: 'greeting' })).toEqual(
      [],
    );
    expect(told()).toEqual([]);
  });

  it(`are ${EARLIER_MAX} at most, the newest ones`, () => {
    const earlier = Array.from({ length: EARLIER_MAX + 1 }, (_, index) => run('plaintext', index + 1));
    const found = differing([run('starttls', 0), ...earlier], NOON);
    expect(found).toEqual(earlier.slice(0, EARLIER_MAX));
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
