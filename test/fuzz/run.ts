/** `npm run fuzz [cases] [seed]`: a long run that counts how the cases ended. */
import { fuzz } from './fuzz.ts';

const [cases = '100000', seed = '8446'] = process.argv.slice(2);
const startedAtMs = performance.now();
const tally = await fuzz(Number(cases), Number(seed));
const seconds = Math.round((performance.now() - startedAtMs) / 1000);
console.table(Object.fromEntries([...tally.results].sort(([, one], [, other]) => other - one)));
console.log(
  `${tally.cases} cases in ${seconds} s, seed ${seed}; ` +
    `${Math.round((100 * tally.pastServerHello) / tally.cases)} % got past ServerHello.`,
);
