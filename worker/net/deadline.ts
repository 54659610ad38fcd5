/** A wait with an end: who is late is told in place of what would have come. The work itself goes on to its own deadlines. */

export async function within<Value>(deadlineMs: number, work: Promise<Value>, late: Value): Promise<Value> {
  const over = Promise.withResolvers<Value>();
  const timer = setTimeout(() => over.resolve(late), deadlineMs);
  try {
    return await Promise.race([work, over.promise]);
  } finally {
    // A timer that is left would keep a Durable Object awake.
    clearTimeout(timer);
  }
}
