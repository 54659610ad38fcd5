/**
 * Measures and prints: what has to be fast, what a check costs, what grows with the number of readers, what TLS
 * costs, and what the card costs its page.
 * Does not pass or fail. `npm run bench`, after the build; takes some minutes.
 */
import { measureCard } from './card.ts';
import { measureCosts, measureWaking } from './cost.ts';
import { measureDecoder } from './decoder.ts';
import { withMoreReaders } from './extrapolation.ts';
import { measureGrowth } from './growth.ts';
import { measureRatios } from './ratios.ts';
import { measureTlsCost } from './tls-cost.ts';
import { startWorld } from './world.ts';

/** Readers per minute: counted, and extrapolated beyond what one machine can simulate. */
const COUNTED_READERS = [10, 100, 1_000, 10_000];
const EXTRAPOLATED_READERS = [100_000, 1_000_000];
const REGIONS = [1, 3, 5, 9];

const CROWD = 200;
/** Enough for a process's CPU clock, which counts in hundredths of a second. */
const CHECKS = 300;
const HANDSHAKES = 1_000;
const UPGRADES = 100;

const world = await startWorld();
try {
  print(
    await measureRatios(world, {
      silent: 'mail.silent.test',
      dropping: 'mail.filtered.test',
      readers: CROWD,
    }),
  );
  print(await measureCosts(world, CHECKS));
  print(await measureWaking(world, ['mail.healthy.test', 'mail.filtered.test', 'mail.silent.test']));
  print(withMoreReaders(await measureGrowth(world, COUNTED_READERS, REGIONS), EXTRAPOLATED_READERS));
  console.log(
    'Extrapolated: calls grow with the readers; dialogues, queries and rows written stay as counted.',
  );
} finally {
  await world.stop();
}
const { oursMs, platformMs } = await measureTlsCost(HANDSHAKES);
print([
  { 'CPU per TLS port': 'our handshake, with the judgement', ms: oursMs },
  { 'CPU per TLS port': "the platform's startTls", ms: platformMs },
  { 'CPU per TLS port': 'ratio', ms: oursMs / platformMs },
]);

print(measureDecoder());
print(await measureCard(UPGRADES));

function print(rows: readonly object[]): void {
  const rounded = (value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value;
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, rounded(value)]))),
  );
}
