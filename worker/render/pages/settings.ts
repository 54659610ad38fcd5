/** The page of settings, usable without JavaScript. Each text to copy is a block of its own. */
import { html } from 'hono/html';
import {
  type ClientSettings,
  type CommandLine,
  ENCRYPTION_MODES,
  MAIL_CLIENT_KINDS,
  type MailClientKind,
  type Settings,
} from '../../api/index.ts';
import { SETTINGS_OPEN_MAX } from '../../limits.ts';
import { colon } from '../text/marks.ts';
import { clientName, clientSource, commandName, originText } from '../text/settings.ts';
import type { Words } from '../words.ts';
import { clientParts, noteList } from './client.ts';
import { copyBlock, withCopyBlocks } from './copy-block.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';
import { signInSection } from './sign-in.ts';

const PURPOSES: readonly CommandLine['purpose'][] = ['reach', 'encryption', 'mail'];

/** `q`: what is searched for among the programs; empty if nothing is. */
export function renderSettings(visit: Visit, settings: Settings, q = ''): Markup {
  const { words } = visit;
  const { unicodeHost, port, encryption } = settings;
  return layout({
    words,
    title: words.settings.title(unicodeHost),
    lead: port === null || encryption === null ? null : words.settings.how(port, encryption),
    footer: 'settings',
    languages: languageLinks(visit),
    scripts: ['copy-blocks'],
    body: html`${withCopyBlocks(content(settings, q, words), words)}

${articleLink(words)}`,
  });
}

function content(settings: Settings, q: string, words: Words): Markup {
  return html`${noteList(settings.notes, words)}
<p>${originText(settings, words)} ${checkLink(settings, words)}</p>
${values(settings, words)}
${signInSection(settings.signIn, words)}
${form(settings, words)}
${programSection(settings, q, words)}
${settings.commands.length === 0 ? '' : commandSection(settings, words)}
${ticketSection(settings, words)}`;
}

/** What every program asks for, whatever it calls it. How one signs in follows where it is known. */
function values({ host, port, encryption, signIn }: Settings, { settings }: Words): Markup | '' {
  if (port === null || encryption === null) return '';
  const { field, mode, userAsGiven } = settings;
  return html`<dl class="terms">
<dt>${field.server}</dt><dd><code dir="ltr">${host}</code></dd>
<dt>${field.port}</dt><dd><code dir="ltr">${port}</code></dd>
<dt>${field.encryption}</dt><dd>${mode[encryption]}</dd>
${
  signIn === null
    ? html`<dt>${field.user}</dt><dd>${userAsGiven}</dd>
`
    : ''
}</dl>`;
}

/** If the server has not been checked yet, the link checks all of its ports. */
function checkLink({ host, port, basis }: Settings, { settings, report }: Words): Markup {
  const isNamed = port !== null && (basis === 'check' || basis === 'address');
  const query = isNamed ? `ports=${port}&` : '';
  return html`<a href="/check/${host}?${query}lang=${report.language}">${isNamed ? settings.check(port) : settings.checkAll}</a>`;
}

/** Reloads the same page with other values: its state is entirely in the URL. */
function form({ encryption, port, trusted, clients }: Settings, { settings, report }: Words): Markup {
  const { form: words, mode } = settings;
  return html`<form class="choose" method="get">
<fieldset>
<legend>${words.legend}</legend>
<label>${words.port} <input name="port" inputmode="numeric" required size="6" value="${port}" /></label>
<label>${words.encryption} <select name="encryption">${ENCRYPTION_MODES.map(
    (one) => html`<option value="${one}"${one === encryption ? html` selected` : ''}>${mode[one]}</option>`,
  )}</select></label>
${trusted !== false ? '' : html`<input type="hidden" name="trusted" value="0" />`}
${clients.length !== 1 ? '' : html`<input type="hidden" name="client" value="${clients[0]?.id}" />`}
<input type="hidden" name="lang" value="${report.language}" />
<button>${words.show}</button>
</fieldset>
</form>`;
}

/** The settings of a program that is chosen, or of the few that have the name that is searched for; else a list to choose from. */
function programSection(settings: Settings, q: string, words: Words): Markup | '' {
  const { clients } = settings;
  if (clients.length === 0) return '';
  const isChosen = clients.length === 1;
  const found = clients.filter((client) => isNamed(client, q, words));
  const isFew = found.length > 0 && found.length <= SETTINGS_OPEN_MAX;
  return html`<h2 id="programs">${words.settings.search.heading}</h2>
${isChosen ? allLink(settings, words) : searchForm(settings, q, words)}
${q === '' ? '' : outcome(found.length, settings, words)}
${isFew ? openSettings(found, words) : MAIL_CLIENT_KINDS.map((kind) => kindSection(kind, settings, found, words))}`;
}

function openSettings(clients: readonly ClientSettings[], words: Words): Markup {
  return html`<p>${words.settings.placeholders}</p>
${clients.map((client) => clientDetails(client, words, clients.length === 1))}`;
}

function allLink(settings: Settings, words: Words): Markup {
  const query = new URLSearchParams(kept(settings, words)).toString();
  return html`<p><a href="?${query}#programs">${words.settings.search.all}</a></p>`;
}

function outcome(count: number, settings: Settings, words: Words): Markup {
  const { found, nothing, all } = words.settings.search;
  if (count === 0) return html`<p role="status">${nothing}</p>`;
  const query = new URLSearchParams(kept(settings, words)).toString();
  return html`<p role="status">${found(count)} · <a href="?${query}#programs">${all}</a></p>`;
}

/** Without regard to case and accents. */
function isNamed(client: ClientSettings, q: string, words: Words): boolean {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [client.id, client.name, clientName(client, words)].some((name) => plain(name).includes(plain(q)));
}

/** What the same page keeps in its address, apart from a search. */
function kept(
  { basis, port, encryption, trusted }: Settings,
  { report }: Words,
): Readonly<Record<string, string>> {
  const isNamed = basis === 'address' && port !== null && encryption !== null;
  return {
    ...(isNamed && { port: String(port), encryption }),
    ...(trusted === false && { trusted: '0' }),
    lang: report.language,
  };
}

/** Needs no script: the browser suggests the names, and the service searches. */
function searchForm(settings: Settings, q: string, words: Words): Markup {
  const { label, find } = words.settings.search;
  return html`<form class="ask" action="#programs" method="get" role="search">
<label for="q">${label}</label>
<div class="line">
<input id="q" name="q" type="search" list="names" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="128" required${q === '' ? '' : html` value="${q}"`} />
<button type="submit">${find}</button>
</div>
<datalist id="names">${settings.clients.map((client) => html`<option value="${clientName(client, words)}"></option>`)}</datalist>
${Object.entries(kept(settings, words)).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />
`,
)}</form>`;
}

/** A link for each, or for all where none was found. */
function kindSection(
  kind: MailClientKind,
  settings: Settings,
  found: readonly ClientSettings[],
  words: Words,
): Markup | '' {
  const own = (found.length === 0 ? settings.clients : found).filter((client) => client.kind === kind);
  if (own.length === 0) return '';
  const address = (id: string) => new URLSearchParams({ client: id, ...kept(settings, words) }).toString();
  return html`<h3>${words.settings.kind[kind]}</h3>
<ul class="entries">
${own.map(
  (client) => html`<li><a href="?${address(client.id)}#programs">${clientName(client, words)}</a></li>
`,
)}</ul>`;
}

function clientDetails(client: ClientSettings, words: Words, open: boolean): Markup {
  return html`<details id="${client.id}" class="client"${open ? html` open` : ''}>
<summary>${clientName(client, words)}</summary>
${clientParts(client, words)}
<p class="quiet">${clientSource(client, words)} <a href="/docs/programs/${client.id}?lang=${words.report.language}">${words.programs.more}</a></p>
</details>
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

/** A button rather than a link, so that crawlers do not start a check. */
function ticketSection({ host, port }: Settings, { settings, report }: Words): Markup {
  const { heading, offer, write } = settings.ticket;
  return html`<h2>${heading}</h2>
<p>${offer}</p>
<form class="ask" method="post" action="/tickets/${host}?ports=${port}&amp;lang=${report.language}">
<button>${write}</button>
</form>`;
}
