/**
 * `npm run hostile`: attacks a self-hosted service of its own on loopback, shows what came of it, and ends with 1 if a
 * promise was broken. Takes some minutes.
 *
 *     npm run hostile -- --only griefing,reflected-input --requests 5000
 */
import { parseArgs } from 'node:util';
import { rowOf } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { DEFAULT_SIZES } from './promises.ts';

// So that what was started is ended as well, and its folders are removed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    requests: { type: 'string' },
    clients: { type: 'string' },
    readers: { type: 'string' },
    'hang-ups': { type: 'string' },
  },
});
const sizes = {
  ...DEFAULT_SIZES,
  requests: sizeOf('requests', DEFAULT_SIZES.requests),
  clients: sizeOf('clients', DEFAULT_SIZES.clients),
  readers: sizeOf('readers', DEFAULT_SIZES.readers),
  hangUps: sizeOf('hang-ups', DEFAULT_SIZES.hangUps),
};
const attacks = chosen();

console.log('To services started for this on loopback, nowhere else:');
for (const { name, sends } of attacks) console.log(`  ${name}: ${sends(sizes)}`);

const outcomes = [];
for (const { name, run, impossible } of attacks) {
  console.log(`${name} …`);
  const why = impossible?.() ?? null;
  if (why !== null) {
    console.log(`  not tried: ${why}`);
    continue;
  }
  outcomes.push(...(await run(sizes)));
}
console.table(outcomes.map(rowOf));
for (const { attack, broken } of outcomes)
  for (const promise of broken) console.log(`Broken by ${attack}: ${promise}`);
process.exit(outcomes.every(({ broken }) => broken.length === 0) ? 0 : 1);

function sizeOf(name: 'requests' | 'clients' | 'readers' | 'hang-ups', usual: number): number {
  const written = values[name];
  if (written === undefined) return usual;
  if (!/^[1-9]\d{0,6}$/.test(written)) throw new Error(`Invalid value for --${name}: ${written}`);
  return Number(written);
}

function chosen() {
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !ATTACKS.some((attack) => attack.name === name));
  if (unknown !== undefined)
    throw new Error(`No attack "${unknown}": choose from ${ATTACKS.map(({ name }) => name).join(', ')}`);
  return ATTACKS.filter(({ name }) => names === undefined || names.includes(name));
}
