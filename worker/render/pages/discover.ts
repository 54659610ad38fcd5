/** The page that finds the servers of a mail domain: the form, the results, and their sources. */
import { html } from 'hono/html';
import { DISCOVERY_SOURCES, type Discovery } from '../../api/index.ts';
import { cellsOf, emptinessOf, isPlaintext, nameOf, remarksOn, unreadFiles } from '../text/discovery.ts';
import type { Words } from '../words.ts';
import { domainForm } from './domain-form.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';
import { signInSection } from './sign-in.ts';

/** `discovery`: null if no domain was given yet. */
export function renderDiscovery(visit: Visit, discovery: Discovery | null): Markup {
  const { words } = visit;
  const { title, lead } = words.pages.discover;
  return layout({
    words,
    title: discovery === null ? title : words.discovery.title(nameOf(discovery)),
    lead,
    footer: 'discover',
    languages: languageLinks(visit),
    scripts: ['address-form'],
    isUnlisted: true,
    body: html`${domainForm(discovery?.domain ?? '', words)}

${discovery === null ? '' : outcome(discovery, words)}

${sources(words)}
${articleLink(words)}`,
  });
}

function outcome(discovery: Discovery, words: Words): Markup {
  const domain = html`<bdi dir="ltr">${discovery.domain}</bdi>`;
  const unread = unreadFiles(discovery).map((file) => unreadFile(file, words));
  const remarks = remarksOn(discovery, words).map(
    (remark) => html`<div class="notice"><p>${remark}</p></div>
`,
  );
  if (discovery.hosts.length === 0) {
    const isOffered = discovery.signIn?.isOffered !== false;
    return html`${remarks}${isOffered ? html`<p>${words.discovery[emptinessOf(discovery)](domain)}</p>` : signInSection(discovery.signIn, words)}${unread}`;
  }
  const isPlainOnly = discovery.hosts.every(isPlaintext);
  return html`<section>
${remarks}<p>${words.pages.discover.found(domain)}</p>
${hostTable(discovery, words)}
${isPlainOnly ? html`<p><strong>${words.discovery.onlyPlaintext}</strong></p>` : ''}${unread}${signInSection(discovery.signIn, words)}
</section>`;
}

function unreadFile(file: string, { discovery }: Words): Markup {
  return html`
<p class="quiet">${discovery.fileNotUnderstood(html`<bdi dir="ltr">${file}</bdi>`)}</p>`;
}

function hostTable({ hosts }: Discovery, words: Words): Markup {
  const { server, port, source } = words.discovery.column;
  const columns = [server, port, words.pages.encryption, source];
  return html`<table class="facts">
<thead>
<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${hosts.map((found) => {
  const [host, ...rest] = cellsOf(found, words);
  const address = `/check/${encodeURIComponent(host)}?lang=${words.report.language}`;
  return html`<tr><th scope="row"><a href="${address}">${host}</a></th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
})}</tbody>
</table>`;
}

function sources({ pages, discovery }: Words): Markup {
  const { sources: heading, source } = pages.discover;
  return html`<h2>${heading}</h2>
<dl class="terms">
${DISCOVERY_SOURCES.map(
  (one) => html`<dt>${discovery.source[one]}</dt>
<dd>${source[one]}</dd>
`,
)}</dl>`;
}
