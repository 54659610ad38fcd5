/** The panel of a program: a field to find it, the programs that were found as buttons, and what to enter in the chosen one. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card } from '../card.ts';
import { copied } from '../copied.ts';
import type { Program } from '../program.ts';
import type { ProgramSettings, SettingsFieldShown } from '../program-settings.ts';
import type { SettingsWords, ShellWords } from '../words.ts';
import { blockView, copyView } from './block.ts';
import { hostView } from './host.ts';

export interface SettingsViewProps {
  card: Card;
  words: SettingsWords;
  page: string | null;
  query: string;
  programs: readonly Program[];
  /** How many there are; null where nothing was looked for. */
  found: number | null;
  chosen: string | null;
  settings: ProgramSettings | null;
  isWaiting: boolean;
  problem: string;
  isCopied: boolean | null;
  /** The text that was copied last. */
  copied: string | null;
  onSearch: (query: string) => void;
  onChoose: (id: string) => void;
  onAgain: () => void;
  onCopy: (event: Event) => void;
}

export function settingsView(props: SettingsViewProps): TemplateResult {
  const { words, page, query, problem, settings, isWaiting, onSearch, onAgain, onCopy } = props;
  const type = ({ target }: InputEvent): void => {
    if (target instanceof HTMLInputElement) onSearch(target.value);
  };
  return html`<div class="settings" part="settings" @click=${onCopy}>
    <div class="find">
      <label for="program">${words.search}</label>
      <input
        id="program"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${query}
        @input=${type}
      />
      <p class="quiet" role="status">${statusText(props)}</p>
      ${programList(props)}
      <p class="problem" role="alert">${problem}</p>
      ${problem !== '' && props.programs.length === 0 ? html`<button type="button" class="pick" @click=${onAgain}>${words.tryAgain}</button>` : nothing}
    </div>
    <div class=${settings ? 'answer prints' : 'answer'} aria-busy=${isWaiting}>
      <p class="name" role="status">${settings?.name ?? ''}</p>
      ${settings ? answerView(settings, props) : nothing}
    </div>
    ${page === null ? nothing : html`<p><a class="link" href=${page}>${words.page}</a></p>`}
  </div>`;
}

function statusText({ words, found, programs, isCopied }: SettingsViewProps): string {
  if (isCopied !== null) return copied[words.language][isCopied ? 0 : 1];
  if (found === null) return '';
  return found === 0 ? words.nothing : words.found(found, programs.length);
}

function programList({ programs, chosen, onChoose }: SettingsViewProps): TemplateResult {
  return html`<ul class="picks">
    ${programs.map(
      ({ id, name }) =>
        html`<li><button type="button" class="pick" aria-pressed=${id === chosen} @click=${() => onChoose(id)}>${name}</button></li>`,
    )}
  </ul>`;
}

function answerView(
  { hint, warning, notes, fields, files }: ProgramSettings,
  { card: { words }, copied }: SettingsViewProps,
): TemplateResult {
  return html`${warning === null ? nothing : html`<p class="warning">${warning}</p>`}
    ${fields.length === 0 ? nothing : html`<dl class="fields">${fields.map((field) => fieldView(field, words, copied))}</dl>`}
    ${files.map(({ place, text }) => blockView([place, text], words, copied))}
    ${[hint, ...notes].map((one) => (one === null ? nothing : html`<p class="quiet">${one}</p>`))}`;
}

function fieldView(
  { name, value, isLiteral }: SettingsFieldShown,
  words: ShellWords,
  copied: string | null,
): TemplateResult {
  return html`<div><dt>${name}</dt><dd><span>${hostView(value)}</span>${
    isLiteral ? copyView([name, value], words, copied) : nothing
  }</dd></div>`;
}
