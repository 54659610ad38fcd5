/** The card before a check: what is usual, or what the page says that the provider documents. Pure. */
import { html, nothing } from 'lit/html.js';
import { type Mode, usualMode } from '../worker/api/index.ts';
import type { Card } from './card.ts';
import { inDisplayOrder } from './order.ts';
import type { ShellWords } from './words.ts';

export interface IdleProps {
  words: ShellWords;
  host: string;
  userName: string | null;
  ports: readonly number[];
  /** The `documented` attribute: a port and a mode, as in `465/implicit-tls`. */
  documented: string | null;
  links: Card['links'];
  isRunning: boolean;
  /** The part that checks could not be loaded. */
  isCutOff: boolean;
}

export function idleCard({ words, ports, documented, isRunning, isCutOff, ...given }: IdleProps): Card {
  const rows = inDisplayOrder(ports.map((port) => ({ port })));
  const [, told, toldMode] = /^(\d+)\/(starttls|implicit-tls)$/.exec(documented?.trim() ?? '') ?? [];
  // RFC 8314 §3.3: the port to try first.
  const port = Number(told ?? (rows[0]?.port || 465));
  const mode = toldMode as Mode | undefined;
  const { purpose, result, time, details } = words.column;
  const status = isRunning ? words.checking : isCutOff ? words.unreachable : '';
  return {
    ...given,
    words,
    phase: isRunning ? 'running' : 'idle',
    action: isRunning ? words.stop : words.start,
    isPrimary: !isRunning,
    alert: nothing,
    problem: '',
    tone: 'unknown',
    sign: html`<span class="sign" aria-hidden="true">?</span>`,
    title: null,
    reason: html`<p class="reason">${status || (mode ? words.documented : words.usual)}</p>`,
    best: null,
    port,
    mode: mode ?? usualMode(port),
    rows: rows.map((row) => ({
      ...row,
      purpose: words.purpose[row.port] ?? words.otherPort,
      result: html`<span class="usual">${words.mode[row.port === port && mode ? mode : usualMode(row.port)]}</span>`,
      time: '',
      more: nothing,
      opened: nothing,
    })),
    columns: [words.port, purpose, result, time, details],
    below: nothing,
    footer: words.origin,
    status,
    isStale: false,
  };
}
