/** How encryption begins in a row, beside how it usually begins on a port (knowledge/port-modes.ts). Pure. */
import type { Mode, PortReport } from '../api/index.ts';

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
