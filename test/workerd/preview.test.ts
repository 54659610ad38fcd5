/** The picture beside a link tells the tone of what is on record, and never causes anything. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Tone } from '../../worker/api/index.ts';
import { forgetVisits, get, publish, queries, reportOf, visits } from './outside.ts';

const TONES: readonly Tone[] = ['good', 'caution', 'bad', 'unknown'];

/** Which of the built pictures this is. */
async function toneOf(answer: Response): Promise<Tone | undefined> {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  const shown = new Uint8Array(await answer.arrayBuffer()).join();
  for (const tone of TONES) {
    const built = await env.ASSETS.fetch(`https://check.example.net/previews/${tone}.png`);
    if (new Uint8Array(await built.arrayBuffer()).join() === shown) return tone;
  }
  return undefined;
}

describe('the picture beside a link', () => {
  it('has the tone of the badge', async () => {
    const host = await publish('previewed.test', { addresses: ['127.0.0.1'] });
    const { recommendation } = await reportOf(host, '&ports=587,465&words=1&lang=en');
    await forgetVisits();
    const tone = await toneOf(await get(`/preview/${host}.png`));
    expect(tone).toBe(recommendation?.said?.tone);
    expect(tone).not.toBe('unknown');
    expect(await visits(587)).toEqual([]);
  });

  it('of a host that nobody has checked is neutral, and asks nobody', async () => {
    const host = await publish('unpreviewed.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    expect(await toneOf(await get(`/preview/${host}.png`))).toBe('unknown');
    expect([await queries(host, 'A'), await visits(587)]).toEqual([0, []]);
  });

  it.each(['x..y', '127.0.0.1', 'localhost', 'mail.example.net%3Cscript%3E', 'a'.repeat(300)])(
    'of %s is a picture as well',
    async (name) => {
      expect(await toneOf(await get(`/preview/${name}.png`))).toBe('unknown');
    },
  );

  it.each(['?lang=xx', '?format=xml', '?words=9'])('with %s is a picture as well', async (query) => {
    expect(await toneOf(await get(`/preview/never.test.png${query}`))).toBe('unknown');
  });

  it('is known again by its tag', async () => {
    const first = await get('/preview/never.test.png');
    const again = await get('/preview/never.test.png', {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  it('is named by the page of the host', async () => {
    const page = await get('/check/previewed.test?ports=587&lang=de', { headers: { Accept: 'text/html' } });
    const named: Record<string, string> = {};
    const read = new HTMLRewriter().on('meta[property]', {
      element: (meta) => {
        named[meta.getAttribute('property') ?? ''] = meta.getAttribute('content') ?? '';
      },
    });
    await read.transform(page).text();
    expect(named).toMatchObject({
      'og:title': expect.stringContaining('previewed.test'),
      'og:url': 'https://check.example.net/check/previewed.test',
      'og:image': 'https://check.example.net/preview/previewed.test.png',
      'og:image:width': '1200',
      'og:image:height': '630',
    });
  });
});
