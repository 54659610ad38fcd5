/** The page that writes what authors paste into their documents. Its form works without scripts. */
import { html } from 'hono/html';
import { LANGUAGES } from '../../api/index.ts';
import { PLATFORMS } from '../../knowledge/platforms/platforms.ts';
import { type EmbeddingRequest, SCRIPTS, THEMES } from '../../request/embedding-request.ts';
import type { Passage } from '../embedding/passage.ts';
import { WORDS, type Words } from '../words.ts';
import { copyBlock, withCopyBlocks } from './copy-block.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';

export function renderEmbedding(
  visit: Visit,
  request: EmbeddingRequest,
  passages: readonly Passage[],
): Markup {
  const { words } = visit;
  const { title, lead } = words.embedding;
  return layout({
    words,
    title,
    lead,
    footer: 'check',
    languages: languageLinks(visit),
    scripts: ['copy-blocks'],
    description: lead,
    body: html`${form(request, words)}
${withCopyBlocks(html`${passages.map(passageMarkup)}`, words)}

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

function passageMarkup(passage: Passage): Markup {
  switch (passage.kind) {
    case 'heading':
      return passage.level === 2
        ? html`<h2>${passage.text}</h2>
`
        : html`<h3>${passage.text}</h3>
`;
    case 'sentence':
      return html`<p>${passage.text}${passage.source === null ? '' : sourceLink(passage.source)}</p>
`;
    case 'code':
    case 'paragraph':
      return copyBlock(passage.text, passage.name);
  }
}

function sourceLink({ text, address }: { text: string; address: string }): Markup {
  return html` <a href="${address}" rel="noreferrer">${text}</a>`;
}
