/** The panel for a message or settings that do not work: a field to paste them, what is wrong, and the settings mended. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Card } from '../card.ts';
import { copied } from '../copied.ts';
import type { Explained, ReviewShown } from '../explained.ts';
import type { ExplainWords } from '../words.ts';
import { blockView } from './block.ts';

export interface ExplainViewProps {
  card: Card;
  words: ExplainWords;
  page: string | null;
  text: string;
  wantsCheck: boolean;
  isWaiting: boolean;
  explained: Explained | null;
  problem: string;
  isCopied: boolean | null;
  /** The text that was copied last. */
  copied: string | null;
  onType: (text: string) => void;
  onCheck: (wantsCheck: boolean) => void;
  onSubmit: () => void;
  onCopy: (event: Event) => void;
}

export function explainView(props: ExplainViewProps): TemplateResult {
  const { card, words, page, explained, problem, isWaiting, isCopied, onCopy } = props;
  const { checking, column } = card.words;
  const status = isCopied !== null ? copied[words.language][isCopied ? 0 : 1] : isWaiting ? checking : '';
  return html`<div class="explain" part="explain" @click=${onCopy}>
    ${formView(props)}
    <p class="quiet" role="status">${status || (explained ? column.result : '')}</p>
    <p class="problem" role="alert">${problem}</p>
    <div class=${explained ? 'answer prints' : 'answer'} aria-busy=${isWaiting}>${explained ? answerView(explained, props) : nothing}</div>
    ${page ? html`<p><a class="link" href=${page}>${words.page}</a></p>` : nothing}
  </div>`;
}

function formView({
  card,
  words,
  text,
  wantsCheck,
  onType,
  onCheck,
  onSubmit,
}: ExplainViewProps): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  const type = ({ target }: InputEvent): void => {
    if (target instanceof HTMLTextAreaElement) onType(target.value);
  };
  const check = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) onCheck(target.checked);
  };
  return html`<form @submit=${submit}>
    <label for="error">${words.paste}</label>
    <textarea id="error" rows="4" required autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto" aria-describedby="promise" .value=${text} @input=${type}></textarea>
    ${card.host === '' ? nothing : html`<label class="box"><input type="checkbox" .checked=${wantsCheck} @change=${check} /><span>${words.check(card.host)}</span></label>`}
    <p class="quiet" id="promise">${words.promise}</p>
    <button class="action quiet">${words.explain}</button>
  </form>`;
}

function answerView(explained: Explained, props: ExplainViewProps): TemplateResult {
  const { card, words, copied: last } = props;
  const { causes, hint, problem, reviews, ticket, isCut } = explained;
  return html`${problem === null ? nothing : html`<p class="warning">${problem}</p>`}
    ${causes.length === 0 ? nothing : html`<ol class="causes">${causes.map(({ cause, advice }) => html`<li><p>${cause}</p><p class="advice">${advice}</p></li>`)}</ol>`}
    ${hint === null ? nothing : html`<p>${hint}</p>`}
    ${reviews.map((review) => reviewView(review, props))}
    ${ticket === null ? nothing : blockView([words.ticket, ticket], card.words, last)}
    ${isCut ? html`<p class="quiet">${words.cut}</p>` : nothing}`;
}

function reviewView(
  { title, faults, mended }: ReviewShown,
  { card, words, copied: last }: ExplainViewProps,
): TemplateResult {
  return html`<p class="name">${title}</p>
    <ol class="causes">${faults.map(
      ({ what, places }) =>
        html`<li><p>${what}</p>${places.map((place) => html`<p class="quiet">${place}</p>`)}</li>`,
    )}</ol>
    ${mended === null ? nothing : blockView([words.mended, mended], card.words, last)}`;
}
