/**
 * How encryption usually begins on the ports that take mail. Apart from ports.ts, which adds what each port is for and where
 * that was read, because the element needs this and has no room for the rest.
 */
import type { Mode } from '../api/index.ts';

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
