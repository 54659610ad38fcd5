/**
 * One line of an answer → one event. The line may come from a newer service or be hostile: displayed fields are forced
 * to their expected types, unknown ones are kept, and a line that makes no sense is null. Never throws.
 */
import type {
  CheckEvent,
  Outcome,
  PortReport,
  Reason,
  Report,
  Smtp,
  Target,
  Timings,
  Tls,
  Tried,
  Vantage,
  VantageReport,
} from '../worker/api/index.ts';
import { readDocumented, readFinding, readRecommendation } from './advice.ts';
import { parseCleanJson } from './clean.ts';
import { amount, entries, objectIn, portNumber, text, word } from './json.ts';
import { LIST_ENTRIES, PLACE_CHARACTERS, PLACES, PORTS, REGION_CHARACTERS } from './limits.ts';
import { readSaid } from './said.ts';

/** A problem, as far as it can be read; a newer service may send codes that this element does not know. */
export interface ArrivedProblem {
  code: string;
  detail: string;
  parameter: string | null;
  retryAfterSeconds: number | null;
}

export type Arrival = Exclude<CheckEvent, { type: 'problem' }> | { type: 'problem'; problem: ArrivedProblem };

export function readArrival(line: string): Arrival | null {
  const event = objectIn(parseCleanJson(line));
  if (event === null) return null;
  switch (event.type) {
    case 'target':
      return {
        type: 'target',
        target: readTarget(event.target),
        ports: [...new Set(entries(event.ports, portNumber, PORTS))],
      };
    case 'port': {
      const report = readPortReport(event.report);
      return (
        report && {
          type: 'port',
          vantage: vantageId(event.vantage),
          report,
          said: readSaid(event.said, PLACE_CHARACTERS),
        }
      );
    }
    case 'vantage': {
      const vantage = readVantageReport(event.vantage);
      return vantage && { type: 'vantage', vantage };
    }
    case 'verdict':
      return {
        type: 'verdict',
        recommendation: readRecommendation(event.recommendation),
        provisional: true,
      };
    case 'report':
      return readReport(event.report);
    case 'problem':
      return { type: 'problem', problem: readProblem(event.problem) };
    case undefined:
      // A bare report: some proxies turn the stream into this by requesting plain JSON.
      return readReport(event);
    default:
      return null;
  }
}

export function parseProblem(body: string): ArrivedProblem | null {
  const problem = objectIn(parseCleanJson(body));
  return problem && text(problem.detail) !== null ? readProblem(problem) : null;
}

function readProblem(value: unknown): ArrivedProblem {
  const problem = objectIn(value) ?? {};
  return {
    code: text(problem.code) ?? 'internal',
    detail: text(problem.detail) ?? text(problem.title) ?? '',
    parameter: text(problem.parameter),
    retryAfterSeconds: amount(problem.retryAfterSeconds),
  };
}

function readReport(value: unknown): Arrival | null {
  const report = objectIn(value);
  if (report === null || !Array.isArray(report.vantages)) return null;
  const vantages = entries(report.vantages, readVantageReport, PLACES);
  const { documented: told, ...rest } = report;
  const documented = readDocumented(told);
  const known: Report = {
    recommendation: readRecommendation(report.recommendation),
    findings: entries(report.findings, readFinding, LIST_ENTRIES),
    caller: null,
    // The settings page shows it.
    signIn: null,
    target: readTarget(report.target),
    vantages,
    said: readSaid(report.said),
    reportUrl: webAddress(report.reportUrl),
    nextCheckSeconds: amount(report.nextCheckSeconds) ?? undefined,
    ...(documented === null ? {} : { documented }),
  };
  return { type: 'report', report: { ...rest, ...known } };
}

/** Only what a link may safely lead to. */
function webAddress(value: unknown): string | undefined {
  const address = text(value);
  return address !== null && /^https?:\/\//.test(address) ? address : undefined;
}

function readTarget(value: unknown): Target {
  const target = objectIn(value) ?? {};
  const addresses = entries(target.addresses, (item) => {
    const address = objectIn(item);
    return address && { ...address, address: text(address.address) ?? '', family: family(address.family) };
  });
  const host = text(target.host) ?? '';
  return {
    ...target,
    host,
    unicodeHost: text(target.unicodeHost) ?? host,
    addresses,
    provider: text(target.provider),
  };
}

function readVantageReport(value: unknown): VantageReport | null {
  const report = objectIn(value);
  const vantage = report && objectIn(report.vantage);
  if (!vantage) return null;
  const known: Vantage = {
    id: vantageId(vantage.id),
    kind: vantage.kind === 'agent' || vantage.kind === 'globalping' ? vantage.kind : 'region',
    region: word(vantage.region),
    colo: word(vantage.colo),
    place: text(vantage.place)?.slice(0, PLACE_CHARACTERS) ?? null,
    said: readSaid(vantage.said, PLACE_CHARACTERS),
  };
  return {
    ...report,
    vantage: { ...vantage, ...known },
    checkedAt: text(report.checkedAt) ?? '',
    ageSeconds: amount(report.ageSeconds) ?? 0,
    durationMs: amount(report.durationMs) ?? 0,
    cached: report.cached === true,
    ipv6: null,
    ports: entries(report.ports, readPortReport),
  };
}

function readTried(value: unknown): Tried | null {
  const tried = objectIn(value);
  const address = tried && text(tried.address);
  if (!tried || !address) return null;
  return {
    address,
    outcome: (word(tried.outcome) ?? 'error') as Outcome,
    afterMs: amount(tried.afterMs) ?? 0,
  };
}

function readPortReport(value: unknown): PortReport | null {
  const report = objectIn(value);
  const port = report && portNumber(report.port);
  if (!report || port === null) return null;
  const state = text(report.state) ?? '';
  return {
    ...report,
    said: readSaid(report.said),
    port,
    family: family(report.family),
    address: text(report.address),
    tried: entries(report.tried, readTried),
    // Words that this element does not know are kept and shown as they are.
    outcome: (word(report.outcome) ?? 'error') as Outcome,
    state:
      state === 'open' || state === 'closed' || state === 'filtered' || state === 'unknown'
        ? state
        : 'untested',
    reason: word(report.reason) as Reason | null,
    encryption:
      report.encryption === 'starttls' || report.encryption === 'implicit-tls' ? report.encryption : null,
    checkedAt: text(report.checkedAt) ?? '',
    ageSeconds: amount(report.ageSeconds) ?? 0,
    cached: report.cached === true,
    since: text(report.since),
    // Read when somebody opens the row: see row-details.ts.
    smtp: objectIn(report.smtp) as Smtp | null,
    tls: objectIn(report.tls) as Tls | null,
    timings: readTimings(report.timings),
  };
}

function readTimings(value: unknown): Timings {
  const timings = objectIn(value) ?? {};
  return {
    connectMs: amount(timings.connectMs),
    greetingMs: amount(timings.greetingMs),
    ehloMs: amount(timings.ehloMs),
    starttlsMs: amount(timings.starttlsMs),
    handshakeMs: amount(timings.handshakeMs),
    totalMs: amount(timings.totalMs),
  };
}

/** As in `regions`, so it may contain the name of an agent. */
function vantageId(value: unknown): string {
  return text(value)?.slice(0, REGION_CHARACTERS) ?? '';
}

function family(value: unknown): 4 | 6 {
  return value === 6 ? 6 : 4;
}
