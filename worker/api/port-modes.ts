/**
 * How encryption usually begins on the ports that take mail. What each port is for and where that was read is in
 * knowledge/ports.ts.
 */
import type { Mode } from './advice.ts';

/** Where TLS comes before SMTP, as a rule or as often as STARTTLS. On every other port STARTTLS is the rule. */
const TLS_FIRST: Readonly<Record<number, 'as-a-rule' | 'as-often'>> = {
  // RFC 8314 §3.3, and the alternatives to 465 that providers document.
  465: 'as-a-rule',
  2465: 'as-a-rule',
  8465: 'as-a-rule',
  // Documented with TLS first; servers with STARTTLS are met as well.
  443: 'as-often',
};

/** The mode to try first, and to set where nobody has measured. */
export function usualMode(port: number): Exclude<Mode, 'plaintext'> {
  return TLS_FIRST[port] === undefined ? 'starttls' : 'implicit-tls';
}

/** The mode that a port should have; null where neither is a surprise. */
export function expectedMode(port: number): Mode | null {
  return TLS_FIRST[port] === 'as-often' ? null : usualMode(port);
}

/** TLS first where STARTTLS is usual, or the other way round; plain text where TLS comes first. */
export function isUnusual(expected: Mode, seen: Mode): boolean {
  return (expected === 'implicit-tls') !== (seen === 'implicit-tls');
}
