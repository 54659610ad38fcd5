/** What readers of a service ask for, and how often. Data, and the choice from it. */
import { CLIENT_HEADER, clientAddress } from '../hostile/asking.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import type { DemoHost } from '../local/demo-host.ts';
import { FAULTY_NAMES } from '../local/demo-names.ts';
import type { Format, Reader } from './reading.ts';

export interface Kind {
  name: string;
  /** Of a hundred requests. */
  share: number;
  /** A number that is never the same twice in one run, for names that nobody has asked for before. */
  path: (host: string, unique: number) => string;
  format: Format;
  headers?: Readonly<Record<string, string>>;
  hangsUpAfter?: number;
  body?: string;
  /** The statuses that this request may have, 429 aside. */
  statuses: readonly number[];
  /** Not every version of the service has it: it is left out where the first request gets another status. */
  isOptional?: true;
}

export interface Chosen {
  kind: Kind;
  host: DemoHost;
  reader: Reader;
}

const PORTS = [
  '',
  '&ports=587',
  '&ports=465,587,2525',
  '&ports=25,80,443,465,587,588,2465,2525,2587,8025,8465',
];
const CURL = { 'user-agent': 'curl/8' };
const PAGE = { accept: 'text/html', 'user-agent': 'Mozilla/5.0' };
const LOG = 'error=connect+to+mail.healthy.test[127.0.0.1]:25:+Connection+timed+out';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Names with which the resolver fails. None that leads to an address of a real network, which would be dialed. */
const DIFFICULT = FAULTY_NAMES.map(({ name }) => name);

function check(format: string, share: number, read: Format, more: Partial<Kind> = {}): Kind {
  return {
    name: `check, ${format}`,
    share,
    path: (host, unique) => `/v1/check?host=${host}&format=${format}${PORTS[unique % PORTS.length]}`,
    format: read,
    statuses: [200],
    ...more,
  };
}

function other(name: string, share: number, path: Kind['path'], more: Partial<Kind> = {}): Kind {
  return { name, share, path, format: 'other', statuses: [200], ...more };
}

export const KINDS: readonly Kind[] = [
  check('json', 14, 'json'),
  check('ndjson', 10, 'ndjson'),
  check('sse', 8, 'sse', { isOptional: true }),
  check('text', 5, 'other'),
  check('ndjson', 12, 'ndjson', { name: 'check, ndjson, hangs up', hangsUpAfter: 1 }),
  check('sse', 6, 'sse', { name: 'check, sse, hangs up', hangsUpAfter: 2, isOptional: true }),
  other('check, in a terminal', 4, (host) => `/${host}`, { headers: CURL }),
  other('check, page', 3, (host) => `/check/${host}`, { headers: PAGE }),
  other('hostile host, transcript', 3, () => '/v1/check?host=mail.hostile.test&transcript=1&words=1'),
  other('history', 7, (host) => `/v1/history?host=${host}`),
  other('explain', 5, (host) => `/v1/explain?error=Connection+timed+out&host=${host}`),
  other('explain, a log', 2, () => '/v1/explain', { body: LOG, headers: FORM }),
  other('discover', 3, () => '/v1/discover?domain=healthy.test'),
  other('badge', 3, (host) => `/badge/${host}.svg`, { isOptional: true }),
  other('network', 3, () => '/v1/network'),
  other('settings', 2, (host) => `/v1/settings?host=${host}&port=587&encryption=starttls`),
  other('script', 2, (host) => `/local.sh?host=${host}`),
  other('knowledge', 3, () => '/v1/providers'),
  other('unknown name', 3, (_, unique) => `/v1/check?host=n${unique}.nowhere.test`, { statuses: [422] }),
  // The only answers of the 5xx kind that are right.
  other('difficult name', 2, (_, unique) => `/v1/check?host=${DIFFICULT[unique % DIFFICULT.length]}`, {
    statuses: [422, 502],
  }),
];

/** `random` returns numbers from 0 up to 1. */
export function choose(
  kinds: readonly Kind[],
  unique: number,
  clients: number,
  random: () => number,
): Chosen {
  const kind = kindAt(kinds, random());
  const host = DEMO_HOSTS[Math.floor(random() * DEMO_HOSTS.length)] as DemoHost;
  const client = clientAddress(Math.floor(random() * clients));
  return { kind, host, reader: readerOf(kind, host, unique, client) };
}

export function readerOf(kind: Kind, host: DemoHost, unique: number, client: string): Reader {
  const { format, hangsUpAfter, body } = kind;
  return {
    path: kind.path(host.name, unique),
    format,
    headers: { ...kind.headers, [CLIENT_HEADER]: client },
    ...(body === undefined ? {} : { method: 'POST', body }),
    ...(hangsUpAfter === undefined ? {} : { hangsUpAfter }),
  };
}

/** `place` is from 0 up to 1. */
function kindAt(kinds: readonly Kind[], place: number): Kind {
  const total = kinds.reduce((sum, { share }) => sum + share, 0);
  let passed = 0;
  const found = kinds.find(({ share }) => {
    passed += share;
    return place * total < passed;
  });
  return found ?? (kinds[0] as Kind);
}
