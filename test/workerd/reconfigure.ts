/** The service under test as if it had been deployed with other variables. */
import { env } from 'cloudflare:workers';
import { parseConfig } from '../../worker/config/config.ts';
import { CONFIG } from '../../worker/config/current.ts';

/** Beside `variables` it has those of the test set-up; none of an earlier call stays. */
export function reconfigure(variables: Readonly<Record<string, string>> = {}): void {
  Object.assign(CONFIG, parseConfig({ ...env, ...variables }));
}
