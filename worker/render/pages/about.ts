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
${passages.map((passage) => passageMarkup(passage, heading))}`,
    )}
${articleLink(words)}`,
  });
}

/** Lines may be wider than a phone, and are then scrolled by keyboard as well. */
function passageMarkup(passage: Passage, heading: string): Markup {
  if (typeof passage === 'string')
    return html`<p>${passage}</p>
`;
  return html`<pre tabindex="0" role="region" aria-label="${heading}"><code dir="ltr">${passage.lines.join('\n')}</code></pre>
`;
}
