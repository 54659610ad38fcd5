/** The events that the element fires, typed by name for listeners. When they fire is decided elsewhere. */
import type { SeenPort, SeenReport } from './arrival.ts';
import type { Failure } from './failure.ts';

/** What a check is about; null where the service chooses. */
export interface Asked {
  host: string;
  ports: readonly number[] | null;
  regions: readonly string[] | null;
  provider: string | null;
  network: string | null;
}

export interface SmtpPortCheckEvents {
  /** Before a check; `preventDefault()` keeps it from starting. */
  'smtp-port-check-start': CustomEvent<Asked>;
  /** For each port as soon as its result is known. */
  'smtp-port-check-result': CustomEvent<{ vantage: string; report: SeenPort }>;
  'smtp-port-check-complete': CustomEvent<{ report: SeenReport }>;
  'smtp-port-check-error': CustomEvent<{ failure: Failure }>;
  /** After a reader has copied one of the values; false where it could only be selected. */
  'smtp-port-check-copy': CustomEvent<{ text: string; isCopied: boolean }>;
}

declare global {
  interface HTMLElementEventMap extends SmtpPortCheckEvents {}
}

/** False if a listener called `preventDefault()`. */
export function fire<Name extends keyof SmtpPortCheckEvents>(
  target: EventTarget,
  name: Name,
  detail: SmtpPortCheckEvents[Name]['detail'],
): boolean {
  const cancelable = name === 'smtp-port-check-start';
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
