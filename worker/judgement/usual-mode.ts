/** How encryption usually begins on a port, and how it begins in a row. Pure. */
import { IMPLICIT_TLS_PORTS, type Mode, type PortReport } from '../api/index.ts';

/** Null for 443: providers use it in either way. */
export function expectedMode(port: number): Mode | null {
  if (port === 443) return null;
  return IMPLICIT_TLS_PORTS.includes(port) ? 'implicit-tls' : 'starttls';
}

/** Null where too little was said to tell. */
export function seenMode({ encryption, outcome, smtp }: PortReport): Mode | null {
  if (encryption !== null) return encryption;
  if (outcome === 'plaintext') return 'plaintext';
  return smtp?.extensionsBeforeTls.includes('STARTTLS') ? 'starttls' : null;
}

/** TLS first where STARTTLS is usual, or the other way round; plain text where TLS comes first. */
export function isUnusual(expected: Mode, seen: Mode): boolean {
  return (expected === 'implicit-tls') !== (seen === 'implicit-tls');
}
