/** What grows with the readers of a minute, and with the regions they ask: counted with all quotas off. It prints nothing. */
import { CountedService } from './counted-service.ts';
import type { World } from './world.ts';

export interface Minute {
  readers: number;
  regions: number;
  /** To stations. */
  calls: number;
  dialogues: number;
  queries: number;
  rowsWritten: number;
}

/** The lifetime of a result: each is looked for once in it. */
const MINUTE_MS = 60_000;
/** A second's readers come at once. */
const STEPS_MAX = 60;
/** Few, in both modes of TLS, so that ten thousand readers of nine regions take a minute and not five. */
const PORTS = [465, 587];

export async function measureGrowth(
  world: World,
  readers: readonly number[],
  regions: readonly number[],
): Promise<Minute[]> {
  const service = await CountedService.start(world);
  try {
    const minutes: Minute[] = [];
    for (const many of readers) for (const far of regions) minutes.push(await minuteOf(service, many, far));
    return minutes;
  } finally {
    await service.stop();
  }
}

/** A minute like any other: the one before it has made the objects and their tables. */
async function minuteOf(service: CountedService, readers: number, regions: number): Promise<Minute> {
  const host = service.publish(`readers-${readers}-regions-${regions}.test`);
  const question = { host, regions, ports: PORTS };
  await service.later(MINUTE_MS);
  await service.ask(question);
  const before = await service.counts(host);
  const steps = Math.min(readers, STEPS_MAX);
  await service.later(MINUTE_MS);
  for (let step = 0; step < steps; step++) {
    const until = (end: number) => Math.round((end * readers) / steps);
    const together = until(step + 1) - until(step);
    await Promise.all(Array.from({ length: together }, () => service.ask(question)));
    await service.later(MINUTE_MS / steps);
  }
  const after = await service.counts(host);
  return {
    readers,
    regions,
    calls: after.objectCalls - before.objectCalls,
    dialogues: after.dialogues - before.dialogues,
    queries: after.queries - before.queries,
    rowsWritten: after.rowsWritten - before.rowsWritten,
  };
}
