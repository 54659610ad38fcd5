/** A table to paste: what it says, and that only `fresh=1` causes anything. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../worker/api/index.ts';
import { forgetVisits, get, publish, queries, reportOf, visits } from './outside.ts';

async function snippet(host: string, query = '') {
  const answer = await get(`/snippet/${host}${query}`);
  return { status: answer.status, html: await answer.text() };
}

describe('a snippet', () => {
  it('of a host that nobody has checked says what is usual, and that it was not checked', async () => {
    const host = await publish('unsnipped.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const { status, html } = await snippet(host);
    expect(status).toBe(200);
    expect(html).toContain(`SMTP ports of ${host}: not checked`);
    expect(html).toContain(`/check/${host}?lang=en`);
    expect([await queries(host, 'A'), await visits(587)]).toEqual([0, []]);
  });

  it('of a known provider says what that documents', async () => {
    const { html } = await snippet('smtp.gmail.com', '?lang=de');
    expect(html).toMatch(/<caption>SMTP-Ports von smtp\.gmail\.com: .*nicht geprüft<\/caption>/);
    expect(html).toMatch(/<th scope="row">(?:<strong>)?465/);
  });

  it('of a checked host is dated, and marks the port to use', async () => {
    const host = await publish('snipped.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&ports=587,465,25');
    await forgetVisits();
    const { html } = await snippet(host, '?ports=587,465,25');
    expect(html).toMatch(/checked \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(html).toMatch(/<strong>(?:465|587)<\/strong>/);
    expect(html).not.toMatch(/<script|style=/);
    expect(await visits(587)).toEqual([]);
  });

  it('is checked now if that is asked for, and fails with a claim', async () => {
    const host = await publish('fresh-snippet.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const held = await snippet(host, '?ports=587&fresh=1&assert=587:starttls');
    expect([held.status, (await visits(587)).length]).toEqual([200, 1]);
    const failed = await get(`/snippet/${host}?ports=587&fresh=1&assert=587:refused&format=json`);
    expect([failed.status, (await failed.json<Problem>()).code]).toEqual([424, 'assertion-failed']);
  });

  it('refuses what is no host', async () => {
    expect((await get('/snippet/x..y', { headers: { Accept: 'application/json' } })).status).toBe(400);
  });
});
