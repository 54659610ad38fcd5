/** `remembered=1`, and pasted settings beside what is on record of their server: memory alone, nothing is dialed or looked up. */
import { describe, expect, it } from 'vitest';
import type { CheckEvent, Explanation, Problem, Report } from '../../worker/api/index.ts';
import { forgetVisits, get, publish, queries, reportOf, visits } from './outside.ts';

const PORTS = [25, 80, 465, 587, 588, 2525];

async function outsideSeen(host: string) {
  const dialed = await Promise.all(PORTS.map(async (port) => (await visits(port)).length));
  return { queries: await queries(host, 'A'), dialed: dialed.reduce((a, b) => a + b) };
}

describe('remembered=1', () => {
  it('says the same as the check before, without asking anybody', async () => {
    const host = await publish('on-record.test', { addresses: ['127.0.0.1'] });
    const checked = await reportOf(host, '&regions=weur&ports=587,465');
    await forgetVisits();
    const before = await outsideSeen(host);
    const told = await reportOf(host, '&regions=weur&ports=587,465&remembered=1');
    const rows = (report: Report) =>
      report.vantages[0]?.ports.map(({ port, outcome, checkedAt }) => ({ port, outcome, checkedAt }));
    expect(rows(told)).toEqual(rows(checked));
    expect(told.vantages[0]).toMatchObject({ cached: true, vantage: { id: 'weur' } });
    expect(told.target).toEqual(checked.target);
    expect(told.recommendation).toEqual(checked.recommendation);
    expect(await outsideSeen(host)).toEqual(before);
  });

  it('leaves out what is not on record', async () => {
    const host = await publish('partly.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&regions=weur&ports=587');
    const told = await reportOf(host, '&regions=weur,enam&ports=2525,587&remembered=1');
    expect(told.vantages.map(({ vantage, ports }) => [vantage.id, ports.map(({ port }) => port)])).toEqual([
      ['weur', [587]],
    ]);
  });

  it('shows the dialogue and each address, as asked', async () => {
    const host = await publish('two-addresses.test', { addresses: ['127.0.0.1', '127.0.0.2'] });
    await reportOf(host, '&regions=weur&ports=587&addresses=all');
    const told = await reportOf(host, '&regions=weur&ports=587&addresses=all&remembered=1');
    expect(told.vantages[0]?.ports.map(({ address }) => address)).toEqual(['127.0.0.1', '127.0.0.2']);
    const alone = await publish('one-address.test', { addresses: ['127.0.0.1'] });
    await reportOf(alone, '&regions=weur&ports=587');
    const said = await reportOf(alone, '&regions=weur&ports=587&transcript=1&remembered=1');
    expect(said.vantages[0]?.ports[0]?.transcript?.[0]).toMatchObject({ from: 'server' });
  });

  it('streams the same', async () => {
    const host = await publish('streamed-record.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&regions=weur&ports=587');
    const lines = await (
      await get(`/v1/check?host=${host}&regions=weur&ports=587&format=ndjson&remembered=1`)
    ).text();
    const types = lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as CheckEvent).type);
    expect(types.filter((type) => type !== 'verdict')).toEqual(['target', 'port', 'vantage', 'report']);
  });

  it('is 404 where the ports for submission are not on record, because nobody can say which to use', async () => {
    const host = await publish('port-80-alone.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&regions=weur&ports=80');
    const answer = await get(`/v1/check?host=${host}&regions=weur&remembered=1`);
    expect([answer.status, (await answer.json<Problem>()).code]).toEqual([404, 'nothing-remembered']);
    expect(await (await get(`/badge/${host}.svg`)).text()).not.toContain('#b42318');
  });

  it('is 404 for a host that was never checked', async () => {
    const host = await publish('off-record.test', { addresses: ['127.0.0.1'] });
    const answer = await get(`/v1/check?host=${host}&remembered=1`);
    expect([answer.status, (await answer.json<Problem>()).code]).toEqual([404, 'nothing-remembered']);
    expect(await queries(host, 'A')).toBe(0);
  });
});

describe('pasted settings', () => {
  async function explained(body: string): Promise<Explanation> {
    const init = { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } };
    return (await get('/v1/explain', init)).json();
  }

  it('are held against what is on record of their server', async () => {
    const host = await publish('recorded-server.test', { addresses: ['127.0.0.7'] });
    const [row] = (await reportOf(host, '&regions=weur&ports=587')).vantages[0]?.ports ?? [];
    expect(row?.state).toBe('closed');
    await forgetVisits();
    const before = await outsideSeen(host);
    const { configurations } = await explained(`SMTP_HOST=${host}\nSMTP_PORT=587\nSMTP_STARTTLS=true\n`);
    expect(configurations[0]?.faults).toContainEqual({
      code: 'port-not-open',
      key: 'SMTP_PORT',
      line: 2,
      seen: '587',
      wanted: null,
      confidence: 'certain',
      basis: 'measured',
    });
    expect(await outsideSeen(host)).toEqual(before);
  });

  it('cause neither a look-up nor a dialogue where nothing is on record', async () => {
    const host = await publish('unrecorded-server.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const before = await outsideSeen(host);
    const { configurations } = await explained(`SMTP_HOST=${host}\nSMTP_PORT=587\nSMTP_STARTTLS=true\n`);
    expect(configurations[0]?.faults.map(({ basis }) => basis)).not.toContain('measured');
    expect(await outsideSeen(host)).toEqual(before);
  });
});
