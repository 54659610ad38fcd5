/** The servers found for what was typed, as buttons that check them. */
import { html, type TemplateResult } from 'lit/html.js';
import type { CheckWords } from '../words.ts';

export function foundView(
  servers: readonly string[],
  { whichServer, noServer }: CheckWords,
  onChoose: (server: string) => void,
): TemplateResult {
  return html`<span>${servers.length === 0 ? noServer : whichServer}</span>
    ${servers.map((one) => html`<button type="button" class="found" @click=${() => onChoose(one)}>${one}</button>`)}`;
}
