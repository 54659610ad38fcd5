/** The page in a frame, and how programs learn of it. Neither causes a check. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../worker/api/index.ts';
import { get } from './outside.ts';

const ORIGIN = 'https://check.example.net';
const BROWSER = { Accept: 'text/html' };

async function oembed(query: Readonly<Record<string, string>>) {
  const answer = await get(`/oembed?${new URLSearchParams(query)}`, {
    headers: { Accept: 'application/json' },
  });
  return { status: answer.status, value: await answer.json<Record<string, unknown> & Problem>() };
}

describe('/embed', () => {
  it('is the element alone, which any page may frame', async () => {
    const answer = await get('/embed?host=smtp.example.net&ports=587&theme=dark&lang=de', {
      headers: BROWSER,
    });
    const html = await answer.text();
    expect(html).toContain(
      '<smtp-port-check heading-level="2" host="smtp.example.net" ports="587" theme="dark">',
    );
    expect(html).toContain('<html lang="de">');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain(`script-src ${ORIGIN}`);
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('x-frame-options')).toBeNull();
  });

  it.each(['', 'host=x..y', 'host=smtp.example.net&theme=pink', 'host=smtp.example.net&colour=red'])(
    'refuses %o',
    async (query) => {
      expect((await get(`/embed?${query}`, { headers: BROWSER })).status).toBe(400);
    },
  );
});

describe('/oembed', () => {
  it('frames the page of a host', async () => {
    const { status, value } = await oembed({
      url: `${ORIGIN}/check/smtp.example.net?ports=587`,
      maxwidth: '300',
    });
    expect(status).toBe(200);
    expect(value).toMatchObject({ version: '1.0', type: 'rich', width: 300 });
    expect(value.html).toMatch(
      /^<iframe src="https:\/\/check\.example\.net\/embed\?host=smtp\.example\.net&amp;lang=en&amp;ports=587" width="300" height="\d+" title="[^"<>]+" loading="lazy" allow="clipboard-write"><\/iframe>$/,
    );
  });

  it('is named by that page', async () => {
    const html = await (await get('/smtp.example.net', { headers: BROWSER })).text();
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const { pathname, search } = new URL(href.replaceAll('&amp;', '&'));
    expect((await get(pathname + search)).status).toBe(200);
  });

  it.each([
    [`${ORIGIN}/check/x%22%3E%3Cscript%3E`, 400],
    [`${ORIGIN}/check/%zz`, 400],
    ['https://elsewhere.example/check/smtp.example.net', 400],
    ['nothing', 400],
  ])('%s is %i', async (url, status) => {
    expect((await oembed({ url })).status).toBe(status);
  });

  it('has no XML', async () => {
    expect((await oembed({ url: `${ORIGIN}/check/smtp.example.net`, format: 'xml' })).status).toBe(400);
  });
});
