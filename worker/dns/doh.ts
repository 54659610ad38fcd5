/**
 * DNS over HTTPS in its JSON form: one question, asked of the resolvers in turn until one gives an answer that can
 * be read. It decides nothing about the addresses, texts and names it returns.
 * Format: developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json
 */
import ipaddr from 'ipaddr.js';
import * as v from 'valibot';
import type { Family } from '../api/index.ts';
import { DNS_ANSWER_BYTES_MAX, DNS_DEADLINE_MS, RECORDS_MAX } from '../limits.ts';
import type { FetchText } from '../net/http.ts';
import { joinStrings } from './character-strings.ts';
import { type ExchangerRecord, parseExchanger, parseService, type ServiceRecord } from './records.ts';

/** What a resolver said about one name and record type. */
type Answer<Known extends { kind: string }> = Known | { kind: 'name-not-found' } | { kind: DnsFailure };
export type DnsAnswer = Answer<{ kind: 'addresses'; addresses: readonly string[] }>;
export type TextAnswer = Answer<{ kind: 'texts'; texts: readonly string[] }>;
export type ServiceAnswer = Answer<{ kind: 'services'; services: readonly ServiceRecord[] }>;
export type ExchangerAnswer = Answer<{ kind: 'exchangers'; exchangers: readonly ExchangerRecord[] }>;

/** `servfail` stands for every answer that admits to a failure. */
const FAILURES = ['servfail', 'timeout', 'malformed', 'oversized'] as const;
export type DnsFailure = (typeof FAILURES)[number];

export interface DohOptions {
  urls: readonly string[];
  fetchText: FetchText;
}

/** RFC 1035 §4.1.1 response codes and §3.2.2 types; AAAA is RFC 3596, SRV is RFC 2782. */
const NO_ERROR = 0;
const NAME_ERROR = 3;
const RECORD_TYPE = { 4: 1, 6: 28 } as const;
const RECORD_NAME = { 4: 'A', 6: 'AAAA' } as const;
const MX = 15;
const TXT = 16;
const SRV = 33;

const Message = v.object({
  Status: v.pipe(v.number(), v.integer()),
  Answer: v.optional(v.array(v.object({ type: v.number(), data: v.string() }))),
});

export function lookUp(host: string, family: Family, options: DohOptions): Promise<DnsAnswer> {
  return askInTurn(host, RECORD_NAME[family], options, (body) => parseMessage(body, family));
}

export function lookUpTexts(name: string, options: DohOptions): Promise<TextAnswer> {
  return askInTurn(name, 'TXT', options, parseTexts);
}

export function lookUpServices(name: string, options: DohOptions): Promise<ServiceAnswer> {
  return askInTurn(name, 'SRV', options, parseServices);
}

export function lookUpExchangers(domain: string, options: DohOptions): Promise<ExchangerAnswer> {
  return askInTurn(domain, 'MX', options, parseExchangers);
}

/** The first resolver that knows decides; if none does, the failure of the first is told. */
async function askInTurn<Known extends { kind: string }>(
  name: string,
  recordType: string,
  { urls, fetchText }: DohOptions,
  parse: (body: string) => Answer<Known>,
): Promise<Answer<Known>> {
  let failure: { kind: DnsFailure } | null = null;
  for (const url of urls) {
    const body = await ask(new URL(url), name, recordType, fetchText);
    const answer = typeof body === 'string' ? parse(body) : body;
    if (!isFailure(answer)) return answer;
    failure ??= answer;
  }
  return failure ?? { kind: 'timeout' };
}

async function ask(
  url: URL,
  name: string,
  recordType: string,
  fetchText: FetchText,
): Promise<string | { kind: DnsFailure }> {
  url.searchParams.set('name', name);
  url.searchParams.set('type', recordType);
  const limits = { deadlineMs: DNS_DEADLINE_MS, bytesMax: DNS_ANSWER_BYTES_MAX };
  const fetched = await fetchText(url, 'application/dns-json', limits);
  switch (fetched.kind) {
    case 'answer':
      return fetched.status === 200 ? fetched.body : { kind: 'servfail' };
    case 'oversized':
      return { kind: 'oversized' };
    case 'timeout':
    case 'failed':
      return { kind: 'timeout' };
  }
}

function isFailure(answer: { kind: string }): answer is { kind: DnsFailure } {
  return FAILURES.some((failure) => failure === answer.kind);
}

export function parseMessage(body: string, family: Family): DnsAnswer {
  const records = parseRecords(body, RECORD_TYPE[family]);
  if (!Array.isArray(records)) return records;
  const addresses: string[] = [];
  for (const data of records) {
    const address = canonical(data, family);
    if (address === null) return { kind: 'malformed' };
    if (!addresses.includes(address)) addresses.push(address);
  }
  return { kind: 'addresses', addresses };
}

export function parseTexts(body: string): TextAnswer {
  const records = parseRecords(body, TXT);
  return Array.isArray(records) ? { kind: 'texts', texts: records.map(joinStrings) } : records;
}

export function parseServices(body: string): ServiceAnswer {
  const records = parseRecords(body, SRV);
  if (!Array.isArray(records)) return records;
  return { kind: 'services', services: readable(records, parseService) };
}

export function parseExchangers(body: string): ExchangerAnswer {
  const records = parseRecords(body, MX);
  if (!Array.isArray(records)) return records;
  return { kind: 'exchangers', exchangers: readable(records, parseExchanger) };
}

function readable<Parsed>(records: readonly string[], parse: (data: string) => Parsed | null): Parsed[] {
  return records
    .slice(0, RECORDS_MAX)
    .map(parse)
    .filter((record) => record !== null);
}

/** The data of the records of the type; CNAMEs on the way stand in the same list. */
function parseRecords(
  body: string,
  recordType: number,
): string[] | { kind: 'name-not-found' } | { kind: DnsFailure } {
  const message = v.safeParse(v.pipe(v.string(), v.parseJson(), Message), body);
  if (!message.success) return { kind: 'malformed' };
  if (message.output.Status === NAME_ERROR) return { kind: 'name-not-found' };
  if (message.output.Status !== NO_ERROR) return { kind: 'servfail' };
  return (message.output.Answer ?? []).filter(({ type }) => type === recordType).map(({ data }) => data);
}

function canonical(data: string, family: Family): string | null {
  if (family === 4)
    return ipaddr.IPv4.isValidFourPartDecimal(data) ? ipaddr.IPv4.parse(data).toString() : null;
  if (!ipaddr.IPv6.isValid(data) || data.includes('%')) return null;
  return ipaddr.IPv6.parse(data).toRFC5952String();
}
