/** The parts all pages share: the head, the bar with the name of the service and the languages, the footer. */
import { html } from 'hono/html';
import { LANGUAGES, type Language } from '../../api/index.ts';
import type { PagesWords } from '../../messages/pages.ts';
import { WORDS, type Words } from '../words.ts';
import type { Markup, Phrase } from './page.ts';

/** What every page takes from its request. */
export interface Visit {
  words: Words;
  /** The query that links to the same page in other languages keep, already encoded. */
  query: string;
}

interface Page {
  words: Words;
  /** Also used as the heading. */
  title: string;
  lead: Phrase | null;
  body: Markup;
  footer: keyof PagesWords['footer'];
  /** Links or buttons to the same page in other languages. */
  languages: Markup[];
  /** Built modules to load, by name without extension. */
  scripts?: readonly ('smtp-port-check' | 'address-form' | 'copy-blocks' | 'mask-paste')[];
  /** The URL of a module that one of the scripts will import. */
  preload?: string | null;
  /** Keeps the page out of search engines, because its URL contains what somebody requested. */
  isUnlisted?: boolean;
  /** For search engines: one sentence, and the one address that the page has in each language. */
  description?: string | null;
  address?: PageAddress | null;
  /** Where programs learn how to show the page in a frame (oEmbed §4). */
  oembed?: string | null;
  /** What they show beside a link to the page (ogp.me). */
  preview?: Preview | null;
}

export interface Preview {
  /** Of the page, whatever else its URL says. */
  address: string;
  picture: string;
}

export interface PageAddress {
  /** Without a slash at the end. */
  origin: string;
  path: string;
}

export function layout({ words, title, lead, body, footer, languages, ...head }: Page): Markup {
  const { pages, report } = words;
  const { language } = report;
  return html`<!doctype html>
<html lang="${language}">
<head>
${headContent(title, language, head)}
</head>
<body>
<header class="bar">
<a class="brand" href="/?lang=${language}"><img src="/favicon.svg" alt="" width="24" height="24" />${pages.brand}</a>
<nav class="languages" aria-label="${pages.otherLanguages}">
${languages}
</nav>
</header>
<main>
<h1>${title}</h1>
${lead === null ? '' : html`<p class="lead">${lead}</p>`}

${body}
</main>
<footer>
<p>${pages.footer[footer]} <a href="/about?lang=${language}">${pages.whoChecks}</a></p>
</footer>
</body>
</html>
`;
}

type Head = Pick<
  Page,
  'scripts' | 'preload' | 'isUnlisted' | 'description' | 'address' | 'oembed' | 'preview'
>;

function headContent(
  title: string,
  language: Language,
  {
    scripts = [],
    preload = null,
    isUnlisted = false,
    description = null,
    address = null,
    oembed = null,
    preview = null,
  }: Head,
): Markup {
  return html`<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
${isUnlisted ? html`<meta name="robots" content="noindex" />` : ''}
<title>${breakable(title)}</title>
${description === null ? '' : html`<meta name="description" content="${description}" />`}
${address === null ? '' : addressLinks(address, language)}
${oembed === null ? '' : html`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${breakable(title)}" />`}
${preview === null ? '' : previewMarkup(preview, title)}
<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="/site.css" />
${scripts.map(
  (name) => html`<script type="module" src="/${name}.js"></script>
`,
)}
${preload === null ? '' : html`<link rel="modulepreload" href="${preload}" />`}`;
}

function previewMarkup({ address, picture }: Preview, title: string): Markup {
  return html`<meta property="og:title" content="${breakable(title)}" />
<meta property="og:type" content="website" />
<meta property="og:url" content="${address}" />
<meta property="og:image" content="${picture}" />
<meta property="og:image:type" content="image/png" />
<meta property="og:image:width" content="1200" />
<meta property="og:image:height" content="630" />
<meta property="og:image:alt" content="${breakable(title)}" />`;
}

/** One address for each language, and one that chooses by the reader's own. */
function addressLinks({ origin, path }: PageAddress, own: Language): Markup {
  const page = `${origin}${path}`;
  return html`<link rel="canonical" href="${page}?lang=${own}" />
${LANGUAGES.map(
  (language) => html`<link rel="alternate" hreflang="${language}" href="${page}?lang=${language}" />
`,
)}<link rel="alternate" hreflang="x-default" href="${page}" />`;
}

/** A title never wraps, and search engines match it against ordinary hyphens, so it needs no non-breaking ones. */
function breakable(text: string): string {
  return text.replaceAll('\u2011', '-');
}

/** All languages except the page's own, each under its own name. */
export function otherLanguages({ report }: Words): { language: Language; name: string }[] {
  return LANGUAGES.filter((language) => language !== report.language).map((language) => ({
    language,
    name: WORDS[language].pages.languageName,
  }));
}

/** Links to the same page in other languages, with the rest of the query. `path`: empty for the same path. */
export function languageLinks({ words, query }: Visit, path = ''): Markup[] {
  const kept = query === '' ? '' : `&${query}`;
  return otherLanguages(words).map(
    ({ language, name }) =>
      html`<a href="${path}?lang=${language}${kept}" hreflang="${language}" lang="${language}" rel="alternate">${name}</a>
`,
  );
}

/** The last line of every page except the start page. */
export function articleLink({ pages, report }: Words): Markup {
  return html`<p><a href="/?lang=${report.language}">${pages.article}</a></p>`;
}
