/** The configuration of this deployment, parsed once per isolate when it starts. */
import { env } from 'cloudflare:workers';
import { type Config, parseConfig } from './config.ts';

/** @throws ConfigError at start-up, so that a deployment with a bad variable does not come up. */
export const CONFIG: Config = parseConfig({ ...env });
