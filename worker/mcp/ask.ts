/**
 * How a tool gets its answer: it asks this service like any caller, so that policy, quotas and wording are decided in one
 * place.
 */
import type { Problem } from '../api/index.ts';

export interface Asked {
  /** `/v1/check?host=…`. */
  path: string;
  /** Sent as plain text; null for GET. */
  body: string | null;
}

/** An answer of the service as JSON, or the problem that it declined with. */
export type Answered = { ok: true; value: unknown } | { ok: false; problem: Problem };

export type Ask = (asked: Asked) => Promise<Answered>;

/** `/v1/check` and its query; values that are left out are not asked for. */
export function pathOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}
