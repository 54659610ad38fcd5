/** What one code means, in each of its senses: an example, what to do, and what else belongs to it. */
import { html } from 'hono/html';
import type { CodeAdvice, CodePage, CodeSense } from '../../api/index.ts';
import { CODES_PATH, codePath } from '../code-path.ts';
import type { Words } from '../words.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import type { Markup } from './page.ts';

export function renderCode({ code, senses }: CodePage, words: Words, address: PageAddress): Markup {
  const { codes, report } = words;
  const kinds = senses.map(({ title }) => title).join(', ');
  const query = `?lang=${report.language}`;
  return layout({
    words,
    title: code,
    lead: null,
    footer: 'check',
    languages: languageLinks({ words, query: '' }),
    description: codes.summary(code, kinds),
    address,
    body: html`${senses.map((sense) => senseSection(sense, words))}

<p class="quiet"><a href="${codePath(code)}.md${query}">${codes.markdown}</a></p>
<p><a href="${CODES_PATH}${query}">${codes.all}</a></p>
${articleLink(words)}`,
  });
}

function senseSection(sense: CodeSense, words: Words): Markup {
  const { title, place, meaning, line } = sense;
  const { heading } = words.codes;
  return html`<section class="sense" id="${sense.kind}">
<h2>${title}</h2>
<p>${meaning}</p>
${toDoPart(sense.toDo, words)}
${examplePart(sense, words)}
<p class="quiet">${words.codes.place(html`<code dir="ltr">${place}</code>`)}</p>
${
  line === null
    ? ''
    : html`<h3>${heading.text}</h3>
<pre class="copy"><code>${line}</code></pre>`
}
${relatedPart(sense.related, words)}
${linkPart(sense, words)}
</section>
`;
}

function toDoPart(toDo: readonly CodeAdvice[], { codes }: Words): Markup | '' {
  if (toDo.length === 0) return '';
  const [first] = toDo;
  const body =
    first?.reader === 'everyone'
      ? html`${toDo.map(
          ({ text }) => html`<p>${text}</p>
`,
        )}`
      : html`<dl class="terms">
${toDo.map(
  ({ reader, text }) => html`<dt>${reader === 'everyone' ? '' : codes.reader[reader]}</dt><dd>${text}</dd>
`,
)}</dl>`;
  return html`<h3>${codes.heading.toDo}</h3>
${body}`;
}

function examplePart({ example }: CodeSense, { codes }: Words): Markup | '' {
  if (example === null) return '';
  return html`<h3>${codes.heading.example}</h3>
<pre class="copy"><code dir="ltr">${JSON.stringify(example, null, 2)}</code></pre>`;
}

function relatedPart(related: readonly string[], { codes, report }: Words): Markup | '' {
  if (related.length === 0) return '';
  return html`<h3>${codes.heading.related}</h3>
<ul class="examples">
${related.map(
  (code) => html`<li><a href="${codePath(code)}?lang=${report.language}"><code>${code}</code></a></li>
`,
)}</ul>`;
}

function linkPart({ links }: CodeSense, { codes, report }: Words): Markup | '' {
  if (links.length === 0) return '';
  return html`<h3>${codes.heading.more}</h3>
<ul>
${links.map(
  ({ title, path }) => html`<li><a href="${withLanguage(path, report.language)}">${title}</a></li>
`,
)}</ul>`;
}

function withLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}
