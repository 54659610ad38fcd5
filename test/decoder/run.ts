/**
 * `npm run decoder -- PATH…` reads the catalogs of messages in files and folders and prints how many of them the error
 * decoder understands. A message counts only if its first cause is the right one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { filesIn } from '../support/files-in.ts';
import { coverageOf, isCatalog } from './coverage.ts';

const paths = process.argv.slice(2);
const missing = paths.filter((path) => !existsSync(path));
if (paths.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0
      ? `Not found: ${missing.join(', ')}`
      : 'Usage: npm run decoder -- PATH…, with files or folders that hold the catalogs of programs',
  );
  process.exit(2);
}

const files = paths.flatMap(filesIn).filter((path) => isCatalog(path));
const found = coverageOf(files.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
if (found.length === 0) {
  console.error('No catalog found; test/decoder/catalogs.ts lists the files that are read.');
  process.exit(2);
}
for (const { program, language, known, all, wrong } of found) {
  console.log(`${program.padEnd(24)} ${language}  ${known} / ${all}  ${percent(known, all)}`);
  for (const one of wrong) console.log(`    ${one}`);
}

function percent(known: number, all: number): string {
  return all === 0 ? '' : `${Math.floor((100 * known) / all)} %`;
}
