/** What one program is told: its fields, its blocks of text, and the notes on them. */
import { html } from 'hono/html';
import type { ClientSettings, SettingsFile, SettingsNote } from '../../api/index.ts';
import { inParentheses } from '../../messages/format.ts';
import { fieldName, fieldText, placeName } from '../text/settings.ts';
import type { Words } from '../words.ts';
import { copyBlock } from './copy-block.ts';
import type { Markup } from './page.ts';

/** `mode`: what tells its blocks from those of the same program in another mode; empty if there is only one. */
export function clientParts(client: ClientSettings, words: Words, mode = ''): Markup {
  const { files, notes } = client;
  return html`${fieldList(client, words)}
${files.map((file) => fileBlock(file, words, mode))}
${noteList(notes, words)}`;
}

function fieldList({ id, fields }: ClientSettings, words: Words): Markup | '' {
  if (fields.length === 0) return '';
  return html`<dl class="terms">
${fields.map((field) => {
  const { name, label } = fieldName(field, id, words);
  return html`<dt>${name}${label === null ? '' : html` <q lang="en">${label}</q>`}</dt><dd><code dir="ltr">${fieldText(field, id, words)}</code></dd>
`;
})}</dl>`;
}

function fileBlock({ place, text }: SettingsFile, words: Words, mode: string): Markup {
  const name = placeName(place, words);
  return html`<p class="place">${name}</p>
${copyBlock(text.trimEnd(), name + inParentheses(mode))}`;
}

export function noteList(notes: readonly SettingsNote[], { settings }: Words): Markup | '' {
  if (notes.length === 0) return '';
  return html`<ul class="notes">
${notes.map(
  ({ code, severity, parameters }) =>
    html`<li data-severity="${severity}">${settings.note[code](parameters)}</li>
`,
)}</ul>`;
}
