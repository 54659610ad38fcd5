/** Reads fields of JSON from outside: each has its expected type or is null. Never throws. */
import { LIST_ENTRIES, ROWS, WORD_CHARACTERS } from './limits.ts';

export type Json = Record<string, unknown>;

/** Gives a value its type, whatever it was. */
export type Kind<T = unknown> = (value: unknown) => T;

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
  return Number.isFinite(value) && (value as number) >= 0 ? (value as number) : null;
}

export function portNumber(value: unknown): number | null {
  const port = amount(value);
  return Number.isInteger(port) && (port as number) <= 65_535 ? port : null;
}

export function flag(value: unknown): boolean {
  return value === true;
}

/** One of some values; otherwise the first of them. */
export function oneOf<T>(first: T, ...others: readonly T[]): Kind<T> {
  return (value) => others.find((one) => one === value) ?? first;
}

/** `otherwise`: what stands for a missing or unreadable value. */
export function or<T>(kind: Kind<T | null>, otherwise: T): Kind<T> {
  return (value) => kind(value) ?? otherwise;
}

export function list<T>(kind: Kind<T | null>, limit = ROWS): Kind<T[]> {
  return (value) => entries(value, kind, limit);
}

export function texts(value: unknown): string[] {
  return entries(value, text, LIST_ENTRIES);
}

export function entries<T>(value: unknown, read: Kind<T | null>, limit = ROWS): T[] {
  return Array.isArray(value) ? value.slice(0, limit).flatMap((item) => read(item) ?? []) : [];
}

/**
 * An object by the kinds of its fields; others are kept as they are. Null if it is none, or if the field `key` makes no
 * sense.
 */
export function shaped<T>(kinds: Readonly<Record<string, Kind>>, key = ''): Kind<T | null> {
  return (value) => {
    const read = objectIn(value) && { ...(value as Json) };
    if (read) for (const name in kinds) read[name] = kinds[name]?.(read[name]);
    return read?.[key] === null ? null : (read as T | null);
  };
}
