/** Which pages may use the service where ALLOWED_ORIGINS names some. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { idleService } from '../support/idle-service.ts';
import { createApp } from '../support/specified-app.ts';

const HELP = 'https://help.example';
const EVIL = 'https://evil.example';
const NOT_ALLOWED = [403, 'origin-not-allowed'];
/** Nobody is there to dial, so a request that may dial fails in a different way, and that is logged. */
const MAY_DIAL = [500, 'internal'];

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const restricted = createApp(idleService({ ALLOWED_ORIGINS: HELP }));
const open = createApp(idleService());

async function asked(app: typeof open, path: string, headers: Record<string, string>, method = 'GET') {
  const body = method === 'POST' ? { body: new URLSearchParams({ error: '535 no' }) } : {};
  const request = { method, headers: { accept: 'application/json', ...headers }, ...body };
  const answer = await app.request(`https://check.example${path}`, request);
  const { code } = await answer.json<{ code?: string }>();
  return [answer.status, code];
}

const loaded = (dest: string, mode = 'no-cors', site = 'cross-site') => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': dest,
});

const DIALING = [
  '/mail.example.net',
  '/check/mail.example.net',
  '/v1/check?host=mail.example.net',
  '/v1/settings?host=mail.example.net',
  '/v1/tickets?host=mail.example.net',
  '/v1/discover?domain=example.net',
  '/v1/history?host=mail.example.net',
];

describe.each(DIALING)('of %s', (path) => {
  it.each([loaded('image'), loaded('iframe', 'navigate'), loaded('image', 'no-cors', 'same-site')])(
    'pages get nothing by loading it like %j',
    async (headers) => {
      expect(await asked(restricted, path, headers)).toEqual(NOT_ALLOWED);
      expect(await asked(open, path, headers)).toEqual(MAY_DIAL);
    },
  );

  it.each([
    {},
    loaded('document', 'navigate'),
    loaded('document', 'navigate', 'none'),
    loaded('empty', 'cors', 'same-origin'),
    { origin: HELP, ...loaded('empty', 'cors') },
    { origin: HELP },
  ])('programs, links, our own pages and allowed ones get an answer: %j', async (headers) => {
    expect(await asked(restricted, path, headers as Record<string, string>)).toEqual(MAY_DIAL);
  });

  it('other pages that name their origin get nothing', async () => {
    expect(await asked(restricted, path, { origin: EVIL })).toEqual(NOT_ALLOWED);
    expect(await asked(restricted, path, { origin: 'null' })).toEqual(NOT_ALLOWED);
    expect(await asked(open, path, { origin: EVIL })).toEqual(MAY_DIAL);
  });
});

describe('a form', () => {
  it.each([
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, [200, undefined]],
    [{ origin: 'https://check.example' }, [200, undefined]],
    [{ origin: HELP, 'sec-fetch-site': 'cross-site' }, [200, undefined]],
    [{ origin: EVIL, 'sec-fetch-site': 'cross-site' }, NOT_ALLOWED],
    [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, NOT_ALLOWED],
  ])('sent with %j: %j', async (headers, expected) => {
    for (const path of ['/explain', '/v1/explain'])
      expect(await asked(restricted, path, headers as Record<string, string>, 'POST'), path).toEqual(
        expected,
      );
  });
});

it('says why, in words', async () => {
  const headers = { accept: 'application/json', 'accept-language': 'de', ...loaded('image') };
  const answer = await restricted.request('https://check.example/mail.example.net', { headers });
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('ALLOWED_ORIGINS') });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
