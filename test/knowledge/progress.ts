/** What `measure` has found so far, kept in a file, so that it goes on where it stopped. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Measured } from './measure.ts';

const FOLDER = '.knowledge';

export interface Progress {
  readonly found: readonly Measured[];
  add(measured: Measured): void;
}

/** One file for each service; `isNew` forgets what is in it. */
export function progressOf(service: string, isNew: boolean, folder = FOLDER): Progress {
  const path = join(folder, `${new URL(service).host.replaceAll(/[^a-z0-9.-]/g, '-')}.ndjson`);
  if (isNew) rmSync(path, { force: true });
  const found = existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(measuredIn) : [];
  mkdirSync(dirname(path), { recursive: true });
  return {
    found,
    add: (measured) => {
      found.push(measured);
      // The line before may have been cut off.
      appendFileSync(path, `\n${JSON.stringify(measured)}\n`);
    },
  };
}

/** The last line may be half written. */
function measuredIn(line: string): Measured[] {
  try {
    return line === '' ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}
