/**
 * The element: attributes and properties in, events out. This file only connects the parts that do the work. Makes no
 * network requests itself, and touches no page before it is connected.
 */
import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Language, Report } from '../worker/api/index.ts';
import { cleanHost, cleanWord } from './clean.ts';
import { CheckController } from './controller.ts';
import { wordsIn, wordsOnTheirWay } from './dictionaries.ts';
import { type Asked, fire } from './events.ts';
import type { FailureCode } from './failure.ts';
import { ourFailure } from './failure.ts';
import { languageOf } from './language.ts';
import type { Line } from './lines.ts';
import { adviseLocally, type LocalAdvice } from './local-advice.ts';
import { localCommand } from './local-command.ts';
import { LocalController } from './local-controller.ts';
import { NextCheckController } from './next-check-controller.ts';
import { parsePorts } from './ports.ts';
import { parseRegions } from './regions.ts';
import { settingsAddress } from './settings-address.ts';
import { styles } from './styles.ts';
import { cardView } from './views/card.ts';
import { whenVisible } from './visible.ts';
import { WrongResultController } from './wrong-result-controller.ts';

/** If one of these changes, the displayed results no longer answer the question. */
const ASKED = ['host', 'ports', 'regions', 'provider', 'network', 'endpoint'];

/**
 * Checks which SMTP ports of a host answer, and shows it port by port.
 *
 * @attr host - The mail server; without it there is a field to type one.
 * @attr value - The initial content of that field.
 * @attr endpoint - URL of the checking service; default is where this script was loaded from.
 * @attr ports - Comma-separated ports; default is the service's choice.
 * @attr regions - Comma-separated vantage points; default is the service's choice.
 * @attr provider - Whose documentation to show next to the results; default is found from the host.
 * @attr network - The readers' network, if the page knows it; default is the one the service sees.
 * @attr lang - Language; default is the page's, then the reader's.
 * @attr run - `click` (default), `visible` or `load`: what starts the first check.
 * @attr theme - `auto` (default), `light` or `dark`.
 * @attr layout - `full` (default) or `compact`.
 * @attr heading-level - 2 to 6, for the outline of the page; default 3. Other numbers count as the nearest: 1 as 2.
 */
export class SmtpPortCheck extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    host: { reflect: true },
    value: { reflect: true },
    endpoint: { reflect: true },
    ports: { reflect: true },
    regions: { reflect: true },
    provider: { reflect: true },
    network: { reflect: true },
    run: { reflect: true },
    theme: { reflect: true },
    layout: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number, reflect: true },
    typed: { state: true },
    opened: { state: true },
    place: { state: true },
  };

  declare host: string | null;
  declare value: string | null;
  declare endpoint: string | null;
  declare ports: string | null;
  declare regions: string | null;
  declare provider: string | null;
  declare network: string | null;
  declare run: 'click' | 'visible' | 'load' | null;
  declare theme: 'auto' | 'light' | 'dark' | null;
  declare layout: 'full' | 'compact' | null;
  declare headingLevel: number | null;
  declare private typed: string;
  declare private opened: ReadonlySet<string>;
  declare private place: string | null;

  readonly #check = new CheckController(this);
  readonly #local = new LocalController(this);
  readonly #next = new NextCheckController(this);
  readonly #wrong = new WrongResultController(this);
  #forgetVisible: (() => void) | null = null;
  /** The language of the words received, or being received, with the results. */
  #saidIn: Language | null = null;

  constructor() {
    super();
    this.host = null;
    this.value = null;
    this.endpoint = null;
    this.ports = null;
    this.regions = null;
    this.provider = null;
    this.network = null;
    this.run = null;
    this.theme = null;
    this.layout = null;
    this.headingLevel = null;
    this.typed = '';
    this.opened = new Set();
    this.place = null;
  }

  /** The report of the last finished check, until the next one starts. */
  get report(): Report | null {
    return this.#check.state.report;
  }

  /**
   * Starts a check and replaces a running one. Rejects with a `CheckError`, or with an `AbortError` if it was stopped.
   */
  async check({ signal }: { signal?: AbortSignal } = {}): Promise<Report> {
    const host = cleanHost(this.host ?? '') || cleanHost(this.typed);
    const lists = this.#lists();
    if ('failure' in lists) throw this.#check.refuse(ourFailure(lists.failure));
    if (host === '') throw this.#check.refuse(ourFailure('no-host'));
    const asked = { host, ...lists, provider: cleanWord(this.provider), network: cleanWord(this.network) };
    if (!fire(this, 'smtp-port-check-start', asked)) {
      throw new DOMException('The check was prevented', 'AbortError');
    }
    this.opened = new Set();
    const language = languageOf(this);
    this.#saidIn = language;
    this.#forgetReport();
    const report = await this.#check.run({ endpoint: this.#endpoint, ...asked, language }, signal);
    this.#next.begin(report.nextCheckSeconds);
    return report;
  }

  /** Stops the running check; results that have arrived are kept. */
  cancel(): void {
    this.#check.cancel();
  }

  /** The browser reflects `lang` itself; the element only needs to be notified. */
  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the getter prepares the class it is called on
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // the new place in the page may have another language
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetVisible?.();
    this.#forgetVisible = null;
  }

  /** The content between the tags stays visible until the card is rendered. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  /** Waits briefly for words that are still loading, so that another language does not flash up first. */
  protected override async scheduleUpdate(): Promise<void> {
    let delivery = wordsOnTheirWay(languageOf(this));
    while (delivery?.moment) {
      await delivery.moment;
      delivery = wordsOnTheirWay(languageOf(this)); // the language may have changed meanwhile
    }
    delivery?.over.then(() => this.requestUpdate());
    await super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('slot')?.remove();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value')) this.typed = cleanHost(this.value ?? '');
    if (ASKED.some((name) => changed.has(name))) this.#reset();
  }

  protected override updated(changed: PropertyValues): void {
    this.dataset.state = this.#check.state.phase;
    if (['run', ...ASKED].some((name) => changed.has(name))) this.#startUnasked();
    else this.#followLanguage();
  }

  protected override render(): TemplateResult {
    const { state } = this.#check;
    const host = cleanHost(this.host ?? '');
    const asked = state.host || host || cleanHost(this.typed);
    const local = this.#local.resultFor(asked);
    const recommendation = state.report?.recommendation ?? null;
    const advice = recommendation && adviseLocally(recommendation, local);
    return cardView({
      state,
      words: wordsIn(languageOf(this)),
      host,
      typed: host === '' ? this.typed : null,
      headingLevel: outlineLevel(this.headingLevel),
      isOpen: ({ key }) => this.opened.has(key),
      onToggle: (line) => this.#toggle(line),
      chosenPlace: this.place,
      onChoosePlace: (vantage) => {
        this.place = vantage;
      },
      onType: (value) => {
        this.typed = value;
      },
      onPress: () => (state.phase === 'running' ? this.cancel() : this.#start()),
      onSubmit: () => this.#submit(),
      advice,
      settings: advice && this.#settingsAddress(advice),
      local,
      nowMs: Date.now(),
      nextCheckSeconds: this.#next.seconds,
      copied: this.#wrong.copied,
      onWrongResult: (report) => this.#wrong.copy(report),
      localTest: {
        command: this.#localCommand(asked),
        unreadable: this.#local.isUnreadable(asked),
        onPaste: this.#local.paste,
      },
    });
  }

  get #endpoint(): string {
    return this.endpoint ?? new URL(import.meta.url).origin;
  }

  #localCommand(host: string): string | null {
    const ports = parsePorts(this.ports);
    if ('failure' in ports) return null;
    return localCommand({ endpoint: this.#endpoint, host, ...ports, language: languageOf(this) });
  }

  #settingsAddress({ recommendation }: LocalAdvice): string | null {
    if (recommendation === null) return null;
    const { host } = this.#check.state;
    return settingsAddress({ endpoint: this.#endpoint, host, recommendation, language: languageOf(this) });
  }

  #forgetReport(): void {
    this.#next.begin();
    this.#wrong.forget();
  }

  #reset(): void {
    this.#forgetReport();
    const ports = parsePorts(this.ports);
    const lists = this.#lists();
    this.opened = new Set();
    this.#check.reset(this.host ?? '', 'ports' in ports ? ports.ports : null);
    if ('failure' in lists) this.#check.refuse(ourFailure(lists.failure));
  }

  #lists(): Pick<Asked, 'ports' | 'regions'> | { failure: FailureCode } {
    const ports = parsePorts(this.ports);
    const regions = parseRegions(this.regions);
    if ('failure' in ports) return ports;
    return 'failure' in regions ? regions : { ...ports, ...regions };
  }

  /** With `run="load"` or `"visible"`, the page's author starts the check instead of the reader. */
  #startUnasked(): void {
    this.#forgetVisible?.();
    this.#forgetVisible = null;
    if (cleanHost(this.host ?? '') === '' || this.#check.state.phase !== 'idle') return;
    if (this.run === 'load') queueMicrotask(() => this.#start());
    if (this.run === 'visible') this.#forgetVisible = whenVisible(this, () => this.#start());
  }

  /** Results come in the service's words, so a change of language requests them again. */
  #followLanguage(): void {
    const { phase } = this.#check.state;
    if (phase === 'done' && this.#saidIn !== languageOf(this)) queueMicrotask(() => this.#start());
  }

  /** The state and the events report how it ends, so the promise is ignored here. */
  #start(): void {
    this.check().catch(() => {});
  }

  /** While a check runs, the same host means stop; a different one replaces it. */
  #submit(): void {
    const { phase, host } = this.#check.state;
    if (phase === 'running' && host === cleanHost(this.typed)) this.cancel();
    else this.#start();
  }

  #toggle({ key }: Line): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  }
}

/** Level 1 belongs to the page. Missing, zero and non-numeric values mean the default. */
function outlineLevel(wanted: number | null): number {
  return Math.min(6, Math.max(2, Math.trunc(wanted ?? 3) || 3));
}
