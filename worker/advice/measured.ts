/** A report → what an explanation needs of it: each port once, at its best of all places and families. Pure. */
import type { MeasuredHost, MeasuredPort, PortReport, Report } from '../api.ts';
import { CERTIFIED_NAMES_MAX } from '../limits.ts';

/** Null where no port was seen at all. */
export function measuredHost(report: Report): MeasuredHost | null {
  const rows = report.vantages.flatMap(({ ports }) => ports);
  const [first] = rows;
  if (first === undefined) return null;
  const ports = [...Map.groupBy(rows, ({ port }) => port).values()].map((seen) =>
    measuredPort(seen.reduce((a, b) => (rank(b) < rank(a) ? b : a))),
  );
  const checkedAt = rows.reduce((a, b) => (a.checkedAt <= b.checkedAt ? a : b)).checkedAt;
  return { host: report.target.host, checkedAt, ports };
}

function measuredPort({ port, outcome, encryption, tls }: PortReport): MeasuredPort {
  const problems = tls?.problems ?? [];
  const certified = problems.includes('name-mismatch') ? (tls?.certificates[0]?.names ?? []) : [];
  const names = certified.slice(0, CERTIFIED_NAMES_MAX);
  return { port, outcome, encryption, trusted: tls?.trusted ?? null, problems, names };
}

/** Encrypted and trusted, encrypted, open, closed, not looked at. */
function rank({ encryption, tls, state }: PortReport): number {
  if (encryption !== null) return tls?.trusted === false ? 1 : 0;
  if (state === 'open') return 2;
  return state === 'untested' ? 4 : 3;
}

/** What mail is handed in on, best known first (RFC 8314 §3.3, RFC 6409 §3.1, then the alternatives by custom). */
const SUBMISSION: readonly number[] = [587, 465, 2525, 588, 2587, 2465, 8025, 8465, 443, 80];

/** Ports that a mail program can use, best known first; 25 is for servers among themselves. */
export function usablePorts({ ports }: MeasuredHost): MeasuredPort[] {
  return bestKnownFirst(
    ports.filter(
      ({ port, encryption, trusted }) => encryption && trusted !== false && SUBMISSION.includes(port),
    ),
  );
}

/** Where a message names no port, it is about one of those that programs use most; 25 comes last. */
export function bestKnownFirst(ports: readonly MeasuredPort[]): MeasuredPort[] {
  const place = ({ port }: MeasuredPort) =>
    SUBMISSION.includes(port) ? SUBMISSION.indexOf(port) : SUBMISSION.length;
  return [...ports].sort((one, other) => place(one) - place(other));
}
