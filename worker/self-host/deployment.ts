/** What self-hosting needs of wrangler.toml, which Cloudflare also reads: dates, flags, objects and variables. */
import { readFile } from 'node:fs/promises';
import { parse, TomlError } from 'smol-toml';
import * as v from 'valibot';
import { ConfigError } from '../config/config.ts';
import type { Deployment } from './workerd-config.ts';

/** The parts of it that are not specific to Cloudflare. */
const WRANGLER_TOML = v.object({
  compatibility_date: v.string(),
  compatibility_flags: v.optional(v.array(v.string()), []),
  vars: v.optional(v.record(v.string(), v.unknown()), {}),
  durable_objects: v.object({
    bindings: v.array(v.object({ name: v.string(), class_name: v.string() })),
  }),
});

export interface Deployed {
  deployment: Deployment;
  /** Its `[vars]`, which the environment takes precedence over. */
  variables: Readonly<Record<string, string>>;
}

/** @throws ConfigError if it is not TOML, or lacks a part that is needed. */
export async function deployedBy(path: string): Promise<Deployed> {
  const { compatibility_date, compatibility_flags, vars, durable_objects } = wranglerToml(
    path,
    await readFile(path, 'utf8'),
  );
  const deployment = {
    compatibilityDate: compatibility_date,
    // The compatibility date already enables Node's modules, and workerd rejects the redundant flag.
    compatibilityFlags: compatibility_flags.filter((flag) => flag !== 'nodejs_compat'),
    durableObjects: durable_objects.bindings.map(({ name, class_name }) => ({
      binding: name,
      className: class_name,
    })),
  };
  const variables = Object.entries(vars).map(([name, value]) => [name, String(value)]);
  return { deployment, variables: Object.fromEntries(variables) };
}

function wranglerToml(path: string, text: string): v.InferOutput<typeof WRANGLER_TOML> {
  try {
    return v.parse(WRANGLER_TOML, parse(text));
  } catch (error) {
    if (error instanceof TomlError) throw new ConfigError(`Cannot read ${path}: ${error.message.trim()}`);
    if (!v.isValiError(error)) throw error;
    const [issue] = error.issues;
    throw new ConfigError(`Cannot read ${path}: ${v.getDotPath(issue)}: ${issue.message}`);
  }
}
