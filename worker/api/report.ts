/** A report, and the events that it is the fold of. */
import type { Documented, Finding, Recommendation } from './advice.ts';
import type { Caller } from './caller.ts';
import type { PortReport } from './port-report.ts';
import type { Problem } from './problem.ts';
import type { Said } from './said.ts';
import type { Target } from './target.ts';
import type { Vantage } from './vantage.ts';

/** All rows of one vantage point: `ageSeconds` is that of the oldest row, `cached` says that all rows are. */
export interface VantageReport {
  vantage: Vantage;
  checkedAt: string;
  ageSeconds: number;
  durationMs: number;
  cached: boolean;
  ports: PortReport[];
}

export interface Report {
  target: Target;
  vantages: VantageReport[];
  /** Null where no port can be recommended: the finding `no-usable-port` says why. */
  recommendation: Recommendation | null;
  findings: Finding[];
  caller: Caller | null;
  /** Only where the host is a known provider's. */
  documented?: Documented;
  /** The ports counted by what they are good for, with the tone of what is recommended. */
  said?: Said | undefined;
}

/**
 * What a stream carries, in this order: the target with the ports that will be told of it, ports and vantages as they are
 * known, the report last. `said` beside a port is what its vantage point is called.
 */
export type CheckEvent =
  | { type: 'target'; target: Target; ports: number[] }
  | { type: 'port'; vantage: string; report: PortReport; said?: Said | undefined }
  | { type: 'vantage'; vantage: Omit<VantageReport, 'ports'> }
  | { type: 'report'; report: Report }
  | { type: 'problem'; problem: Problem };
