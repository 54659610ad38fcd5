/**
 * A report → what an explanation needs from it: each port once, with its best result of all vantage points and
 * families. Pure.
 */
import {
  type MeasuredHost,
  type MeasuredLimit,
  type MeasuredPort,
  OUTCOMES,
  type PortReport,
  type Report,
} from '../../api/index.ts';
import { isMasked } from '../../judgement/mask.ts';
import { isLimited, turnedAwayWith } from '../../judgement/refusal.ts';
import { methodsOf, signInOf } from '../../judgement/sign-in.ts';
import { isLate, type Judgement, judge, tellingOf } from '../../judgement/use.ts';
import { usageRank } from '../../knowledge/ports.ts';
import { CERTIFIED_NAMES_MAX, EXPLAINED_METHODS_MAX } from '../../limits.ts';

/** Null if no port was measured. */
export function measuredHost(report: Report): MeasuredHost | null {
  const rows = report.vantages.flatMap(({ ports }) => ports);
  const [first] = rows;
  if (first === undefined) return null;
  const byPort = [...Map.groupBy(rows, ({ port }) => port).values()];
  const ports = byPort.flatMap((seen) => tellingOf(seen).slice(0, 1)).map(measuredPort);
  const checkedAt = rows.reduce((a, b) => (a.checkedAt <= b.checkedAt ? a : b)).checkedAt;
  return { host: report.target.host, checkedAt, ports, advised: advisedPorts(report) };
}

/** In the order of the recommendation; leaves out ports without encryption and those with a danger. */
function advisedPorts({ recommendation }: Report): number[] {
  if (recommendation === null) return [];
  return [recommendation, ...recommendation.alternatives]
    .filter(
      ({ encryption, reasons }) => encryption !== null && !reasons.some(({ side }) => side === 'danger'),
    )
    .map(({ port }) => port);
}

function measuredPort(row: PortReport): MeasuredPort {
  const { port, outcome, reason, encryption, tls, smtp } = row;
  const problems = tls?.problems ?? [];
  const certified = problems.includes('name-mismatch') ? (tls?.certificates[0]?.names ?? []) : [];
  const names = certified.slice(0, CERTIFIED_NAMES_MAX);
  const trusted = tls?.trusted ?? null;
  const refusals = smtp?.refusals;
  const signIn = judge(row).proof === 'works' ? signInOf(row) : null;
  const methods = methodsOf(row).slice(0, EXPLAINED_METHODS_MAX);
  const seen = { port, outcome, reason, encryption, trusted, problems, names, ...(refusals && { refusals }) };
  return { ...seen, limit: limitOf(row), signIn, methods };
}

function limitOf(row: PortReport): MeasuredLimit | null {
  if (row.reason === 'beyond-our-client') return 'beyond-our-client';
  if (isMasked(row)) return 'masked';
  if (isLate(row)) return 'late';
  if (judge(row).proof === 'works') return null;
  if (turnedAwayWith(row) !== null) return 'refused-here';
  return isLimited(row) || row.outcome === 'busy' ? 'limited' : null;
}

/** The judgement of the row that represents the port. */
export function judgeMeasured({ outcome, reason, trusted, problems, refusals }: MeasuredPort): Judgement {
  const { state } = OUTCOMES[outcome];
  return judge({
    outcome,
    state,
    reason,
    tls: { trusted, problems },
    smtp: { bytesBehindStarttls: 0, refusals },
  });
}

/** Ports that a mail program can use, best first. */
export function usablePorts({ ports, advised }: MeasuredHost): MeasuredPort[] {
  return advised.flatMap((port) => ports.find((seen) => seen.port === port) ?? []);
}

/** A message that names no port is about one of the ports that programs use most; 25 comes last. */
export function mostUsedFirst(ports: readonly MeasuredPort[]): MeasuredPort[] {
  return ports.toSorted((one, other) => usageRank(one.port) - usageRank(other.port));
}
