/** Runs one of our scripts in a process of its own. The bundler takes 400 MB that the service would keep for as long as it runs. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Rejects with what the script wrote to its standard error. */
export async function runScript(script: string, parameters: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, script), ...parameters]);
}
