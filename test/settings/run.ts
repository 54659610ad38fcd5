/**
 * `npm run settings [-- PROGRAM…]` hands the settings to the real programs that this machine has, and prints what came of
 * it. Ends with an error if a promise was broken.
 */
import { startMailHost } from '../local/mail-host.ts';
import { CASES } from './cases.ts';
import { HOSTS } from './hosts.ts';
import { RUNNERS } from './runners/runners.ts';
import { tried } from './trial.ts';
import type { Verdict } from './verdict.ts';
import { enter, furnish, isInside, trust } from './world.ts';

const CELLS = { kept: '✓', 'as-told': 'as told', none: '–', broken: '✗' } as const;

const wanted = process.argv.slice(2);
const runners = RUNNERS.filter(({ client }) => wanted.length === 0 || wanted.includes(client));
if (isInside()) process.exitCode = (await everything()) ? 0 : 1;
else {
  for (const { prepare } of runners) prepare?.();
  process.exitCode = (await enter()) ?? explain();
}

function explain(): number {
  console.error(
    'This needs Linux, with user namespaces or as root: programs are run in a network of their own.',
  );
  return 1;
}

async function everything(): Promise<boolean> {
  furnish();
  const mailHost = await startMailHost({ hosts: Object.values(HOSTS), portOffset: 0 });
  const anchor = trust(mailHost.trustAnchor);
  const broken: string[] = [];
  row(['Program', 'version', ...CASES.map(({ name }) => name)]);
  row(['---', ...Array.from({ length: CASES.length + 1 }, () => '---')]);
  for (const runner of runners) {
    const version = runner.version();
    if (version === null) continue;
    const cells: string[] = [];
    for (const one of CASES) {
      const verdict: Verdict = await tried(runner, one, mailHost, anchor);
      if (verdict.kind === 'broken') broken.push(`${runner.client}, ${one.name}: ${verdict.why}`);
      cells.push(CELLS[verdict.kind]);
    }
    row([runner.client, version, ...cells]);
  }
  await mailHost.stop();
  console.log(
    `\n✓ kept, – no settings for this and a note says why, “as told”: a note warns of what happens, ✗ broken`,
  );
  for (const line of broken) console.error(line);
  return broken.length === 0;
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
