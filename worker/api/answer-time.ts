/**
 * How long a reader waited for what a port had to say: until the answer was known, without the politeness after it.
 * Pure, and shared by all forms, so that none of them tells another time.
 */
import type { PortReport } from './port-report.ts';

/** Milliseconds; null where nobody waited for the port. */
export function answerTimeMs(report: Pick<PortReport, 'outcome' | 'reason' | 'timings'>): number | null {
  const { connectMs, greetingMs, ehloMs, starttlsMs, handshakeMs, totalMs } = report.timings;
  if (report.outcome === 'error') return null;
  const phases = [connectMs, greetingMs, ehloMs, starttlsMs, handshakeMs].filter((ms) => ms !== null);
  const known = phases.length === 0 ? null : phases.reduce((sum, ms) => sum + ms, 0);
  return endsWithAnAnswer(report) ? known : (totalMs ?? known);
}

/**
 * Then the phases are all there was to wait for: a QUIT that came after them is left out, and so is a first connection
 * in the wrong TLS mode. Else the wait was for something that never came, and the total is its length.
 */
function endsWithAnAnswer({
  outcome,
  reason,
  timings,
}: Pick<PortReport, 'outcome' | 'reason' | 'timings'>): boolean {
  switch (outcome) {
    case 'starttls':
    case 'implicit-tls':
    case 'plaintext':
    case 'connected':
      return true;
    case 'rejected':
    case 'busy':
      // In answer to TLS, the greeting was heard without being waited for.
      return timings.greetingMs !== null;
    default:
      return reason === 'starttls-refused';
  }
}
