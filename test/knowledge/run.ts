/**
 * `npm run knowledge -- compare PATH…` reads checkouts of the public lists of providers from where they lie, and prints
 * what is missing here, what contradicts, and how many hosts are known. `npm run knowledge -- stale` prints the rows that
 * were read more than a year ago.
 */
import { existsSync, readFileSync } from 'node:fs';
import { NETWORKS } from '../../worker/knowledge/networks/networks.ts';
import { PROVIDERS } from '../../worker/knowledge/providers/providers.ts';
import { filesIn } from '../support/files-in.ts';
import { compared } from './compare.ts';
import { isList, LISTS, serversIn } from './lists.ts';
import { staleIn } from './stale.ts';

const [command, ...paths] = process.argv.slice(2);
if (command === 'compare' && paths.length > 0) compare();
else if (command === 'stale' && paths.length === 0) stale();
else fail('Usage: npm run knowledge -- compare PATH… | stale');

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

function print(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`    ${line}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
