/**
 * All rows of a check in one line, counted by what they are good for, so that a failure is never counted as good news.
 * Pure, and shared by all forms; the words stand in report.*.ts.
 */
import type { Outcome, PortReport, State } from '../api.ts';

/** Best first, the order in which they are told. */
export const USES = [
  /** Encrypted, and the certificate trusted. */
  'usable',
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
  unknown: 'unreachable',
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

/** `2 ports usable, 3 open but not usable`; that none is usable is said where nothing else may do either. */
export function summarise(reports: readonly Judged[], words: SummaryWords): string {
  const uses = reports.map(useOf);
  const told = USES.filter((use) => uses.includes(use));
  if (told.every((use) => HOPELESS.includes(use)) && told[0] !== 'untested') told.unshift('usable');
  return told
    .map((use, index) => {
      const count = uses.filter((one) => one === use).length;
      return `${index === 0 ? words.ports(count) : count} ${words.use[use]}`;
    })
    .join(', ');
}

const HOPELESS: readonly Use[] = ['unusable', 'unreachable', 'untested'];
