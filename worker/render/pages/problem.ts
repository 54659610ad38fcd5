/** The page that shows a problem and lets the reader try another host. */
import { html } from 'hono/html';
import type { Problem } from '../../api/index.ts';
import { codePath } from '../code-path.ts';
import { checkElement } from './check-element.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';

/** `hostWritten` is the input that the element offers to correct, if a host was given. */
export function renderProblem(
  visit: Visit,
  { title, detail, code }: Problem,
  hostWritten: string | null,
  preload: string | null,
): Markup {
  const { words } = visit;
  const { problem } = words.pages;
  const page = `${codePath(code)}?lang=${words.report.language}`;
  const back = problem.back((text) => html`<a href="/?lang=${words.report.language}">${text}</a>`);
  return layout({
    words,
    title,
    lead: detail,
    footer: 'check',
    languages: languageLinks(visit),
    // The second takes what a form has kept for its answer.
    scripts: ['smtp-port-check', 'mask-paste'],
    preload,
    body: html`${checkElement({ value: hostWritten === '' ? null : hostWritten }, back)}

<p class="quiet">${problem.code(html`<a href="${page}"><code>${code}</code></a>`)}</p>
${articleLink(words)}`,
  });
}
