/** The service under test, as if deployed with other variables. */
import { env } from 'cloudflare:workers';
import { parseConfig } from '../../worker/config/config.ts';
import { CONFIG } from '../../worker/config/current.ts';

/** Sets `variables` in addition to those of the test setup; those of an earlier call are removed. */
export function reconfigure(variables: Readonly<Record<string, string>> = {}): void {
  Object.assign(CONFIG, parseConfig({ ...env, ...variables }));
}
