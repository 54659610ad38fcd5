/**
 * How long a reader waited for a port's answer, without the polite QUIT after it. Pure, and shared by all output
 * formats, so that they all show the same time.
 */
import type { PortReport } from './port-report.ts';

/** In milliseconds; null where the port was not waited for. */
export function answerTimeMs(report: Pick<PortReport, 'outcome' | 'reason' | 'timings'>): number | null {
  const { connectMs, greetingMs, ehloMs, starttlsMs, handshakeMs, totalMs } = report.timings;
  if (report.outcome === 'error') return null;
  const phases = [connectMs, greetingMs, ehloMs, starttlsMs, handshakeMs].filter((ms) => ms !== null);
  const known = phases.length === 0 ? null : phases.reduce((sum, ms) => sum + ms, 0);
  return endsWithAnAnswer(report) ? known : (totalMs ?? known);
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
  switch (outcome) {
    case 'starttls':
    case 'implicit-tls':
    case 'plaintext':
    case 'connected':
      return true;
    case 'rejected':
    case 'busy':
      // Sent in reply to TLS: the greeting arrived although nothing waited for it.
      return timings.greetingMs !== null;
    default:
      return reason === 'starttls-refused';
  }
}
