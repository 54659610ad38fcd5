/** Who runs the probes, for people who follow the link below each page. */
import { html } from 'hono/html';
import type { About, Passage } from '../../messages/about.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';

export function renderAbout({ title, sections }: About, visit: Visit): Markup {
  const { words } = visit;
  return layout({
    words,
    title: words.pages.whoChecks,
    lead: title,
    footer: 'check',
    languages: languageLinks(visit),
    body: html`${sections.map(
      ({ heading, passages }) => html`<h2>${heading}</h2>
${passages.map(passageMarkup)}`,
    )}
${articleLink(words)}`,
  });
}

function passageMarkup(passage: Passage): Markup {
  if (typeof passage === 'string')
    return html`<p>${passage}</p>
`;
  return html`<pre><code dir="ltr">${passage.lines.join('\n')}</code></pre>
`;
}
