/** Waits that end: of one promise, and of a stream. Every timer is cleared, since one that is left keeps a Durable Object awake. */

/** `late` makes the value where the work takes longer, and stops it where that is possible. */
export async function within<Value>(
  deadlineMs: number,
  work: Promise<Value>,
  late: () => Value,
): Promise<Value> {
  const over = Promise.withResolvers<Value>();
  const timer = setTimeout(() => over.resolve(late()), deadlineMs);
  try {
    return await Promise.race([work, over.promise]);
  } finally {
    clearTimeout(timer);
  }
}

export interface Deadline {
  /** Fires once the time is up. */
  signal: AbortSignal;
  /** Ends it now. */
  end: () => void;
  /** Calls it off. */
  clear: () => void;
}

/** AbortSignal.timeout would do, but nobody can clear its timer. */
export function startDeadline(ms: number): Deadline {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), ms);
  const clear = () => clearTimeout(timer);
  const end = () => {
    clear();
    ended.abort();
  };
  return { signal: ended.signal, end, clear };
}
