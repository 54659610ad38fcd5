/**
 * Runs checks for an element: one at a time, abortable; the result is in the state. Uses the client for requests and
 * the reducer for the state; renders nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../worker/api/index.ts';
import { type CheckRequest, type ClientItem, requestCheck } from './client.ts';
import { fire } from './events.ts';
import { CheckError, type Failure } from './failure.ts';
import { type Action, initialState, reduce, type State } from './state.ts';

type Host = ReactiveControllerHost & HTMLElement;

export class CheckController implements ReactiveController {
  readonly #host: Host;
  #state: State = initialState();
  #abort: AbortController | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get state(): State {
    return this.#state;
  }

  /** Resolves with the report; rejects with a `CheckError`, or with an `AbortError` if it was stopped or replaced. */
  async run(request: CheckRequest, signal?: AbortSignal): Promise<Report> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#apply({ type: 'start', host: request.host, ports: request.ports });
    const run = this.#state.run;
    const either = signal === undefined ? abort.signal : AbortSignal.any([abort.signal, signal]);
    either.addEventListener('abort', () => this.#apply({ type: 'stop', run }), { once: true });
    if (!either.aborted) {
      for await (const item of requestCheck(request, either)) {
        if (either.aborted) break;
        this.#apply({ type: 'arrive', run, item });
        this.#announce(item);
        if (item.type === 'failure') throw new CheckError(item.failure);
        if (item.type === 'report') return item.report;
      }
    }
    this.#apply({ type: 'stop', run });
    throw new DOMException('The check was stopped', 'AbortError');
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Back to an empty table, for another host or other ports. */
  reset(host: string, ports: readonly number[] | null): void {
    this.cancel();
    this.#apply({ type: 'reset', host, ports });
  }

  /** Shows why no check can be started. */
  refuse(failure: Failure): CheckError {
    this.cancel();
    this.#apply({ type: 'refuse', failure });
    this.#announce({ type: 'failure', failure });
    return new CheckError(failure);
  }

  /**
   * Moving an element disconnects and reconnects it within one task; the check is stopped only if it stays
   * disconnected.
   */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.cancel();
    });
  }

  #apply(action: Action): void {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    this.#host.requestUpdate();
  }

  #announce(item: ClientItem): void {
    switch (item.type) {
      case 'port':
        fire(this.#host, 'smtp-port-check-result', { vantage: item.vantage, report: item.report });
        break;
      case 'report':
        fire(this.#host, 'smtp-port-check-complete', { report: item.report });
        break;
      case 'failure':
        fire(this.#host, 'smtp-port-check-error', { failure: item.failure });
        break;
    }
  }
}
