import { describe, expect, it } from 'vitest';
import { readWebFile, type WebFileTools } from '../../../worker/discovery/web-file.ts';
import { REDIRECT_CHARS_MAX, WEB_FILE_BYTES_MAX, WEB_FILE_DEADLINE_MS } from '../../../worker/limits.ts';
import type { Exchange, Fetched } from '../../../worker/net/http.ts';
import { world } from '../../support/discovery-world.ts';

const HOST = 'www.example.net';
const URL_ASKED = `https://${HOST}/file.xml`;
const PUBLIC = { [`A ${HOST}`]: ['9.9.9.9'], [`AAAA ${HOST}`]: [] };

function moved(location: string, status = 302): Fetched {
  return { kind: 'answer', status, body: '', location };
}

/** The result for the file, and which URLs were fetched. */
async function read(
  files: Readonly<Record<string, string | Fetched>>,
  records: Readonly<Record<string, readonly string[] | number>> = PUBLIC,
  change: Partial<WebFileTools> = {},
) {
  const { tools, asked } = world({ records, files });
  const file = await readWebFile(HOST, '/file.xml', { ...tools, ...change });
  return { file, fetched: asked.filter((one) => one.startsWith('https:')) };
}

const FILE = { kind: 'file', text: 'hello' };

describe('readWebFile', () => {
  it('fetches by https, within its limits, and sends nothing about the client', async () => {
    const seen: Parameters<Exchange>[] = [];
    const exchange: Exchange = async (...given) => {
      seen.push(given);
      return { kind: 'answer', status: 200, body: 'hello' };
    };
    expect((await read({}, PUBLIC, { exchange })).file).toEqual(FILE);
    expect(seen).toEqual([
      [
        {
          method: 'GET',
          url: new URL(URL_ASKED),
          headers: { accept: 'text/xml, application/xml', 'user-agent': 'smtp-port-check' },
        },
        { deadlineMs: WEB_FILE_DEADLINE_MS, bytesMax: WEB_FILE_BYTES_MAX },
      ],
    ]);
    expect([WEB_FILE_DEADLINE_MS, WEB_FILE_BYTES_MAX]).toEqual([3_000, 65_536]);
  });

  it.each<[string, Fetched, string]>([
    ['404', { kind: 'answer', status: 404, body: 'x' }, 'absent'],
    ['403', { kind: 'answer', status: 403, body: 'x' }, 'absent'],
    ['204', { kind: 'answer', status: 204, body: '' }, 'absent'],
    ['500', { kind: 'answer', status: 500, body: 'x' }, 'failed'],
    ['too much', { kind: 'oversized' }, 'absent'],
    ['nothing in time', { kind: 'timeout' }, 'failed'],
    ['nothing at all', { kind: 'failed' }, 'failed'],
  ])('makes of %s: %j → %s', async (_, said, kind) => {
    expect((await read({ [URL_ASKED]: said })).file).toEqual({ kind });
  });

  it.each([
    ['10.0.0.1', []],
    ['9.9.9.9, 10.0.0.1', []],
    ['9.9.9.9', ['::1']],
    ['9.9.9.9', ['::ffff:169.254.169.254']],
    ['127.0.0.1', []],
  ])('asks no host at %s and %j', async (four, six) => {
    const records = { [`A ${HOST}`]: four.split(', '), [`AAAA ${HOST}`]: six };
    expect(await read({ [URL_ASKED]: 'hello' }, records)).toEqual({ file: { kind: 'failed' }, fetched: [] });
  });

  it.each([
    ['does not exist', { [`A ${HOST}`]: 3 }, 'absent'],
    ['has no address', { [`A ${HOST}`]: [], [`AAAA ${HOST}`]: [] }, 'absent'],
    ['cannot be looked up', { [`A ${HOST}`]: 2, [`AAAA ${HOST}`]: 2 }, 'failed'],
  ])('asks no host that %s', async (_, records, kind) => {
    expect(await read({ [URL_ASKED]: 'hello' }, records)).toEqual({ file: { kind }, fetched: [] });
  });

  it('contacts private hosts if that is allowed', async () => {
    const records = { [`A ${HOST}`]: ['10.0.0.1'], [`AAAA ${HOST}`]: [] };
    const rules = { allowPrivateTargets: true };
    expect((await read({ [URL_ASKED]: 'hello' }, records, { rules })).file).toEqual(FILE);
  });

  it('contacts no address that has received enough requests, judged by the host’s lowest', async () => {
    const counted: string[] = [];
    const admitAddress = async (address: string) => {
      counted.push(address);
      return false;
    };
    const records = { [`A ${HOST}`]: ['9.9.9.10', '9.9.9.9'], [`AAAA ${HOST}`]: [] };
    const { file, fetched } = await read({ [URL_ASKED]: 'hello' }, records, { admitAddress });
    expect([file.kind, fetched, counted]).toEqual(['failed', [], ['9.9.9.9']]);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('within the host is followed: %i', async (status) => {
    const there = `https://${HOST}/there.xml`;
    const { file, fetched } = await read({ [URL_ASKED]: moved('/there.xml', status), [there]: 'hello' });
    expect([file, fetched]).toEqual([FILE, [URL_ASKED, there]]);
  });

  it('is followed only if a second request is admitted as well', async () => {
    const there = `https://${HOST}/there.xml`;
    let left = 1;
    const admitAddress = async () => {
      left -= 1;
      return left >= 0;
    };
    const { file, fetched } = await read({ [URL_ASKED]: moved('/there.xml'), [there]: 'hello' }, undefined, {
      admitAddress,
    });
    expect([file.kind, fetched]).toEqual(['failed', [URL_ASKED]]);
  });

  it('is followed once', async () => {
    const [one, two] = [`https://${HOST}/one`, `https://${HOST}/two`];
    const { file, fetched } = await read({
      [URL_ASKED]: moved('/one'),
      [one]: moved('/two'),
      [two]: 'hello',
    });
    expect([file, fetched]).toEqual([{ kind: 'absent' }, [URL_ASKED, one]]);
  });

  it.each([
    'https://example.net/file.xml',
    'https://www.example.net.attacker.example/',
    'https://www.example.net@attacker.example/',
    'https://me:secret@www.example.net/other',
    'https://www.example.net:8443/',
    'http://www.example.net/other',
    '//attacker.example/',
    'https://127.0.0.1/',
    'file:///etc/hosts',
    'data:text/xml,hello',
    'https://[',
    '/file.xml',
    '',
  ])('to %j is not followed', async (location) => {
    const { file, fetched } = await read({ [URL_ASKED]: moved(location) });
    expect([file, fetched]).toEqual([{ kind: 'absent' }, [URL_ASKED]]);
  });

  it('may have a URL up to the maximum length', async () => {
    const longest = `/${'x'.repeat(REDIRECT_CHARS_MAX - 1)}`;
    const there = { [`https://${HOST}${longest}`]: 'hello', [`https://${HOST}${longest}x`]: 'hello' };
    expect((await read({ [URL_ASKED]: moved(longest), ...there })).file).toEqual(FILE);
    expect((await read({ [URL_ASKED]: moved(`${longest}x`), ...there })).file).toEqual({ kind: 'absent' });
  });

  it('is ignored if the status is not a redirect', async () => {
    const created: Fetched = { kind: 'answer', status: 200, body: 'hello', location: '/there' };
    expect((await read({ [URL_ASKED]: created })).fetched).toEqual([URL_ASKED]);
  });
});
