/** The sources that the rules apply to: all TypeScript in worker/ and widget/, except build output. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, parseModule } from './module.ts';

const ROOT = join(import.meta.dirname, '../../..');

export function readModules(): Module[] {
  return globSync('{worker,widget}/**/*.ts', { cwd: ROOT, exclude: ['widget/dist*/**'] }).map((path) =>
    parseModule(path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8')),
  );
}
