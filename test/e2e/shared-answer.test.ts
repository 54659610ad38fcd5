/** A reader who hangs up does not take the answer from those who share it. */
import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import type { CheckEvent } from '../../worker/api/index.ts';
import { open } from '../hostile/asking.ts';
import { WITHOUT_QUOTAS, withVictim } from '../hostile/victim.ts';
import { DEMO_HOSTS } from '../local/demo.ts';

/** Greets only after some seconds, so that all readers come before that. */
const SLOW = 'mail.slow.test';
const HOSTS = DEMO_HOSTS.filter(({ name }) => name === SLOW);
const PATH = `/v1/check?host=${SLOW}&ports=587,588&format=ndjson`;

async function* events(answer: IncomingMessage): AsyncGenerator<CheckEvent> {
  let begun = '';
  for await (const chunk of answer) {
    const lines = `${begun}${chunk}`.split('\n');
    begun = lines.pop() ?? '';
    yield* lines.map((line) => JSON.parse(line));
  }
}

it('goes on for the others when the reader who asked first hangs up', async () => {
  const seen = await withVictim({ hosts: HOSTS, environment: WITHOUT_QUOTAS }, async ({ url }) => {
    const first = await open(url, { path: PATH });
    const rest = await open(url, { path: PATH });
    const others = events(rest);
    const target = await others.next();
    first.destroy();
    const told: CheckEvent[] = [];
    for await (const event of others) told.push(event);
    return [target.value as CheckEvent, ...told];
  });
  // A verdict comes whenever one is known.
  expect(seen.map(({ type }) => type).filter((type) => type !== 'verdict')).toEqual([
    'target',
    'port',
    'port',
    'vantage',
    'report',
  ]);
  const rows = seen.flatMap((event) => (event.type === 'port' ? [event.report.outcome] : []));
  expect(rows).toEqual(['starttls', 'starttls']);
});
