/**
 * One URL, many representations: a client that has one must never be told that it matches another (RFC 9110 §8.8.3.3).
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { get, publish } from '../outside.ts';

const DIALS = [
  '/v1/check?host=tagged.test&ports=587&regions=weur&caller=0',
  '/v1/check?host=tagged.test&ports=587',
  '/check/tagged.test?ports=587',
  '/v1/tickets?host=tagged.test&ports=587&regions=weur&caller=0',
  '/v1/settings?host=tagged.test&client=postfix',
  '/v1/discover?domain=tagged-mail.test',
];
const KNOWN = [
  '/v1/history?host=tagged.test&regions=weur',
  '/v1/ports',
  '/v1/providers',
  '/v1/networks',
  '/v1/programs',
  '/v1/network',
];
const MADE = '/v1/settings?host=tagged.test&port=587&encryption=starttls&client=postfix';
const TYPES = ['application/json', 'text/plain', 'application/x-ndjson'];
const LANGUAGES = ['en', 'de'];

const REPRESENTATIONS = LANGUAGES.flatMap((language) =>
  TYPES.map((type) => ({ Accept: type, 'Accept-Language': language })),
);

async function ask(path: string, headers: Readonly<Record<string, string>>, method = 'GET') {
  const response = await get(path, { method, headers });
  const body = new TextDecoder().decode(await response.arrayBuffer());
  return { status: response.status, etag: response.headers.get('etag'), body };
}

beforeAll(async () => {
  await publish('tagged.test', { addresses: ['127.0.0.1'] });
  await publish('tagged-mail.test', { addresses: [] });
  await publish('_submissions._tcp.tagged-mail.test', {
    addresses: [],
    services: ['0 1 465 smtp.tagged-mail.test.'],
  });
  for (const path of DIALS) await (await get(path)).text();
});

describe('the tag of', () => {
  it.each([...DIALS, ...KNOWN, MADE])('%s is for one format in one language', async (path) => {
    // As NDJSON, a check is a stream.
    const all = REPRESENTATIONS.filter(({ Accept }) => !path.includes('check') || !Accept.includes('ndjson'));
    const answers = await Promise.all(all.map((headers) => ask(path, headers)));
    const tags = answers.map(({ etag }) => etag ?? '');
    expect(new Set(tags).size).toBe(all.length);
    for (const [index, headers] of all.entries()) {
      const own = tags[index] ?? '';
      const others = tags.filter((tag) => tag !== own).join(', ');
      const told = await ask(path, { ...headers, 'If-None-Match': others });
      expect([told.status, told.etag, told.body === '']).toEqual([200, own, false]);
      for (const tag of [own, `${others}, ${own}`, '*'])
        expect(await ask(path, { ...headers, 'If-None-Match': tag })).toEqual({
          status: 304,
          etag: own,
          body: '',
        });
    }
  });

  it.each([...KNOWN, MADE])('%s is the same for HEAD, if no check is needed', async (path) => {
    for (const headers of REPRESENTATIONS) {
      const { etag } = await ask(path, headers);
      const head = await ask(path, headers, 'HEAD');
      const again = await ask(path, { ...headers, 'If-None-Match': etag ?? '' }, 'HEAD');
      expect([head.status, head.etag, again.status]).toEqual([200, etag, 304]);
    }
  });

  it.each(DIALS)('%s is missing for HEAD, which must not start a check', async (path) => {
    const head = await ask(path, { 'If-None-Match': '*' }, 'HEAD');
    expect(head).toEqual({ status: 200, etag: null, body: '' });
  });
});
