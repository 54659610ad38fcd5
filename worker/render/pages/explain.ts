/** The page for pasting an error message and reading its explanation. It works without JavaScript. */
import { html } from 'hono/html';
import type { ExplainedMatch, Explanation, MeasuredHost, Review } from '../../api/index.ts';
import { faultsByCode, isAboutSettings, placesOf, reviewTitle } from '../text/configuration.ts';
import { portText, sourceText } from '../text/explanation.ts';
import type { Words } from '../words.ts';
import { copyBlock, withCopyBlocks } from './copy-block.ts';
import { articleLink, languageLinks, layout, otherLanguages } from './layout.ts';
import type { Markup } from './page.ts';
import { pasteForm } from './paste-form.ts';

export interface ExplanationForm {
  hostWritten: string;
  /** Null if nothing was submitted yet. */
  explained: {
    explanation: Explanation;
    /** The whole message as it was read, line by line, so that sending it again gives the same explanation. */
    text: string;
    /** The host that was named but not checked. */
    unlooked: string | null;
  } | null;
  /** The part of the URL that links to other languages keep; null if a form was submitted, which is then sent again. */
  query: string | null;
  /** The HTTP status, for when something is wrong with the host. */
  status: number;
}

const PATH = '/explain';
/** The id of the page's form. */
const FORM = 'explain';
/** The id of the form that sends the same message in another language. */
const AGAIN = 'again';

export function renderExplanation(form: ExplanationForm, words: Words): Markup {
  const { hostWritten, explained, query } = form;
  const { title, lead, helps } = words.pages.explain;
  return layout({
    words,
    title,
    lead,
    footer: 'explain',
    scripts: hasBlocks(explained?.explanation) ? ['copy-blocks', 'mask-paste'] : ['mask-paste'],
    languages: query === null ? languageButtons(form, words) : languageLinks({ words, query }, PATH),
    body: html`${explained === null ? '' : html`<section class="explained">${explanationSection(explained, words)}</section>`}

${pasteForm({ id: FORM, error: explained?.text ?? '', host: hostWritten }, words)}

<h2>${helps.heading}</h2>
<ul>
${helps.items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul>
${articleLink(words)}`,
  });
}

/**
 * The contents of a submitted form must not get into a URL, so switching the language submits a second form. Its
 * buttons cannot be in the page's own form: they would come first there, and Enter in a field would press them.
 */
function languageButtons({ hostWritten, explained }: ExplanationForm, words: Words): Markup[] {
  const buttons = otherLanguages(words).map(
    ({ language, name }) =>
      html`<button lang="${language}" type="submit" form="${AGAIN}" formaction="${PATH}?lang=${language}">${name}</button>
`,
  );
  const hidden = (name: string, value: string) =>
    html`<input type="hidden" name="${name}" value="${value}" />`;
  const fields = [hidden('error', explained?.text ?? ''), hidden('host', hostWritten)];
  return [...buttons, html`<form id="${AGAIN}" method="post" hidden>${fields}</form>`];
}

function explanationSection(explained: NonNullable<ExplanationForm['explained']>, words: Words): Markup {
  const { explanation, unlooked } = explained;
  const { matches, configurations, hint, ticket, cut, named, result, problem } = explanation;
  const items = matches.map((match) => item(match, words, match.provisional ? unlooked : null));
  return html`${isAboutSettings(explanation) ? '' : html`<h2>${words.explanation.title}</h2>`}
${unlooked === null ? '' : offer(unlooked, words)}
${problem === null ? '' : html`<div class="notice"><p>${problem.title}. ${problem.detail}</p></div>`}
${named === null || result === null ? '' : html`<div class="notice"><p>${words.explanation.named(named, result.host)}</p></div>`}
${items.length === 0 ? '' : html`<ol class="causes">${items}</ol>`}
${hint === null ? '' : html`<p>${hint}</p>`}
${configurationsSection(configurations, words)}
${result === null && unlooked === null ? checkButton(explained.text, hostToCheck(configurations), words) : ''}
${ticket === null ? '' : ticketBlock(ticket, words)}
${cut ? html`<p class="quiet">${words.explanation.cut}</p>` : ''}
${result === null ? '' : measured(result, words)}
${nextSteps(result?.host ?? unlooked ?? hostToCheck(configurations), words)}`;
}

/** Blocks that can be copied need a script. */
function hasBlocks(explanation: Explanation | undefined): boolean {
  if (explanation === undefined) return false;
  return explanation.ticket !== null || explanation.configurations.some(({ mended }) => mended !== null);
}

/** A name that others can look up. None of a paste is looked up before its reader asks for it. */
function hostToCheck(configurations: readonly Review[]): string | null {
  const known = configurations.find(
    ({ host, faults }) => host?.includes('.') && !faults.some(({ code }) => code === 'host-is-local'),
  );
  return known?.host ?? null;
}

function configurationsSection(configurations: readonly Review[], words: Words): Markup {
  if (configurations.length === 0) return html``;
  const sections = configurations.map((review) => configurationSection(review, words));
  return withCopyBlocks(
    html`<h2>${words.configuration.title}</h2>
${sections}`,
    words,
  );
}

function configurationSection(review: Review, words: Words): Markup {
  const { configuration } = words;
  const items = faultsByCode(review).map(({ code, places }) => {
    return html`<li><p>${configuration.fault[code]}</p>${placesOf(places, words).map((place) => html`<p class="quiet">${place}</p>`)}</li>
`;
  });
  return html`<h3>${reviewTitle(review, words)}</h3>
<ol class="causes">${items}</ol>
${
  review.mended === null
    ? ''
    : html`<div class="mended"><h4>${configuration.mended}</h4>
${copyBlock(review.mended, configuration.mended)}</div>`
}
`;
}

function ticketBlock({ subject, text }: NonNullable<Explanation['ticket']>, words: Words): Markup {
  const { ticketFor } = words.explanation;
  const block = copyBlock(`${subject}\n\n${text}`, ticketFor);
  return withCopyBlocks(
    html`<h3>${ticketFor}</h3>
${block}`,
    words,
  );
}

/** Only for a host that is one: a link with a host that was refused would lead to the same refusal. */
function nextSteps(host: string | null, { pages, report }: Words): Markup {
  const { next } = pages.explain;
  const link = (
    path: string,
    text: string,
  ) => html`<li><a href="${path}?lang=${report.language}">${text}</a></li>
`;
  const steps =
    host === null
      ? [link('/', next.anyHost)]
      : [
          link(`/${host}`, next.check(host)),
          link(`/settings/${host}`, next.settings(host)),
          link(`/tickets/${host}`, next.ticket(host)),
        ];
  return html`<h3>${next.heading}</h3>
<ul>
${steps}</ul>`;
}

/** Sends the same text again, with the server that it names: only then is that looked up and dialed. */
function checkButton(text: string, host: string | null, { explanation, report }: Words): Markup {
  if (host === null) return html``;
  return html`<form method="post" action="${PATH}?lang=${report.language}">
<input type="hidden" name="error" value="${text}" />
<input type="hidden" name="host" value="${host}" />
<button type="submit">${explanation.lookAndExplain(host)}</button>
</form>`;
}

/** Offers to check the host as well, since the advice may depend on it. */
function offer(host: string, { explanation }: Words): Markup {
  return html`<div class="notice"><p>${explanation.unlooked(host)}</p><button type="submit" form="${FORM}">${explanation.lookAndExplain(host)}</button></div>`;
}

/** `unlooked` is the host that the advice depends on. */
function item(match: ExplainedMatch, { explanation }: Words, unlooked: string | null): Markup {
  const { recognized, confidence, provisional } = explanation;
  const condition = unlooked === null ? '' : html`<em>${provisional(unlooked)}</em> `;
  const origin = `${recognized(match.quote, match.program)}. ${confidence[match.confidence]} ${sourceText(match, explanation)}`;
  return html`<li><p>${match.cause}</p><p>${condition}<strong>${match.advice}</strong></p><p class="quiet">${origin}</p></li>
`;
}

function measured({ host, ports }: MeasuredHost, words: Words): Markup {
  const { port, result } = words.text.column;
  return html`<h3>${words.explanation.measured(host)}</h3>
<table class="facts">
<thead><tr><th scope="col">${port}</th><th scope="col">${result}</th></tr></thead>
<tbody>
${ports.map(
  (seen) => html`<tr><th scope="row">${seen.port}</th><td>${portText(seen, words)}</td></tr>
`,
)}</tbody>
</table>`;
}
