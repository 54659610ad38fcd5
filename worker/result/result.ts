/** What a stage returns: a value, or why there is none. Errors caused by a request are never thrown. */
import type { Refusal } from './refusal.ts';

export type Result<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}
