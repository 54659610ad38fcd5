/** What the Worker of the bench (test/workerd/counted-service.ts) tells of its Durable Objects, since it was started. */
export interface Counts {
  objectCalls: number;
  rowsWritten: number;
  /** How long stations had a call under way, all of them together; only while the clock runs. */
  awakeMs: number;
}
