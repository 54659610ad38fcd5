/** The result of a stage, in the shortest form that a test can compare. */
import type { ValueTypes, Why } from '../../worker/result/refusal.ts';
import type { Result } from '../../worker/result/result.ts';

export function whyOf(result: Result<unknown>): Why | 'done' {
  return result.ok ? 'done' : result.refusal.why;
}

/** @throws if there is no value although the test expected one. */
export function valued<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The values of a refusal; empty if there is none. */
export function valuesOf(result: Result<unknown>): Readonly<Partial<ValueTypes>> {
  return result.ok ? {} : result.refusal.values;
}
