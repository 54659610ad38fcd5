/**
 * `npm run examples`: asks a service with the demo hosts for every sample of the specification, and records the answers. To be
 * run when an answer has changed, which the tests notice.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../worker/schema/json.ts';
import type { Sample } from '../../worker/schema/operation.ts';
import { OPERATIONS } from '../../worker/schema/operations.ts';
import { start } from '../e2e/started.ts';

const FILE = fileURLToPath(new URL('../../worker/schema/examples.json', import.meta.url));
/** Has ports that work, one with an expired certificate, and one that is closed. */
const HOST = 'mail.expired.test';
const DOMAIN = 'healthy.test';

const started = await start();
try {
  await started.introduced;
  const samples = new Map(
    OPERATIONS.flatMap(({ samples }) => samples)
      .filter(({ isUnrecorded }) => !isUnrecorded)
      .map((sample) => [sample.name, sample]),
  );
  const recorded: Record<string, Json> = {};
  // One after another: the history is that of the checks before it.
  for (const [name, sample] of samples) recorded[name] = await answerTo(sample, started.url);
  await writeFile(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
  console.log(`${Object.keys(recorded).length} answers recorded`);
} finally {
  started.process.kill('SIGTERM');
  await started.ended;
}

async function answerTo({ request, body, format, itemsMax }: Sample, url: string): Promise<Json> {
  const path = request.replaceAll('{host}', HOST).replaceAll('{domain}', DOMAIN);
  const posted =
    body === undefined ? {} : { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } };
  const response = await fetch(`${url}${path}`, posted);
  if (response.status !== 200)
    throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  if (format !== 'json') return (await response.text()).replaceAll(url, 'https://check.example.net');
  const value = (await response.json()) as { [name: string]: Json };
  return itemsMax === undefined ? value : shortened(value, itemsMax);
}

function shortened(value: { readonly [name: string]: Json }, itemsMax: number): Json {
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    Array.isArray(one) ? one.slice(0, itemsMax) : one,
  ]);
  return Object.fromEntries(entries);
}
