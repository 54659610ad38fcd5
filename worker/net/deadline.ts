/**
 * Time limits for a promise and for a stream. Every timer is cleared, since a pending one keeps a Durable Object awake.
 */

/** If the work takes longer, `late` provides the value, and may stop the work. */
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
  /** Fires when the time is up. */
  signal: AbortSignal;
  /** Fires the signal now. */
  end: () => void;
  /** Cancels the deadline. */
  clear: () => void;
}

/** Used instead of AbortSignal.timeout, whose timer cannot be cleared. */
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
