/** What the test setup passes into workerd (test/support/control.ts): certificates that only Node can make. */
import type { TlsProblem } from '../../worker/api/index.ts';

export interface ProvidedCase {
  /** Base64 of the DER, leaf first. */
  chain: string[];
  host: string;
  anchors: string;
  problems: readonly TlsProblem[];
}

declare module 'vitest' {
  interface ProvidedContext {
    certificates: Record<string, ProvidedCase>;
    /** Mozilla's roots in PEM. */
    roots: string[];
    /** The offset that the service adds to the ports of the local mail host (DIAL_PORT_OFFSET). */
    mailPortOffset: number;
  }
}
