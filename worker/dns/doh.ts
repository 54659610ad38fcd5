/**
 * DNS over HTTPS: asks the resolvers in turn until one gives a readable answer. A resolver is configured by its URL and
 * answers in JSON, or by a URI template ending in `{?dns}` and uses the wire format of RFC 8484 (§4.1.1).
 */
import type { Family } from '../api/index.ts';
import { DNS_ANSWER_BYTES_MAX, DNS_DEADLINE_MS } from '../limits.ts';
import type { FetchBytes, Fetched, FetchText } from '../net/http.ts';
import { type Answer, type DnsFailure, FAILURES } from './message.ts';
import {
  ADDRESSES,
  type DnsAnswer,
  EXCHANGERS,
  type ExchangerAnswer,
  type Question,
  SERVICES,
  type ServiceAnswer,
  TEXTS,
  type TextAnswer,
} from './questions.ts';
import { encodeQuestion } from './wire-message.ts';

export interface DohOptions {
  urls: readonly string[];
  fetchText: FetchText;
  fetchBytes: FetchBytes;
}

const LIMITS = { deadlineMs: DNS_DEADLINE_MS, bytesMax: DNS_ANSWER_BYTES_MAX };
const WIRE_FORMAT = 'application/dns-message';
const TEMPLATE_END = /\{\?dns\}$/;

export function lookUp(host: string, family: Family, options: DohOptions): Promise<DnsAnswer> {
  return askInTurn(host, ADDRESSES[family], options);
}

export function lookUpTexts(name: string, options: DohOptions): Promise<TextAnswer> {
  return askInTurn(name, TEXTS, options);
}

export function lookUpServices(name: string, options: DohOptions): Promise<ServiceAnswer> {
  return askInTurn(name, SERVICES, options);
}

export function lookUpExchangers(domain: string, options: DohOptions): Promise<ExchangerAnswer> {
  return askInTurn(domain, EXCHANGERS, options);
}

/** The first resolver that has an answer decides; if none does, the first one's failure is reported. */
async function askInTurn<Known extends { kind: string }>(
  name: string,
  question: Question<Known>,
  options: DohOptions,
): Promise<Answer<Known>> {
  let failure: { kind: DnsFailure } | null = null;
  for (const url of options.urls) {
    const answer = await (TEMPLATE_END.test(url) ? askInWireFormat : askInJson)(url, name, question, options);
    if (!isFailure(answer)) return answer;
    failure ??= answer;
  }
  return failure ?? { kind: 'timeout' };
}

async function askInJson<Known extends { kind: string }>(
  written: string,
  name: string,
  { type, fromJson }: Question<Known>,
  { fetchText }: DohOptions,
): Promise<Answer<Known>> {
  const url = new URL(written);
  url.searchParams.set('name', name);
  url.searchParams.set('type', type);
  return read(await fetchText(url, 'application/dns-json', LIMITS), ({ body }) => fromJson(body));
}

async function askInWireFormat<Known extends { kind: string }>(
  template: string,
  name: string,
  { type, fromWire }: Question<Known>,
  { fetchBytes }: DohOptions,
): Promise<Answer<Known>> {
  const url = new URL(template.replace(TEMPLATE_END, `?dns=${encodeQuestion(name, type)}`));
  return read(await fetchBytes(url, WIRE_FORMAT, LIMITS), ({ body, contentType }) =>
    contentType === WIRE_FORMAT ? fromWire(body) : { kind: 'malformed' },
  );
}

function read<Body, Known extends { kind: string }>(
  fetched: Fetched<Body>,
  parse: (answered: Fetched<Body> & { kind: 'answer' }) => Answer<Known>,
): Answer<Known> {
  switch (fetched.kind) {
    case 'answer':
      return fetched.status === 200 ? parse(fetched) : { kind: 'servfail' };
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
