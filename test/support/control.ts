/**
 * The outside world for tests that run inside workerd: the local mail host, TLS servers, the resolver stub and a trace
 * endpoint, with a small HTTP server that reports what they saw. Setup of the workerd project; makes no assertions.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getCACertificates } from 'node:tls';
import type { TestProject } from 'vitest/node';
import { DEMO_HOSTS } from '../local/demo.ts';
import { onOneLine } from '../local/demo-authority.ts';
import { DEMO_NAMES } from '../local/demo-names.ts';
import { startDohStub } from '../local/doh-stub.ts';
import { freePortOffset } from '../local/free-port.ts';
import { type PingAnswer, startGlobalpingStub } from '../local/globalping-stub.ts';
import { startMailHost } from '../local/mail-host.ts';
import type { ProvidedCase } from '../workerd/provided.ts';
import { CASES } from './certificates/cases.ts';
import { startTlsServers } from './tls-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    control: string;
    resolver: string;
    globalping: string;
    mailPortOffset: number;
    trustAnchor: string;
  }
}

/** A web server's answer for a URL. */
interface WebFile {
  status: number;
  text: string;
  headers: Readonly<Record<string, string>>;
}

/** Replace real web servers, including Thunderbird's database. */
type WebServers = Readonly<Record<string, (query: URLSearchParams) => WebFile>>;

/** What a test can ask for; `null` is a valid answer. */
type Answers = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mailPortOffset = await freePortOffset(DEMO_HOSTS);
  const mailHost = await startMailHost({ hosts: DEMO_HOSTS, portOffset: mailPortOffset });
  const resolver = await startDohStub({ hosts: DEMO_HOSTS, names: DEMO_NAMES });
  const tls = await startTlsServers();
  const globalping = await startGlobalpingStub();
  const fileOf = (query: URLSearchParams) => {
    const path = query.get('path') ?? '';
    filesAsked.push(path);
    return files.get(path) ?? { status: 404, text: 'Not found', headers: {} };
  };
  let traces = 0;
  const files = new Map<string, WebFile>();
  const filesAsked: string[] = [];
  const control = await serve(
    { ispdb: fileOf, web: fileOf },
    {
      connections: (query) =>
        mailHost.connections(Number(query.get('port')), query.get('address') ?? undefined),
      reset: () => mailHost.reset(),
      quiet: () => mailHost.quiet(),
      queries: (query) => resolver.queries(query.get('name') ?? '', query.get('type') ?? undefined),
      answer: (query) => resolver.answer(query.get('name') ?? '', JSON.parse(query.get('answer') ?? '')),
      pings: (query) => {
        const { target, port, answer } = Object.fromEntries(query);
        globalping.answer(target ?? '', Number(port), JSON.parse(answer ?? '') as PingAnswer);
      },
      pinged: (query) =>
        globalping.measurements
          .map(({ order }) => order)
          .filter(({ target }) => target === query.get('target')),
      sockets: (query) => openSockets(query.get('address') ?? '', mailPortOffset),
      'publish-file': (query) => void files.set(query.get('path') ?? '', webFile(query)),
      'files-asked': (query) => filesAsked.filter((path) => path.includes(query.get('name') ?? '')),
      traces: () => traces,
      trace: () => {
        traces += 1;
        return 'fl=1\ncolo=TST\n';
      },
    },
  );
  project.provide('control', control.url);
  project.provide('resolver', resolver.url);
  project.provide('globalping', globalping.url);
  project.provide('mailPortOffset', mailPortOffset);
  project.provide('trustAnchor', onOneLine(mailHost.trustAnchor));
  project.provide('certificates', certificates());
  project.provide('roots', getCACertificates('bundled'));
  project.provide('tlsServers', tls.servers);
  return async () => {
    await Promise.all([mailHost.stop(), resolver.stop(), tls.stop(), globalping.stop(), control.stop()]);
  };
}

/** The text of a redirect is its target; `times` repeats a short text to make a long file. */
function webFile(query: URLSearchParams): WebFile {
  const status = Number(query.get('status') ?? 200);
  const text = (query.get('text') ?? '').repeat(Number(query.get('times') ?? 1));
  return { status, text, headers: status === 302 ? { location: text } : {} };
}

function certificates(): Record<string, ProvidedCase> {
  const made = Object.entries(CASES).map(([name, make]): [string, ProvidedCase] => {
    const { chain, host, anchors, problems } = make();
    const base64 = chain.map((der) => Buffer.from(der).toString('base64'));
    return [name, { chain: base64, host, anchors, problems }];
  });
  return Object.fromEntries(made);
}

async function serve(
  servers: WebServers,
  answers: Answers,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(async (request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '/', 'http://control');
    const [name = ''] = url.pathname.slice(1).split('/');
    if (!url.searchParams.has('path')) url.searchParams.set('path', url.pathname);
    const file = servers[name]?.(url.searchParams);
    if (file) return void response.writeHead(file.status, file.headers).end(file.text);
    const said = await answers[name]?.(url.searchParams);
    response.end(typeof said === 'string' ? said : JSON.stringify(said ?? null));
  });
  // A busy client may not notice in time that an idle connection was closed, and would reuse it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}`, stop };
}

/**
 * Clients' sockets to an IPv4 address of our mail host that the kernel lists as connecting (SYN_SENT, 02) or connected
 * (01); null except on Linux. Only those to our ports: another mail host may listen on the same address at the same
 * time.
 */
function openSockets(address: string, portOffset: number): number | null {
  if (process.platform !== 'linux') return null;
  const hex = Buffer.from(address.split('.').map(Number).reverse()).toString('hex').toUpperCase();
  const ports = DEMO_HOSTS.filter((host) => host.address === address).flatMap((host) =>
    Object.keys(host.ports).map((port) => Number(port) + portOffset),
  );
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const dialed = lines.map((line) => new RegExp(`^\\s*\\d+: \\S+ ${hex}:(\\S+) 0[12] `).exec(line)?.[1]);
  return dialed.filter((port) => port !== undefined && ports.includes(Number.parseInt(port, 16))).length;
}
