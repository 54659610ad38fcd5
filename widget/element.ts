/**
 * The element: attributes and properties in, events out. Shows the card before a check; the part that checks loads when
 * a reader comes near. Touches no page before it is connected.
 */
import type { TemplateResult } from 'lit/html.js';
import { ARTICLE_PORTS, type Language } from '../worker/api/index.ts';
import type { SeenReport } from './arrival.ts';
import { arePlain, plainPorts, plainRegions } from './attributes.ts';
import type { Card, LinkPart } from './card.ts';
import type { Session } from './check.ts';
import { cleanName, cleanWord } from './clean-name.ts';
import { ASKED, ConfiguredElement } from './configured-element.ts';
import { wordsIn } from './dictionaries.ts';
import { type Asked, fire } from './events.ts';
import { CheckError, ourFailure } from './failure.ts';
import { idleCard } from './idle.ts';
import { languageOf } from './language.ts';
import { load } from './loading.ts';
import { inDisplayOrder } from './order.ts';
import { Panels } from './panels.ts';
import { ask } from './question.ts';
import { pageAddress } from './service-address.ts';
import { styles } from './styles.ts';
import { cardView } from './views/card.ts';
import { words as english } from './words/shell/en.ts';

/**
 * Says which SMTP port of a host to use, and shows port by port which ones work.
 *
 * @element smtp-port-check
 */
export class SmtpPortCheck extends ConfiguredElement {
  /** The service that elements without `endpoint` ask. The script of a service sets its own; this one stands for none. */
  static service = 'about:blank';

  #typed = '';
  /** Which of the links below has opened its panel. */
  #panel: LinkPart | null = null;
  readonly #panels = new Panels(this);
  #session: Session | null = null;
  #abort: AbortController | null = null;
  /** A check has been asked for, and the part that reads its answer is still loading. */
  #isStarting = false;
  /** The part that checks could not be loaded. */
  #isCutOff = false;
  /** What is announced after a value was copied, or only selected. */
  #copied: string | null = null;
  /** The language of the words received, or being received, with the results. */
  #saidIn: Language | null = null;
  #phase: Card['phase'] = 'idle';
  #forgetVisible = (): void => {};

  constructor() {
    super();
    const prepare = (): void => this.#near();
    for (const near of ['pointerenter', 'focusin']) this.addEventListener(near, prepare);
  }

  /** The report of the last finished check, until the next one starts. */
  get report(): SeenReport | null {
    return this.#session?.state.report ?? null;
  }

  /**
   * Starts a check and replaces a running one. Rejects with a `CheckError`, or with an `AbortError` if it was stopped.
   */
  async check({ signal }: { signal?: AbortSignal } = {}): Promise<SeenReport> {
    return this.#check(signal, false);
  }

  async #check(signal: AbortSignal | undefined, isRemembered: boolean): Promise<SeenReport> {
    const asked = await this.#question();
    if (!fire(this, 'smtp-port-check-start', asked)) throw new DOMException('Prevented', 'AbortError');
    this.cancel();
    this.#copied = null;
    const abort = new AbortController();
    this.#abort = abort;
    const language = languageOf(this);
    this.#saidIn = language;
    const question = { ...asked, endpoint: this.#endpoint, language, isRemembered };
    const asking = ask(question, signal ? AbortSignal.any([abort.signal, signal]) : abort.signal);
    if (this.#session === null) {
      this.#isStarting = true;
      this.requestUpdate();
    }
    try {
      return await (this.#session ?? (await this.#part())).run(question, asking);
    } finally {
      this.#isStarting = false;
      this.requestUpdate();
    }
  }

  /** Attributes that need a closer look wait for the part that can give it. */
  async #question(): Promise<Asked> {
    const host = cleanName(this.host);
    const { ports, regions } = this;
    return {
      ...(host !== '' && arePlain(this)
        ? { host, ports: plainPorts(ports), regions: plainRegions(regions) }
        : await (await this.#part()).read({
            host,
            typed: this.#typed,
            ports,
            regions,
            endpoint: this.#endpoint,
            language: languageOf(this),
          })),
      provider: cleanWord(this.provider),
      network: cleanWord(this.network),
    };
  }

  /** Stops the running check; results that have arrived are kept. */
  cancel(): void {
    this.#abort?.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readHash);
    this.#readHash();
  }

  /** Moving an element disconnects and reconnects it within one task; only one that stays away stops its check. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readHash);
    this.#forgetVisible();
    queueMicrotask(() => this.isConnected || this.cancel());
  }

  /** The link that the script of /local.sh prints. */
  readonly #readHash = (): void => {
    if (/^#local=/.test(location.hash)) this.#near((one) => one.openPanel('local'));
  };

  protected override styles(): CSSStyleSheet {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    return sheet;
  }

  /** Waits briefly for words that are still loading, so that another language does not flash up first. */
  protected override async ready(): Promise<void> {
    for (let language: Language | null = null; language !== languageOf(this); ) {
      language = languageOf(this);
      await this.#panels.whenWords(language);
    }
  }

  protected override changed(changed: ReadonlySet<string>): void {
    if (changed.has('value')) this.#typed = cleanName(this.value);
    if (!ASKED.some((name) => changed.has(name))) return;
    this.cancel();
    this.#resetSession();
    // A mistake of the page's author is shown at once.
    if (!arePlain(this)) this.#near();
  }

  protected override drawn(changed: ReadonlySet<string>): void {
    this.dataset.state = this.#phase;
    if (['run', ...ASKED].some((name) => changed.has(name))) this.#startUnasked();
    // Results come in the service's words, so a change of language requests them again.
    else if (this.#phase === 'done' && this.#saidIn !== languageOf(this)) queueMicrotask(() => this.#start());
  }

  protected override draw(): TemplateResult {
    const language = languageOf(this);
    const words = wordsIn('shell', language, english);
    const named = cleanName(this.host);
    const host = named || this.#session?.state.host || '';
    const endpoint = this.#endpoint;
    const ports = plainPorts(this.ports);
    const pageOf = (path: string) => pageAddress(endpoint, path, language);
    const link = (part: 'local' | 'settings' | 'explain', path: string) => {
      const [question, text] = words[part];
      return { part, question, text, address: path && pageOf(path), panel: '' };
    };
    const idle = idleCard({
      words,
      host,
      userName: cleanName(this.userName) || null,
      ports: ports ?? ARTICLE_PORTS,
      documented: this.documented,
      links: [
        link('local', ''),
        link('settings', `settings/${encodeURIComponent(host)}`),
        link('explain', 'explain'),
      ],
      isRunning: this.#isStarting,
      isCutOff: this.#isCutOff,
    });
    const card =
      this.#panels.face('check', (_, own) =>
        this.#session?.card(idle, {
          words: own,
          endpoint,
          language,
          ports,
          pageOf: (path) => pageOf(`${path}/${encodeURIComponent(host)}`),
        }),
      ) ?? idle;
    this.#phase = card.phase;
    return cardView({
      ...card,
      ...(this.#copied && { status: this.#copied }),
      typed: named === '' ? this.#typed : null,
      headingLevel: Math.min(6, Math.max(2, Math.trunc(Number(this.headingLevel)) || 3)),
      isCompact: this.layout === 'compact',
      panel: this.#panel,
      onPanel: (part) => {
        this.#panel = part;
        this.requestUpdate();
        this.#near((one) => one.openPanel(part));
      },
      onType: (value) => {
        this.#typed = value;
        this.requestUpdate();
      },
      onPress: (event) => {
        event.preventDefault();
        this.#press();
      },
      // Read at once: later, a target inside of the card is no longer visible.
      onCopy: ({ target }) => this.#copy(target).catch(() => {}),
    });
  }

  get #endpoint(): string {
    return this.endpoint ?? SmtpPortCheck.service;
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const { copyAndSay } = (await load('copy')) as typeof import('./copy.ts');
    this.#copied = await copyAndSay(target, languageOf(this));
    this.requestUpdate();
  }

  /** Does something that needs the part that checks; nothing if it does not load. */
  #near(then: (session: Session) => unknown = () => {}): void {
    this.#part().then(then, () => {});
  }

  /** Loads the part that checks, once. */
  async #part(): Promise<Session> {
    const part = await this.#panels.open('check');
    this.#isCutOff = !part;
    this.requestUpdate();
    if (!part) throw new CheckError(ourFailure('unreachable'));
    if (this.#session === null) {
      this.#session = new part.Session(this, {
        panels: this.#panels,
        load,
        fire,
        inDisplayOrder,
        CheckError,
      });
      this.#resetSession();
    }
    return this.#session;
  }

  #resetSession(): void {
    this.#session?.reset(this, plainPorts(this.ports), arePlain(this));
  }

  /** With `run="load"` or `"visible"`, the page's author starts the check instead of the reader. */
  #startUnasked(): void {
    if (cleanName(this.host) === '' || this.#phase !== 'idle') return;
    if (this.run === 'load') queueMicrotask(() => this.#start());
    if (this.run === 'visible') this.#startWhenVisible().catch(() => {});
  }

  async #startWhenVisible(): Promise<void> {
    const { whenVisible } = (await load('visible')) as typeof import('./visible.ts');
    this.#forgetVisible();
    this.#forgetVisible = whenVisible(this, () => this.#start(true));
  }

  /** The state and the events report how it ends, so the promise is ignored here. */
  #start(isRemembered = false): void {
    this.#check(undefined, isRemembered).catch(() => {});
  }

  /** While a check runs, the button stops it; a different host in the field replaces it. */
  #press(): void {
    if (this.#phase === 'running' && this.#session?.isAbout(this.#typed) !== false) this.cancel();
    else this.#start();
  }
}

let sheet: CSSStyleSheet | undefined;
