/**
 * `npm run soak`: a self-hosted service of its own on loopback, under load for half an hour and then with everything that
 * can break around it; shows what came of it, and ends with 1 if a promise was broken.
 *
 *     npm run soak -- --minutes 3 --only load
 */
import { parseArgs } from 'node:util';
import { rowOf } from './faults/fault.ts';
import { FAULTS } from './faults/faults.ts';
import { LOAD_SENDS, load } from './load.ts';
import { DEFAULT_SIZES, JUDGED_FROM_MINUTES } from './promises.ts';

// So that what was started is ended as well, and its folders are removed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({
  options: { only: { type: 'string' }, minutes: { type: 'string' }, kills: { type: 'string' } },
});
const sizes = {
  ...DEFAULT_SIZES,
  minutes: sizeOf('minutes', DEFAULT_SIZES.minutes),
  kills: sizeOf('kills', DEFAULT_SIZES.kills),
};
const PARTS = ['load', 'faults'];
const parts = values.only === undefined ? PARTS : values.only.split(',');
const unknown = parts.find((part) => !PARTS.includes(part));
if (unknown !== undefined) throw new Error(`No part "${unknown}": choose from ${PARTS.join(', ')}`);
const broken: string[] = [];

console.log('To services and mail hosts started for this on loopback, nowhere else:');
if (parts.includes('load')) console.log(`  load: ${LOAD_SENDS(sizes)}`);

if (parts.includes('faults')) for (const { name, does } of FAULTS) console.log(`  ${name}: ${does(sizes)}`);

if (parts.includes('load')) await runLoad();
if (parts.includes('faults')) await runFaults();
for (const promise of broken) console.log(`Broken: ${promise}`);
console.log(broken.length === 0 ? 'Every promise was kept.' : `${broken.length} promises were broken.`);
process.exit(broken.length === 0 ? 0 : 1);

async function runLoad(): Promise<void> {
  console.log('load …');
  const { table, requests, rows, rss, broken: ofLoad } = await load(sizes, console.log);
  console.table(table);
  const judged =
    sizes.minutes < JUDGED_FROM_MINUTES ? ` (judged from ${JUDGED_FROM_MINUTES} minutes on)` : '';
  console.log(
    `${requests} requests; ${rows} rows compared with the mail hosts. ` +
      `RSS of workerd once settled ${Math.round(rss.settledMb)} MB, at the end ${Math.round(rss.endMb)} MB${judged}.`,
  );
  broken.push(...ofLoad.map((promise) => `load: ${promise}`));
}

async function runFaults(): Promise<void> {
  const rows = [];
  for (const { name, run } of FAULTS) {
    console.log(`${name} …`);
    const outcome = await run(sizes);
    rows.push(rowOf(name, outcome));
    if (outcome.note !== undefined) console.log(`  ${outcome.note}`);
    if (outcome.skipped !== undefined) console.log(`  not tried: ${outcome.skipped}`);
    broken.push(...outcome.broken.map((promise) => `${name}: ${promise}`));
  }
  console.table(rows);
}

function sizeOf(name: 'minutes' | 'kills', usual: number): number {
  const written = values[name];
  if (written === undefined) return usual;
  const form = name === 'minutes' ? /^[1-9]\d{0,3}$|^0\.[1-9]$/ : /^[1-9]\d{0,3}$/;
  if (!form.test(written)) throw new Error(`Invalid value for --${name}: ${written}`);
  return Number(written);
}
