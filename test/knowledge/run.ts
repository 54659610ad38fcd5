/**
 * `npm run knowledge -- compare PATH…` reads checkouts of the public lists of providers from where they lie, and prints
 * what is missing here, what contradicts, and how many hosts are known. `npm run knowledge -- stale` prints the rows that
 * were read more than a year ago. `npm run knowledge -- measure URL` asks the service there about every documented port.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { NETWORKS } from '../../worker/knowledge/networks/networks.ts';
import { PROVIDERS } from '../../worker/knowledge/providers/providers.ts';
import { filesIn } from '../support/files-in.ts';
import { compared } from './compare.ts';
import { isList, LISTS, serversIn } from './lists.ts';
import { documentedHosts, measure } from './measure.ts';
import { progressOf } from './progress.ts';
import { staleIn } from './stale.ts';

const USAGE = 'Usage: npm run knowledge -- compare PATH… | stale | measure URL [--yes] [--again]';

const [command, ...given] = process.argv.slice(2);
const options = given.filter((one) => one.startsWith('--'));
const paths = given.filter((one) => !options.includes(one));
const isPlain = options.length === 0;
if (command === 'compare' && paths.length > 0 && isPlain) compare();
else if (command === 'stale' && paths.length === 0 && isPlain) stale();
else if (command === 'measure' && paths.length === 1) await measureAt(paths[0] ?? '');
else fail(USAGE);

function compare(): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) fail(`Not found: ${missing.join(', ')}`);
  const servers = paths
    .flatMap(filesIn)
    .filter(isList)
    .flatMap((path) => serversIn(path, readFileSync(path, 'utf8')));
  if (servers.length === 0) fail(`No list found; these are read: ${LISTS.join(', ')}.`);
  const { coverage, ...lists } = compared(servers);
  for (const [title, lines] of Object.entries(lists)) print(title, lines);
  for (const { name, known, all } of [...coverage.hosts, ...coverage.rows])
    console.log(`${name.padEnd(34)} ${known} / ${all}  ${Math.floor((100 * known) / all)} %`);
}

function stale(): void {
  const rows = staleIn([...PROVIDERS, ...NETWORKS], new Date());
  print('read more than a year ago', rows);
}

async function measureAt(service: string): Promise<void> {
  if (!/^https?:$/.test(URL.parse(service)?.protocol ?? '')) fail(`Not the address of a service: ${service}`);
  if (options.some((option) => option !== '--yes' && option !== '--again')) fail(USAGE);
  const hosts = documentedHosts(PROVIDERS, new Date().toISOString().slice(0, 10));
  const progress = progressOf(service, options.includes('--again'));
  const open = hosts.filter(({ host }) => !progress.found.some((one) => one.host === host));
  console.log(`${service} will dial ${open.length} of ${hosts.length} hosts, one at a time.`);
  if (!options.includes('--yes')) return console.log('Add --yes to begin.');
  try {
    for await (const measured of measure(open, service, { fetch, wait })) {
      progress.add(measured);
      for (const difference of measured.differences) console.log(difference);
    }
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error} The same command goes on from here.`);
  }
  print(
    'differing in all',
    progress.found.flatMap(({ differences }) => differences),
  );
}

function wait(seconds: number): Promise<void> {
  console.log(`The service wants a pause of ${seconds} s.`);
  return setTimeout(seconds * 1000);
}

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`    ${line}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
