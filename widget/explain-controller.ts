/**
 * What a reader has pasted, and what the service says about it. The text leaves the page only masked, and what comes back of
 * it gets the reader's own values again. The host is checked only if the reader asks for that.
 */
import type { Card, CardAsked, CardLink, Content } from './card.ts';
import { copySilently } from './copy.ts';
import type { Host } from './drawn-element.ts';
import { type Explained, readExplained } from './explained.ts';
import { Inquiry } from './inquiry.ts';
import { PASTED_CHARACTERS } from './limits.ts';
import { serviceAddress } from './service-address.ts';
import { explainView } from './views/explain.ts';
import type { ExplainWords } from './words.ts';

type Masking = typeof import('./masking.ts');
export type LoadMasking = () => Promise<Masking>;

export interface ExplainProps {
  card: Card;
  link: CardLink;
  asked: CardAsked;
  words: ExplainWords;
}

export class ExplainController {
  readonly #host: Host;
  readonly #load: LoadMasking;
  readonly #inquiry: Inquiry;
  #text = '';
  #wantsCheck = false;
  #isCopied: boolean | null = null;
  /** The text that was copied last. */
  #copied: string | null = null;
  /** What masks a text could not be loaded, so nothing was sent. */
  #isUnmasked = false;
  /** Puts the values of the text that was sent last into what was made of it. */
  #restore = (text: string): string => text;
  #isCut = false;

  constructor(host: Host, load: LoadMasking) {
    this.#host = host;
    this.#load = load;
    this.#inquiry = new Inquiry(host);
    load().catch(() => {});
  }

  view({ card, link, asked, words }: ExplainProps): Content {
    const { told, isWaiting } = this.#inquiry;
    const isSilent = this.#isUnmasked || (told !== null && 'problem' in told);
    const said = told && 'problem' in told ? told.problem : null;
    return explainView({
      card,
      words,
      page: link.address,
      text: this.#text,
      wantsCheck: this.#wantsCheck,
      isWaiting,
      explained: told && 'answer' in told ? this.#withOwnValues(readExplained(told.answer)) : null,
      problem: isSilent ? (said ?? card.words.unreachable) : '',
      isCopied: this.#isCopied,
      copied: this.#copied,
      onType: (text) => this.#change(() => (this.#text = text)),
      onCheck: (wantsCheck) => this.#change(() => (this.#wantsCheck = wantsCheck)),
      onSubmit: () => void this.#send(card.host, asked),
      onCopy: ({ target }) => void this.#copy(target),
    });
  }

  #change(change: () => void): void {
    this.#isCopied = null;
    this.#copied = null;
    change();
    this.#host.requestUpdate();
  }

  async #send(host: string, { endpoint, language }: CardAsked): Promise<void> {
    const own = this.#text.slice(0, PASTED_CHARACTERS);
    const isCut = own !== this.#text;
    const url = serviceAddress(endpoint, `v1/explain?words=1&format=json&lang=${language}`);
    if (this.#wantsCheck && host !== '') url?.searchParams.set('host', host);
    this.#inquiry.forget();
    const masking = await this.#load().catch(() => null);
    this.#isUnmasked = masking === null;
    if (masking !== null) {
      const masked = masking.withPlaceholders(own);
      this.#isCut = isCut;
      this.#restore = (text) => masking.restored(text, masked, own);
      this.#inquiry.ask(url, masked.slice(0, PASTED_CHARACTERS));
    }
    this.#change(() => {});
  }

  #withOwnValues(explained: Explained): Explained {
    const reviews = explained.reviews.map((review) => ({
      ...review,
      mended: review.mended && this.#restore(review.mended),
    }));
    return { ...explained, reviews, isCut: explained.isCut || this.#isCut };
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const isCopied = await copySilently(target);
    if (isCopied !== null)
      this.#change(() => {
        this.#isCopied = isCopied;
        this.#copied = isCopied ? (target as HTMLButtonElement).value : null;
      });
  }
}
