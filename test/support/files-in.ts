/** The files below a path, for tools that read checkouts of other projects from where they lie. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Absolute, with slashes. Links are not followed, and what Git keeps is left out. */
export function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [resolve(path).split(sep).join('/')];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() && entry.name !== '.git') || entry.isFile())
    .flatMap(({ name }) => filesIn(join(path, name)));
}
