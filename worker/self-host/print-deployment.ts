/** A script for child.ts: reads wrangler.toml and prints what self-hosting needs of it, as JSON. */
import { join } from 'node:path';
import { unstable_readConfig as readWranglerConfig } from 'wrangler';

const REPOSITORY = join(import.meta.dirname, '../..');

const { compatibility_date, compatibility_flags, vars, durable_objects } = readWranglerConfig({
  config: join(REPOSITORY, 'wrangler.toml'),
});
console.log(JSON.stringify({ compatibility_date, compatibility_flags, vars, durable_objects }));
