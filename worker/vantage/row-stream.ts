/** A station's rows as a stream of lines, each sent as soon as it is known. */
import { COLO_GRACE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import { encodeLine } from '../net/lines.ts';
import { joinPlaces, type VantageLocation } from './location.ts';
import type { ProbedPort } from './prober.ts';
import type { Row } from './row.ts';
import { withoutTranscript } from './row-budget.ts';

export type StationEvent =
  | { type: 'row'; row: Row; cached: boolean }
  | { type: 'end'; location: VantageLocation };

/** A reader may hang up at any time; the probes continue for the others. */
export function streamRows(
  probes: Iterable<Promise<ProbedPort>>,
  colo: Promise<string | null>,
  withTranscript: boolean,
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
      send({ type: 'end', location: { colo: await within(COLO_GRACE_MS, colo, () => null), place } });
      if (isRead) controller.close();
    },
    cancel() {
      isRead = false;
    },
  });
}
