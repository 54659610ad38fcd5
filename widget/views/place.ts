/** Where and when a vantage point has looked. */
import { html, type TemplateResult } from 'lit/html.js';
import { rememberedAge } from '../age.ts';
import { PLACE_CHARACTERS } from '../limits.ts';
import type { VantageFacts } from '../state.ts';

interface AgeWords {
  language: string;
  justNow: string;
}

/** Includes the cities and networks of probes, because results may apply only there. */
export function placeText({ vantage: { id, said } }: VantageFacts): string {
  const { title = id, text } = said ?? {};
  return [title.slice(0, PLACE_CHARACTERS), text].filter(Boolean).join(' – ');
}

export function dateView(facts: VantageFacts, words: AgeWords): TemplateResult {
  const { checkedAt } = facts;
  return html`<time datetime=${checkedAt} title=${checkedAt}>${ageText(facts, words)}</time>`;
}

export function ageText(facts: VantageFacts, { language, justNow }: AgeWords): string {
  return rememberedAge([facts], language) ?? justNow;
}
