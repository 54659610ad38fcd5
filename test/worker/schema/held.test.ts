/** What the tests get is really held against the specification: each kind of difference is noticed. */
import { expect, it } from 'vitest';
import { exampleOf, recordedAnswer } from '../../../worker/schema/examples.ts';
import { problemExample } from '../../../worker/schema/problem-samples.ts';
import { held, heldEvent } from '../../support/specified.ts';

const REPORT = recordedAnswer({ name: 'check' }) as Record<string, unknown>;
const PROBLEM = problemExample('name-not-found') as Record<string, unknown>;

function answer(path: string, body: unknown, status = 200, type = 'application/json', method = 'GET') {
  const response = new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
  return held({ method, url: `https://check.example${path}` }, response);
}

const refused = (body: unknown, status: number, path = '/v1/check?host=a.example') =>
  answer(path, body, status, 'application/problem+json');

it('answers as specified pass, and can still be read', async () => {
  expect(await (await answer('/v1/check?host=a.example', REPORT)).json()).toEqual(REPORT);
  expect(await (await answer('/check/a.example', REPORT)).json()).toEqual(REPORT);
  expect(await (await answer('/a.example/', REPORT)).json()).toEqual(REPORT);
  expect((await refused(PROBLEM, 422)).status).toBe(422);
  const page = new Response('<p>', { headers: { 'Content-Type': 'text/html' } });
  expect(await held({ method: 'GET', url: 'https://check.example/docs' }, page)).toBe(page);
});

it.each([
  ['a field that is not specified', () => answer('/v1/check', { ...REPORT, another: 1 })],
  ['a field that is missing', () => answer('/v1/check', { ...REPORT, findings: undefined })],
  ['another body', () => answer('/v1/history', REPORT)],
  ['another status', () => answer('/v1/check', REPORT, 424)],
  ['a path that is not specified', () => answer('/v2/check', REPORT)],
  ['a method that is not specified', () => answer('/v1/check', REPORT, 200, 'application/json', 'POST')],
  ['a problem with another field', () => refused({ ...PROBLEM, another: 1 }, 422)],
  ['a problem with an unknown code', () => refused({ ...PROBLEM, code: 'nonsense' }, 422)],
  ['a problem with another status', () => refused(PROBLEM, 400)],
  ['a problem that this route does not have', () => refused(PROBLEM, 422, '/v1/ports')],
])('%s is noticed', async (_, asked) => {
  await expect(asked()).rejects.toThrow('is not as specified');
});

it('events are held, too', () => {
  const [event] = exampleOf({ name: 'check-stream', request: '', format: 'ndjson' });
  expect(heldEvent(event?.value)).toEqual(event?.value);
  expect(() => heldEvent({ ...Object(event?.value), another: 1 })).toThrow('not as specified');
});
