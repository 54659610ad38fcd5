/** How encryption usually begins on mail ports. What each port is for, with sources, is in knowledge/ports.ts. */
import type { Mode } from './advice.ts';

/** Ports with implicit TLS, always or as often as STARTTLS. Every other port normally uses STARTTLS. */
const TLS_FIRST: Readonly<Record<number, 'as-a-rule' | 'as-often'>> = {
  // RFC 8314 §3.3, and the alternatives to 465 that providers document.
  465: 'as-a-rule',
  2465: 'as-a-rule',
  8465: 'as-a-rule',
  // Documented with implicit TLS; some servers use STARTTLS.
  443: 'as-often',
};

/** The mode to try first, and to recommend where nothing was measured. */
export function usualMode(port: number): Exclude<Mode, 'plaintext'> {
  return TLS_FIRST[port] === undefined ? 'starttls' : 'implicit-tls';
}

/** The mode a port should have; null where both modes are common. */
export function expectedMode(port: number): Mode | null {
  return TLS_FIRST[port] === 'as-often' ? null : usualMode(port);
}

/** Implicit TLS where STARTTLS is usual or the reverse; plain text where implicit TLS is usual. */
export function isUnusual(expected: Mode, seen: Mode): boolean {
  return (expected === 'implicit-tls') !== (seen === 'implicit-tls');
}
