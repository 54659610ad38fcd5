/**
 * What the Worker of the bench (test/workerd/counted-service.ts) reports about its Durable Objects since it was
 * started.
 */
export interface Counts {
  objectCalls: number;
  rowsWritten: number;
  /** How long stations had calls in progress, in total; counted only while the clock runs. */
  awakeMs: number;
}
