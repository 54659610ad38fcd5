/**
 * The pages that are the same for every reader, made once by the build (widget/build.ts): a file for each page, with all its
 * languages. The Worker picks one, and puts its own origin in place of BUILT_ORIGIN (routes/built.ts).
 */
import { LANGUAGES, type Language } from '../../api/index.ts';
import { NETWORKS } from '../../knowledge/networks/networks.ts';
import { PROVIDERS } from '../../knowledge/providers/providers.ts';
import { PROGRAMS } from '../../programs/programs.ts';
import { specification } from '../../schema/document.ts';
import { CODES_PATH, codePath } from '../code-path.ts';
import { CODES, codeList, codePage } from '../codes/codes.ts';
import { lexiconOf } from '../codes/lexicon.ts';
import { apiCatalog } from '../docs/catalog.ts';
import { docsMarkdown } from '../docs/markdown.ts';
import { textForModels } from '../docs/models.ts';
import { programMarkdown } from '../docs/program-markdown.ts';
import { WORDS } from '../words.ts';
import {
  BUILT_ORIGIN,
  type BuiltPage,
  builtFile,
  DOCUMENTS,
  type DocumentPath,
  markdownFile,
  SITEMAP,
  writeLanguages,
} from './built-file.ts';
import { renderCode } from './code.ts';
import { renderCodes } from './codes.ts';
import { renderDocs } from './docs.ts';
import type { PageAddress } from './layout.ts';
import { renderNetwork } from './network.ts';
import { renderNetworks } from './networks.ts';
import type { Markup } from './page.ts';
import { renderProgram } from './program.ts';
import { renderPrograms } from './programs.ts';
import { renderProvider } from './provider.ts';
import { renderProviders } from './providers.ts';

type Preload = (language: Language) => string | null;

/** A page, and for those about codes what it says as data. */
type Page = [path: string, page: Markup, data?: object];

/** Path → its page in a language. */
function pagesIn(language: Language, preload: Preload): Page[] {
  const words = WORDS[language];
  const at = (path: string): PageAddress => ({ origin: BUILT_ORIGIN, path });
  const script = preload(language);
  return [
    ['/providers', renderProviders({ words, query: '' }, null, at('/providers'))],
    ...PROVIDERS.map((provider): [string, Markup] => {
      const path = `/providers/${provider.id}`;
      return [path, renderProvider(provider, words, at(path), script)];
    }),
    ['/docs', renderDocs(words, at('/docs'))],
    ['/docs/programs', renderPrograms(words, at('/docs/programs'))],
    ...PROGRAMS.map((program): [string, Markup] => {
      const path = `/docs/programs/${program.id}`;
      return [path, renderProgram(program, words, at(path))];
    }),
    ['/networks', renderNetworks(words, at('/networks'))],
    ...NETWORKS.map((network): [string, Markup] => {
      const path = `/networks/${network.id}`;
      return [path, renderNetwork(network, words, at(path), script)];
    }),
    ...codePagesIn(language),
  ];
}

function codePagesIn(language: Language): Page[] {
  const lexicon = lexiconOf(language);
  const { words } = lexicon;
  const at = (path: string): PageAddress => ({ origin: BUILT_ORIGIN, path });
  const list = codeList(lexicon);
  return [
    [CODES_PATH, renderCodes(list, words, at(CODES_PATH)), list],
    ...[...CODES.keys()].map((code): Page => {
      const [path, data] = [codePath(code), codePage(code, lexicon)];
      return [path, renderCode(data, words, at(path)), data];
    }),
  ];
}

/** File → its text. `version`: of the service, for its specification. */
export async function builtPages(preload: Preload, version: string): Promise<Map<string, string>> {
  const files = new Map<string, string>(documents(version));
  const pages = new Map<string, BuiltPage[]>();
  for (const language of LANGUAGES) {
    for (const [path, page, data] of pagesIn(language, preload))
      pages.set(path, [...(pages.get(path) ?? []), { html: String(await page), ...(data && { data }) }]);
  }
  for (const [path, languages] of pages) files.set(builtFile(path), writeLanguages(languages));
  files.set(SITEMAP, sitemap([...pages.keys()]));
  return files;
}

/** What has one language: programs read it, and models. */
function documents(version: string): [file: string, text: string][] {
  const words = WORDS.en;
  const specified = specification({ version, origin: BUILT_ORIGIN });
  const texts = {
    '/openapi.json': `${JSON.stringify(specified)}\n`,
    '/docs.md': docsMarkdown(words, BUILT_ORIGIN),
    '/llms.txt': textForModels(words, BUILT_ORIGIN),
    '/.well-known/api-catalog': apiCatalog(BUILT_ORIGIN),
  } as const satisfies Record<DocumentPath, string>;
  return [
    ...Object.entries(texts).map(([path, text]): [string, string] => [
      DOCUMENTS[path as DocumentPath].file,
      text,
    ]),
    ...PROGRAMS.map((program): [string, string] => [
      markdownFile(`/docs/programs/${program.id}`),
      programMarkdown(program, words),
    ]),
  ];
}

/** sitemaps.org 0.9, with the languages as Google reads them. Ids have no letters that XML would need escaped. */
function sitemap(paths: readonly string[]): string {
  const links = (path: string) =>
    LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${BUILT_ORIGIN}${path}?lang=${language}"/>`,
    ).join('');
  const urls = ['/', ...paths].flatMap((path) =>
    LANGUAGES.map(
      (language) => `<url><loc>${BUILT_ORIGIN}${path}?lang=${language}</loc>${links(path)}</url>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
