/** The page about the API: every operation of the specification with a command to try, and the types of the answers. */
import { html } from 'hono/html';
import { PROBLEMS } from '../../api/index.ts';
import {
  answersOf,
  type DescribedParameter,
  defaultOf,
  fieldsOf,
  problemsOf,
} from '../../schema/described.ts';
import { recordedAnswer } from '../../schema/examples.ts';
import { MEDIA_TYPES } from '../../schema/formats.ts';
import { headersOf } from '../../schema/headers.ts';
import { refTo } from '../../schema/json-schemas.ts';
import { type Body, type Operation, TAGS } from '../../schema/operation.ts';
import { OPERATIONS } from '../../schema/operations.ts';
import { PROBLEM_CODES } from '../../schema/problem.ts';
import type { SchemaName } from '../../schema/schemas.ts';
import { splitParameters } from '../docs/same-parameters.ts';
import { curlLine, recordedText } from '../docs/sample.ts';
import { joined, typeOf } from '../docs/shape.ts';
import type { Words } from '../words.ts';
import { copyBlock, withCopyBlocks } from './copy-block.ts';
import { inlineCode, typeMarkup, typeSection } from './docs-types.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import type { Markup } from './page.ts';

export function renderDocs(words: Words, address: PageAddress): Markup {
  const { docs } = words;
  const groups = Object.keys(TAGS) as (keyof typeof TAGS)[];
  return layout({
    words,
    title: docs.title,
    lead: docs.lead,
    footer: 'check',
    languages: languageLinks({ words, query: '' }),
    scripts: ['copy-blocks'],
    description: docs.lead,
    address,
    body: html`${forms(words)}
${docs.inEnglish === null ? '' : html`<p>${docs.inEnglish}</p>`}
${overview(words)}
${withCopyBlocks(html`${groups.map((group) => groupSection(group, words, address.origin))}`, words)}
${problemSection(words)}
${typeSection(words)}

${articleLink(words)}`,
  });
}

function forms({ codes, docs, embedding, programs, report }: Words): Markup {
  const { specification, markdown, models, catalog } = docs.forms;
  return html`<ul>
<li><a href="/openapi.json">${specification}</a></li>
<li><a href="/docs.md" hreflang="en">${markdown}</a></li>
<li><a href="/llms.txt" hreflang="en">${models}</a></li>
<li><a href="/.well-known/api-catalog">${catalog}</a></li>
<li><a href="/docs/codes?lang=${report.language}">${codes.title}</a></li>
<li><a href="/docs/programs?lang=${report.language}">${programs.title}</a></li>
<li><a href="/docs/embed?lang=${report.language}">${embedding.title}</a></li>
</ul>
`;
}

function overview({ docs }: Words): Markup {
  return html`<h2>${docs.overview}</h2>
<ul>
${OPERATIONS.map(
  (
    operation,
  ) => html`<li><a href="#${operation.id}"><code dir="ltr">${routeOf(operation)}</code></a> <span lang="en" dir="ltr">${operation.summary}</span></li>
`,
)}</ul>
`;
}

function problemSection({ docs, problem }: Words): Markup {
  return html`<section class="operation">
<h2>${docs.problems}</h2>
<dl class="terms">
${PROBLEM_CODES.map(
  (code) => html`<dt><code dir="ltr">${code}</code></dt><dd>${PROBLEMS[code]}, ${problem.title[code]}</dd>
`,
)}</dl>
</section>
`;
}

function groupSection(group: keyof typeof TAGS, words: Words, origin: string): Markup {
  return html`<h2>${words.docs.group[group]}</h2>
${OPERATIONS.filter(({ tag }) => tag === group).map((operation) => operationSection(operation, words, origin))}`;
}

function operationSection(operation: Operation, words: Words, origin: string): Markup {
  const { id, summary, description = '', samples } = operation;
  return html`<section class="operation">
<h3 id="${id}"><code dir="ltr">${routeOf(operation)}</code></h3>
<div lang="en" dir="ltr">
<p>${summary}. ${inlineCode(description)}</p>
${samples.map((sample) => namedBlock(sample.format, curlLine(sample, origin), `${id}: ${sample.name}`))}
</div>
${parameterPart(operation, words)}
${postedPart(operation, words)}
${answerPart(operation, words)}
${examplePart(operation, words)}
</section>
`;
}

/** With its name above it, where the button to copy it is put. */
function namedBlock(name: string, text: string, description: string): Markup {
  return html`<p class="place"><code>${name}</code></p>
${copyBlock(text, description)}`;
}

function routeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function parameterPart(operation: Operation, { docs }: Words): Markup | '' {
  const { own, shared, like } = splitParameters(operation);
  if (own.length + shared.length === 0) return '';
  const names = html`<code dir="ltr">${shared.map(({ name }) => name).join(', ')}</code>`;
  return html`<h4>${docs.parameters}</h4>
${own.length === 0 ? '' : parameterList(own, docs)}
${
  like === null
    ? ''
    : html`<p>${docs.sameParameters(names, html`<a href="#${like.id}"><code dir="ltr">${routeOf(like)}</code></a>`)}</p>`
}
`;
}

function parameterList(parameters: readonly DescribedParameter[], docs: Words['docs']): Markup {
  return html`<dl class="terms">
${parameters.map(
  (parameter) => html`<dt><code dir="ltr">${parameter.name}</code></dt>
<dd><span lang="en" dir="ltr">${inlineCode(parameter.meaning)}</span> <span class="quiet">${remarks(parameter, docs)}</span></dd>
`,
)}</dl>`;
}

/** The type, whether it is required, and the default. */
function remarks(parameter: DescribedParameter, docs: Words['docs']): Markup {
  const value = defaultOf(parameter);
  const byDefault = value === null ? '' : html`, ${docs.byDefault(html`<code dir="ltr">${value}</code>`)}`;
  return html`${typeMarkup(typeOf(parameter.schema))}${parameter.isRequired ? `, ${docs.required}` : ''}${byDefault}`;
}

function postedPart(operation: Operation, { docs }: Words): Markup | '' {
  const { posted } = operation;
  if (posted === undefined) return '';
  const names = fieldsOf(operation).filter(
    ({ name }) => !operation.parameters.some((known) => known === name),
  );
  return html`<h4>${docs.fields}</h4>
<p><code dir="ltr">${posted.form.join(', ')}</code></p>
${names.length === 0 ? '' : parameterList(names, docs)}
${posted.plain === undefined ? '' : html`<p>${docs.plain(html`<code dir="ltr">text/plain</code>`)} <span lang="en" dir="ltr">${inlineCode(posted.plain)}</span></p>`}
`;
}

function answerPart(operation: Operation, { docs }: Words): Markup {
  const headers = headersOf(operation);
  return html`<h4>${docs.answers}</h4>
<dl class="terms">
${answersOf(operation).map(
  ({ format, mediaType, body }) => html`<dt><code dir="ltr">${format}</code></dt>
<dd><code dir="ltr">${mediaType}</code>${format === 'ndjson' ? `, ${docs.eachLine}` : ','} ${bodyMarkup(body)}</dd>
`,
)}<dt>${docs.headers}</dt>
<dd><code dir="ltr">${headers.join(', ')}</code></dd>
<dt>${docs.problems}</dt>
<dd><a href="#Problem">Problem</a> ${problemsOf(operation).map(([status, codes]) => html`<br /><code dir="ltr">${status} ${codes.join(', ')}</code>`)}</dd>
</dl>
`;
}

function bodyMarkup(body: Body): Markup {
  if (typeof body === 'string') return typeMarkup(typeOf(refTo(body)));
  if ('text' in body) return html`<span lang="en" dir="ltr">${body.text}</span>`;
  return typeMarkup(
    joined(
      (body as readonly SchemaName[]).map((name) => typeOf(refTo(name))),
      ' | ',
    ),
  );
}

function examplePart({ id, samples }: Operation, { docs }: Words): Markup {
  const recorded = samples
    .filter(({ format, request }) => format !== 'text' || request.startsWith('/v1/'))
    .map((sample) => ({ sample, value: recordedAnswer(sample) }))
    .filter(({ value }) => value !== null);
  return html`${recorded.map(
    ({ sample, value }) => html`<details class="causes">
<summary>${docs.example}: ${sample.name}</summary>
${namedBlock(MEDIA_TYPES[sample.format], recordedText(value), `${id}: ${sample.name}, ${docs.example}`)}</details>
`,
  )}`;
}
