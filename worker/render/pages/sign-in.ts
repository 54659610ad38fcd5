/** How one signs in to a provider, as a section of a page. */
import { html } from 'hono/html';
import type { SignIn } from '../../api/index.ts';
import { signInSentences } from '../text/sign-in.ts';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

/** Nothing if it is not known. */
export function signInSection(signIn: SignIn | null, words: Words): Markup | '' {
  if (signIn === null) return '';
  const items = signInSentences(signIn, words).map(
    (one) => html`<li>${withLink(one)}</li>
`,
  );
  return html`
<h2>${words.signIn.title}</h2>
<ul>
${items}</ul>`;
}

/** The address of the provider's page ends its sentence. */
function withLink(sentence: string): Markup | string {
  const [, text, address] = /^(.*?)(https:\/\/\S+)$/s.exec(sentence) ?? [];
  return address === undefined ? sentence : html`${text}<a href="${address}" rel="noreferrer">${address}</a>`;
}
