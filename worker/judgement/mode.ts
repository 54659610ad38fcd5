/** How encryption begins in a row; how it usually begins on a port is in the contract (api/port-modes.ts). Pure. */
import type { Mode, PortReport } from '../api/index.ts';

/** Null where too little was said to tell. */
export function seenMode({ encryption, outcome, smtp }: PortReport): Mode | null {
  if (encryption !== null) return encryption;
  if (outcome === 'plaintext') return 'plaintext';
  return smtp?.extensionsBeforeTls.includes('STARTTLS') ? 'starttls' : null;
}
