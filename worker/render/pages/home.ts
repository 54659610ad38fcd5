/** The start page: the check, the other features, and below them the article about ports. */
import { html } from 'hono/html';
import type { Outcome } from '../../api/index.ts';
import type { Words } from '../words.ts';
import { checkElement } from './check-element.ts';
import { domainForm } from './domain-form.ts';
import { languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';
import { pasteSection } from './paste-form.ts';

/** The rows of its port table; the first port of each is the key of its text. */
const ROWS = [[587], [465], [2525, 588], [80], [25]] as const;

/** `examples`: hosts to try; the first one already fills the element's field. */
export function renderHome(visit: Visit, examples: readonly string[], preload: string | null): Markup {
  const { words } = visit;
  const { home, pages } = words;
  return layout({
    words,
    title: home.title,
    lead: home.lead,
    footer: 'check',
    languages: languageLinks(visit),
    scripts: ['smtp-port-check', 'address-form', 'mask-paste'],
    preload,
    body: html`${checkElement({ host: examples[0] ?? null }, home.withoutScripts(html`<code>curl</code>`))}

${exampleList(examples, words)}
${listingLinks(words)}

<h2>${pages.domain.heading}</h2>
${domainForm('', words)}

${pasteSection('', words)}

${article(words)}`,
  });
}

function exampleList(examples: readonly string[], { report }: Words): Markup | '' {
  if (examples.length === 0) return '';
  const items = examples.map(
    (host) => html`<li><a href="/check/${host}?lang=${report.language}">${host}</a></li>`,
  );
  return html`<ul class="examples">${items}</ul>`;
}

function listingLinks({ docs, embedding, listings, programs, report }: Words): Markup {
  const at = (path: string) => `${path}?lang=${report.language}`;
  return html`<ul>
<li><a href="${at('/providers')}">${listings.providers.title}</a></li>
<li><a href="${at('/networks')}">${listings.networks.title}</a></li>
<li><a href="${at('/docs/programs')}">${programs.title}</a></li>
<li><a href="${at('/docs/embed')}">${embedding.title}</a></li>
<li><a href="${at('/docs')}">${docs.title}</a></li>
</ul>`;
}

function article(words: Words): Markup {
  const { modes, port25, blocked } = words.home;
  return html`${portTable(words)}

<h2>${modes.heading}</h2>
${modes.texts.map(
  (text) => html`<p>${text}</p>
`,
)}

<h2>${port25.heading}</h2>
<p>${port25.text(html`<em>${words.report.outcome.untestable}</em>`)}</p>

<h2>${blocked.heading}</h2>
<ol>
${blocked.steps.map(
  (step) => html`<li>${step}</li>
`,
)}</ol>
<p>${blocked.whoseSide}</p>

${causes(words)}

${results(words)}`;
}

function portTable({ home, pages, discovery }: Words): Markup {
  const { heading, purpose, row } = home.ports;
  return html`<h2>${heading}</h2>
<table class="facts">
<thead>
<tr><th scope="col">${discovery.column.port}</th><th scope="col">${purpose}</th><th scope="col">${pages.encryption}</th></tr>
</thead>
<tbody>
${ROWS.map((ports) => {
  const of = row[ports[0]];
  return html`<tr><th scope="row">${ports.join(', ')}</th><td>${of.purpose}</td><td>${of.encryption}</td></tr>
`;
})}</tbody>
</table>`;
}

function causes({ home }: Words): Markup {
  const { summary, terms } = home.causes;
  return html`<details class="causes">
<summary>${summary}</summary>
<dl class="terms">
${terms.map(
  ({ term, text }) => html`<dt>${term}</dt>
<dd>${text}</dd>
`,
)}</dl>
</details>`;
}

/** With the same names as in the result tables. */
function results({ home, report }: Words): Markup {
  const { heading, meaning } = home.results;
  const outcomes = Object.keys(meaning) as Outcome[];
  return html`<h2>${heading}</h2>
<dl class="terms">
${outcomes.map(
  (outcome) => html`<dt>${capitalized(report.outcome[outcome])}</dt>
<dd>${meaning[outcome]}</dd>
`,
)}</dl>`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
