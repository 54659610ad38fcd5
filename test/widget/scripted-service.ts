/**
 * A checking service that sends what a test tells it to, on its own origin: the browser gets real CORS, real streams
 * and real disconnects. A test picks a host of its own and then controls the checks of that host. Dials nothing.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../widget/build.ts';
import { ServiceRoom } from './service-room.ts';
import { STRICT_CSP, STRICT_OBSERVER, strictPage } from './strict-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    scriptedService: string;
  }
}

interface Visit {
  query: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  answer: ServerResponse;
  closed: Promise<void>;
}

/** A response sent at once instead of an open stream. */
interface Refusal {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The parts that a reader opens. */
const PANELS = /\.(?:settings|explain)\.js$/;

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cache-Control': 'no-store',
};

export class ScriptedService {
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));
  readonly #visits = new Map<string, Visit[]>();
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #refusals = new Map<string, Refusal>();
  readonly #room = new ServiceRoom();
  #files: ReadonlyMap<string, string> = new Map();
  /** Resolves when a test releases the delayed words. */
  readonly #handOut = Promise.withResolvers<void>();

  async start(): Promise<string> {
    this.#files = await bundle();
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://service');
    const host = url.searchParams.get('host') ?? '';
    if (url.pathname.startsWith('/v1/') && !url.pathname.endsWith('.js')) {
      const body = (await bodyOf(request)).toString();
      this.#room.keep(request, body);
      if (this.#room.has(url.pathname)) return this.#room.answer(request, body, response);
    }
    switch (url.pathname) {
      case '/v1/check':
        return this.#check(host, url, request, response);
      case '/v1/discover':
      case '/v1/providers':
        return this.#discover(url, response);
      case '/requests':
        return send(response, 200, {}, JSON.stringify(this.#room.requests));
      case '/strict.js':
        return send(response, 200, { 'Content-Type': 'text/javascript' }, STRICT_OBSERVER);
      case '/strict':
        return send(
          response,
          200,
          { 'Content-Type': 'text/html', 'Content-Security-Policy': STRICT_CSP },
          strictPage(host, url.searchParams.get('lang') ?? 'en', url.searchParams.get('folder') ?? ''),
        );
      default:
        if (url.pathname.endsWith('.js')) return this.#file(url.pathname, response);
        return this.#control(url, host, await bodyOf(request), response);
    }
  }

  /** The element and its words, as the service serves them; words may be missing, late or from another build. */
  #file(path: string, response: ServerResponse): void {
    const [folder, name = ''] = path.split('/').slice(-2);
    // `smtp-port-check.de.js`, but not the parts that the words belong to.
    const isDictionary = /\.(?:de|fr|es)\.js$/.test(name);
    const file = this.#files.get(name);
    const type = { 'Content-Type': 'text/javascript' };
    if (file === undefined || ((isDictionary || PANELS.test(name)) && folder === 'missing'))
      send(response, 404, {}, '');
    else if (isDictionary && folder === 'other-build') send(response, 200, type, 'export const words = {};');
    else if (isDictionary && folder === 'late')
      void this.#handOut.promise.then(() => send(response, 200, type, file));
    else send(response, 200, type, file);
  }

  /** The host of a test under every name: twice for the domain of an address, once for a provider. */
  #discover(url: URL, response: ServerResponse): void {
    const [domain, provider] = [url.searchParams.get('domain'), url.searchParams.get('q')];
    const hosts =
      domain === null
        ? []
        : [{ host: `one.${domain}` }, { host: `two.${domain}` }, { host: `one.${domain}` }];
    const providers = provider === 'Gmail' ? [{ hosts: [`smtp.${provider.toLowerCase()}.test`] }] : [];
    send(response, 200, { 'Content-Type': 'application/json' }, JSON.stringify({ hosts, providers }));
  }

  #check(host: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const closed = new Promise<void>((resolve) => response.on('close', resolve));
    const query = Object.fromEntries(url.searchParams);
    this.#visits.set(host, [
      ...this.#visitsOf(host),
      { query, headers: request.headers, answer: response, closed },
    ]);
    const refusal = this.#refusals.get(host);
    if (refusal !== undefined) send(response, refusal.status, refusal.headers, refusal.body);
    else {
      response.writeHead(200, { ...CORS, 'Content-Type': 'application/x-ndjson' });
      response.flushHeaders();
    }
    for (const wake of this.#waiting.get(host) ?? []) wake();
  }

  /** A test's requests; `nth` counts the checks of its host from 0, and is waited for. */
  async #control(url: URL, host: string, body: Buffer, response: ServerResponse): Promise<void> {
    if (url.pathname === '/hand-out') this.#handOut.resolve();
    else if (url.pathname === '/refuse') this.#refusals.set(host, JSON.parse(body.toString()) as Refusal);
    else {
      const visit = await this.#visit(host, Number(url.searchParams.get('nth') ?? 0));
      if (url.pathname === '/say') visit.answer.write(body);
      if (url.pathname === '/end') visit.answer.end();
      if (url.pathname === '/cut') visit.answer.destroy();
      if (url.pathname === '/closed') await visit.closed;
      const { query, headers } = visit;
      return send(response, 200, {}, JSON.stringify({ query, headers, checks: this.#visitsOf(host).length }));
    }
    send(response, 200, {}, '{}');
  }

  async #visit(host: string, nth: number): Promise<Visit> {
    for (;;) {
      const visit = this.#visitsOf(host)[nth];
      if (visit !== undefined) return visit;
      await new Promise<void>((resolve) => {
        this.#waiting.set(host, [...(this.#waiting.get(host) ?? []), resolve]);
      });
    }
  }

  #visitsOf(host: string): Visit[] {
    return this.#visits.get(host) ?? [];
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { ...CORS, ...headers }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Vitest's global setup: one service for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = new ScriptedService();
  project.provide('scriptedService', await service.start());
  return () => service.stop();
}
