/** The gate before a server of our own in place of workerd, over real sockets. test/e2e has it before workerd. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../../worker/config/config.ts';
import { Headroom } from '../../../worker/self-host/capacity.ts';
import { Gate } from '../../../worker/self-host/gate.ts';
import { rawRequest } from '../../e2e/raw-request.ts';
import { freePort } from '../../local/free-port.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let behind: Server;
let answer: Answer;
let gate: Gate;
let port: number;
let url: string;

async function open(
  { connections = 10, requests = 10 } = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  gate = new Gate({
    inner: () => ({ socketPath: join(folder, 'socket') }),
    capacity: { connections, requests, descriptors: Number.POSITIVE_INFINITY },
    headroom: new Headroom(
      Number.POSITIVE_INFINITY,
      async () => null,
      () => performance.now(),
    ),
    config: parseConfig(environment),
  });
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  await gate.listen({ host: '127.0.0.1', port });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  behind = createServer({ requireHostHeader: false }, (request, response) => answer(request, response));
  behind.listen(join(folder, 'socket'));
  await once(behind, 'listening');
});

afterEach(async () => {
  gate.closeAll();
  behind.closeAllConnections();
  behind.close();
  await rm(folder, { recursive: true, force: true });
});

/** What arrives behind the gate. */
async function received(
  lines: readonly string[],
  sent = '',
): Promise<{ headers: readonly string[]; body: string }> {
  const got = Promise.withResolvers<{ headers: readonly string[]; body: string }>();
  answer = async (request, response) => {
    got.resolve({ headers: request.rawHeaders, body: await text(request) });
    response.end();
  };
  await rawRequest(port, lines, sent);
  return got.promise;
}

describe('a request', () => {
  it('arrives as it was sent, except for what belongs to the connection', async () => {
    await open();
    const lines = [
      'POST /v1/explain?a=%20b HTTP/1.1',
      'Host: a b',
      'X-Twice: 1',
      'X-Twice: 2',
      'Upgrade: websocket',
      'TE: trailers',
      'Transfer-Encoding: chunked',
    ];
    const { headers, body } = await received(lines, '3\r\nabc\r\n0\r\n\r\n');
    expect(body).toBe('abc');
    expect(headers).toEqual(
      expect.arrayContaining(['Host', 'a b', 'X-Twice', '1', '2', 'Transfer-Encoding', 'chunked']),
    );
    expect(headers.filter((name) => /^(?:upgrade|te)$/i.test(name))).toEqual([]);
  });

  it('without a Host arrives without one', async () => {
    await open();
    expect((await received(['GET / HTTP/1.1'])).headers).not.toContain('Host');
  });

  it('can be answered before its body arrives', async () => {
    await open();
    answer = (_, response) => response.writeHead(405).end();
    const lines = ['PUT / HTTP/1.1', 'Host: a.test', 'Content-Length: 9'];
    expect(await rawRequest(port, lines)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it('is given up when its reader hangs up', async () => {
    await open();
    const gone = Promise.withResolvers<void>();
    answer = (_, response) => {
      response.once('close', gone.resolve);
      response.writeHead(200, { 'content-type': 'application/x-ndjson' }).write('{}\n');
    };
    const reader = new AbortController();
    const response = await fetch(url, { signal: reader.signal });
    reader.abort();
    await expect(gone.promise).resolves.toBeUndefined();
    expect(response.status).toBe(200);
  });
});

describe('an answer', () => {
  it('comes back unchanged', async () => {
    await open();
    answer = (_, response) => response.writeHead(418, ['Vary', 'A', 'Vary', 'B', 'ETag', '"x"']).end('tea');
    const answered = await fetch(url);
    expect([answered.status, answered.headers.get('vary'), answered.headers.get('etag')]).toEqual([
      418,
      'A, B',
      '"x"',
    ]);
    expect(await answered.text()).toBe('tea');
  });

  it.each(['application/json', 'text/plain'])('of %s is not ended properly if it is cut', async (type) => {
    await open();
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': type });
      response.write('{"half":', () => response.destroy());
    };
    const answered = await fetch(url);
    await expect(answered.text()).rejects.toThrow();
  });

  it.each([
    ['between lines', '{"type":"target"}\n', 'en', 'The service cannot answer right now'],
    ['in a line', '{"type":"target"}\n{"type":"po', 'de', 'Der Dienst kann gerade nicht antworten'],
  ])('in lines ends with a problem if it is cut %s', async (_, sent, lang, title) => {
    await open();
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write(sent, () => response.destroy());
    };
    const lines = (await (await fetch(`${url}/v1/check?lang=${lang}`)).text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { type: 'target' },
      { type: 'problem', problem: expect.objectContaining({ status: 503, code: 'overloaded', title }) },
    ]);
  });
});

describe('without workerd', () => {
  beforeEach(async () => {
    behind.close();
    await rm(join(folder, 'socket'), { force: true });
  });

  it.each([
    ['/v1/check?host=a.test', {}, 'application/problem+json', '"code":"overloaded"'],
    ['/a.test', { 'user-agent': 'curl/8' }, 'text/plain; charset=utf-8', '(overloaded)'],
    ['/a.test', { accept: 'text/html' }, 'text/html; charset=utf-8', '<smtp-port-check'],
    ['/local.sh?host=a.test', { 'user-agent': 'curl/8' }, 'text/plain; charset=utf-8', 'exit 1'],
    ['//', {}, 'application/problem+json', '"code":"overloaded"'],
  ])('a reader of %s gets a problem', async (path, headers, type, part) => {
    await open();
    const answered = await fetch(url + path, { headers });
    expect(answered.status).toBe(503);
    expect(Object.fromEntries(answered.headers)).toMatchObject({
      'content-type': type,
      'retry-after': '5',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(await answered.text()).toContain(part);
  });

  it('pages of allowed origins can read it', async () => {
    await open({}, { ALLOWED_ORIGINS: 'https://a.test' });
    const originsOf = async (origin: string) =>
      (await fetch(`${url}/v1/check`, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect([await originsOf('https://a.test'), await originsOf('https://b.test')]).toEqual([
      'https://a.test',
      null,
    ]);
  });
});

describe('too many', () => {
  async function connected(): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    return socket;
  }

  it('connections make the one that is idle longest end', async () => {
    await open({ connections: 2 });
    answer = (_, response) => response.end('here');
    const [first, second] = [await connected(), await connected()];
    const ended = once(first, 'close');
    expect(await (await fetch(url)).text()).toBe('here');
    await expect(ended).resolves.toEqual([false]);
    expect(second.destroyed).toBe(false);
    second.destroy();
  });

  it('requests at once are declined, and the others answered', async () => {
    await open({ requests: 1 });
    const held = Promise.withResolvers<ServerResponse>();
    answer = (_, response) => held.resolve(response);
    const first = fetch(url);
    const waiting = await held.promise;
    const declined = await fetch(`${url}/v1/check`);
    expect([declined.status, declined.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await declined.json()).toMatchObject({ code: 'overloaded' });
    waiting.end('late');
    expect(await (await first).text()).toBe('late');
    answer = (_, response) => response.end('again');
    expect(await (await fetch(url)).text()).toBe('again');
  });
});
