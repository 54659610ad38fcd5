/** Rows as a station sends them, and their stream. */
import type { Family, Outcome, Reason } from '../../worker/api/index.ts';
import { encodeLine } from '../../worker/net/lines.ts';
import { withoutDialogue } from '../../worker/probe/observation.ts';
import { type Row, toRow } from '../../worker/vantage/row.ts';

export const CHECKED_AT_MS = Date.UTC(2026, 10, 24, 12);

export function rowOf(
  port: number,
  family: Family = 4,
  outcome: Outcome = 'refused',
  reason: Reason | null = null,
): Row {
  const address = family === 4 ? '192.0.2.1' : '2001:db8::1';
  return toRow({ port, family, address }, withoutDialogue(outcome, reason), CHECKED_AT_MS);
}

/** Delivered in this order, on demand: values as lines, then the end or `break`. */
export function streamOf(...values: unknown[]): ReadableStream<Uint8Array> {
  const left = values.values();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else if (value === 'break') controller.error(new Error('The other end is gone'));
      else controller.enqueue(encodeLine(value));
    },
  });
}

export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
