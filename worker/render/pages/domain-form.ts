/** The form that takes a mail address. The script `address-form` keeps the part before the @ in the browser. */
import { html } from 'hono/html';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

/** `domain`: the requested one; empty if there was none. */
export function domainForm(domain: string, { pages, report }: Words): Markup {
  const { address, find, promise, withoutScripts } = pages.domain;
  return html`<form class="ask" action="/discover" method="get">
<label for="domain">${address}</label>
<div class="line">
<input id="domain" name="domain" type="text" dir="ltr" inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false" maxlength="320" placeholder="me@example.net" required aria-describedby="domain-note"${domain === '' ? '' : html` value="${domain}"`} />
<button type="submit">${find}</button>
</div>
<p class="quiet" id="domain-note">${promise} <noscript>${withoutScripts}</noscript></p>
<input type="hidden" name="lang" value="${report.language}" />
</form>`;
}
