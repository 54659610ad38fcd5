import { describe, expect, it } from 'vitest';
import type { Problem } from '../../worker/api/index.ts';
import { URL_CHARS_MAX } from '../../worker/limits.ts';
import { idleService } from '../support/idle-service.ts';
import { createApp } from '../support/specified-app.ts';

/** The service without any settings and without anything to dial: invalid input must not get that far. */
const app = createApp(idleService());

async function problemOf(query: string, language = 'en'): Promise<Problem & { contentType: string | null }> {
  const response = await app.request(`/v1/check?${query}`, { headers: { 'Accept-Language': language } });
  const contentType = response.headers.get('content-type');
  return { ...(await response.json<Problem>()), contentType };
}

const LONG = `${'a'.repeat(60)}.`.repeat(5).slice(0, 300);

describe('wrong input', () => {
  it.each([
    ['', 'invalid-host', 400, /No host was given/],
    ['host=', 'invalid-host', 400, /No host was given/],
    ['host=http://x', 'invalid-host', 400, /is a URL.*host name on its own/],
    ['host=https://smtp.example.net:465/x', 'invalid-host', 400, /for example smtp\.example\.net\./],
    ['host=a:25', 'invalid-host', 400, /contains a port/],
    ['host=smtp.example.net/x', 'invalid-host', 400, /contains a path/],
    ['host=me@example.net', 'invalid-host', 400, /contains an @/],
    ['host=127.0.0.1', 'private-address', 403, /not a public address/],
    ['host=127.1', 'invalid-host', 400, /192\.0\.2\.1/],
    ['host=[::ffff:10.0.0.1]', 'private-address', 403, /^\[::ffff:10\.0\.0\.1\] is not a public address/],
    ['host=[::1]', 'private-address', 403, /not a public address/],
    ['host=localhost', 'private-address', 403, /for internal or special use/],
    ['host=printer.local', 'private-address', 403, /for internal or special use/],
    ['host=x..y', 'invalid-host', 400, /two dots in a row/],
    ['host=mail', 'invalid-host', 400, /has no dot/],
    [`host=${'a'.repeat(300)}`, 'invalid-host', 400, /300 characters.*253/],
    [`host=${LONG}`, 'invalid-host', 400, /characters.*253/],
    ['host=💌.example.net', 'invalid-host', 400, /💌/],
    ['host=a.example.net&ports=0', 'invalid-port', 400, /from 1 to 65535/],
    ['host=a.example.net&ports=65536', 'invalid-port', 400, /from 1 to 65535/],
    ['host=a.example.net&ports=22', 'port-not-allowed', 400, /25, 80, 443, 465/],
    [
      'host=a.example.net&ports=25,25,,x',
      'invalid-port',
      400,
      /"25,25,,x" has a comma with no number before or after it/,
    ],
    ['host=a.example.net&ports=25,x', 'invalid-port', 400, /"x" is not a port number.*with commas/],
    ['host=a.example.net&ports=', 'invalid-port', 400, /ports is empty/],
    ['host=a.example.net&format=yaml', 'invalid-parameter', 400, /json, ndjson, text/],
    ['host=a.example.net&family=5', 'invalid-parameter', 400, /auto, 4, 6, both/],
    ['host=192.0.2.1&family=6', 'invalid-parameter', 400, /IPv4 address/],
    ['host=[::FFFF:8.8.8.8]&family=4', 'invalid-parameter', 400, /^\[::FFFF:8\.8\.8\.8\] is an IPv6 address/],
    ['host=a.example.net&regions=moon', 'invalid-parameter', 400, /nearest, all, wnam/],
    ['host=a.example.net&transcript=yes', 'invalid-parameter', 400, /0, 1/],
    ['host=a.example.net&port=587', 'invalid-parameter', 400, /no parameter "port".*ports/],
    ['host=a.example.net&host=b.example.net', 'invalid-parameter', 400, /more than once/],
    [
      `host=a.example.net&ports=${'2525,'.repeat(103)}`,
      'invalid-parameter',
      400,
      /too long. At most 512 characters/,
    ],
  ])('%s', async (query, code, status, sentence) => {
    const problem = await problemOf(query);
    expect(problem).toMatchObject({
      type: `http://localhost/docs/codes/${code}`,
      code,
      status,
      contentType: 'application/problem+json',
    });
    expect(problem.detail).toMatch(sentence);
  });

  it('is explained in German to German readers', async () => {
    expect((await problemOf('host=x..y', 'de-AT,de;q=0.9,en;q=0.5')).detail).toContain(
      'zwei Punkte hintereinander',
    );
    expect((await problemOf('host=x..y&lang=de')).detail).toContain('zwei Punkte hintereinander');
  });

  it.each([
    '/',
    '/about',
    '/discover',
    '/explain',
    '/mail.example.net',
    '/check/mail.example.net',
    '/settings/mail.example.net',
    '/v1/check?host=mail.example.net',
    '/v1/discover?domain=example.net',
    '/v1/explain?error=x',
    '/v1/history?host=mail.example.net',
    '/v1/network',
    '/v1/networks',
    '/v1/programs',
    '/v1/ports',
    '/v1/providers',
    '/v1/settings?host=mail.example.net',
    '/v1/tickets?host=mail.example.net',
  ])('%s speaks four languages, and says so where a fifth is asked for', async (path) => {
    const response = await app.request(`${path}${path.includes('?') ? '&' : '?'}lang=xx`);
    expect(response.status).toBe(400);
    expect(await response.json<Problem>()).toMatchObject({
      code: 'invalid-parameter',
      parameter: 'lang',
      detail: '"xx" is not a valid value for lang. Use one of: en, de, fr, es.',
    });
  });

  it('can be read by a shell on the path of the script', async () => {
    const response = await app.request('/local.sh?host=mail.example.net&lang=xx');
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^#!\/bin\/sh\n.*"xx" is not a valid value for lang/s);
  });

  it('includes an invalid language in a form', async () => {
    const ask = (fields: Record<string, string>) =>
      app.request('/v1/explain', { method: 'POST', body: new URLSearchParams(fields) });
    expect((await ask({ error: '535 no', lang: 'xx' })).status).toBe(400);
    expect(await (await ask({ error: '535 no', lang: 'de-AT', format: 'text' })).text()).toContain(
      'Passwort',
    );
  });

  it('is quoted without its control characters', async () => {
    const { detail } = await problemOf('host=%1b[31mx%00%e2%80%ae.example.net');
    expect(detail).toMatch(/^"\[31mx\.example\.net" contains "U\+001B"/);
  });
});

describe('a URL that is too long', () => {
  const LONGER = 'a&'.repeat(URL_CHARS_MAX / 2);

  it.each(['/v1/check', '/v1/explain', '/explain', '/', '/mail.example.net', '/nowhere', '/healthz'])(
    'is refused on %s, without being repeated',
    async (path) => {
      for (const method of ['GET', 'POST'] as const) {
        const asked = { method, headers: { accept: 'application/json' } };
        const response = await app.request(`${path}?lang=de&format=text&${LONGER}`, asked);
        const text = await response.text();
        expect([response.status, text.length < 1000]).toEqual([400, true]);
        expect(JSON.parse(text)).toMatchObject({
          code: 'invalid-parameter',
          detail: expect.stringContaining('/explain with POST'),
        });
        const isOpen = response.headers.get('access-control-allow-origin') === '*';
        expect(isOpen).toBe(path.startsWith('/v1/'));
      }
    },
  );

  it('can be read by a shell on the path of the script', async () => {
    const response = await app.request(`/local.sh?host=mail.example.net&${LONGER}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^#!\/bin\/sh\n/);
  });

  it('does not limit what is posted', async () => {
    const error = `535 no ${'x'.repeat(URL_CHARS_MAX)}`;
    const response = await app.request('/v1/explain', {
      method: 'POST',
      body: new URLSearchParams({ error }),
    });
    expect(response.status).toBe(200);
  });
});

describe('a form that breaks off', () => {
  it.each(['/explain', '/v1/explain', '/tickets/mail.example.net'])(
    'is no failure of the service on %s',
    async (path) => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.error(new Error('hung up'));
        },
      });
      const asked = { method: 'POST', body, headers: { accept: 'application/json' } };
      const response = await app.request(path, asked);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'invalid-parameter' });
    },
  );
});

describe('what the operator turns away', () => {
  const operated = createApp(
    idleService({
      CLIENT_ADDRESS_HEADER: 'x-real-ip',
      DENY_CLIENTS: '192.0.2.0/24',
      DENY_HOSTS: '*.example.net',
      CONTACT: 'postmaster@example.org',
    }),
  );
  const ask = (path: string, client: string) =>
    operated.request(path, { headers: { 'x-real-ip': client, accept: 'application/json' } });

  it.each(['/v1/check?host=mail.example.org', '/', '/v1/ports', '/mail.example.org', '/nowhere'])(
    'gets no answer on %s, but may read whom to ask',
    async (path) => {
      const refused = await ask(path, '192.0.2.7');
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ code: 'client-not-allowed' });
      expect(await (await ask('/about', '192.0.2.7')).text()).toContain('postmaster@example.org');
    },
  );

  it.each(['198.51.100.1, 192.0.2.9', 'x, 192.0.2.9', '192.0.2.9:4711', '::ffff:192.0.2.9'])(
    'includes a client that writes %s',
    async (client) => {
      expect((await ask('/v1/ports', client)).status).toBe(403);
      expect((await ask('/v1/ports', client.replace('192.0.2.9', '198.51.100.9'))).status).toBe(200);
    },
  );

  it.each(['', 'unknown', '192.0.2.9, unknown'])(
    'includes a client whose address may be any: %j',
    async (client) => {
      const refused = await ask('/v1/ports', client);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({
        code: 'client-not-allowed',
        detail: expect.stringContaining('CLIENT_ADDRESS_HEADER'),
      });
      expect((await ask('/healthz', client)).status).toBe(200);
    },
  );

  it('is not dialed for anybody', async () => {
    const refused = await ask('/v1/check?host=mail.example.net', '198.51.100.1');
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'host-not-allowed' });
  });
});

describe('every answer', () => {
  it.each(['/v1/check', '/v1/ports', '/about', '/healthz', '/nowhere', '/local.sh', '/v1/network?lang=xx'])(
    'of %s keeps its type',
    async (path) => {
      for (const method of ['GET', 'OPTIONS', 'DELETE']) {
        const { headers } = await app.request(path, { method });
        expect(headers.get('x-content-type-options'), method).toBe('nosniff');
      }
    },
  );
});
