/** The servers found for what was typed, as buttons that check them. */
import { html, type TemplateResult } from 'lit/html.js';
import type { FieldWords } from '../words.ts';

/** The element, as far as a choice needs it. */
interface Chooser extends HTMLElement {
  value?: string | null;
  updateComplete?: Promise<void>;
  check?(): Promise<unknown>;
}

export function foundView(
  servers: readonly string[],
  { whichServer, noServer }: FieldWords,
  element: Chooser,
): TemplateResult {
  return html`<span>${servers.length === 0 ? noServer : whichServer}</span>
    ${servers.map((one) => html`<button type="button" class="found" @click=${() => choose(one, element)}>${one}</button>`)}`;
}

/** The state and the events report how the check ends, so the promise is ignored here. */
function choose(server: string, element: Chooser): void {
  element.value = server;
  element.updateComplete?.then(() => element.check?.()).catch(() => {});
}
