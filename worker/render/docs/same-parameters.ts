/** Routes for people have the parameters of those for programs: they are described once. Pure. */
import { type DescribedParameter, parametersOf } from '../../schema/described.ts';
import type { Operation } from '../../schema/operation.ts';
import { OPERATIONS } from '../../schema/operations.ts';

/** Fewer are quicker to read here than elsewhere. */
const SHARED_MIN = 3;

/** `like`: an earlier operation that describes all of `shared`; null if none does. */
export interface SplitParameters {
  own: DescribedParameter[];
  shared: DescribedParameter[];
  like: Operation | null;
}

export function splitParameters(operation: Operation): SplitParameters {
  const all = parametersOf(operation);
  const earlier = OPERATIONS.slice(0, OPERATIONS.indexOf(operation));
  for (const like of earlier) {
    const known = new Set(parametersOf(like).map(keyOf));
    const shared = all.filter((parameter) => known.has(keyOf(parameter)));
    if (shared.length < SHARED_MIN || all.length - shared.length > 1) continue;
    return { own: all.filter((parameter) => !shared.includes(parameter)), shared, like };
  }
  return { own: all, shared: [], like: null };
}

function keyOf({ name, place, meaning, schema, isRequired }: DescribedParameter): string {
  // The formats of an answer are listed with the answer.
  return JSON.stringify([name, place, meaning, isRequired, name === 'format' ? null : schema]);
}
