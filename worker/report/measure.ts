/**
 * Sends a check to the vantage points, for every route and format: request → vantage → report. The request must have
 * been admitted; each call charges the client and may dial.
 */
import { callerOf } from '../advice/caller.ts';
import type { CheckEvent, Report } from '../api/index.ts';
import { NETWORKS } from '../knowledge/networks/networks.ts';
import { providerById } from '../knowledge/providers/providers.ts';
import type { Allowance } from '../quota/window.ts';
import type { CheckRequest } from '../request/check-request.ts';
import type { Asker } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { type CheckService, orderCheck } from '../vantage/ask.ts';
import type { FindStation } from '../vantage/point.ts';
import { type FindRecord, rememberedAnywhere, rememberedCheck } from '../vantage/remembered.ts';
import { foldReport, reportEvents } from './events.ts';

export interface MeasureService extends CheckService {
  station: FindStation & FindRecord;
  clock: () => number;
}

/** The client's remaining quota is kept apart from the report, because it is sent in headers only. */
interface Charged {
  allowances: readonly Allowance[];
}

export interface Streamed extends Charged {
  events: AsyncGenerator<CheckEvent>;
}

export interface Measured extends Charged {
  report: Report;
}

const KNOWN = { provider: providerById, networks: NETWORKS };

/**
 * Rows as they come, then the report; rows on record, where the request wants no others. `isReadEarly`: with a verdict
 * before the report, for those who read the events one by one.
 */
export async function stream(
  service: MeasureService,
  asker: Asker,
  request: CheckRequest,
  isReadEarly = false,
): Promise<Result<Streamed>> {
  const { clock } = service;
  const startedAtMs = clock();
  const answer = request.isRemembered
    ? await rememberedCheck(service, request, asker.continent)
    : await orderCheck(service, asker, request);
  if (!answer.ok) return answer;
  const caller = request.caller ? callerOf(asker.seenNetwork, request.network) : null;
  const events = reportEvents({ ...request, startedAtMs, caller, isReadEarly }, answer.value, clock, KNOWN);
  return done({ events, allowances: answer.value.allowances });
}

export async function measure(
  service: MeasureService,
  asker: Asker,
  request: CheckRequest,
): Promise<Result<Measured>> {
  const streamed = await stream(service, asker, request);
  if (!streamed.ok) return streamed;
  const { events, allowances } = streamed.value;
  return done({ report: await foldReport(events), allowances });
}

/** What is on record of a host at any vantage point; null where nothing is. */
export async function recollected(service: MeasureService, request: CheckRequest): Promise<Report | null> {
  const { clock } = service;
  const answer = await rememberedAnywhere(service, request);
  if (answer === null) return null;
  return foldReport(reportEvents({ ...request, startedAtMs: clock(), caller: null }, answer, clock, KNOWN));
}
