/**
 * Runs checks for an element: one at a time, abortable; the result is in the state. Reads the answer with the client and
 * keeps the state with the reducer; how both look is up to the card.
 */

import { ARTICLE_PORTS, type Language, type Report } from '../worker/api/index.ts';
import type { Card, CardAsked, LinkPart } from './card.ts';
import { checkCard } from './check-card.ts';
import { type ClientItem, readAnswer } from './client.ts';
import { copyValue } from './copy-value.ts';
import type { whenWords, wordsIn } from './dictionaries.ts';
import type { Controller, Host } from './drawn-element.ts';
import { type Asked, fire } from './events.ts';
import { CheckError, type FailureCode, ourFailure } from './failure.ts';
import { SPOKEN_MS, TICK_MS } from './limits.ts';
import { NextCheckController } from './next-check-controller.ts';
import { adopt, Panels } from './panels.ts';
import { parsePorts } from './ports.ts';
import type { Asking, Question } from './question.ts';
import { parseRegions } from './regions.ts';
import { pageAddress } from './service-address.ts';
import { type Action, initialState, reduce, type State } from './state.ts';
import { checkStyles as styles } from './styles/check.ts';
import { foundView } from './views/found.ts';
import { whenVisible } from './visible.ts';
import { words as english } from './words/check/en.ts';
import { readWritten } from './written.ts';
import { WrongResultController } from './wrong-result-controller.ts';

/** How the session gets what it needs of the shell. */
export interface Shell {
  load(name: string): Promise<unknown>;
  wordsIn: typeof wordsIn;
  whenWords: typeof whenWords;
}

/** The attributes that say what to check. */
export interface Attributes {
  host: string | null;
  ports: string | null;
  regions: string | null;
}

interface Typed extends Attributes {
  typed: string;
  endpoint: string;
  language: Language;
}

export class Session implements Controller {
  readonly #host: Host;
  readonly #shell: Shell;
  readonly #panels: Panels;
  readonly #next: NextCheckController;
  readonly #wrong: WrongResultController;
  #state: State = initialState();
  /** The last result, while a check of the same has not replaced it. */
  #kept: State | null = null;
  #opened: ReadonlySet<string> = new Set();
  #place: string | null = null;
  #startedMs = 0;
  #spoken = '';
  #spokenMs = 0;
  #copied: boolean | null = null;
  /** Servers among which the reader has to choose. */
  #found: readonly string[] | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #frame = 0;
  #forgetVisible: () => void = () => {};

  constructor(host: Host, shell: Shell) {
    this.#host = host;
    this.#shell = shell;
    this.#panels = new Panels(host, shell);
    this.#next = new NextCheckController(host);
    this.#wrong = new WrongResultController(host);
    host.addController(this);
    adopt(host, styles);
  }

  get state(): State {
    return this.#state;
  }

  /**
   * What to check. Rejects with a `CheckError` that is shown as well, or with an `AbortError` if the reader has to choose
   * among the servers of what was typed.
   */
  async read({
    typed,
    endpoint,
    language,
    ...named
  }: Typed): Promise<Pick<Asked, 'host' | 'ports' | 'regions'>> {
    const ports = parsePorts(named.ports);
    const regions = parseRegions(named.regions);
    if ('failure' in ports) throw this.#refuse(ports.failure);
    if ('failure' in regions) throw this.#refuse(regions.failure);
    const written = readWritten(typed);
    const host = named.host || written.host;
    if (host === '') throw this.#refuse('no-host');
    const isName = !written.isAddress && /[.:]/.test(host);
    if (named.host || isName) return { host, ...withPort(ports, written.port), ...regions };
    const { serversFor } = (await this.#shell.load('discovery')) as typeof import('./discovery.ts');
    const found = await serversFor(written, endpoint, language);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) return { host: only, ...ports, ...regions };
    this.#found = found;
    this.#host.requestUpdate();
    throw new DOMException('Several servers, or none', 'AbortError');
  }

  /** Whether the field still names the host of the running check. */
  isAbout(typed: string): boolean {
    const { host, isAddress } = readWritten(typed);
    return typed === '' || isAddress || host === this.#state.host;
  }

  /** Resolves with the report; rejects with a `CheckError`, or with an `AbortError` if it was stopped or replaced. */
  async run(question: Question, asking: Asking): Promise<Report> {
    const { signal } = asking;
    this.#forget();
    this.#startedMs = Date.now();
    this.#spokenMs = this.#startedMs;
    if (this.#state.report !== null && this.#state.host === question.host) this.#kept = this.#state;
    this.#apply({ type: 'start', host: question.host, ports: question.ports });
    const run = this.#state.run;
    signal.addEventListener('abort', () => this.#apply({ type: 'stop', run }), { once: true });
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#host.requestUpdate(), TICK_MS);
    if (!signal.aborted) {
      for await (const item of readAnswer(asking)) {
        if (signal.aborted) break;
        // Nobody has asked for anything yet, so there is nothing to complain about.
        if (item.type === 'failure' && question.isRemembered) {
          this.reset({ host: question.host, ports: question.ports?.join() ?? null, regions: null });
          throw new CheckError(item.failure);
        }
        this.#apply({ type: 'arrive', run, item });
        this.#announce(item);
        if (item.type === 'failure') throw new CheckError(item.failure);
        if (item.type === 'report') return item.report;
      }
    }
    this.#apply({ type: 'stop', run });
    throw new DOMException('The check was stopped', 'AbortError');
  }

  /** Back to an empty table, for another host or other ports. */
  reset({ host, ports, regions }: Attributes): void {
    const parsed = parsePorts(ports);
    const places = parseRegions(regions);
    this.#forget();
    this.#kept = null;
    this.#apply({ type: 'reset', host: host ?? '', ports: 'ports' in parsed ? parsed.ports : null });
    const { failure } = { failure: null, ...places, ...parsed };
    if (failure !== null) this.#refuse(failure);
  }

  card(base: Card, asked: CardAsked): Card {
    const nowMs = Date.now();
    const { language } = asked;
    const words = this.#shell.wordsIn('check', language, english);
    const card = checkCard({
      base,
      words,
      isTyped: asked.isTyped,
      pageOf: (path) => pageAddress(asked.endpoint, `${path}/${encodeURIComponent(base.host)}`, language),
      ...this.#panels.faces(base.host, asked),
      state: this.#state,
      kept: this.#kept,
      opened: this.#opened,
      place: this.#place,
      next: this.#next,
      wrong: this.#wrong,
      nowMs,
      startedMs: this.#startedMs,
      onToggle: (key) => this.#toggle(key),
      onChoose: (place) => {
        this.#place = place;
        this.#host.requestUpdate();
      },
    });
    const copied = this.#copied === null ? '' : this.#copied ? base.words.copied : base.words.selected;
    const problem = this.#found === null ? card.problem : foundView(this.#found, words, this.#choose);
    const links = this.#panels.fill(card, asked);
    return { ...card, problem, links, status: copied || this.#speak(card.status, nowMs) };
  }

  /** One of the servers found. */
  readonly #choose = (server: string): void => {
    const host = this.#host as Host & {
      value: string;
      updateComplete: Promise<void>;
      check(): Promise<unknown>;
    };
    host.value = server;
    void host.updateComplete.then(() => host.check()).catch(() => {});
  };

  whenWords(language: Language): Promise<unknown> {
    const late = (): void => this.#host.requestUpdate();
    return Promise.all([this.#shell.whenWords('check', language, late), this.#panels.whenWords(language)]);
  }

  whenVisible(call: () => void): void {
    this.#forgetVisible();
    this.#forgetVisible = whenVisible(this.#host, call);
  }

  openPanel(part: LinkPart | null): void {
    if (part !== null && part !== 'ports') this.#panels.open(part);
  }

  async copy(target: EventTarget | null): Promise<void> {
    this.#copied = await copyValue(target);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#forgetVisible();
  }

  /** Shows why no check can be started. */
  #refuse(code: FailureCode): CheckError {
    const failure = ourFailure(code);
    this.#apply({ type: 'refuse', failure });
    this.#announce({ type: 'failure', failure });
    return new CheckError(failure);
  }

  /** While a check runs, screen readers hear of it now and then only. */
  #speak(text: string, nowMs: number): string {
    if (this.#state.phase !== 'running' || nowMs - this.#spokenMs >= SPOKEN_MS) {
      this.#spokenMs = nowMs;
      this.#spoken = text;
    }
    return this.#spoken;
  }

  #toggle(key: string): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(key)) opened.add(key);
    this.#opened = opened;
    this.#panels.open('details');
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#found = null;
    this.#copied = null;
    this.#opened = new Set();
    this.#next.begin();
    this.#wrong.forget();
  }

  #apply(action: Action): void {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    const { phase, report } = next;
    if (phase === 'running') {
      this.#drawSoon();
      return;
    }
    clearInterval(this.#timer);
    if (phase === 'done') {
      this.#kept = null;
      this.#next.begin(report?.nextCheckSeconds);
    }
    if (phase === 'error') this.#next.begin(next.failure?.retryAfterSeconds ?? 0);
    this.#host.requestUpdate();
  }

  /** Events that arrive together are drawn together. */
  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
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

/** A port that was typed is checked besides the usual ones. */
function withPort(
  { ports }: { ports: readonly number[] | null },
  port: number | null,
): { ports: readonly number[] | null } {
  if (port === null || (ports ?? ARTICLE_PORTS).includes(port)) return { ports };
  return { ports: [...(ports ?? ARTICLE_PORTS), port] };
}
