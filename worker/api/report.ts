/** A report, and the stream events that it is assembled from. */

import type { Documented, Finding, Recommendation } from './advice.ts';
import type { Asserted } from './assertion.ts';
import type { Caller } from './caller.ts';
import type { Outcome } from './outcome.ts';
import type { PortReport } from './port-report.ts';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import type { ToldSignIn } from './sign-in.ts';
import type { Target } from './target.ts';
import type { Vantage } from './vantage.ts';

/** What one dialogue over IPv6 beside a check over IPv4 has seen. */
export interface Ipv6Seen {
  port: number;
  outcome: Outcome;
}

/** All rows of one vantage point. `ageSeconds` is the age of the oldest row; `cached` is true if all rows are. */
export interface VantageReport {
  vantage: Vantage;
  checkedAt: string;
  ageSeconds: number;
  durationMs: number;
  cached: boolean;
  /** Null where there was none, or where it was not over when the rows were. */
  ipv6: Ipv6Seen | null;
  ports: PortReport[];
}

export interface Report {
  target: Target;
  vantages: VantageReport[];
  /** Null where no port can be recommended; the finding `no-usable-port` then says why. */
  recommendation: Recommendation | null;
  findings: Finding[];
  caller: Caller | null;
  /** Present only if the host belongs to a known provider. */
  documented?: Documented;
  /** Present only if the request claims anything. */
  assertions?: Asserted[] | undefined;
  /** How one signs in to the known provider; null if it is not known. */
  signIn: ToldSignIn | null;
  /** Only with words: where to report a wrong result, and in how many seconds a new check can tell something new. */
  reportUrl?: string | undefined;
  nextCheckSeconds?: number | undefined;
  /** A summary: how many ports are usable, and the tone of the recommendation. */
  said?: Said | undefined;
}

/**
 * The events of a stream, in this order: the target with the ports to expect, ports and vantages as they become known,
 * and finally the report. `said` next to a port is the name of its vantage point. A verdict comes as soon as one port is
 * known to work with trusted encryption, and again whenever that changes; null takes the earlier one back. The report
 * has the last word.
 */
export type CheckEvent =
  | { type: 'target'; target: Target; ports: number[] }
  | { type: 'port'; vantage: string; report: PortReport; said?: Said | undefined }
  | { type: 'verdict'; recommendation: Recommendation | null; provisional: true }
  | { type: 'vantage'; vantage: Omit<VantageReport, 'ports'> }
  | { type: 'report'; report: Report }
  | { type: 'problem'; problem: Problem };
