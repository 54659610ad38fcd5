/** Which program a reader looks for and has chosen, and what the service says about it. What is typed is not sent. */
import type { Card, CardAsked, CardLink, Content } from './card.ts';
import { copyValue } from './copy.ts';
import type { Host } from './drawn-element.ts';
import { Inquiry } from './inquiry.ts';
import { PROGRAMS_SHOWN } from './limits.ts';
import { programsFor, readPrograms } from './program.ts';
import { readSettings } from './program-settings.ts';
import { serviceAddress } from './service-address.ts';
import { settingsView } from './views/settings.ts';
import type { SettingsWords } from './words.ts';

export interface SettingsProps {
  card: Card;
  link: CardLink;
  asked: CardAsked;
  words: SettingsWords;
}

export class SettingsController {
  readonly #host: Host;
  readonly #programs: Inquiry;
  readonly #settings: Inquiry;
  #query = '';
  #chosen: string | null = null;
  #isCopied: boolean | null = null;
  /** The text that was copied last. */
  #copied: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#programs = new Inquiry(host);
    this.#settings = new Inquiry(host);
  }

  view({ card, link, asked, words }: SettingsProps): Content {
    const list = serviceAddress(asked.endpoint, `v1/programs?words=1&format=json&lang=${asked.language}`);
    this.#programs.ask(list);
    const page = pageFor(card, link);
    if (this.#chosen !== null) {
      page?.searchParams.set('client', this.#chosen);
      this.#settings.ask(page && answerFor(page, card, asked));
    }
    const programs = this.#programs.told;
    const told = this.#settings.told;
    const problem = [programs, told].find((one) => one && 'problem' in one);
    const found =
      programs && 'answer' in programs ? programsFor(readPrograms(programs.answer), this.#query) : null;
    return settingsView({
      card,
      words,
      page: page?.href ?? null,
      query: this.#query,
      programs: found?.slice(0, PROGRAMS_SHOWN) ?? [],
      found: this.#query.trim() === '' ? null : (found?.length ?? null),
      chosen: this.#chosen,
      settings: told && 'answer' in told ? readSettings(told.answer) : null,
      isWaiting: this.#settings.isWaiting,
      problem: problem && 'problem' in problem ? (problem.problem ?? card.words.unreachable) : '',
      isCopied: this.#isCopied,
      copied: this.#copied,
      onSearch: (query) => this.#change(() => (this.#query = query)),
      onChoose: (id) => this.#change(() => (this.#chosen = id)),
      onAgain: () => this.#change(() => this.#programs.again()),
      onCopy: ({ target }) => void this.#copy(target),
    });
  }

  /** Whatever a reader does also tries again what has failed. */
  #change(change: () => void): void {
    this.#isCopied = null;
    this.#copied = null;
    const { told } = this.#settings;
    if (told && 'problem' in told) this.#settings.again();
    change();
    this.#host.requestUpdate();
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const isCopied = await copyValue(target);
    if (isCopied === null) return;
    this.#isCopied = isCopied;
    this.#copied = isCopied ? (target as HTMLButtonElement).value : null;
    this.#host.requestUpdate();
  }
}

/** The page for the port that the card names, whether or not it was checked. */
function pageFor({ port, mode }: Card, { address }: CardLink): URL | null {
  const page = address ? new URL(address) : null;
  if (page === null || port === null || mode === null) return page;
  page.searchParams.set('port', String(port));
  page.searchParams.set('encryption', mode);
  return page;
}

/** The same for programs: with port and encryption in the URL, the service checks nothing for it. */
function answerFor(page: URL, { host }: Card, { endpoint }: CardAsked): URL | null {
  const url = serviceAddress(endpoint, `v1/settings${page.search}`);
  for (const [name, value] of Object.entries({ host, words: '1', format: 'json' }))
    url?.searchParams.set(name, value);
  return url;
}
