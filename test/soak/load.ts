/** Minutes of everything that readers ask for, from many clients, with quotas on; and whether the service stays as it was. */
import { type SelfHosted, withSelfHosted } from '../e2e/self-hosted.ts';
import { CLIENT_HEADER, clientAddress } from '../hostile/asking.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import type { DemoHost } from '../local/demo-host.ts';
import { DEMO_NAMES } from '../local/demo-names.ts';
import { choose, KINDS, type Kind, readerOf } from './mix.ts';
import { faultOf } from './period.ts';
import {
  CLIENTS,
  JUDGED_FROM_MINUTES,
  MINUTE_MS,
  PAUSE_MAX_MS,
  RSS_MORE_MAX_SHARE,
  type Sizes,
} from './promises.ts';
import { read } from './reading.ts';
import { Sentences } from './sentences.ts';
import { type Rss, type TableRow, Timeline } from './timeline.ts';
import { compare } from './truth.ts';

export interface Endured {
  /** A row per period. */
  table: readonly TableRow[];
  requests: number;
  /** Compared with what the mail hosts do. */
  rows: number;
  rss: Rss;
  broken: readonly string[];
}

type LoadSizes = Pick<Sizes, 'minutes' | 'readers'>;

export const LOAD_SENDS = ({ minutes, readers }: LoadSizes): string =>
  `${minutes} minutes of checks in all formats, history, explanations and more, by ${readers} readers at a time from ${CLIENTS} addresses`;

export function load(sizes: LoadSizes, say: (line: string) => void): Promise<Endured> {
  const environment = { CLIENT_ADDRESS_HEADER: CLIENT_HEADER };
  return withSelfHosted({ hosts: DEMO_HOSTS, names: DEMO_NAMES, environment }, (service) =>
    endure(service, sizes, say),
  );
}

async function endure(
  service: SelfHosted,
  { minutes, readers }: LoadSizes,
  say: (line: string) => void,
): Promise<Endured> {
  const totalMs = minutes * MINUTE_MS;
  const kinds = await offered(service.url, say);
  const workerd = service.workerd ?? 0;
  const processes = { front: service.pid, workerd, state: service.state };
  const timeline = new Timeline(totalMs, processes, (row) => say(`  ${JSON.stringify(row)}`));
  const counted = await runReaders(service.url, kinds, readers, timeline);
  timeline.end();
  const { table, rss } = timeline;
  const broken = [
    ...counted.faults.list('wrong answers'),
    ...counted.contradictions.list('contradictions'),
    ...counted.failed.list('rows in which our side failed'),
    ...(service.workerd === workerd ? [] : ['workerd ended and was started again']),
    ...(totalMs < JUDGED_FROM_MINUTES * MINUTE_MS ? [] : growthOf(rss)),
  ];
  return { table, requests: counted.requests, rows: counted.rows, rss, broken };
}

/** Without the kinds that this version of the service does not have, which it says. */
async function offered(url: string, say: (line: string) => void): Promise<readonly Kind[]> {
  const [host] = DEMO_HOSTS;
  const missing: Kind[] = [];
  for (const kind of KINDS.filter(({ isOptional }) => isOptional)) {
    const { status } = await read(url, readerOf(kind, host as DemoHost, 0, clientAddress(0)));
    if (!kind.statuses.includes(status)) missing.push(kind);
  }
  for (const { name } of missing) say(`  left out, because this service does not have it: ${name}`);
  return KINDS.filter((kind) => !missing.includes(kind));
}

async function runReaders(url: string, kinds: readonly Kind[], readers: number, timeline: Timeline) {
  const counted = {
    requests: 0,
    rows: 0,
    faults: new Sentences(),
    contradictions: new Sentences(),
    failed: new Sentences(),
  };
  const keepReading = async (): Promise<void> => {
    while (!timeline.isOver) {
      counted.requests += 1;
      const { kind, host, reader } = choose(kinds, counted.requests, CLIENTS, Math.random);
      const answer = await read(url, reader);
      timeline.current.add(answer);
      const fault = faultOf(kind, answer);
      if (fault !== null) counted.faults.add(fault);
      const { rows, failed, contradictions } = compare(host, answer.rows);
      counted.rows += rows;
      for (const sentence of failed) counted.failed.add(sentence);
      for (const sentence of contradictions) counted.contradictions.add(sentence);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MAX_MS));
    }
  };
  await Promise.all(Array.from({ length: readers }, keepReading));
  return counted;
}

/** Less memory than before is no broken promise. */
export function growthOf({ settledMb, endMb }: Rss): string[] {
  if (endMb <= settledMb * (1 + RSS_MORE_MAX_SHARE)) return [];
  const [end, settled] = [Math.round(endMb), Math.round(settledMb)];
  return [
    `RSS at the end: ${end} MB, promised at most ${RSS_MORE_MAX_SHARE * 100} % more than ${settled} MB`,
  ];
}
