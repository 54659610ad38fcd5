/** The list of all programs that settings are made for, by kind. */
import { html } from 'hono/html';
import { MAIL_CLIENT_KINDS, type MailClientKind } from '../../api/index.ts';
import { PROGRAMS } from '../../programs/programs.ts';
import { programName } from '../text/programs.ts';
import type { Words } from '../words.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import type { Markup } from './page.ts';

export function renderPrograms(words: Words, address: PageAddress): Markup {
  const { title, lead } = words.programs;
  return layout({
    words,
    title,
    lead,
    footer: 'settings',
    languages: languageLinks({ words, query: '' }),
    description: lead,
    address,
    body: html`${MAIL_CLIENT_KINDS.map((kind) => kindSection(kind, words))}

${articleLink(words)}`,
  });
}

function kindSection(kind: MailClientKind, words: Words): Markup {
  const own = PROGRAMS.filter((program) => program.kind === kind).map((program) => ({
    id: program.id,
    name: programName(program, words),
  }));
  const { language } = words.report;
  const sorted = own.toSorted((one, other) => one.name.localeCompare(other.name, language));
  return html`<h2>${words.settings.kind[kind]}</h2>
<ul class="entries">
${sorted.map(
  ({ id, name }) => html`<li><a href="/docs/programs/${id}?lang=${language}">${name}</a></li>
`,
)}</ul>
`;
}
