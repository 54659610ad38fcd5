/** Runs the whole bench with one turn of everything, to test that it measures, not what the results are. */
import { describe, expect, it } from 'vitest';
import { measureCard } from './card.ts';
import { measureCosts, measureWaking } from './cost.ts';
import { measureDecoder } from './decoder.ts';
import { withMoreReaders } from './extrapolation.ts';
import { measureGrowth } from './growth.ts';
import { measureRatios } from './ratios.ts';
import { measureTlsCost } from './tls-cost.ts';
import { startWorld, type World } from './world.ts';

const TIMEOUT_MS = 120_000;

/** Hosts that answer at once, instead of those whose deadlines the bench waits for. */
const AT_ONCE = { silent: 'mail.healthy.test', dropping: 'mail.closed.test', readers: 2 };

/** The state of one of them is such that its report contains an error of its own. */
const HOSTS = ['mail.healthy.test', 'mail.closed.test'];

/** Each measurement gets its own world, because some count all dialogues in it. */
async function inWorld<Measured>(measure: (world: World) => Promise<Measured>): Promise<Measured> {
  const world = await startWorld();
  try {
    return await measure(world);
  } finally {
    await world.stop();
  }
}

describe('the bench', { timeout: TIMEOUT_MS }, () => {
  it('measures the decoder', () => {
    const [slowest, ordinary, ratio] = measureDecoder().map(({ ms }) => ms);
    expect(slowest).toBeGreaterThan(0);
    expect(ordinary).toBeGreaterThan(0);
    expect(ratio).toBeCloseTo((slowest ?? 0) / (ordinary ?? 1));
  });

  it('measures what the card costs its page', async () => {
    const [upgrade, task] = await measureCard(1);
    expect(upgrade?.ms).toBeGreaterThan(0);
    expect(task?.ms).toBeGreaterThan(0);
  });

  it('measures ratios', async () => {
    const ratios = await inWorld((world) => measureRatios(world, AT_ONCE));
    expect(ratios.map(({ measure }) => measure)).toHaveLength(4);
    for (const { ratio } of ratios) expect(ratio).toBeGreaterThan(0);
  });

  it('measures what a check costs', async () => {
    const [remembered, again, first] = await inWorld((world) => measureCosts(world, 1));
    expect(remembered).toMatchObject({ kind: 'remembered', objectCalls: 1, rowsWritten: 0 });
    expect(again?.rowsWritten).toBeGreaterThan(0);
    expect(first?.objectCalls).toBeGreaterThan(1);
  });

  it('measures how long stations are awake, whatever the state of the host', async () => {
    const waking = await inWorld((world) => measureWaking(world, HOSTS));
    const dialed = waking.filter(({ kind }) => kind !== 'remembered');
    expect(dialed.map(({ host }) => host)).toEqual(HOSTS);
    for (const { seconds } of dialed) expect(seconds).toBeGreaterThan(0);
  });

  it('measures what grows with the readers, and extrapolates', async () => {
    const minutes = withMoreReaders(await inWorld((world) => measureGrowth(world, [1, 2], [1, 2])), [100]);
    expect(minutes.map(({ readers, regions, how }) => `${readers} ${regions} ${how}`)).toEqual([
      '1 1 counted',
      '1 2 counted',
      '2 1 counted',
      '2 2 counted',
      '100 1 extrapolated',
      '100 2 extrapolated',
    ]);
    expect(minutes.map(({ dialogues }) => dialogues)).toEqual([2, 4, 2, 4, 2, 4]);
  });

  it('measures what TLS costs', async () => {
    expect(await measureTlsCost(1)).toEqual({ oursMs: expect.any(Number), platformMs: expect.any(Number) });
  });
});
