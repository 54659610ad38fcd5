/** Who asks for the same at the same time gets the same answer, made once; whoever asks otherwise gets another. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SHARED_ANSWER_MS, SHARED_ANSWERS_MAX, SHARED_WAIT_MAX_MS } from '../../../worker/limits.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import { done, type Result } from '../../../worker/result/result.ts';
import { SharedAnswers } from '../../../worker/routes/shared-answers.ts';
import type { StationStub } from '../../../worker/vantage/point.ts';
import { unresolvedTarget } from '../../../worker/vantage/target.ts';
import { idleService, nothingOnRecord } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Answers that come when they are told to. */
function world() {
  let nowMs = 0;
  const kept: Promise<unknown>[] = [];
  const answers = new SharedAnswers(
    () => nowMs,
    (work) => kept.push(work),
  );
  const waiting: ((answer: Result<Response>) => void)[] = [];
  const ask = (name: string) =>
    answers.answer(name, () => {
      const made = Promise.withResolvers<Result<Response>>();
      waiting.push(made.resolve);
      return made.promise;
    });
  return { ask, waiting, kept, pass: (ms: number) => (nowMs += ms) };
}

const said = (text: string) => done(new Response(text, { status: 201, headers: { ETag: 'W/"1"' } }));

async function read(answer: Promise<Result<Response>>): Promise<string> {
  const result = await answer;
  return result.ok
    ? `${result.value.status} ${result.value.headers.get('ETag')} ${await result.value.text()}`
    : result.refusal.why;
}

describe('SharedAnswers', () => {
  it('makes one answer for all who ask the same while it is made', async () => {
    const { ask, waiting } = world();
    const readers = [ask('a'), ask('a'), ask('a')].map(read);
    waiting[0]?.(said('one'));
    expect([...(await Promise.all(readers)), waiting.length]).toEqual([...Array(3).fill('201 W/"1" one'), 1]);
  });

  it('makes another one for another name, and once the first has ended', async () => {
    const { ask, waiting, kept } = world();
    const [first, other] = [read(ask('a')), read(ask('b'))];
    waiting[0]?.(said('one'));
    waiting[1]?.(said('two'));
    expect(await Promise.all([first, other])).toEqual(['201 W/"1" one', '201 W/"1" two']);
    await Promise.all(kept);
    const later = read(ask('a'));
    waiting[2]?.(said('three'));
    expect(await later).toBe('201 W/"1" three');
  });

  it('shares no refusal: each client finds out for itself', async () => {
    const { ask, waiting } = world();
    const [refused, own] = [read(ask('a')), read(ask('a'))];
    waiting[0]?.(refuse('name-not-found', 'mail.example.net'));
    expect(await refused).toBe('name-not-found');
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(said('mine'));
    expect(await own).toBe('201 W/"1" mine');
  });

  it('shares no failure', async () => {
    const answers = new SharedAnswers(
      () => 0,
      () => {},
    );
    const failing = answers.answer('a', () => Promise.reject(new Error('broken')));
    const own = answers.answer('a', async () => said('mine'));
    await expect(failing).rejects.toThrow('broken');
    expect(await read(own)).toBe('201 W/"1" mine');
  });

  it.each([
    [SHARED_ANSWER_MS - 1, 1],
    [SHARED_ANSWER_MS, 2],
    [-SHARED_ANSWER_MS, 2],
  ])('%i ms after it was begun, two readers cause %i', async (ms, made) => {
    const { ask, waiting, pass } = world();
    const first = read(ask('a'));
    pass(ms);
    const second = read(ask('a'));
    for (const answer of waiting) answer(said('one'));
    await Promise.all([first, second]);
    expect(waiting).toHaveLength(made);
  });

  it('keeps no more than so many at a time; the others get their own', async () => {
    const { ask, waiting } = world();
    const readers = Array.from({ length: SHARED_ANSWERS_MAX + 1 }, (_, index) => read(ask(`${index}`)));
    readers.push(read(ask(`${SHARED_ANSWERS_MAX - 1}`)), read(ask(`${SHARED_ANSWERS_MAX}`)));
    expect(waiting).toHaveLength(SHARED_ANSWERS_MAX + 2);
    for (const answer of waiting) answer(said('one'));
    expect(new Set(await Promise.all(readers))).toEqual(new Set(['201 W/"1" one']));
  });

  it('does not wait for ever for an answer that never comes', async () => {
    vi.useFakeTimers();
    const { ask, waiting } = world();
    void ask('a');
    const own = read(ask('a'));
    await vi.advanceTimersByTimeAsync(SHARED_WAIT_MAX_MS - 1);
    expect(waiting).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(waiting).toHaveLength(2);
    waiting[1]?.(said('mine'));
    expect(await own).toBe('201 W/"1" mine');
  });

  it('gives the next reader an answer of its own if all have hung up', async () => {
    const answers = new SharedAnswers(
      () => 0,
      () => {},
    );
    const endless = () =>
      done(new Response(new ReadableStream({}), { headers: { 'Content-Type': 'application/x-ndjson' } }));
    const made = vi.fn(async () => endless());
    const first = await answers.answer('a', made);
    const second = first.ok ? first.value.body?.cancel() : null;
    await answers.answer('a', made);
    await second;
    expect(made).toHaveBeenCalledTimes(2);
  });
});

/** Counts what reaches the stations of an app whose readers all ask at the same time. */
function crowdedApp() {
  const orders: string[] = [];
  const begun = Promise.withResolvers<void>();
  const station: StationStub = {
    check: async ({ host, vantage }) => {
      orders.push(vantage);
      await begun.promise;
      const events = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
      return {
        kind: 'rows',
        target: unresolvedTarget(host),
        aims: [{ family: 4, address: null }],
        allowances: [],
        events,
      };
    },
  };
  const find = () => ({ ...station, history: async () => [], onRecord: nothingOnRecord });
  const app = createApp({ ...idleService({ CHECKS_PER_MINUTE: '0' }), station: find });
  return { app, orders, begin: begun.resolve };
}

const URL_OF_CHECK = 'https://check.example/v1/check?host=mail.example.net';

describe('GET /v1/check', () => {
  it('sends one order for a hundred readers, and each its own status', async () => {
    const { app, orders, begin } = crowdedApp();
    const readers = Array.from({ length: 100 }, () => app.request(URL_OF_CHECK));
    begin();
    const answers = await Promise.all(readers);
    expect(orders).toHaveLength(1);
    const etag = answers[0]?.headers.get('ETag') ?? '';
    expect(etag).not.toBe('');
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('says 304 only to the reader who has it already', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { app, orders, begin } = crowdedApp();
    begin();
    const etag = (await app.request(URL_OF_CHECK)).headers.get('ETag') ?? '';
    const readers = await Promise.all([
      app.request(URL_OF_CHECK),
      app.request(URL_OF_CHECK, { headers: { 'If-None-Match': etag } }),
      app.request(URL_OF_CHECK, { headers: { 'If-None-Match': '"another"' } }),
    ]);
    expect(readers.map(({ status }) => status)).toEqual([200, 304, 200]);
    expect(readers[1]?.headers.get('Content-Type')).toBeNull();
    expect(orders).toHaveLength(2);
  });

  const base = { query: '', headers: {} as Record<string, string>, cf: {} };
  const others: [name: string, asked: Partial<typeof base>][] = [
    ['ports', { query: '&ports=587' }],
    ['family', { query: '&family=6' }],
    ['region', { query: '&regions=apac' }],
    ['transcript', { query: '&transcript=1' }],
    ['caller', { query: '&caller=0' }],
    ['network', { query: '&network=comcast' }],
    ['format', { query: '&format=ndjson' }],
    ['format text', { query: '&format=text' }],
    ['color', { query: '&format=text&color=always' }],
    ['rows', { query: '&format=ndjson&rows=once' }],
    ['words', { query: '&words=1' }],
    ['indentation', { query: '&pretty=1' }],
    ['language', { query: '&lang=de' }],
    ['accepted language', { headers: { 'Accept-Language': 'fr' } }],
    ['accepted format', { headers: { Accept: 'text/plain' } }],
    ['continent', { cf: { continent: 'AS' } }],
    ['network seen', { cf: { asn: 3320, asOrganization: 'Deutsche Telekom AG' } }],
    ['name of the service', { headers: { 'CF-Ray': '1' } }],
  ];

  it.each(others)('does not give the answer of another %s', async (_name, asked) => {
    const { app, orders, begin } = crowdedApp();
    const request = ({ query, headers, cf }: typeof base) =>
      app.request(Object.assign(new Request(URL_OF_CHECK + query, { headers }), { cf }));
    const answers = [request(base), request({ ...base, ...asked }), request(base)];
    begin();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect([statuses, orders.length]).toEqual([[200, 200, 200], 2]);
  });
});
