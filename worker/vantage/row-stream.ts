/** A station's rows as a stream of lines, each sent as soon as it is known. */
import type { Family, Ipv6Seen } from '../api/index.ts';
import { COLO_GRACE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import { encodeLine } from '../net/lines.ts';
import { seenSoFar } from './beside.ts';
import { joinPlaces, type VantageLocation } from './location.ts';
import type { ProbedPort } from './prober.ts';
import type { Row } from './row.ts';
import { withoutTranscript } from './row-budget.ts';

/** During a deployment, a station may still run the version before, so nothing is added that the front cannot do without. */
export type StationEvent =
  | { type: 'row'; row: Row; cached: boolean }
  | ({ type: 'end' } & Pick<VantageEnd, 'location'> & Partial<VantageEnd>);

/** What is known of the vantage point once all rows are there. */
export interface VantageEnd {
  location: VantageLocation;
  ipv6: Ipv6Seen | null;
  /** The families over which it has reached any host within the hour. */
  reached: readonly Family[];
}

export interface RowStreamOptions {
  withTranscript: boolean;
  /** The dialogue that the rows do not wait for. */
  beside: Promise<ProbedPort | null>;
  /** Asked when all rows are there. */
  reached: () => readonly Family[];
}

/** A reader may hang up at any time; the probes continue for the others. */
export function streamRows(
  probes: Iterable<Promise<ProbedPort>>,
  colo: Promise<string | null>,
  { withTranscript, beside, reached }: RowStreamOptions,
): ReadableStream<Uint8Array> {
  let isRead = true;
  return new ReadableStream({
    type: 'bytes',
    async start(controller) {
      const send = (event: StationEvent) => {
        if (isRead) controller.enqueue(encodeLine(event));
      };
      const probed = await Promise.all(
        [...probes].map(async (probe) => {
          const port = await probe;
          const row = withTranscript ? port.row : withoutTranscript(port.row);
          send({ type: 'row', row, cached: port.cached });
          return port;
        }),
      );
      const place = joinPlaces(probed.flatMap(({ places }) => places));
      const location = { colo: await within(COLO_GRACE_MS, colo, () => null), place };
      send({ type: 'end', location, ipv6: await seenSoFar(beside), reached: reached() });
      if (isRead) controller.close();
    },
    cancel() {
      isRead = false;
    },
  });
}
