/** A name with its value, as they stand in a line. */
import { SETTING_NAME_CHARS_MAX } from '../limits.ts';
import type { Span } from './value.ts';

export interface Pair {
  /** The name, and what it is said to belong to: `os.environ['SMTP_HOST']` is the second name of two. */
  names: readonly string[];
  /** Null where a block follows. */
  value: Span | null;
}

export function pair(names: readonly string[], value: Span | null): Pair {
  return { names: names.map((name) => name.slice(0, SETTING_NAME_CHARS_MAX)), value };
}
