/** The configuration of this deployment, parsed once per isolate when it starts. */
import { env } from 'cloudflare:workers';
import { type Config, parseConfig } from './config.ts';

/** @throws ConfigError at startup, so that a deployment with a bad variable does not start. */
export const CONFIG: Config = parseConfig({ ...env });
