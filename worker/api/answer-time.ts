/**
 * How long a reader waited for a port's answer, without the polite QUIT after it. Pure, and shared by all output
 * formats, so that they all show the same time.
 */
import type { PortReport } from './port-report.ts';

/** In milliseconds; null where the port was not waited for. */
export function answerTimeMs(report: Pick<PortReport, 'outcome' | 'reason' | 'timings'>): number | null {
  const { totalMs, ...phases } = report.timings;
  if (report.outcome === 'error') return null;
  const known = Object.values(phases).filter((ms) => ms !== null);
  const sum = known.length === 0 ? null : known.reduce((one, other) => one + other);
  return endsWithAnAnswer(report) ? sum : (totalMs ?? sum);
}

/**
 * True where the phases add up to the whole wait. The total also includes QUIT and perhaps a first connection in the
 * wrong TLS mode, so it is the right number only when the wait was for something that never came.
 */
function endsWithAnAnswer({
  outcome,
  reason,
  timings,
}: Pick<PortReport, 'outcome' | 'reason' | 'timings'>): boolean {
  if (/^(starttls|implicit-tls|plaintext|connected)$/.test(outcome)) return true;
  // Sent in reply to TLS: the greeting arrived although nothing waited for it.
  if (outcome === 'rejected' || outcome === 'busy') return timings.greetingMs !== null;
  return reason === 'starttls-refused';
}
