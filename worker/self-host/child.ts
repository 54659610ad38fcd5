/**
 * Runs one of our scripts in a process of its own and returns what it prints. Wrangler and the bundler take 400 MB that the
 * service would otherwise keep for as long as it runs.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHILD_OUTPUT_BYTES_MAX } from '../limits.ts';

/** Rejects with what the script wrote to its standard error. */
export async function printedBy(script: string, parameters: readonly string[] = []): Promise<string> {
  const path = join(import.meta.dirname, script);
  const options = { maxBuffer: CHILD_OUTPUT_BYTES_MAX };
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...parameters], options);
  return stdout;
}
