/**
 * SRV and MX records as resolvers write them into JSON: numbers and a name with blanks between them, as in a zone file.
 * Pure. What is no such record is left out, and the others count all the same; nothing is said about the hosts named.
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
  const [, priority, weight, port, name = ''] = SERVICE.exec(readable(data)) ?? [];
  const numbers = [priority, weight, port].map(Number);
  const target = parseName(name);
  if (target === undefined || numbers.some(isNoUint16)) return null;
  const [first = 0, second = 0, third = 0] = numbers;
  if (target !== null && third === 0) return null;
  return { priority: first, weight: second, port: third, target };
}

/** `10 mx.example.net.` */
export function parseExchanger(data: string): ExchangerRecord | null {
  const [, number, name = ''] = EXCHANGER.exec(readable(data)) ?? [];
  const preference = Number(number);
  const host = parseName(name);
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
