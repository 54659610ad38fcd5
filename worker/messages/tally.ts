/**
 * The rows of a check counted by what they are good for, so that a failure is never counted as good news. Pure; the
 * words for the counts stand in report.*.ts.
 */
import type { PortReport } from '../api.ts';

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
export type Tally = Readonly<Record<Use, number>>;

export type Judged = Pick<PortReport, 'outcome' | 'state' | 'reason' | 'tls'>;

export function tallyOf(reports: readonly Judged[]): Tally {
  const uses = reports.map(useOf);
  const counts = USES.map((use) => [use, uses.filter((one) => one === use).length]);
  return Object.fromEntries(counts) as Tally;
}

function useOf({ outcome, state, reason, tls }: Judged): Use {
  switch (outcome) {
    case 'starttls':
    case 'implicit-tls':
      if (tls?.trusted === undefined || tls.trusted === null) return 'unjudged';
      return tls.trusted ? 'usable' : 'untrusted';
    case 'plaintext':
      return 'unencrypted';
    case 'tls-failed':
      return reason === 'beyond-our-client' ? 'unjudged' : 'unusable';
    case 'rejected':
    case 'busy':
    case 'silent':
    case 'not-smtp':
    case 'dropped':
      return 'unusable';
    case 'refused':
    case 'timeout':
    case 'no-reply':
      return 'unreachable';
    case 'untestable':
    case 'error':
      return 'untested';
    case 'connected':
      return 'unjudged';
    default:
      return useOfState(state);
  }
}

/** An outcome of a newer service is known by its state only. */
function useOfState(state: PortReport['state']): Use {
  switch (state) {
    case 'open':
      return 'unjudged';
    case 'untested':
      return 'untested';
    default:
      return 'unreachable';
  }
}

/** What a summary is made of: all there is to count, and `usable` also where it is none and nothing else may do. */
export function usesToTell(tally: Tally): Use[] {
  const isHopeless = USES.every((use) => tally[use] === 0 || HOPELESS.includes(use));
  const wasTried = tally.unusable + tally.unreachable > 0;
  return USES.filter((use) => tally[use] > 0 || (use === 'usable' && isHopeless && wasTried));
}

const HOPELESS: readonly Use[] = ['unusable', 'unreachable', 'untested'];
