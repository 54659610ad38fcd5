/** What can be asked about a name, and how to read the answer in each format. */
import ipaddr from 'ipaddr.js';
import type { Family } from '../api/index.ts';
import { RECORDS_MAX } from '../limits.ts';
import { joinStrings, joinWireStrings } from './character-strings.ts';
import { readJson } from './json-message.ts';
import type { Answer, Records } from './message.ts';
import {
  type ExchangerRecord,
  parseExchanger,
  parseService,
  type ServiceRecord,
  toExchanger,
  toService,
} from './records.ts';
import { readWire, type WireRecord, type WireType } from './wire-message.ts';

export type DnsAnswer = Answer<{ kind: 'addresses'; addresses: readonly string[] }>;
export type TextAnswer = Answer<{ kind: 'texts'; texts: readonly string[] }>;
export type ServiceAnswer = Answer<{ kind: 'services'; services: readonly ServiceRecord[] }>;
export type ExchangerAnswer = Answer<{ kind: 'exchangers'; exchangers: readonly ExchangerRecord[] }>;

export interface Question<Known extends { kind: string }> {
  type: WireType;
  fromJson: (body: string) => Answer<Known>;
  fromWire: (message: Uint8Array) => Answer<Known>;
}

/** RFC 1035 §3.2.2, RFC 3596 (AAAA), RFC 2782 (SRV). */
const NUMBERS: Readonly<Record<WireType, number>> = { A: 1, MX: 15, TXT: 16, AAAA: 28, SRV: 33 };

/** How to read one record; null if it is not a record of this type. */
interface Reading<Parsed> {
  fromText: (data: string) => Parsed | null;
  fromRecord: (record: WireRecord) => Parsed | null;
}

function question<Parsed, Known extends { kind: string }>(
  type: WireType,
  { fromText, fromRecord }: Reading<Parsed>,
  conclude: (records: readonly (Parsed | null)[]) => Answer<Known>,
): Question<Known> {
  const read = <Data>(answer: Records<Data>, parse: (data: Data) => Parsed | null): Answer<Known> =>
    answer.kind === 'records' ? conclude(answer.records.map(parse)) : answer;
  return {
    type,
    fromJson: (body) => read(readJson(body, NUMBERS[type]), fromText),
    fromWire: (message) => read(readWire(message, type), fromRecord),
  };
}

const v4: Reading<string> = {
  fromText: (data) => (ipaddr.IPv4.isValidFourPartDecimal(data) ? ipaddr.IPv4.parse(data).toString() : null),
  fromRecord: (record) => (record.type === 'A' ? v4.fromText(record.data) : null),
};

const v6: Reading<string> = {
  fromText: (data) =>
    ipaddr.IPv6.isValid(data) && !data.includes('%') ? ipaddr.IPv6.parse(data).toRFC5952String() : null,
  fromRecord: (record) => (record.type === 'AAAA' ? v6.fromText(record.data) : null),
};

/** A single invalid address makes the whole answer invalid, so that the next resolver is asked. */
function toAddresses(records: readonly (string | null)[]): DnsAnswer {
  const addresses = records.filter((address) => address !== null);
  if (addresses.length < records.length) return { kind: 'malformed' };
  return { kind: 'addresses', addresses: [...new Set(addresses)] };
}

export const ADDRESSES = {
  4: question('A', v4, toAddresses),
  6: question('AAAA', v6, toAddresses),
} satisfies Record<Family, unknown>;

export const TEXTS = question(
  'TXT',
  {
    fromText: joinStrings,
    fromRecord: (record) => (record.type === 'TXT' ? joinWireStrings(record.data) : null),
  },
  (texts): TextAnswer => ({ kind: 'texts', texts: readable(texts) }),
);

export const SERVICES = question(
  'SRV',
  { fromText: parseService, fromRecord: (record) => (record.type === 'SRV' ? toService(record.data) : null) },
  (services): ServiceAnswer => ({ kind: 'services', services: readable(services.slice(0, RECORDS_MAX)) }),
);

export const EXCHANGERS = question(
  'MX',
  {
    fromText: parseExchanger,
    fromRecord: (record) => (record.type === 'MX' ? toExchanger(record.data) : null),
  },
  (exchangers): ExchangerAnswer => ({
    kind: 'exchangers',
    exchangers: readable(exchangers.slice(0, RECORDS_MAX)),
  }),
);

function readable<Parsed>(records: readonly (Parsed | null)[]): Parsed[] {
  return records.filter((record) => record !== null);
}
