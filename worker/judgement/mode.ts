/** How encryption began in a row; what is usual on a port is in the contract (api/port-modes.ts). Pure. */
import type { Mode, PortReport } from '../api/index.ts';

/** Null if the dialogue did not get far enough to tell. */
export function seenMode({ encryption, outcome, smtp }: PortReport): Mode | null {
  if (encryption !== null) return encryption;
  if (outcome === 'plaintext') return 'plaintext';
  return smtp?.extensionsBeforeTls.includes('STARTTLS') ? 'starttls' : null;
}
