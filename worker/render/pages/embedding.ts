/** The page that writes what authors paste into their documents. Its form works without scripts. */
import { html } from 'hono/html';
import { LANGUAGES } from '../../api/index.ts';
import { PLATFORMS, PLATFORMS_READ_ON } from '../../knowledge/platforms/platforms.ts';
import { type EmbeddingRequest, SCRIPTS, THEMES } from '../../request/embedding-request.ts';
import type { PasteBlock } from '../embedding/paste.ts';
import { WORDS, type Words } from '../words.ts';
import { copyBlock, withCopyBlocks } from './copy-block.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';

/** What is pasted for the host that was entered. */
export interface Written {
  blocks: readonly PasteBlock[];
  /** What a content security policy has to allow. */
  policy: readonly string[];
  /** The address of the table without scripts. */
  table: string;
}

/** `service`: its name, for the paragraph on privacy. `written`: null before a host was entered. */
export function renderEmbedding(
  visit: Visit,
  request: EmbeddingRequest,
  service: string,
  written: Written | null,
): Markup {
  const { words } = visit;
  const { title, lead, privacy } = words.embedding;
  return layout({
    words,
    title,
    lead,
    footer: 'check',
    languages: languageLinks(visit),
    scripts: ['copy-blocks'],
    description: lead,
    body: html`${form(request, words)}
${withCopyBlocks(
  html`${written === null ? '' : writtenSection(request, written, words)}
<h2>${privacy.heading}</h2>
<p>${privacy.lead}</p>
${copyBlock(privacy.text(service), privacy.heading)}`,
  words,
)}

${articleLink(words)}`,
  });
}

function form({ platform, host, language, theme, script }: EmbeddingRequest, words: Words): Markup {
  const { form: labels } = words.embedding;
  const chosen = (isChosen: boolean) => (isChosen ? html` selected` : '');
  return html`<form class="choose" method="get">
<fieldset>
<legend>${labels.legend}</legend>
<label>${labels.platform} <select name="platform">${PLATFORMS.map(
    ({ id, name }) => html`<option value="${id}"${chosen(id === platform.id)}>${name}</option>`,
  )}</select></label>
<label>${labels.host} <input name="host" required autocapitalize="none" spellcheck="false" dir="ltr" placeholder="smtp.example.com" value="${host?.host ?? ''}" /></label>
<label>${labels.language} <select name="language"><option value="page"${chosen(language === null)}>${labels.asPage}</option>${LANGUAGES.map(
    (one) =>
      html`<option value="${one}" lang="${one}"${chosen(one === language)}>${WORDS[one].pages.languageName}</option>`,
  )}</select></label>
<label>${labels.theme} <select name="theme">${THEMES.map(
    (one) => html`<option value="${one}"${chosen(one === theme)}>${labels.themes[one]}</option>`,
  )}</select></label>
<label>${labels.script} <select name="script">${SCRIPTS.map(
    (one) => html`<option value="${one}"${chosen(one === script)}>${labels.scripts[one]}</option>`,
  )}</select></label>
<input type="hidden" name="lang" value="${words.report.language}" />
<button>${labels.show}</button>
</fieldset>
</form>`;
}

function writtenSection(
  { platform }: EmbeddingRequest,
  { blocks, policy, table }: Written,
  words: Words,
): Markup {
  const { embedding } = words;
  const { heading, table: tableLead, build } = embedding.withoutScripts;
  return html`<h2>${platform.name}</h2>
${platform.notes.map(
  (note) => html`<p>${embedding.note[note]}</p>
`,
)}
${blocks.map((block) => blockMarkup(block, words))}
${
  policy.length === 0
    ? html`<p>${embedding.noPolicy}</p>`
    : html`<p>${embedding.policy}</p>
${copyBlock(policy.join(';\n'), embedding.policy)}`
}
<p>${platform.isTried ? embedding.tried : embedding.compared(monthIn(words))} <a href="${platform.source}" rel="noreferrer">${embedding.source}</a></p>
<h2>${heading}</h2>
<p>${tableLead}</p>
${copyBlock(table, heading)}
<p>${build}</p>
${copyBlock(`curl -fsS '${table}${table.includes('?') ? '&' : '?'}fresh=1&assert=documented'`, build)}`;
}

function blockMarkup({ place, file, code }: PasteBlock, { embedding }: Words): Markup {
  const where = place === 'file' ? embedding.place.file(file ?? '') : embedding.place[place];
  return html`<h3>${where}</h3>
${copyBlock(code, where)}`;
}

function monthIn({ report }: Words): string {
  const format = new Intl.DateTimeFormat(report.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${PLATFORMS_READ_ON}-01T00:00:00Z`));
}
