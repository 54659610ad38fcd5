/**
 * Bundles a module with all its imports into one file for workerd, which provides `cloudflare:` and `node:` itself.
 * Returns the code without writing a file.
 */
import { build } from 'vite';

export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      ssr: entry,
      rolldownOptions: {
        external: [/^cloudflare:/, /^node:/],
        // Packages import it by its bare name.
        // What is loaded late is in the file as well, and begins late.
        output: { paths: { buffer: 'node:buffer' }, codeSplitting: false },
      },
    },
    ssr: { noExternal: true, target: 'webworker' },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const [only, ...others] = first && 'output' in first ? first.output : [];
  if (only?.type !== 'chunk' || others.length > 0) throw new Error(`Cannot build ${entry} into one file`);
  return only.code;
}
