/**
 * Runs checks for an element: one at a time, abortable; the result is in the state. Reads the answer with the client and
 * keeps the state with the reducer; how both look is up to the card.
 */

import type { SeenReport } from './arrival.ts';
import type { Attributes } from './attributes.ts';
import type { Card, CardLink, LinkPart, PanelView } from './card.ts';
import { checkCard } from './check-card.ts';
import { type ClientItem, type ReadRefusal, readAnswer } from './client.ts';
import type { Controller, Host } from './drawn-element.ts';
import type { Asked, fire } from './events.ts';
import { type CheckError, type Failure, type FailureCode, ourFailure } from './failure.ts';
import type { Typed } from './field.ts';
import { SPOKEN_MS, WORDS_MILLISECONDS } from './limits.ts';
import { placesOf } from './lines.ts';
import type { Local } from './local.ts';
import type { LocalCommandOptions } from './local-command.ts';
import { NextCheckController } from './next-check-controller.ts';
import type { inDisplayOrder } from './order.ts';
import type { Opening, Parts } from './parts.ts';
import type { Asking, Question } from './question.ts';
import { type Action, initialState, reduce, type State } from './state.ts';
import type { TroubleFace } from './trouble.ts';
import { plainTrouble } from './views/plain-trouble.ts';
import type { CheckWords } from './words.ts';

/** How the session gets what it needs of the shell. */
export interface Shell {
  panels: Opening;
  load(name: string): Promise<unknown>;
  fire: typeof fire;
  inDisplayOrder: typeof inDisplayOrder;
  CheckError: typeof CheckError;
}

/** What the card of a session is about. */
export interface SessionAsked extends Omit<LocalCommandOptions, 'host'> {
  words: CheckWords;
  pageOf(path: string): string | null;
}

export class Session implements Controller {
  readonly #host: Host;
  readonly #shell: Shell;
  readonly #panels: Opening;
  readonly #next: NextCheckController;
  #local: Local | null = null;
  readonly #views: Partial<Record<LinkPart, PanelView<never>>> = {};
  #state: State = initialState();
  /** The last result, while a check of the same has not replaced it. */
  #kept: State | null = null;
  #opened: ReadonlySet<string> = new Set();
  #place: string | null = null;
  #startedMs = 0;
  #spoken = '';
  #spokenMs = 0;
  #reported: boolean | null = null;
  /** Servers among which the reader has to choose. */
  #found: readonly string[] | null = null;
  #frame = 0;

  constructor(host: Host, shell: Shell) {
    this.#host = host;
    this.#shell = shell;
    this.#panels = shell.panels;
    this.#next = new NextCheckController(host);
    host.addController(this);
  }

  get state(): State {
    return this.#state;
  }

  /**
   * What to check, where that needs a closer look. Rejects with a `CheckError` that is shown as well, or with an
   * `AbortError` if the reader has to choose among the servers of what was typed.
   */
  async read(typed: Typed): Promise<Pick<Asked, 'host' | 'ports' | 'regions'>> {
    const field = await this.#panels.open('field');
    const read = (await field?.read(typed)) ?? { failure: 'unreachable' };
    if ('failure' in read) throw await this.#refuse(read.failure);
    if ('host' in read) return read;
    this.#found = read.found;
    this.#draw();
    throw new DOMException('Several servers, or none', 'AbortError');
  }

  /** Whether the field still names the host of the running check. */
  isAbout(typed: string): boolean {
    return this.#panels.face('field', ({ isAbout }) => isAbout(typed, this.#state.host)) ?? true;
  }

  /** Resolves with the report; rejects with a `CheckError`, or with an `AbortError` if it was stopped or replaced. */
  async run({ host, ports, regions, isRemembered }: Question, asking: Asking): Promise<SeenReport> {
    const { signal } = asking;
    this.#forget();
    this.#spokenMs = this.#startedMs = Date.now();
    if (this.#state.report !== null && this.#state.host === host) this.#kept = this.#state;
    this.#apply({ type: 'start', host, ports });
    const { run } = this.#state;
    signal.addEventListener('abort', () => this.#apply({ type: 'stop', run }), { once: true });
    this.#next.begin(Number.POSITIVE_INFINITY);
    if (regions && regions.length > 1) void this.#panels.open('places');
    for await (const item of readAnswer(asking, this.#refusal)) {
      if (signal.aborted) break;
      const failure = item.type === 'failure' ? item.failure : null;
      // Nobody has asked for anything yet, so there is nothing to complain about.
      if (failure && isRemembered) this.#clear(host, ports);
      else {
        if (failure) await this.#whenTrouble();
        this.#apply({ type: 'arrive', run, item });
        this.#announce(item);
      }
      if (failure) throw new this.#shell.CheckError(failure);
      if (item.type === 'report') return item.report;
    }
    this.#apply({ type: 'stop', run });
    throw new DOMException('The check was stopped', 'AbortError');
  }

  /** Back to an empty table, for another host or other ports. */
  reset(attributes: Attributes, ports: readonly number[] | null, arePlain: boolean): void {
    this.#clear(attributes.host ?? '', ports);
    if (!arePlain) void this.#lookCloser(attributes, this.#state.run);
  }

  /** A mistake of the page's author is shown at once. */
  async #lookCloser(attributes: Attributes, run: number): Promise<void> {
    const mistake = (await this.#panels.open('field'))?.mistakeIn(attributes);
    if (mistake && run === this.#state.run) await this.#refuse(mistake);
  }

  #clear(host: string, ports: readonly number[] | null): void {
    this.#forget();
    this.#kept = null;
    this.#apply({ type: 'reset', host, ports });
  }

  card(base: Card, asked: SessionAsked): Card {
    const nowMs = Date.now();
    const { words } = asked;
    const panels = this.#panels;
    const { host } = base;
    const { failure } = this.#state;
    const { inDisplayOrder } = this.#shell;
    const card = checkCard({
      base,
      words,
      pageOf: asked.pageOf,
      details: panels.face('details', ({ face }, own) => face(own)),
      local: panels.face('local', ({ Local }, own) => {
        this.#local ??= new Local(this.#host);
        return this.#local.face({ ...asked, host }, own);
      }),
      places: this.#panels.face(
        'places',
        ({ face }, own) =>
          (shown: State) =>
            face(shown, own, this.#place, this.#look),
      ),
      trouble: failure && this.#trouble(failure, base, words.offline),
      state: this.#state,
      kept: this.#kept,
      opened: this.#opened,
      nextSeconds: this.#next.seconds,
      reported: this.#reported,
      nowMs,
      startedMs: this.#startedMs,
      inDisplayOrder,
      onToggle: this.#toggle,
      onReport: this.#report,
    });
    const found = this.#found;
    const problem = found && this.#panels.face('field', (one, own) => one.foundView(found, own, this.#host));
    const links = card.links.map((link) => this.#filled(link, card, asked));
    return { ...card, links, problem: problem ?? card.problem, status: this.#speak(card.status, nowMs) };
  }

  /** With its panel, once that has loaded. */
  #filled(link: CardLink, card: Card, asked: SessionAsked): CardLink {
    const { part } = link;
    if (part !== 'settings' && part !== 'explain') return link;
    const view = this.#views[part];
    return view
      ? { ...link, panel: this.#panels.face(part, (_, own) => view(card, link, asked, own as never)) ?? '' }
      : link;
  }

  #trouble(failure: Failure, { words }: Card, offline: string): TroubleFace {
    return (
      this.#panels.face('trouble', ({ face }, own) => face(failure, own, offline)) ??
      plainTrouble(failure.problem?.detail || (failure.code === 'offline' ? offline : words.unreachable))
    );
  }

  /** What can be said without the words for it is said after a moment. */
  #whenTrouble(): Promise<Parts['trouble'] | undefined> {
    const moment = new Promise<undefined>((done) => setTimeout(done, WORDS_MILLISECONDS));
    return Promise.race([this.#panels.open('trouble'), moment]);
  }

  readonly #refusal: ReadRefusal = async (...told) =>
    (await this.#whenTrouble())?.failureOf(...told) ?? ourFailure('refused');

  readonly #draw = (): void => this.#host.requestUpdate();

  readonly #look = (place: string): void => {
    this.#place = place;
    this.#draw();
  };

  /** A part that does not load leaves the link to its page in the panel. */
  async openPanel(name: LinkPart | null): Promise<void> {
    if (!name || name === 'ports') return;
    const part = await this.#panels.open(name);
    if (part && 'panel' in part) this.#views[name] ??= part.panel(this.#host, this.#shell.load) as never;
    this.#draw();
  }

  /** To the clipboard only, never into an address: the reader decides where to paste it. */
  readonly #report = async (): Promise<void> => {
    void this.#panels.open('details');
    try {
      // At once: the link opens a tab, and pages in the background may not copy.
      await navigator.clipboard.writeText(JSON.stringify((this.#kept ?? this.#state).report, null, 2));
      this.#reported = true;
    } catch {
      this.#reported = false;
    }
    this.#draw();
  };

  /** Shows why no check can be started. */
  async #refuse(code: FailureCode): Promise<CheckError> {
    const failure = ourFailure(code);
    await this.#whenTrouble();
    this.#apply({ type: 'refuse', failure });
    this.#announce({ type: 'failure', failure });
    return new this.#shell.CheckError(failure);
  }

  /** While a check runs, screen readers hear of it now and then only. */
  #speak(text: string, nowMs: number): string {
    if (this.#state.phase !== 'running' || nowMs - this.#spokenMs >= SPOKEN_MS) {
      this.#spokenMs = nowMs;
      this.#spoken = text;
    }
    return this.#spoken;
  }

  hostConnected(): void {
    for (const name of PRINTING) addEventListener(name, this.#print);
  }

  hostDisconnected(): void {
    for (const name of PRINTING) removeEventListener(name, this.#print);
  }

  /** On paper nobody can open what the verdict rests on. */
  readonly #print = ({ type }: Event): void => {
    const port = (this.#kept ?? this.#state).report?.recommendation?.port;
    // Of one or both address families.
    if (port)
      for (const key of ['reasons', `${port}-4`, `${port}-6`]) this.#toggle(key, type === PRINTING[0]);
  };

  readonly #toggle = (key: string, isOpen: boolean): void => {
    if (this.#opened.has(key) === isOpen) return;
    const opened = new Set(this.#opened);
    if (isOpen) opened.add(key);
    else opened.delete(key);
    this.#opened = opened;
    void this.#panels.open('details');
    this.#draw();
  };

  #forget(): void {
    this.#found = this.#reported = null;
    this.#opened = new Set();
    this.#next.begin();
  }

  #apply(action: Action): void {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    const { phase, report, failure } = next;
    if (placesOf(next).length > 1) void this.#panels.open('places');
    if (phase === 'running') {
      // Events that arrive together are drawn together.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(this.#draw);
      return;
    }
    if (phase === 'done') this.#kept = null;
    this.#next.begin((phase === 'done' ? report?.nextCheckSeconds : failure?.retryAfterSeconds) ?? 0);
  }

  #announce({ type, ...item }: ClientItem): void {
    const name = TOLD.get(type);
    if (name) this.#shell.fire(this.#host, `smtp-port-check-${name}`, item as never);
  }
}

const PRINTING = ['beforeprint', 'afterprint'] as const;

/** What pages hear of. */
const TOLD = new Map([
  ['port', 'result'],
  ['report', 'complete'],
  ['failure', 'error'],
] as const) as ReadonlyMap<string, 'result' | 'complete' | 'error'>;
