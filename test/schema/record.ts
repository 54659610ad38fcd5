/**
 * `npm run examples`: asks a service with the demo hosts for every sample of the specification, and records the answers. To be
 * run when an answer has changed, which the tests notice.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ProblemCode } from '../../worker/api/index.ts';
import { toProblem } from '../../worker/render/problem.ts';
import { WORDS } from '../../worker/render/words.ts';
import { FORM } from '../../worker/request/form.ts';
import { refuse } from '../../worker/result/refusal.ts';
import type { Json } from '../../worker/schema/json.ts';
import type { Sample } from '../../worker/schema/operation.ts';
import { OPERATIONS } from '../../worker/schema/operations.ts';
import { PROBLEM_SAMPLES, problemName } from '../../worker/schema/problem-samples.ts';
import { start } from '../e2e/started.ts';

const FILE = fileURLToPath(new URL('../../worker/schema/examples.json', import.meta.url));
/** Has ports that work, one with an expired certificate, and one that is closed. */
const HOST = 'mail.expired.test';
const DOMAIN = 'healthy.test';

const HOURLY = { policy: 'host', limit: 240, periodSeconds: 3_600, remaining: 0, resetSeconds: 840 };
const MINUTELY = { policy: 'checks', limit: 30, periodSeconds: 60, remaining: 0, resetSeconds: 21 };

/** What the demo service has no reason to say. */
const REFUSALS = [
  refuse('resolves-to-private', '10.0.0.1'),
  refuse('host-not-allowed', 'mail.example.net', { allowed: '*.example.com' }),
  refuse('origin-not-allowed', 'https://help.example'),
  refuse('client-denied'),
  refuse('body-too-slow', '', { max: FORM.deadlineMs / 1_000 }),
  refuse('body-too-large', '', { max: FORM.bytesMax }),
  refuse('too-many-checks', '', MINUTELY),
  refuse('host-busy', 'mail.example.net', HOURLY),
  refuse('internal'),
  refuse('service-full', '', { resetSeconds: 5 }),
];

/** In place of the service that was asked. */
const ORIGIN = 'https://check.example.net';

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
  for (const [code, request] of Object.entries(PROBLEM_SAMPLES))
    recorded[problemName(code as ProblemCode)] = await problemOf(request, started.url);
  for (const { refusal } of REFUSALS) {
    const problem = toProblem(refusal, WORDS.en, ORIGIN);
    recorded[problemName(problem.code)] = JSON.parse(JSON.stringify(problem));
  }
  await writeFile(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
  console.log(`${Object.keys(recorded).length} answers recorded`);
} finally {
  started.process.kill('SIGTERM');
  await started.ended;
}

async function problemOf(request: string, url: string): Promise<Json> {
  const answer = await fetch(`${url}${request.replaceAll('{host}', HOST)}`);
  return JSON.parse((await answer.text()).replaceAll(url, ORIGIN)) as Json;
}

async function answerTo({ request, body, format, itemsMax }: Sample, url: string): Promise<Json> {
  const path = request.replaceAll('{host}', HOST).replaceAll('{domain}', DOMAIN);
  const posted =
    body === undefined ? {} : { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } };
  const response = await fetch(`${url}${path}`, posted);
  if (response.status !== 200)
    throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  if (format !== 'json') return (await response.text()).replaceAll(url, ORIGIN);
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
