/** A badge tells what is on record, and never causes anything. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../worker/api/index.ts';
import { forgetVisits, get, publish, queries, reportOf, visits } from './outside.ts';

async function badge(host: string, query = '') {
  const answer = await get(`/badge/${host}.svg${query}`);
  const svg = await answer.text();
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    svg,
    value: /aria-label="SMTP: ([^"]+)"/.exec(svg)?.[1],
  };
}

describe('a badge', () => {
  it('tells the port to use, and when that was seen', async () => {
    const host = await publish('badge.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&ports=587,465');
    await forgetVisits();
    const { status, type, svg, value } = await badge(host);
    expect([status, type]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(value).toMatch(/^(?:465 SSL\/TLS|587 STARTTLS)$/);
    expect(svg).toMatch(/<title>.*\d{4}-\d\d-\d\d \d\d:\d\d UTC<\/title>/);
    expect(await badge(host, '?port=465')).toMatchObject({ value: expect.stringMatching(/^465 /) });
    expect(await badge(host, '?port=2525')).toMatchObject({ status: 200 });
    expect(await visits(587)).toEqual([]);
  });

  it('of a host that nobody has checked is neutral, and asks nobody', async () => {
    const host = await publish('unbadged.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    expect(await badge(host)).toMatchObject({ status: 200, value: 'not checked lately' });
    expect([await queries(host, 'A'), await visits(587)]).toEqual([0, []]);
  });

  it.each(['x..y', '127.0.0.1', 'localhost', 'mail.example.net%3Cscript%3E', 'a'.repeat(300)])(
    'of %s is 200 as well, with nothing of it that could do harm',
    async (name) => {
      const { status, svg } = await badge(name);
      expect(status).toBe(200);
      expect(svg).not.toMatch(/<script|onload/i);
    },
  );

  it.each(LANGUAGES)('has words in %s', async (language) => {
    expect((await badge('never.test', `?lang=${language}`)).value).toBeTruthy();
  });

  it.each(['?lang=xx', '?format=xml', '?words=9'])('with %s is a picture as well', async (query) => {
    expect(await badge('never.test', query)).toMatchObject({
      status: 200,
      type: 'image/svg+xml; charset=utf-8',
    });
  });

  it('is known again by its tag', async () => {
    const first = await get('/badge/never.test.svg');
    const again = await get('/badge/never.test.svg', {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect([first.status, again.status]).toEqual([200, 304]);
  });
});
