/** Reads fields of JSON from outside: each has its expected type or is null. Never throws. */
import { LIST_ENTRIES, ROWS, WORD_CHARACTERS } from './limits.ts';

export type Json = Record<string, unknown>;

export function objectIn(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A code such as `auth-rejected`, or whatever was sent instead, cut so that it cannot break the table's layout. */
export function word(value: unknown): string | null {
  return text(value)?.slice(0, WORD_CHARACTERS) ?? null;
}

export function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

export function portNumber(value: unknown): number | null {
  const port = amount(value);
  return port !== null && Number.isInteger(port) && port <= 65_535 ? port : null;
}

export function texts(value: unknown): string[] {
  return entries(value, text, LIST_ENTRIES);
}

export function entries<T>(value: unknown, read: (item: unknown) => T | null, limit = ROWS): T[] {
  return Array.isArray(value) ? value.slice(0, limit).flatMap((item) => read(item) ?? []) : [];
}
