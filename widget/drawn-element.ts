/**
 * The base of the element: drawing in batches with the renderer of Lit. LitElement does more, and would weigh a fifth of
 * what a page may have to load before anyone clicks.
 */
import { render, type TemplateResult } from 'lit/html.js';

/** What takes part in the life of an element. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

/** What controllers see of the element. */
export interface Host extends HTMLElement {
  addController(controller: Controller): void;
  requestUpdate(): void;
}

/** On servers there is none, and importing the element must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export abstract class DrawnElement extends Base implements Host {
  readonly #controllers: Controller[] = [];
  #changed = new Set<string>();
  #update: Promise<void> | null = null;

  /** The rules of the element, made when the first one is connected. */
  protected abstract styles(): CSSStyleSheet;
  /** What to wait for before drawing. */
  protected abstract ready(): Promise<unknown>;
  /** `changed`: names of attributes. */
  protected abstract changed(changed: ReadonlySet<string>): void;
  protected abstract draw(): TemplateResult;
  protected abstract drawn(changed: ReadonlySet<string>): void;

  /** Settles when everything that was requested has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** @internal */
  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  /** @internal Draws soon; requests until then are drawn together. */
  requestUpdate(): void {
    if (this.shadowRoot) this.#update ??= this.#draw(this.shadowRoot);
  }

  attributeChangedCallback(name: string): void {
    this.#changed.add(name);
    this.requestUpdate();
  }

  /** Until the card is drawn, the content between the tags stays visible. */
  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets.push(this.styles());
      root.append(document.createElement('slot'));
      this.#changed.add('host');
    }
    this.requestUpdate(); // the new place in the page may have another language
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  async #draw(root: ShadowRoot): Promise<void> {
    await this.ready();
    const changed = this.#changed;
    this.#changed = new Set();
    this.#update = null;
    this.changed(changed);
    const template = this.draw();
    root.querySelector('slot')?.remove();
    render(template, root);
    this.drawn(changed);
  }
}
