/** Claims, and the formats for programs, end to end. */
import { describe, expect, it } from 'vitest';
import type { FailedAssertion, Problem, Report } from '../../worker/api/index.ts';
import { get, publish, reportOf } from './outside.ts';

const HOST = 'mail.healthy.test';
const CHECK = `/v1/check?host=${HOST}&ports=587,465`;

describe('a claim', () => {
  it('that holds is in the report', async () => {
    const report = await reportOf(HOST, '&ports=465&assert=587:starttls');
    expect(report.assertions).toEqual([
      { assertion: '587:starttls', passed: true, actual: expect.stringMatching(/^\w+: starttls$/) },
    ]);
    expect(report.vantages[0]?.ports.map(({ port }) => port)).toEqual([465, 587]);
  });

  it('that does not hold is 424, with the report inside, whatever the reader has already', async () => {
    const asked = `${CHECK}&assert=587:refused,465:implicit-tls`;
    const answer = await get(asked, { headers: { 'If-None-Match': '*' } });
    const problem = await answer.json<FailedAssertion>();
    expect(answer.status).toBe(424);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(problem).toMatchObject({ code: 'assertion-failed', status: 424 });
    expect(problem.detail).toMatch(/587:refused \(\w+: starttls\)/);
    expect(problem.report.assertions?.map(({ passed }) => passed)).toEqual([false, true]);
  });

  it('is shown in text, with the status', async () => {
    const failed = await get(`${CHECK}&assert=587:refused&format=text`);
    expect([failed.status, await failed.text()]).toEqual([
      424,
      expect.stringMatching(/DOES NOT HOLD +587:refused/),
    ]);
    const held = await get(`${CHECK}&assert=587:starttls&format=text`);
    expect([held.status, await held.text()]).toEqual([200, expect.stringMatching(/holds +587:starttls/)]);
  });

  it.each(['ndjson', 'sse', 'prometheus'])('is inside an answer of status 200 as %s', async (format) => {
    const answer = await get(`${CHECK}&assert=587:refused&format=${format}`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    if (format === 'prometheus') expect(text).toContain('smtp_assertion_passed{assertion="587:refused"} 0');
    else expect(text).toContain('"assertion":"587:refused","passed":false');
  });

  it('that is no claim is refused with the forms there are', async () => {
    const answer = await get(`${CHECK}&assert=587:open`);
    expect([answer.status, await answer.json<Problem>()]).toMatchObject([
      400,
      { code: 'invalid-parameter', parameter: 'assert' },
    ]);
  });

  it('holds for what is on record alone', async () => {
    const host = await publish('claimed.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&ports=587');
    const told = await reportOf(host, '&ports=587&remembered=1&assert=587:starttls,2525:starttls');
    expect(told.assertions?.map(({ passed }) => passed)).toEqual([true, null]);
    const strict = await get(`/v1/check?host=${host}&ports=587&remembered=1&assert=2525:starttls&strict=1`);
    expect(strict.status).toBe(424);
  });
});

describe('for programs', () => {
  it.each([
    ['sse', 'text/event-stream; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['prometheus', 'text/plain; version=0.0.4; charset=utf-8'],
  ])('%s is %s, also for HEAD', async (format, type) => {
    const answer = await get(`${CHECK}&format=${format}`);
    await answer.text();
    const head = await get(`${CHECK}&format=${format}`, { method: 'HEAD' });
    expect([answer.headers.get('content-type'), head.headers.get('content-type')]).toEqual([type, type]);
  });

  it('a browser that listens gets events, and is told to stop after the last', async () => {
    const accept = { Accept: 'text/event-stream' };
    const text = await (await get(CHECK, { headers: accept })).text();
    const events = text.split('\n\n').filter(Boolean);
    const types = events.map((event) => JSON.parse(event.slice(event.indexOf('{'))).type);
    expect(types).toEqual(expect.arrayContaining(['target', 'port', 'vantage']));
    expect([types[0], types.at(-1)]).toEqual(['target', 'report']);
    expect(events.at(-1)).toMatch(/^id: end\ndata: \{"type":"report"/);
    const again = await get(CHECK, { headers: { ...accept, 'Last-Event-ID': 'end' } });
    expect(again.status).toBe(204);
  });

  it('a scrape of a host that is not there tells that the probe failed', async () => {
    const answer = await get('/v1/check?host=nowhere.test&format=prometheus');
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('probe_success 0\n')]);
    const wrong = await get('/v1/check?host=no..name&format=prometheus');
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
  });

  it('phases are in a header', async () => {
    const host = await publish('timed.test', { addresses: ['127.0.0.1'] });
    const answer = await get(`/v1/check?host=${host}&ports=587`);
    await answer.json<Report>();
    expect(answer.headers.get('Server-Timing')).toMatch(/^connect;dur=\d+;desc="port 587", greeting;/);
  });

  it('other routes do not have the formats of a check', async () => {
    const answer = await get('/v1/ports?format=csv');
    expect(answer.status).toBe(400);
  });
});
