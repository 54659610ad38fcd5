/**
 * SRV and MX records, from the text that resolvers write in JSON (numbers and a name separated by spaces, as in a zone
 * file) or from a decoded message. Null if it is not such a record. Says nothing about whether the named hosts exist.
 */

import { type Host, hostAlone, parseHost } from '../host/host.ts';
import { RECORD_CHARS_MAX } from '../limits.ts';

/** RFC 2782. */
export interface ServiceRecord {
  priority: number;
  weight: number;
  port: number;
  /** Null: the domain declares that it does not have this service. */
  target: Host | null;
}

/** RFC 5321 §5.1. */
export interface ExchangerRecord {
  preference: number;
  /** Null: the domain accepts no mail (RFC 7505). */
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

/** Data that is too long for any record is read as empty, and so as no record. */
function readable(data: string): string {
  return data.length > RECORD_CHARS_MAX ? '' : data.trim();
}

function isNoUint16(number: number): boolean {
  return !(number <= UINT16_MAX);
}

/**
 * Null for the root (`.`), which means that there is no host; undefined for anything but a name, such as an IP address.
 */
function parseName(written: string): Host | null | undefined {
  if (written === '.') return null;
  const host = parseHost(written);
  return host.ok && host.value.literal === null ? hostAlone(host.value) : undefined;
}
