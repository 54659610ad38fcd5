/** How one program is told its mail server, what it does by itself, its traps, and what its messages mean. */
import { html } from 'hono/html';
import { exampleSettings } from '../../advice/settings/settings.ts';
import { SETTINGS_FIELDS } from '../../api/index.ts';
import { ERROR_PATTERNS } from '../../knowledge/errors/patterns.ts';
import { PROGRAM_MESSAGES_MAX } from '../../limits.ts';
import { factsOf } from '../../programs/facts.ts';
import type { Program } from '../../programs/program.ts';
import type { Trap } from '../../programs/trap.ts';
import { programName } from '../text/programs.ts';
import { evidenceText, programFacts, trapPieces } from '../trap.ts';
import type { Words } from '../words.ts';
import { clientParts } from './client.ts';
import { withCopyBlocks } from './copy-block.ts';
import { articleLink, languageLinks, layout, type PageAddress } from './layout.ts';
import { sampleOf } from './message-sample.ts';
import type { Markup } from './page.ts';
import { linkedSource } from './sources.ts';

export function renderProgram(program: Program, words: Words, address: PageAddress): Markup {
  const name = programName(program, words);
  const lead = words.programs.programLead(name);
  return layout({
    words,
    title: words.programs.programTitle(name),
    lead,
    footer: 'settings',
    languages: languageLinks({ words, query: '' }),
    scripts: ['copy-blocks'],
    description: lead,
    address,
    body: html`${ownForm(program, words)}
${withCopyBlocks(examples(program, words), words)}
${trapSection(program, words)}
${factSection(program, words)}
${keySection(program, words)}
${messageSection(program, words)}
${sourceSection(program, words)}

${articleLink(words)}`,
  });
}

/** Leads to the settings for the reader's own server, by way of `/settings`, which needs no script. */
function ownForm({ id }: Program, { programs, report }: Words): Markup {
  const { heading, label, show } = programs.own;
  return html`<h2>${heading}</h2>
<form class="ask" action="/settings" method="get">
<label for="host">${label}</label>
<div class="line">
<input id="host" name="host" type="text" dir="ltr" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="320" placeholder="smtp.example.net" required />
<button type="submit">${show}</button>
</div>
<input type="hidden" name="client" value="${id}" />
<input type="hidden" name="lang" value="${report.language}" />
</form>`;
}

function examples({ id }: Program, words: Words): Markup {
  return html`${exampleSettings(id).map(
    ({ mode, settings }) => html`<h2>${words.programs.example(mode)}</h2>
<div class="client">
${clientParts(settings, words, words.settings.mode[mode])}
</div>
`,
  )}<p>${words.settings.placeholders}</p>`;
}

function keySection({ keys }: Program, { programs }: Words): Markup | '' {
  const { heading, value, name } = programs.keys;
  const named = SETTINGS_FIELDS.filter((field) => keys[field] !== undefined);
  if (named.length === 0) return '';
  return html`<h2>${heading}</h2>
<table class="facts">
<thead>
<tr><th scope="col">${value}</th><th scope="col">${name}</th></tr>
</thead>
<tbody>
${named.map(
  (field) => html`<tr><th scope="row">${programs.field[field]}</th><td>${codes(keys[field] ?? [])}</td></tr>
`,
)}</tbody>
</table>`;
}

function codes(names: readonly string[]): Markup {
  return html`${names.map((name, index) => html`${index === 0 ? '' : ', '}<code dir="ltr">${name}</code>`)}`;
}

function factSection(program: Program, words: Words): Markup {
  return html`<h2>${words.programs.facts.heading}</h2>
<dl class="terms">
${programFacts(program, words).map(
  ([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>
`,
)}</dl>`;
}

function trapSection({ traps }: Program, words: Words): Markup | '' {
  if (traps.length === 0) return '';
  return html`<h2>${words.programs.traps}</h2>
<ul>
${traps.map(
  (trap) => html`<li>${trapSentence(trap, words)} <span class="quiet">${linkedSource(trap.source)}</span></li>
`,
)}</ul>`;
}

function trapSentence(trap: Trap, words: Words): Markup {
  return html`${trapPieces(trap, words).map(({ text, isName }) => (isName ? html`<code dir="ltr">${text}</code>` : text))}`;
}

/** One for each cause: several messages mean the same. */
function messageSection({ messages }: Program, { programs, explanation, report }: Words): Markup | '' {
  const rows = messages.flatMap((name) => ERROR_PATTERNS.filter((row) => row.program === name));
  const samples = new Map<string, string>();
  for (const { cause, pattern } of rows) {
    const sample = samples.has(cause) ? null : sampleOf(pattern);
    if (sample !== null) samples.set(cause, sample);
  }
  const shown = [...samples].slice(0, PROGRAM_MESSAGES_MAX);
  if (shown.length === 0) return '';
  return html`<h2>${programs.messages.heading}</h2>
<p>${programs.messages.lead}</p>
<dl class="terms">
${shown.map(
  ([
    cause,
    sample,
  ]) => html`<dt><a href="/explain?error=${encodeURIComponent(sample)}&amp;lang=${report.language}"><code dir="ltr" lang="en">${sample}</code></a></dt>
<dd>${explanation.cause[cause as keyof typeof explanation.cause]}</dd>
`,
)}</dl>`;
}

function sourceSection(program: Program, words: Words): Markup {
  const facts = factsOf(program);
  const { source, confirmed } = facts;
  const read =
    source === null ? words.settings.custom : html`${linkedSource(source)}. ${evidenceText(facts, words)}`;
  return html`<h2>${words.listings.sources}</h2>
<p class="quiet">${read}${confirmed ? '' : html` ${words.programs.unconfirmed}`}</p>`;
}
