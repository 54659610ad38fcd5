/**
 * DNS over HTTPS in its JSON form: one question, asked of the resolvers in turn until one gives an answer that can
 * be read. It decides nothing about the addresses it returns.
 * Format: developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json
 */
import ipaddr from 'ipaddr.js';
import * as v from 'valibot';
import type { Family } from '../api.ts';
import type { FetchText } from '../http.ts';
import { DNS_ANSWER_BYTES_MAX, DNS_DEADLINE_MS } from '../limits.ts';

/** What a resolver said about one name and record type. */
export type DnsAnswer =
  | { kind: 'addresses'; addresses: readonly string[] }
  | { kind: 'name-not-found' }
  | { kind: DnsFailure };

/** `servfail` stands for every answer that admits to a failure. */
export type DnsFailure = 'servfail' | 'timeout' | 'malformed' | 'oversized';

export interface DohOptions {
  urls: readonly string[];
  fetchText: FetchText;
}

/** RFC 1035 §4.1.1 response codes and §3.2.2 types; AAAA is RFC 3596. */
const NO_ERROR = 0;
const NAME_ERROR = 3;
const RECORD_TYPE = { 4: 1, 6: 28 } as const;
const RECORD_NAME = { 4: 'A', 6: 'AAAA' } as const;

const Message = v.object({
  Status: v.pipe(v.number(), v.integer()),
  Answer: v.optional(v.array(v.object({ type: v.number(), data: v.string() }))),
});

/** The first resolver that knows decides; if none does, the failure of the first is told. */
export async function lookUp(host: string, family: Family, options: DohOptions): Promise<DnsAnswer> {
  let failure: DnsAnswer | null = null;
  for (const url of options.urls) {
    const answer = await ask(new URL(url), host, family, options.fetchText);
    if (answer.kind === 'addresses' || answer.kind === 'name-not-found') return answer;
    failure ??= answer;
  }
  return failure ?? { kind: 'timeout' };
}

async function ask(url: URL, host: string, family: Family, fetchText: FetchText): Promise<DnsAnswer> {
  url.searchParams.set('name', host);
  url.searchParams.set('type', RECORD_NAME[family]);
  const limits = { deadlineMs: DNS_DEADLINE_MS, bytesMax: DNS_ANSWER_BYTES_MAX };
  const fetched = await fetchText(url, 'application/dns-json', limits);
  switch (fetched.kind) {
    case 'answer':
      return fetched.status === 200 ? parseMessage(fetched.body, family) : { kind: 'servfail' };
    case 'oversized':
      return { kind: 'oversized' };
    case 'timeout':
    case 'failed':
      return { kind: 'timeout' };
  }
}

export function parseMessage(body: string, family: Family): DnsAnswer {
  const message = v.safeParse(v.pipe(v.string(), v.parseJson(), Message), body);
  if (!message.success) return { kind: 'malformed' };
  if (message.output.Status === NAME_ERROR) return { kind: 'name-not-found' };
  if (message.output.Status !== NO_ERROR) return { kind: 'servfail' };
  // CNAMEs on the way stand in the same list.
  const records = (message.output.Answer ?? []).filter(({ type }) => type === RECORD_TYPE[family]);
  const addresses: string[] = [];
  for (const { data } of records) {
    const address = canonical(data, family);
    if (address === null) return { kind: 'malformed' };
    if (!addresses.includes(address)) addresses.push(address);
  }
  return { kind: 'addresses', addresses };
}

function canonical(data: string, family: Family): string | null {
  if (family === 4)
    return ipaddr.IPv4.isValidFourPartDecimal(data) ? ipaddr.IPv4.parse(data).toString() : null;
  if (!ipaddr.IPv6.isValid(data) || data.includes('%')) return null;
  return ipaddr.IPv6.parse(data).toRFC5952String();
}
