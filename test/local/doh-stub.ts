/**
 * A DNS-over-HTTPS resolver in the JSON dialect, on loopback and without the S: it knows the names it was given and
 * passes on those outside `.test`. It caches nothing, knows addresses, texts, services and exchangers only, and can be told to misbehave.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';

/** The records of a name, SRV and MX as they stand in a zone file (none: it exists without any), or what goes wrong when somebody asks for it. */
export type DnsAnswer =
  | {
      readonly addresses: readonly string[];
      readonly texts?: readonly string[];
      readonly services?: readonly string[];
      readonly exchangers?: readonly string[];
    }
  | 'nxdomain'
  | 'servfail'
  | 'malformed'
  | 'oversized'
  | 'hang'
  | 'http-500';

export interface DohStubOptions {
  hosts?: readonly { name: string; address: string }[];
  names?: readonly { name: string; answer: DnsAnswer }[];
  /** Who is asked about names outside `.test`. */
  upstream?: string;
}

export interface DohStub {
  readonly url: string;
  /** How often a name was asked for: one record type, or all of them. */
  queries(name: string, type?: string): number;
  /** From now on this is what is said about the name. */
  answer(name: string, answer: DnsAnswer): void;
  stop(): Promise<void>;
}

interface Question {
  name: string;
  type: string;
}

const PUBLIC_RESOLVER = 'https://cloudflare-dns.com/dns-query';

/** Below the patience of the service, so that a machine without internet gets SERVFAIL rather than a timeout. */
const UPSTREAM_DEADLINE_MS = 2000;

/** Several times what any client should be willing to read of a DNS answer. */
const OVERSIZED_BYTES = 4_000_000;

const TTL_SECONDS = 60;

/** IANA "DNS RCODEs". */
const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;

/** IANA "DNS RR TYPEs"; clients may write the name or the number. */
const TYPE_NUMBERS: Readonly<Record<string, number>> = { A: 1, MX: 15, TXT: 16, AAAA: 28, SRV: 33 };

export async function startDohStub(options: DohStubOptions = {}): Promise<DohStub> {
  const { hosts = [], names = [], upstream = PUBLIC_RESOLVER } = options;
  const known = new Map<string, DnsAnswer>();
  for (const { name, address } of hosts) known.set(canonical(name), { addresses: [address] });
  for (const { name, answer } of names) known.set(canonical(name), answer);
  const asked = new Map<string, number>();

  const server = createServer((request, response) => {
    const question = parseQuestion(request);
    if (question === null) return void response.writeHead(400).end('Ask /dns-query?name=…&type=…\n');
    const key = `${question.name} ${question.type}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
    const answer = known.get(question.name);
    if (answer === undefined && !isTest(question.name)) return void passOn(upstream, question, response);
    give(response, question, answer ?? 'nxdomain');
  });
  // A client may be too busy to see in time that an idle connection was closed, and would use it again.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`,
    queries: (name, type) =>
      [...asked]
        .filter(([key]) =>
          type ? key === `${canonical(name)} ${type}` : key.startsWith(`${canonical(name)} `),
        )
        .reduce((sum, [, count]) => sum + count, 0),
    answer: (name, answer) => void known.set(canonical(name), answer),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Names are compared without case (RFC 4343) and with or without the root's dot. */
function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** RFC 6761 §6.2: no resolver out there knows such a name, so none is bothered. */
function isTest(name: string): boolean {
  return name === 'test' || name.endsWith('.test');
}

function parseQuestion(request: IncomingMessage): Question | null {
  const url = new URL(request.url ?? '/', 'http://stub.test');
  const name = canonical(url.searchParams.get('name') ?? '');
  if (url.pathname !== '/dns-query' || name === '') return null;
  const type = (url.searchParams.get('type') ?? 'A').toUpperCase();
  const byNumber = Object.entries(TYPE_NUMBERS).find(([, number]) => String(number) === type);
  return { name, type: byNumber?.[0] ?? type };
}

type Fault = Exclude<DnsAnswer, object>;

const FAULTS: Readonly<Record<Fault, (response: ServerResponse, question: Question) => void>> = {
  nxdomain: (response, question) => message(response, question, NXDOMAIN),
  servfail: (response, question) => message(response, question, SERVFAIL),
  malformed: (response) => body(response, '{"Status":0,"Answer":[{"name":'),
  oversized: (response) =>
    body(response, JSON.stringify({ Status: NOERROR, Comment: 'x'.repeat(OVERSIZED_BYTES) })),
  'http-500': (response) => void response.writeHead(500).end(),
  hang: () => {},
};

function give(response: ServerResponse, question: Question, answer: DnsAnswer): void {
  if (typeof answer === 'string') FAULTS[answer](response, question);
  else message(response, question, NOERROR, recordsOf(question.type, answer));
}

/** Texts stand in quotes, as in a zone file (RFC 1035 §5.1). */
function recordsOf(type: string, answer: Exclude<DnsAnswer, string>): readonly string[] {
  const { addresses, texts = [], services = [], exchangers = [] } = answer;
  if (type === 'TXT') return texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`);
  if (type === 'SRV') return services;
  if (type === 'MX') return exchangers;
  return addresses.filter((address) => type === (isIPv6(address) ? 'AAAA' : 'A'));
}

function message(
  response: ServerResponse,
  { name, type }: Question,
  status: number,
  data: readonly string[] = [],
): void {
  const number = TYPE_NUMBERS[type] ?? 0;
  const flags = { TC: false, RD: true, RA: true, AD: false, CD: false };
  const records = data.map((one) => ({ name, type: number, TTL: TTL_SECONDS, data: one }));
  const answer = records.length > 0 ? { Answer: records } : {};
  body(response, JSON.stringify({ Status: status, ...flags, Question: [{ name, type: number }], ...answer }));
}

function body(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/dns-json' }).end(text);
}

async function passOn(upstream: string, question: Question, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(upstream);
    url.search = new URLSearchParams({ name: question.name, type: question.type }).toString();
    const answer = await fetch(url, {
      headers: { accept: 'application/dns-json' },
      signal: AbortSignal.timeout(UPSTREAM_DEADLINE_MS),
    });
    if (!answer.ok) throw new Error(`Cannot pass on "${question.name}": status ${answer.status}`);
    body(response, await answer.text());
  } catch {
    message(response, question, SERVFAIL);
  }
}
