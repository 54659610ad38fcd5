/**
 * One line of an answer → one event. The line may come from a newer service or be hostile: what the closed card shows is
 * forced to its expected types, everything else is kept as it came, and a line that makes no sense is null. Strings are
 * clean and short wherever they stand (clean.ts). Never throws.
 */
import type {
  Documented,
  Finding,
  PortReport,
  Recommendation,
  Said,
  Vantage,
  VantageReport,
} from '../worker/api/index.ts';
import { readDocumented, readFinding, readRecommendation } from './advice.ts';
import { parseCleanJson } from './clean.ts';
import {
  amount,
  entries,
  flag,
  type Kind,
  list,
  objectIn,
  oneOf,
  or,
  portNumber,
  shaped,
  text,
  word,
} from './json.ts';
import { LIST_ENTRIES, PLACE_CHARACTERS, PLACES, PORTS, REGION_CHARACTERS } from './limits.ts';
import { readSaid } from './read-said.ts';

/** As the service sent it; the details of a row read what they show of it. */
type AsSent<T, Name extends keyof T> = Omit<T, Name> & { readonly [One in Name]?: unknown };

export type SeenPort = AsSent<
  PortReport,
  | 'tried'
  | 'checkedAt'
  | 'ageSeconds'
  | 'cached'
  | 'since'
  | 'earlier'
  | 'smtp'
  | 'tls'
  | 'capBytes'
  | 'cut'
  | 'transcript'
>;

export interface SeenVantage extends AsSent<Omit<VantageReport, 'vantage' | 'ports'>, 'durationMs' | 'ipv6'> {
  vantage: AsSent<Vantage, 'kind'>;
  ports: SeenPort[];
}

/** The report of a check, as pages get it. */
export interface SeenReport {
  target: { host: string; addresses: readonly object[] };
  vantages: SeenVantage[];
  recommendation: Recommendation | null;
  findings: Finding[];
  documented?: Documented | undefined;
  said?: Said | undefined;
  reportUrl?: string | undefined;
  nextCheckSeconds?: number | undefined;
  readonly assertions?: unknown;
  readonly caller?: unknown;
  readonly signIn?: unknown;
}

export type Arrival =
  | { type: 'target'; ports: readonly number[]; target?: unknown }
  | { type: 'port'; vantage: string; report: SeenPort; said?: Said | undefined }
  | { type: 'vantage'; vantage: SeenVantage }
  | { type: 'verdict'; recommendation: Recommendation | null }
  | { type: 'report'; report: SeenReport }
  | { type: 'problem'; problem: unknown };

const count = or(amount, 0);
const string = or(text, '');
/** As in `regions`, so it may contain the name of an agent. */
const vantageId: Kind = (value) => string(value).slice(0, REGION_CHARACTERS);

/** Without others: what a reader waited for is their sum. */
const PHASES = ['connectMs', 'greetingMs', 'ehloMs', 'starttlsMs', 'handshakeMs', 'totalMs'];
const readTimings = (value: unknown) =>
  Object.fromEntries(PHASES.map((name) => [name, amount(objectIn(value)?.[name])]));

const readPort = shaped<SeenPort>(
  {
    said: readSaid,
    port: portNumber,
    family: oneOf(4, 6),
    address: text,
    // Words that this element does not know are kept and shown as they are.
    outcome: or(word, 'error'),
    reason: word,
    state: oneOf('untested', 'open', 'closed', 'filtered', 'unknown'),
    encryption: oneOf(null, 'starttls', 'implicit-tls'),
    timings: readTimings,
  },
  'port',
);

const readVantage = shaped<SeenVantage>(
  {
    vantage: shaped({
      id: vantageId,
      region: word,
      colo: word,
      place: (value) => text(value)?.slice(0, PLACE_CHARACTERS) ?? null,
      said: readSaid,
    }),
    checkedAt: string,
    ageSeconds: count,
    cached: flag,
    ports: list(readPort),
  },
  'vantage',
);

const readTarget = shaped({ host: string, addresses: list(objectIn) });

const readReport = shaped<SeenReport>(
  {
    recommendation: readRecommendation,
    findings: list(readFinding, LIST_ENTRIES),
    target: (value) => readTarget(objectIn(value) ?? {}),
    vantages: (value) => (Array.isArray(value) ? entries(value, readVantage, PLACES) : null),
    said: readSaid,
    documented: readDocumented,
    // Only what a link may safely lead to.
    reportUrl: (value) => (/^https?:\/\//.test(string(value)) ? value : undefined),
    nextCheckSeconds: (value) => amount(value) ?? undefined,
  },
  'vantages',
);

const EVENTS = new Map<unknown, Kind<unknown>>([
  ['target', shaped({ ports: (value) => [...new Set(entries(value, portNumber, PORTS))] })],
  ['port', shaped({ vantage: vantageId, report: readPort, said: readSaid }, 'report')],
  ['vantage', shaped({ vantage: readVantage }, 'vantage')],
  ['verdict', shaped({ recommendation: readRecommendation })],
  ['report', shaped({ report: readReport }, 'report')],
  ['problem', objectIn],
]);

export function readArrival(line: string): Arrival | null {
  const event = objectIn(parseCleanJson(line));
  // A bare report: some proxies turn the stream into this by requesting plain JSON.
  const told = event && event.type === undefined ? { type: 'report', report: event } : event;
  return (EVENTS.get(told?.type)?.(told) ?? null) as Arrival | null;
}
