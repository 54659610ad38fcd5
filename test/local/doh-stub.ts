/**
 * A DNS-over-HTTPS resolver on loopback, over plain HTTP, that answers in the format of the request, JSON or wire
 * format (RFC 8484). It knows the names it was given and forwards those outside `.test`. It caches nothing, supports
 * addresses, texts, services and exchangers only, and can be told to misbehave.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import {
  type Answer,
  decode,
  encode,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  type RecordType,
} from 'dns-packet';
import { addressesOf, type NamedHost } from './named-host.ts';

/** What a name is answered with, or the failure to simulate when it is queried. */
export type DnsAnswer = Records | Fault | Turns | ByType;

/** For a zone whose answers differ by type; other types have no records. */
export interface ByType {
  readonly byType: Readonly<Record<string, Records | Fault>>;
}

/** Each query of a type gets the next one, and the last one from then on: a name that is rebound. */
export interface Turns {
  readonly turns: readonly (Records | Fault)[];
}

type Fault = 'nxdomain' | 'servfail' | 'malformed' | 'oversized' | 'hang' | 'http-500';

/** SRV and MX in zone file notation; empty: the name exists without records. */
interface Records {
  readonly addresses: readonly string[];
  readonly texts?: readonly string[];
  readonly services?: readonly string[];
  readonly exchangers?: readonly string[];
}

export interface DohStubOptions {
  hosts?: readonly Pick<NamedHost, 'name' | 'address' | 'alsoAt'>[];
  names?: readonly { name: string; answer: DnsAnswer }[];
  /** The resolver for names outside `.test`. */
  upstream?: string;
  /** Refuses to answer in JSON, like many resolvers. */
  wireOnly?: boolean;
}

export interface DohStub {
  readonly url: string;
  /** How often a name was queried, for one record type or all of them. */
  queries(name: string, type?: string): number;
  /** Sets the answer for the name from now on. */
  answer(name: string, answer: DnsAnswer): void;
  stop(): Promise<void>;
}

interface Question {
  name: string;
  type: string;
  /** The query in wire format; null for a JSON query. */
  wire: string | null;
}

const PUBLIC_RESOLVER = 'https://cloudflare-dns.com/dns-query';

/** Shorter than the service's deadline, so that a machine without internet gets SERVFAIL rather than a timeout. */
const UPSTREAM_DEADLINE_MS = 2000;

/** Several times what any client should read of a DNS answer. */
const OVERSIZED_BYTES = 4_000_000;

const TTL_SECONDS = 60;

/** IANA "DNS RCODEs". */
const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;

/** IANA "DNS RR TYPEs"; clients may use the name or the number. */
const TYPE_NUMBERS: Readonly<Record<string, number>> = { A: 1, MX: 15, TXT: 16, AAAA: 28, SRV: 33 };

export async function startDohStub(options: DohStubOptions = {}): Promise<DohStub> {
  const { hosts = [], names = [], upstream = PUBLIC_RESOLVER, wireOnly = false } = options;
  const known = new Map<string, DnsAnswer>();
  for (const host of hosts) known.set(canonical(host.name), { addresses: addressesOf(host) });
  for (const { name, answer } of names) known.set(canonical(name), answer);
  const asked = new Map<string, number>();

  const server = createServer((request, response) => {
    const question = parseQuestion(request);
    if (question === null) return void response.writeHead(400).end('Ask /dns-query?name=…&type=…\n');
    if (wireOnly && question.wire === null) return void response.writeHead(415).end();
    const key = `${question.name} ${question.type}`;
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    const answer = answerFor(question.type, before, known.get(question.name));
    if (answer === undefined && !isTest(question.name)) return void passOn(upstream, question, response);
    give(response, question, answer ?? 'nxdomain');
  });
  // A busy client may not notice in time that an idle connection was closed, and would reuse it.
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

/** Names are compared ignoring case (RFC 4343) and with or without the trailing dot. */
function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

function answerFor(type: string, before: number, answer: DnsAnswer | undefined): Records | Fault | undefined {
  if (typeof answer !== 'object') return answer;
  if ('turns' in answer) return answer.turns[before] ?? answer.turns.at(-1);
  return 'byType' in answer ? (answer.byType[type] ?? { addresses: [] }) : answer;
}

/** RFC 6761 §6.2: no public resolver knows such a name, so none is asked. */
function isTest(name: string): boolean {
  return name === 'test' || name.endsWith('.test');
}

function parseQuestion(request: IncomingMessage): Question | null {
  const url = new URL(request.url ?? '/', 'http://stub.test');
  if (url.pathname !== '/dns-query') return null;
  const wire = url.searchParams.get('dns');
  if (wire !== null) return parseWire(wire);
  const name = canonical(url.searchParams.get('name') ?? '');
  if (name === '') return null;
  const type = (url.searchParams.get('type') ?? 'A').toUpperCase();
  const byNumber = Object.entries(TYPE_NUMBERS).find(([, number]) => String(number) === type);
  return { name, type: byNumber?.[0] ?? type, wire };
}

function parseWire(wire: string): Question | null {
  const [question, ...others] = decode(Buffer.from(wire, 'base64url')).questions ?? [];
  if (question === undefined || others.length > 0) return null;
  return { name: canonical(question.name), type: question.type, wire };
}

const FAULTS: Readonly<Record<Fault, (response: ServerResponse, question: Question) => void>> = {
  nxdomain: (response, question) => message(response, question, NXDOMAIN),
  servfail: (response, question) => message(response, question, SERVFAIL),
  malformed: (response, { wire }) =>
    body(response, wire === null ? '{"Status":0,"Answer":[{"name":' : Buffer.alloc(20, 0xff)),
  oversized: (response, { wire }) => {
    const comment = 'x'.repeat(OVERSIZED_BYTES);
    body(
      response,
      wire === null ? JSON.stringify({ Status: NOERROR, Comment: comment }) : Buffer.from(comment),
    );
  },
  'http-500': (response) => void response.writeHead(500).end(),
  hang: () => {},
};

function give(response: ServerResponse, question: Question, answer: Records | Fault): void {
  if (typeof answer === 'string') FAULTS[answer](response, question);
  else message(response, question, NOERROR, recordsOf(question.type, answer));
}

/** Texts are quoted, as in a zone file (RFC 1035 §5.1). */
function recordsOf(type: string, answer: Records): readonly string[] {
  const { addresses, texts = [], services = [], exchangers = [] } = answer;
  if (type === 'TXT') return texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`);
  if (type === 'SRV') return services;
  if (type === 'MX') return exchangers;
  return addresses.filter((address) => type === (isIPv6(address) ? 'AAAA' : 'A'));
}

function message(
  response: ServerResponse,
  question: Question,
  status: number,
  data: readonly string[] = [],
): void {
  const { name, type, wire } = question;
  if (wire !== null) {
    body(response, wireMessage(question, status, data));
    return;
  }
  const number = TYPE_NUMBERS[type] ?? 0;
  const flags = { TC: false, RD: true, RA: true, AD: false, CD: false };
  const records = data.map((one) => ({ name, type: number, TTL: TTL_SECONDS, data: one }));
  const answer = records.length > 0 ? { Answer: records } : {};
  body(response, JSON.stringify({ Status: status, ...flags, Question: [{ name, type: number }], ...answer }));
}

/** RFC 1035 §4: zone file data in wire format. */
function wireMessage({ name, type }: Question, status: number, data: readonly string[]): Buffer {
  return encode({
    type: 'response',
    id: 0,
    flags: RECURSION_DESIRED | RECURSION_AVAILABLE | status,
    questions: [{ name, type: type as RecordType }],
    answers: data.map((one) => wireRecord(name, type, one)),
  });
}

function wireRecord(name: string, type: string, data: string): Answer {
  const known = { name, ttl: TTL_SECONDS };
  const words = data.split(/ +/);
  const [one, two, three] = words.map(Number);
  const target = words.at(-1) ?? '';
  switch (type) {
    case 'SRV':
      return { ...known, type, data: { priority: one ?? 0, weight: two ?? 0, port: three ?? 0, target } };
    case 'MX':
      return { ...known, type, data: { preference: one ?? 0, exchange: target } };
    case 'TXT':
      return { ...known, type, data: data.slice(1, -1).replace(/\\(.)/g, '$1') };
    case 'A':
    case 'AAAA':
      return { ...known, type, data };
    default:
      throw new Error(`Cannot write a record of type ${type}`);
  }
}

function body(response: ServerResponse, content: string | Buffer): void {
  const type = typeof content === 'string' ? 'application/dns-json' : 'application/dns-message';
  response.writeHead(200, { 'content-type': type }).end(content);
}

async function passOn(upstream: string, question: Question, response: ServerResponse): Promise<void> {
  try {
    const url = new URL(upstream);
    const { name, type, wire } = question;
    url.search = new URLSearchParams(wire === null ? { name, type } : { dns: wire }).toString();
    const answer = await fetch(url, {
      headers: { accept: wire === null ? 'application/dns-json' : 'application/dns-message' },
      signal: AbortSignal.timeout(UPSTREAM_DEADLINE_MS),
    });
    if (!answer.ok) throw new Error(`Cannot pass on "${name}": status ${answer.status}`);
    body(response, wire === null ? await answer.text() : Buffer.from(await answer.arrayBuffer()));
  } catch {
    message(response, question, SERVFAIL);
  }
}
