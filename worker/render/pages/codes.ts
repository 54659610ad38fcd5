/** The list of all codes by kind, with the first sentence of what each means. */
import { html } from 'hono/html';
import { CODE_KINDS, type CodeKind, type CodeList } from '../../api/index.ts';
import { CODES_PATH, codePath } from '../code-path.ts';
import type { Words } from '../words.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import type { Markup } from './page.ts';

export function renderCodes({ codes: all }: CodeList, words: Words, address: PageAddress): Markup {
  const { codes, report } = words;
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return layout({
    words,
    title: codes.title,
    lead: codes.lead,
    footer: 'check',
    languages: languageLinks({ words, query: '' }),
    description: codes.lead,
    address,
    body: html`<ul class="entries">
${CODE_KINDS.map(
  (kind) => html`<li><a href="#${kind}">${codes.kind[kind]}</a></li>
`,
)}</ul>
${CODE_KINDS.map((kind) => kindSection(kind, byKind.get(kind) ?? [], words))}

<p class="quiet"><a href="${CODES_PATH}.md?lang=${report.language}">${codes.markdown}</a></p>
${articleLink(words)}`,
  });
}

function kindSection(kind: CodeKind, found: CodeList['codes'], { codes, report }: Words): Markup {
  return html`<h2 id="${kind}">${codes.kind[kind]}</h2>
<dl class="terms">
${found.map(
  ({ code, meaning }) =>
    html`<dt><a href="${codePath(code)}?lang=${report.language}"><code>${code}</code></a></dt><dd>${meaning}</dd>
`,
)}</dl>
`;
}
