import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange, fetchText, openStream } from '../../../worker/net/http.ts';

const BYTES_MAX = 10;
const visits: string[] = [];
const ended: string[] = [];

/** The server's behavior for each path. */
const PAGES: Record<string, (response: ServerResponse) => void> = {
  '/ten': (response) => response.end('ä'.repeat(5)),
  '/eleven': (response) => response.end(`${'ä'.repeat(5)}x`),
  '/endless': (response) => {
    response.on('error', () => {});
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/empty': (response) => response.writeHead(204).end(),
  '/moved': (response) => response.writeHead(302, { location: '/ten' }).end('gone'),
  '/broken': (response) => response.writeHead(500).end('no'),
  '/split': (response) => {
    response.write(Buffer.from([0xe2, 0x82]));
    response.end(Buffer.from([0xac]));
  },
  '/hang': () => {},
  '/half': (response) => response.write('x'),
  '/cut': (response) =>
    response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy()),
};

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(`${request.url} ${request.headers.accept}`);
    response.once('close', () => ended.push(request.url ?? ''));
    if (request.url === '/echo') request.pipe(response.writeHead(request.method === 'POST' ? 202 : 405));
    else PAGES[request.url ?? '']?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(
  () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
);

function get(path: string, deadlineMs = 5000) {
  return fetchText(new URL(path, base), 'text/plain', { deadlineMs, bytesMax: BYTES_MAX });
}

describe('fetchText', () => {
  it.each([
    ['/ten', { kind: 'answer', status: 200, body: 'äääää' }],
    ['/eleven', { kind: 'oversized' }],
    ['/endless', { kind: 'oversized' }],
    ['/empty', { kind: 'answer', status: 204, body: '' }],
    ['/broken', { kind: 'answer', status: 500, body: 'no' }],
    ['/split', { kind: 'answer', status: 200, body: '€' }],
    ['/cut', { kind: 'failed' }],
  ])('says of %s: %j', async (path, fetched) => {
    expect(await get(path)).toEqual(fetched);
  });

  it('follows no redirect', async () => {
    visits.length = 0;
    expect(await get('/moved')).toEqual({ kind: 'answer', status: 302, body: 'gone', location: '/ten' });
    expect(visits).toEqual(['/moved text/plain']);
  });

  it.each(['/hang', '/half'])('ends at its deadline: %s', async (path) => {
    expect(await get(path, 50)).toEqual({ kind: 'timeout' });
  });

  it('does not throw if nothing listens', async () => {
    const url = new URL('http://127.0.0.1:1/');
    expect(await fetchText(url, 'text/plain', { deadlineMs: 5000, bytesMax: 1 })).toEqual({ kind: 'failed' });
  });
});

describe('exchange', () => {
  it('sends the given method, headers and body', async () => {
    visits.length = 0;
    const request = {
      method: 'POST',
      url: new URL('/echo', base),
      headers: { accept: 'a/b' },
      body: 'text',
    } as const;
    const limits = { deadlineMs: 5000, bytesMax: BYTES_MAX };
    expect(await exchange(request, limits)).toEqual({ kind: 'answer', status: 202, body: 'text' });
    expect(visits).toEqual(['/echo a/b']);
  });
});

describe('openStream', () => {
  const open = (path: string, limits: { startDeadlineMs?: number; deadlineMs?: number } = {}) =>
    openStream(
      { method: 'GET', url: new URL(path, base), headers: {} },
      { startDeadlineMs: 5000, deadlineMs: 5000, bytesMax: BYTES_MAX, ...limits },
    );
  /** What arrived before the end or the failure, and which of the two it was. */
  async function read(path: string, limits = {}): Promise<[text: string, end: 'end' | 'failure']> {
    const opened = await open(path, limits);
    if (opened.kind !== 'answer') throw new Error(opened.kind);
    let text = '';
    try {
      for await (const chunk of opened.chunks) text += new TextDecoder().decode(chunk);
    } catch {
      return [text, 'failure'];
    }
    return [text, 'end'];
  }

  it.each([
    ['/ten', ['äääää', 'end']],
    ['/eleven', ['', 'failure']],
    ['/endless', ['', 'failure']],
    ['/empty', ['', 'end']],
    ['/cut', ['x', 'failure']],
  ])('reads of %s: %j', async (path, told) => {
    expect(await read(path)).toEqual(told);
  });

  it('passes on chunks as they arrive, and ends at the overall deadline', async () => {
    expect(await read('/half', { startDeadlineMs: 100, deadlineMs: 300 })).toEqual(['x', 'failure']);
  });

  it('does not wait for the status line beyond its deadline', async () => {
    // Too long for a test to reach, so that only the other deadline can end it.
    const deadlineMs = 3_600_000;
    expect(await open('/hang', { startDeadlineMs: 50, deadlineMs })).toEqual({ kind: 'timeout' });
  });

  it('follows no redirect, and does not throw if nothing listens', async () => {
    expect(await open('/moved')).toMatchObject({ kind: 'answer', status: 302 });
    expect(await open('http://127.0.0.1:1/')).toEqual({ kind: 'failed' });
  });

  it('hangs up when the reader stops', async () => {
    ended.length = 0;
    const opened = await open('/half');
    if (opened.kind !== 'answer') throw new Error(opened.kind);
    for await (const _ of opened.chunks) break;
    await expect.poll(() => ended).toEqual(['/half']);
  });
});
