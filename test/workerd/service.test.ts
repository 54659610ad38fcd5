import { afterEach, describe, expect, it } from 'vitest';
import type { CheckEvent, Report } from '../../worker/api/index.ts';
import { LANGUAGES } from '../../worker/api/index.ts';
import { eventsOf, forgetVisits, get, publish, visits } from './outside.ts';
import { reconfigure } from './reconfigure.ts';

const CURL = { 'User-Agent': 'curl/8.9.1', Accept: '*/*' };
const BROWSER = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/145.0',
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
};

describe('the form of an answer', () => {
  it.each([
    ['/v1/check?host=mail.healthy.test&ports=587', CURL, 'application/json'],
    ['/v1/check?host=mail.healthy.test&ports=587', BROWSER, 'application/json'],
    ['/v1/check?host=mail.healthy.test&ports=587', { Accept: 'text/plain' }, 'text/plain; charset=utf-8'],
    ['/v1/check?host=mail.healthy.test&ports=587&format=text', {}, 'text/plain; charset=utf-8'],
    [
      '/v1/check?host=mail.healthy.test&ports=587',
      { Accept: 'application/x-ndjson' },
      'application/x-ndjson',
    ],
    ['/mail.healthy.test?ports=587', CURL, 'text/plain; charset=utf-8'],
    ['/check/mail.healthy.test?ports=587', CURL, 'text/plain; charset=utf-8'],
    ['/mail.healthy.test?ports=587', BROWSER, 'text/html; charset=utf-8'],
    ['/mail.healthy.test?ports=587&format=json', BROWSER, 'application/json'],
    ['/mail.healthy.test?ports=587', {}, 'application/json'],
    ['/', CURL, 'text/plain; charset=utf-8'],
    ['/', BROWSER, 'text/html; charset=utf-8'],
    ['/x..y', CURL, 'text/plain; charset=utf-8'],
    ['/x..y', BROWSER, 'text/html; charset=utf-8'],
    ['/v1/check?host=x..y', BROWSER, 'application/problem+json'],
    ['/healthz', CURL, 'application/json'],
    ['/about', CURL, 'text/plain; charset=utf-8'],
    ['/about', BROWSER, 'text/html; charset=utf-8'],
  ])('%s %o → %s', async (path, headers, type) => {
    const response = await get(path, { headers });
    await response.body?.cancel();
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('has the same facts as a stream, as JSON and as text', async () => {
    const query = '/v1/check?host=mail.moody.test&ports=80,443,465,587,588,2525';
    const events: CheckEvent[] = [];
    for await (const event of eventsOf(await get(`${query}&format=ndjson`))) events.push(event);
    const report = await (await get(query)).json<Report>();
    const facts = ({ vantages, target }: Report) => [
      target,
      vantages.map(({ ports }) => ports.map(({ ageSeconds, cached, ...row }) => row)),
    ];
    const last = events.at(-1);
    if (last?.type !== 'report') throw new Error('A stream ends with the report');
    expect(facts(report)).toEqual(facts(last.report));
    expect(events.map(({ type }) => type)).toEqual(['target', ...Array(6).fill('port'), 'vantage', 'report']);
    const text = await (await get(`${query}&format=text`)).text();
    expect(text.match(/^ *\d+ {2}/gm)?.map(Number)).toEqual([80, 443, 465, 587, 588, 2525]);
  });
});

describe('a wrong result', () => {
  const query = '/v1/check?host=mail.healthy.test&ports=587';
  const reportUrl = 'https://example.net/new?labels=wrong';

  afterEach(() => reconfigure());

  it('can be reported where the operator says, in text and to the element', async () => {
    reconfigure({ REPORT_URL: reportUrl });
    expect(await (await get(`${query}&format=text`)).text()).toMatch(`\n\nWrong result? ${reportUrl}\n`);
    expect(await (await get(`${query}&words=1`)).json()).toMatchObject({ reportUrl });
  });

  it('has no link by default, and says when a new check can tell something new', async () => {
    expect(await (await get(`${query}&format=text`)).text()).not.toContain('Wrong result?');
    const report = await (await get(`${query}&words=1`)).json<Report>();
    expect(report).not.toHaveProperty('reportUrl');
    expect(report.nextCheckSeconds).toBeLessThanOrEqual(60);
    expect(report.nextCheckSeconds).toBeGreaterThan(0);
  });
});

describe('problems', () => {
  it.each([
    ['/v1/nothing', 404],
    ['/nothing', 404],
    ['/favicon.ico', 404],
    ['/robots.txt', 404],
    ['/.well-known', 404],
    ['/.env', 404],
    ['/wp-login.php', 404],
    ['/lookup%2ejs', 404],
    ['/.well-known/security.txt', 404],
  ])('%s → %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  });

  it('say which methods are allowed', async () => {
    const response = await get('/v1/check?host=mail.healthy.test', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('the resolver', () => {
  it.each([
    ['nxdomain', 422, 'name-not-found', undefined],
    [{ addresses: [] }, 422, 'no-address', undefined],
    ['servfail', 502, 'dns-failed', 'servfail'],
    ['malformed', 502, 'dns-failed', 'malformed'],
    ['oversized', 502, 'dns-failed', 'oversized'],
    ['hang', 502, 'dns-failed', 'timeout'],
    ['http-500', 502, 'dns-failed', 'servfail'],
  ])('%o → %i %s %s', async (answer, status, code, reason) => {
    const host = await publish(`dns-${code}-${reason}-${status}.test`, answer);
    const response = await get(`/v1/check?host=${host}&format=ndjson`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = await response.json<{ detail: string }>();
    expect(problem).toMatchObject({ code, ...(reason === undefined ? {} : { reason }) });
    expect(problem.detail).toContain(host);
  });
});

describe('pages of other sites', () => {
  it.each(['https://help.example.org', 'null'])('of %s may read the answer', async (origin) => {
    const response = await get('/v1/check?host=x..y', { headers: { Origin: origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('access-control-expose-headers')?.split(',')).toEqual([
      'Retry-After',
      'RateLimit',
      'RateLimit-Policy',
      'ETag',
      'Age',
      'Server-Timing',
    ]);
  });

  it('may send a preflight', async () => {
    const response = await get('/v1/check', {
      method: 'OPTIONS',
      headers: { Origin: 'https://help.example.org', 'Access-Control-Request-Method': 'GET' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('GET');
  });
});

describe('caching', () => {
  const query = '/v1/check?host=mail.closed.test&ports=587';

  it('is private if the region depends on the caller', async () => {
    const response = await get(query);
    await response.body?.cancel();
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get(query, { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    const other = await get(query, { headers: { 'If-None-Match': 'W/"other"' } });
    expect(other.status).toBe(200);
    await other.body?.cancel();
  });

  it('is public for the rest of the lifetime if region and answer are the same for all', async () => {
    const response = await get(`${query}&regions=weur&caller=0`);
    await response.body?.cancel();
    const [, maxAge] = /^public, max-age=(\d+)$/.exec(response.headers.get('cache-control') ?? '') ?? [];
    expect(Number(maxAge) + Number(response.headers.get('age'))).toBe(60);
  });

  it('varies by what the format depends on', async () => {
    const person = await get('/mail.closed.test?ports=587', { headers: CURL });
    expect(person.headers.get('vary')).toBe('Accept, User-Agent, Accept-Language');
    await person.body?.cancel();
  });
});

describe('no dialogue is started', () => {
  it.each([
    ['by HEAD', '/v1/check?host=quiet.test&ports=587', { method: 'HEAD' }],
    ['by HEAD for people', '/quiet.test?ports=587', { method: 'HEAD', headers: CURL }],
    ['by the page', '/check/quiet.test?ports=587', { headers: BROWSER }],
  ])('%s', async (_, path, init) => {
    await publish('quiet.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const response = await get(path, init);
    expect(response.status).toBe(200);
    await response.body?.cancel();
    expect(await visits(587)).toEqual([]);
  });
});

describe('pages', () => {
  it('show the host as text, whatever it contains', async () => {
    const page = await (
      await get('/check/m%C3%BCnchen.example.de?ports=465,587', { headers: BROWSER })
    ).text();
    expect(page).toContain('<title>SMTP ports of münchen.example.de</title>');
    expect(page).toContain('host="xn--mnchen-3ya.example.de" ports="465,587"');
    expect(page).toContain(
      'curl &#39;https://check.example.net/xn--mnchen-3ya.example.de?ports=465,587&#39;',
    );
  });

  it('pass the regions of the URL on to the element and to the command', async () => {
    const path = '/check/mail.healthy.test?ports=587&regions=weur,oc';
    const page = await (await get(path, { headers: BROWSER })).text();
    expect(page).toContain('host="mail.healthy.test" ports="587" regions="weur,oc"');
    expect(page).toMatch(/curl &#39;https:[^']*\?ports=587&amp;regions=weur,oc&#39;/);
  });

  it('never include markup from a request', async () => {
    const response = await get('/check/%3Cscript%3Ealert(1)%3C%2Fscript%3E.example.net', {
      headers: BROWSER,
    });
    const page = await response.text();
    expect(response.status).toBe(400);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
    expect(response.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  });

  it.each([
    ['/check/smtp..example.net', 'smtp..example.net'],
    ['/check/%22%3E%3Cb%3E%26lt;.example.net', '&quot;&gt;&lt;b&gt;&amp;lt;.example.net'],
    ['/check/mail.healthy.test?ports=x', 'mail.healthy.test'],
  ])('offer what was written to be corrected: %s', async (path, value) => {
    const page = await (await get(path, { headers: BROWSER })).text();
    expect(page).toContain(`<smtp-port-check heading-level="2" value="${value}">`);
  });

  it('offer nothing to correct if no host was given', async () => {
    const page = await (await get('/nothing', { headers: BROWSER })).text();
    expect(page).toContain('<smtp-port-check heading-level="2">');
  });

  it.each(LANGUAGES)('are in the language of the reader, and offer the others: %s', async (language) => {
    const headers = { ...BROWSER, 'Accept-Language': language };
    for (const path of ['/', '/check/mail.healthy.test', '/nothing']) {
      const page = await (await get(path, { headers })).text();
      expect(page).toContain(`<html lang="${language}">`);
      expect([...page.matchAll(/href="\?lang=(\w+)" hreflang="\1" lang="\1"/g)].map(([, to]) => to)).toEqual(
        LANGUAGES.filter((other) => other !== language),
      );
      // A page preloads exactly what its element will request.
      const ahead = page.match(/rel="modulepreload" href="\/smtp-port-check\.(\w+)\.js\?[0-9a-f]{8}"/)?.[1];
      expect(ahead).toBe(language === 'en' ? undefined : language);
    }
    const home = await (await get('/', { headers })).text();
    expect(home).toContain(`<a href="/check/mail.healthy.test?lang=${language}">mail.healthy.test</a>`);
  });

  it.each([
    ['/check/mail.healthy.test?ports=465,587&network=hetzner', 'ports=465%2C587&amp;network=hetzner'],
    ['/check/mail.healthy.test?lang=en&regions=all', 'regions=all'],
    ['/?network=hetzner&utm=x', 'network=hetzner'],
    ['/check/a..b?ports=%22%3E%3Cb%3E', 'ports=%22%3E%3Cb%3E'],
    ['/discover?domain=nowhere.example', 'domain=nowhere.example'],
    ['/settings/mail.healthy.test?port=465&client=thunderbird', 'port=465&amp;client=thunderbird'],
  ])('keep in another language what the address says: %s', async (path, kept) => {
    const page = await (await get(path, { headers: { ...BROWSER, 'Accept-Language': 'en' } })).text();
    expect(page.match(/href="\?lang=de[^"]*" hreflang/)?.[0]).toBe(`href="?lang=de&amp;${kept}" hreflang`);
  });

  it('do not repeat a mail address', async () => {
    const page = await (await get('/discover?domain=me@a..b', { headers: BROWSER })).text();
    expect(page).toContain('href="?lang=de" hreflang');
  });
});
