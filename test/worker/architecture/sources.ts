/** The sources that the rules are about: all TypeScript of worker/ and widget/, nothing that was built. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, parseModule } from './module.ts';

const ROOT = join(import.meta.dirname, '../../..');

export function readModules(): Module[] {
  return globSync('{worker,widget}/**/*.ts', { cwd: ROOT, exclude: ['widget/dist/**'] }).map((path) =>
    parseModule(path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8')),
  );
}
