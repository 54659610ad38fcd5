/**
 * Settings as the body of a page: readable and usable without any script, every value escaped by the template. Each text
 * to be copied is a block of its own, which one click selects (site.css).
 */
import { html } from 'hono/html';
import {
  type ClientSettings,
  type CommandLine,
  ENCRYPTION_MODES,
  type MailClientKind,
  type Settings,
  type SettingsFile,
  type SettingsNote,
} from '../api.ts';
import { colon } from './marks.ts';
import { clientName, clientSource, commandName, fieldText, placeName } from './settings.ts';
import type { Words } from './words.ts';

type Markup = ReturnType<typeof html>;

const KINDS: readonly MailClientKind[] = ['program', 'server', 'library'];
const PURPOSES: readonly CommandLine['purpose'][] = ['reach', 'encryption', 'mail'];

export async function settingsBody(settings: Settings, words: Words): Promise<string> {
  const { host, port, notes } = settings;
  const { origin, check, placeholders } = words.settings;
  const body = html`${noteList(notes, words)}
<p>${origin} <a href="/check/${host}?ports=${port}&amp;lang=${words.report.language}">${check(port)}</a></p>
${form(settings, words)}
<p>${placeholders}</p>
${KINDS.map((kind) => kindSection(kind, settings, words))}
${settings.commands.length === 0 ? '' : commandSection(settings, words)}
${ticketSection(settings, words)}`;
  return (await body).toString();
}

function noteList(notes: readonly SettingsNote[], { settings }: Words): Markup | '' {
  if (notes.length === 0) return '';
  return html`<ul class="notes">
${notes.map(
  ({ code, severity, parameters }) =>
    html`<li data-severity="${severity}">${settings.note[code](parameters)}</li>
`,
)}</ul>`;
}

/** Sends whoever uses it to the same page with other values: the address holds all there is. */
function form({ encryption, port, trusted }: Settings, { settings, report }: Words): Markup {
  const { form: words, mode } = settings;
  return html`<form class="choose" method="get">
<fieldset>
<legend>${words.legend}</legend>
<label>${words.port} <input name="port" inputmode="numeric" required size="6" value="${port}" /></label>
<label>${words.encryption} <select name="encryption">${ENCRYPTION_MODES.map(
    (one) => html`<option value="${one}"${one === encryption ? html` selected` : ''}>${mode[one]}</option>`,
  )}</select></label>
${trusted ? '' : html`<input type="hidden" name="trusted" value="0" />`}
<input type="hidden" name="lang" value="${report.language}" />
<button>${words.show}</button>
</fieldset>
</form>`;
}

function kindSection(kind: MailClientKind, { clients }: Settings, words: Words): Markup | '' {
  const own = clients.filter((client) => client.kind === kind);
  if (own.length === 0) return '';
  return html`<h2>${words.settings.kind[kind]}</h2>
${own.map((client) => clientDetails(client, words, own.length === 1))}`;
}

function clientDetails(client: ClientSettings, words: Words, open: boolean): Markup {
  const { id, fields, files, notes } = client;
  const { settings } = words;
  return html`<details id="${id}" class="client"${open ? html` open` : ''}>
<summary>${clientName(client, words)}</summary>
${
  fields.length === 0
    ? ''
    : html`<dl class="terms">
${fields.map(
  (field) =>
    html`<dt>${settings.field[field.field]}</dt><dd><code dir="ltr">${fieldText(field, words)}</code></dd>
`,
)}</dl>`
}
${files.map((file) => fileBlock(file, words))}
${noteList(notes, words)}
<p class="quiet">${clientSource(client, words)}</p>
</details>
`;
}

function fileBlock({ place, text }: SettingsFile, words: Words): Markup {
  const name = placeName(place, words);
  return html`<p class="place">${name}</p>
${copyBlock(text.trimEnd(), name)}`;
}

/** Can be reached with the keyboard, because it may have to be scrolled. */
function copyBlock(text: string, name: string): Markup {
  return html`<pre class="copy" tabindex="0" role="region" aria-label="${name}"><code dir="ltr">${text}</code></pre>
`;
}

function commandSection({ commands }: Settings, words: Words): Markup {
  const { settings } = words;
  return html`<h2>${settings.commands}</h2>
${PURPOSES.map((purpose) => {
  const own = commands.filter((command) => command.purpose === purpose);
  return own.length === 0
    ? ''
    : html`<details class="client"><summary>${settings.purpose[purpose]}</summary>
${own.map(
  (line) => html`<p class="place">${commandName(line)}</p>
${copyBlock(line.command, commandName(line) + colon(words) + settings.purpose[purpose])}`,
)}</details>
`;
})}`;
}

/** A button and no link: nothing that crawls pages shall start a check. */
function ticketSection({ host, port }: Settings, { settings, report }: Words): Markup {
  const { heading, offer, write } = settings.ticket;
  return html`<h2>${heading}</h2>
<p>${offer}</p>
<form class="ask" method="get" action="/v1/tickets">
<input type="hidden" name="host" value="${host}" />
<input type="hidden" name="ports" value="${port}" />
<input type="hidden" name="format" value="text" />
<input type="hidden" name="lang" value="${report.language}" />
<button>${write}</button>
</form>`;
}
