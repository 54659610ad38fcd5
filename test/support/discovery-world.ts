/**
 * The outside world of a search: resolvers with these records, and web servers with these files. Records the requests
 * as text. Answers in the order of the requests.
 */
import { exchangersIn } from '../../worker/discovery/exchangers.ts';
import { type SearchTools, searchDomain } from '../../worker/discovery/search.ts';
import { parseHost } from '../../worker/host/host.ts';
import type { Exchange, Fetched, FetchText } from '../../worker/net/http.ts';
import { noWireFormat } from './resolvers.ts';
import { valued } from './told.ts';

export interface World {
  /** `TYPE name` → the data of its records, or the status of the answer; names not listed do not exist. */
  records?: Readonly<Record<string, readonly string[] | number>>;
  /** URL → the server's answer; others get 404. */
  files?: Readonly<Record<string, string | Fetched>>;
}

export const ISPDB = 'https://ispdb.example/v1.1/';
const DOH = 'https://dns.example/q';
const TYPES: Readonly<Record<string, number>> = { A: 1, AAAA: 28, MX: 15, TXT: 16, SRV: 33 };
const NXDOMAIN = 3;

export function serverFile(...servers: [hostname: string, port: number, socketType: string][]): string {
  const all = servers.map(
    ([hostname, port, socketType]) =>
      `<outgoingServer type="smtp"><hostname>${hostname}</hostname><port>${port}</port><socketType>${socketType}</socketType></outgoingServer>`,
  );
  return `<clientConfig><emailProvider>${all.join('')}</emailProvider></clientConfig>`;
}

export function world({ records = {}, files = {} }: World) {
  const asked: string[] = [];
  const sent: string[] = [];
  const resolve = (url: URL): Fetched => {
    const [type = '', name] = [url.searchParams.get('type') ?? '', url.searchParams.get('name')];
    asked.push(`${type} ${name}`);
    const data = records[`${type} ${name}`] ?? NXDOMAIN;
    const answer =
      typeof data === 'number'
        ? { Status: data }
        : { Status: 0, Answer: data.map((one) => ({ type: TYPES[type], data: one })) };
    return { kind: 'answer', status: 200, body: JSON.stringify(answer) };
  };
  const fetchText: FetchText = async (url) => {
    if (url.href.startsWith(DOH)) return resolve(url);
    asked.push(url.href);
    return said(files[url.href]);
  };
  const exchange: Exchange = async (request) => {
    asked.push(request.url.href);
    sent.push(JSON.stringify(request));
    return said(files[request.url.href]);
  };
  const tools: SearchTools = {
    rules: { hosts: ['*'], denyHosts: [], allowPrivateTargets: false },
    doh: { urls: [DOH], fetchText, fetchBytes: noWireFormat },
    fetchText,
    exchange,
    admitAddress: async () => true,
    ispdbUrl: ISPDB,
    today: '2026-11-30',
    known: { ofDomain: () => null, ofExchanger: () => null, filterOf: () => null },
  };
  return {
    asked,
    sent,
    tools,
    search: (domain: string, change: Partial<SearchTools> = {}) =>
      searchDomain(valued(parseHost(domain)), { ...tools, ...change }),
  };
}

function said(file: string | Fetched | undefined): Fetched {
  if (file === undefined) return { kind: 'answer', status: 404, body: 'Not found' };
  return typeof file === 'string' ? { kind: 'answer', status: 200, body: file } : file;
}

/** MX records in the form that the parser returns. */
export function exchangers(...names: string[]) {
  const found = names.map((name, index) => ({ preference: index, host: valued(parseHost(name)) }));
  return exchangersIn({ kind: 'exchangers', exchangers: found });
}
