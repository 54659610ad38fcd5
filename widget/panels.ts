/**
 * The parts that the card may need, each loaded when it is needed: what checks, the details of a port, the test from the
 * reader's own machine, the settings of a program, what an error message means, the comparison of places, what was typed,
 * what went wrong.
 */

import type { Language } from '../worker/api/index.ts';
import { whenWords, wordsIn } from './dictionaries.ts';
import type { Host } from './drawn-element.ts';
import { languageOf } from './language.ts';
import { load } from './loading.ts';
import type { Opening, Parts } from './parts.ts';

interface All extends Parts {
  check: typeof import('./check.ts');
}

export class Panels implements Opening {
  readonly #host: Host;
  readonly #loaded: Partial<All> = {};

  constructor(host: Host) {
    this.#host = host;
  }

  face<Name extends keyof All, Face>(
    name: Name,
    make: (part: All[Name], words: All[Name]['words']) => Face,
  ): Face | undefined {
    const part = this.#loaded[name];
    return part && make(part, wordsIn(name, languageOf(this.#host), part.words as never) as never);
  }

  whenWords(language: Language): Promise<unknown> {
    const names = Object.keys(this.#loaded) as (keyof All)[];
    return Promise.all(['shell' as const, ...names].map((name) => whenWords(name, language, this.#draw)));
  }

  async open<Name extends keyof All>(name: Name): Promise<All[Name] | undefined> {
    if (!this.#loaded[name]) {
      const words = whenWords(name, languageOf(this.#host), this.#draw);
      const [part] = await Promise.all([load(name).catch(() => null), words]);
      if (part && !this.#loaded[name]) this.#adopt(name, part as All[Name]);
    }
    return this.#loaded[name];
  }

  #adopt<Name extends keyof All>(name: Name, part: All[Name]): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(part.styles);
    this.#host.shadowRoot?.adoptedStyleSheets.push(sheet);
    this.#loaded[name] = part;
    this.#draw();
  }

  readonly #draw = (): void => this.#host.requestUpdate();
}
