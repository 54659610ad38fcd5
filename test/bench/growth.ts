/** What grows with the readers in a minute, and with the regions they request; counted with all quotas off. */
import { CountedService } from './counted-service.ts';
import type { World } from './world.ts';

export interface Minute {
  readers: number;
  regions: number;
  /** Calls to stations. */
  calls: number;
  dialogues: number;
  queries: number;
  rowsWritten: number;
}

/** The lifetime of a result, in which each is measured once. */
const MINUTE_MS = 60_000;
/** All readers of one second come at once. */
const STEPS_MAX = 60;
/** Only two, one in each TLS mode, so that ten thousand readers of nine regions take one minute rather than five. */
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

/** A typical minute: the one before it has created the objects and their tables. */
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
