/** Whether what a check needs works, as `/healthz?deep=1` answers it. */

export interface Health {
  /** `degraded` if any part failed. */
  status: 'ok' | 'degraded';
  version: string;
  /** When the parts were tried; an answer is kept for a few seconds. */
  checkedAt: string;
  resolver: PartHealth;
  storage: PartHealth;
}

export interface PartHealth {
  status: 'ok' | 'failed';
  /** A sentence in the reader's language. */
  text: string;
}
