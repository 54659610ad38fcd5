/**
 * The parts that a check may need besides, each loaded when a reader opens it: the details of a port, the test from the
 * reader's own machine, the settings of a program, and what an error message means.
 */

import type { Language } from '../worker/api/index.ts';
import type { Card, CardAsked, CardLink, LinkPart, PanelView } from './card.ts';
import type { Opener } from './details.ts';
import type { whenWords, wordsIn } from './dictionaries.ts';
import type { Host } from './drawn-element.ts';
import type { Local, LocalFace } from './local.ts';
import { parsePorts } from './ports.ts';

interface Loaded {
  details?: typeof import('./details.ts');
  local?: typeof import('./local.ts');
  settings?: typeof import('./settings.ts');
  explain?: typeof import('./explain.ts');
}

export interface PanelsShell {
  load(name: string): Promise<unknown>;
  wordsIn: typeof wordsIn;
  whenWords: typeof whenWords;
}

export class Panels {
  readonly #host: Host;
  readonly #shell: PanelsShell;
  readonly #loaded: Loaded = {};
  readonly #views: Partial<Record<LinkPart, PanelView>> = {};
  #local: Local | null = null;
  #face: LocalFace | null = null;
  #language: Language = 'en';

  constructor(host: Host, shell: PanelsShell) {
    this.#host = host;
    this.#shell = shell;
    host.addController({ hostConnected: this.#connect, hostDisconnected: this.#disconnect });
  }

  /** A part that does not load leaves the link to its page in the panel. */
  open(name: keyof Loaded): void {
    void this.#open(name).catch(() => {});
  }

  /** What the loaded parts add to the card. */
  faces(
    host: string,
    { endpoint, language, ports }: CardAsked,
  ): { open: Opener | undefined; local: LocalFace | null } {
    this.#language = language;
    const { details, local } = this.#loaded;
    const { wordsIn } = this.#shell;
    const named = parsePorts(ports);
    const asked = { host, endpoint, language, ports: 'ports' in named ? named.ports : null };
    this.#face = (local && this.#local?.face(asked, wordsIn('local', language, local.words))) ?? null;
    return { open: details?.opener(wordsIn('details', language, details.words)), local: this.#face };
  }

  /** The links of the card, with the panels that have loaded. */
  fill(card: Card, asked: CardAsked): CardLink[] {
    return card.links.map((link) => {
      const panel = link.part && this.#views[link.part]?.(card, link, asked);
      return panel ? { ...link, panel } : link;
    });
  }

  whenWords(language: Language): Promise<unknown> {
    const names = Object.keys(this.#loaded) as (keyof Loaded)[];
    return Promise.all(names.map((name) => this.#shell.whenWords(name, language, this.#draw)));
  }

  readonly #draw = (): void => this.#host.requestUpdate();

  readonly #connect = (): void => {
    addEventListener('hashchange', this.#readHash);
    this.#readHash();
  };

  readonly #disconnect = (): void => removeEventListener('hashchange', this.#readHash);

  /** The link that the script of /local.sh prints. */
  readonly #readHash = (): void => {
    this.#local?.read();
    if (location.hash.startsWith('#local=')) this.open('local');
  };

  async #open(name: keyof Loaded): Promise<void> {
    if (this.#loaded[name] !== undefined) return;
    const { load, wordsIn, whenWords } = this.#shell;
    const words = whenWords(name, this.#language, this.#draw);
    const [part] = (await Promise.all([load(name), words])) as [Required<Loaded>[typeof name], unknown];
    if (this.#loaded[name] === undefined) {
      adopt(this.#host, part.styles);
      this.#loaded[name] = part as never;
      if ('Local' in part) {
        this.#local = new part.Local(this.#host);
        this.#views.local = () => this.#face?.panel ?? '';
      }
      if ('panel' in part) this.#views[name as LinkPart] = part.panel(this.#host, load, wordsIn);
    }
    this.#draw();
  }
}

export function adopt({ shadowRoot }: HTMLElement, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  shadowRoot?.adoptedStyleSheets.push(sheet);
}
