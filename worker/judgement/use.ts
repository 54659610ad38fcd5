/**
 * All rows of a check in one line, counted by what they are good for, so that a failure is never counted as good news.
 * Pure, and shared by all forms; the words stand in messages/<language>/report.ts.
 */
import type { Outcome, PortReport, State } from '../api/index.ts';

/** Best first, the order in which they are told. */
export const USES = [
  /** Encrypted, and the certificate trusted. */
  'usable',
  /** Usable where one place looked, not usable where another did. */
  'usable-somewhere',
  'untrusted',
  'unencrypted',
  /** Open, but no mail program gets anywhere. */
  'unusable',
  /** Open, but what it is good for is not known. */
  'unjudged',
  'unreachable',
  'untested',
] as const;
export type Use = (typeof USES)[number];

export interface SummaryWords {
  /** How many ports, in words that `use` can follow. */
  ports: (count: number) => string;
  use: Readonly<Record<Use, string>>;
  /** The same of two or more, in languages whose adjectives tell. */
  useOfSeveral?: Readonly<Record<Use, string>>;
}

export type Judged = Pick<PortReport, 'outcome' | 'state' | 'reason' | 'tls'>;

const OF_OUTCOME: Readonly<Partial<Record<Outcome, Use>>> = {
  plaintext: 'unencrypted',
  'tls-failed': 'unusable',
  rejected: 'unusable',
  busy: 'unusable',
  silent: 'unusable',
  'not-smtp': 'unusable',
  dropped: 'unusable',
};

/** Also for outcomes of a newer service, of which no more is known than whether the port answered. */
const OF_STATE: Readonly<Record<State, Use>> = {
  open: 'unjudged',
  closed: 'unreachable',
  filtered: 'unreachable',
  unknown: 'unjudged',
  untested: 'untested',
};

export function useOf({ outcome, state, reason, tls }: Judged): Use {
  if (outcome === 'starttls' || outcome === 'implicit-tls') {
    if (tls === null || tls.trusted === null) return 'unjudged';
    return tls.trusted ? 'usable' : 'untrusted';
  }
  if (reason === 'beyond-our-client') return 'unjudged';
  return (Object.hasOwn(OF_OUTCOME, outcome) && OF_OUTCOME[outcome]) || OF_STATE[state];
}

/**
 * What counts of one port seen from several places, most useful first. A place that learnt nothing does not count: it
 * was hindered, met a bad moment, or saw no more than that the port is open where another saw what for. Where no place
 * learnt anything, those that can tell the most.
 */
export function tellingOf<T extends Judged>(reports: readonly T[]): T[] {
  const sorted = reports.toSorted((one, other) => rank(one) - rank(other));
  const seen = sorted.filter((report) => !MOMENTARY.includes(report.outcome) && useOf(report) !== 'untested');
  const judged = seen.filter((report) => useOf(report) !== 'unjudged');
  if (judged.some(({ state }) => state === 'open')) return judged;
  return seen.length > 0 ? seen : sorted.filter(({ outcome }) => outcome === sorted[0]?.outcome);
}

const MOMENTARY: readonly Outcome[] = ['busy', 'no-reply'];

function rank(report: Judged): number {
  return USES.indexOf(useOf(report));
}

/** One port as several places saw it: as good as where it is worst, but what is usable in one place is told. */
export function useAcross(reports: readonly Judged[]): Use {
  const telling = tellingOf(reports);
  const [best, worst] = [telling[0], telling.at(-1)];
  if (best === undefined || worst === undefined) return 'untested';
  if (useOf(best) === 'usable' && useOf(worst) !== 'usable') return 'usable-somewhere';
  // Open for one and not reached by another: the port is there, and what it is good for is not known.
  return useOf(best) === 'unjudged' ? 'unjudged' : useOf(worst);
}

/** `2 ports usable, 3 open but not usable`; that none is usable is said where nothing else may do either. */
export function summarise(reports: readonly Judged[], words: SummaryWords): string {
  return told(reports.map(useOf), words);
}

/** The same of several places: each entry holds all that was seen of one port, or of one of its address families. */
export function summariseAcross(ports: readonly (readonly Judged[])[], words: SummaryWords): string {
  return told(ports.map(useAcross), words);
}

function told(uses: readonly Use[], words: SummaryWords): string {
  const kinds = USES.filter((use) => uses.includes(use));
  if (kinds.every((use) => HOPELESS.includes(use)) && kinds[0] !== 'untested') kinds.unshift('usable');
  return kinds
    .map((use, index) => {
      const count = uses.filter((one) => one === use).length;
      const said = (count > 1 && words.useOfSeveral) || words.use;
      return `${index === 0 ? words.ports(count) : count} ${said[use]}`;
    })
    .join(', ');
}

const HOPELESS: readonly Use[] = ['unusable', 'unreachable', 'untested'];
