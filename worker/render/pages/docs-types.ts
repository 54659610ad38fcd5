/** The types of the answers on the page about the API, and how types and descriptions are marked up there. */
import { html } from 'hono/html';
import { openSchemas } from '../../schema/json-schemas.ts';
import { type Field, joined, type Piece, pieceOf, shapeOf } from '../docs/shape.ts';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

export function typeSection({ docs }: Words): Markup {
  return html`<h2>${docs.types.heading}</h2>
<p>${docs.types.lead}</p>
${Object.entries(openSchemas()).map(([name, schema]) => {
  const { description, fields, kinds, type } = shapeOf(schema);
  return html`<section class="operation">
<h3 id="${name}"><code dir="ltr">${name}</code></h3>
<div lang="en" dir="ltr">
${description === '' ? '' : html`<p>${inlineCode(description)}</p>`}
${type === null ? '' : html`<p>${typeMarkup(type)}</p>`}
${fields.length === 0 ? '' : fieldList(fields)}
${kinds.length === 0 ? '' : html`<ul>${kinds.map((kind) => html`<li>${typeMarkup(joined(kind.map(pieceOf), ', '))}</li>`)}</ul>`}
</div>
</section>
`;
})}`;
}

function fieldList(fields: readonly Field[]): Markup {
  return html`<dl class="terms">
${fields.map(
  ({ name, isOptional, description, type }) => html`<dt><code>${name}${isOptional ? '?' : ''}</code></dt>
<dd>${inlineCode(description)} <span class="quiet">${typeMarkup(type)}</span></dd>
`,
)}</dl>`;
}

/** Named types are links to their section. */
export function typeMarkup(pieces: readonly Piece[]): Markup {
  return html`<code dir="ltr">${pieces.map(({ text, ref }) => (ref === undefined ? text : html`<a href="#${ref}">${text}</a>`))}</code>`;
}

/** What stands between backticks is code. */
export function inlineCode(text: string): Markup {
  return html`${text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}
