/**
 * SRV and MX records, out of the text that resolvers write into JSON (numbers and a name with blanks between them, as in a zone
 * file) or out of a decoded message. What is no such record is null; nothing is said about the hosts named.
 */

import { type Host, hostAlone, parseHost } from '../host/host.ts';
import { RECORD_CHARS_MAX } from '../limits.ts';

/** RFC 2782. */
export interface ServiceRecord {
  priority: number;
  weight: number;
  port: number;
  /** Null: the service is decidedly not available at this domain. */
  target: Host | null;
}

/** RFC 5321 §5.1. */
export interface ExchangerRecord {
  preference: number;
  /** Null: the domain takes no mail (RFC 7505). */
  host: Host | null;
}

const SERVICE = /^(\d{1,5}) +(\d{1,5}) +(\d{1,5}) +(\S+)$/;
const EXCHANGER = /^(\d{1,5}) +(\S+)$/;
const UINT16_MAX = 65_535;

/** `10 5 587 smtp.example.net.` */
export function parseService(data: string): ServiceRecord | null {
  const [, priority, weight, port, target = ''] = SERVICE.exec(readable(data)) ?? [];
  return toService({ priority: Number(priority), weight: Number(weight), port: Number(port), target });
}

/** `10 mx.example.net.` */
export function parseExchanger(data: string): ExchangerRecord | null {
  const [, preference, exchange = ''] = EXCHANGER.exec(readable(data)) ?? [];
  return toExchanger({ preference: Number(preference), exchange });
}

export function toService({
  priority = 0,
  weight = 0,
  port,
  target: name,
}: {
  priority?: number | undefined;
  weight?: number | undefined;
  port: number;
  target: string;
}): ServiceRecord | null {
  const target = parseName(name);
  if (target === undefined || [priority, weight, port].some(isNoUint16)) return null;
  if (target !== null && port === 0) return null;
  return { priority, weight, port, target };
}

export function toExchanger({
  preference = 0,
  exchange,
}: {
  preference?: number | undefined;
  exchange: string;
}): ExchangerRecord | null {
  const host = parseName(exchange);
  if (host === undefined || isNoUint16(preference)) return null;
  return { preference, host };
}

/** Empty, and so no record, where it is longer than any. */
function readable(data: string): string {
  return data.length > RECORD_CHARS_MAX ? '' : data.trim();
}

function isNoUint16(number: number): boolean {
  return !(number <= UINT16_MAX);
}

/** Null for the root, which stands for nobody; undefined for what is no name: an address is none either. */
function parseName(written: string): Host | null | undefined {
  if (written === '.') return null;
  const host = parseHost(written);
  return host.ok && host.value.literal === null ? hostAlone(host.value) : undefined;
}
