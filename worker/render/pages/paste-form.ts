/** The form that takes an error message. It works without JavaScript. */
import { html } from 'hono/html';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

interface Values {
  /** For buttons elsewhere on the page that submit this form. */
  id?: string;
  error?: string;
  host?: string;
}

export function pasteForm({ id, error = '', host = '' }: Values, { pages, report }: Words): Markup {
  const { paste } = pages;
  return html`<form${id === undefined ? '' : html` id="${id}"`} class="paste" method="post" action="/explain?lang=${report.language}">
<label for="error">${paste.error}</label>
<textarea id="error" name="error" rows="5" required autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto">${error}</textarea>
<label for="host">${paste.host}</label>
<input id="host" name="host" type="text" inputmode="url" autocomplete="off" autocapitalize="off" spellcheck="false" dir="ltr" placeholder="smtp.example.net"${host === '' ? '' : html` value="${host}"`} />
<button type="submit">${paste.explain}</button>
</form>
<p class="quiet">${paste.promise}</p>`;
}

/** The same form as a section of another page. */
export function pasteSection(host: string, words: Words): Markup {
  const { heading, lead } = words.pages.paste;
  return html`<h2>${heading}</h2>
<p>${lead}</p>
${pasteForm({ host }, words)}`;
}
