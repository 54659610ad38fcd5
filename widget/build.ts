/**
 * Builds the files that the service hands out: the element, the parts that it loads on demand, the words of both in other
 * languages, all of it as one file, the scripts of our own pages, and the headers of each file. Fails if a file exceeds its budget. Starts no server and
 * fetches nothing.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { LANGUAGES } from '../worker/api/index.ts';
import { builtPages } from '../worker/render/pages/built.ts';
import { PREVIEW_TONES, previewPicture } from './preview.ts';

/** The maximum size of a file in bytes, compressed with brotli; a file of translated words may have an eighth of a part. */
export const BUDGETS_BYTES = {
  /** A help page must not become noticeably slower: the lightest element of this kind weighs 8 kB, half of this is Lit. */
  shell: 10_000,
  /**
   * Loads while the reader moves to the button, and in parallel with the answer. The goal is 8 kB: what is left is needed
   * by every check.
   */
  check: 9_120,
  /** Each opens at a click, and must not be waited for. */
  details: 4_000,
  local: 4_000,
  places: 4_000,
  field: 4_000,
  trouble: 4_000,
  settings: 4_000,
  explain: 4_000,
  visible: 400,
  upgrade: 400,
  /** With what it announces, in all languages. */
  copy: 500,
  /** Takes out secrets, by the rules of the service: half of it are the shapes of secrets, which do not compress. */
  masking: 8_400,
  /** The words of the card before a check, of one language. */
  shellWords: 800,
  /** The words of a further part, of one language; those of the local test have a sentence for each conclusion. */
  partWords: 1_900,
  /** For pages that pin one file by its digest: everything, in all languages. */
  allInOne: 50_000,
};

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const NAME = 'smtp-port-check.js';
const ALL_IN_ONE = NAME.replace('.js', '.all-in-one.js');
/** English is built into each part. */
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');
/** What the shell loads on demand. */
const PARTS = [
  'check',
  'details',
  'local',
  'places',
  'field',
  'trouble',
  'settings',
  'explain',
  'visible',
  'upgrade',
  'copy',
  'masking',
] as const;
const WORDLESS: readonly (typeof PARTS)[number][] = ['visible', 'upgrade', 'copy', 'masking'];
/** Those with labels of their own. */
const WORDED = ['shell', ...PARTS.filter((part) => !WORDLESS.includes(part))];

/** The scripts of our own pages, which are independent of the element. */
const PAGE_SCRIPTS = ['address-form', 'copy-blocks', 'mask-paste', 'embed'];

/** The script and the styles of the page in a frame. */
const FRAMED = 'embed';

if (import.meta.main) await buildAll();

async function buildAll(): Promise<void> {
  const files = await bundle();
  const version = await packageVersion();
  for (const [name, code] of files)
    console.log(`widget/dist: ${name} ${weigh(name, code)}, version ${version}`);
  // Next to the target folder, so that each file can be moved into place in one step.
  const made = await mkdtemp(`${dist}-`);
  await cp(join(here, 'site'), made, { recursive: true });
  await writeFile(join(made, 'preloads.json'), preloads(files));
  await writeFile(join(made, 'integrity.json'), integrity(files, version));
  await mkdir(join(made, 'previews'));
  for (const tone of PREVIEW_TONES)
    await writeFile(join(made, 'previews', `${tone}.png`), previewPicture(tone));
  await writePages(join(made, 'pages'), preloadAddresses(files), version);
  for (const folder of ['', 'v1', `v${version}`]) {
    await mkdir(join(made, folder), { recursive: true });
    for (const [name, code] of files) await writeFile(join(made, folder, name), code);
  }
  for (const name of PAGE_SCRIPTS)
    await writeFile(join(made, `${name}.js`), await module(join(here, `${name}.ts`), [], `${name}.js`));
  await writeFile(join(made, '_headers'), headers(version));
  await replace(dist, made);
}

/**
 * Replaces file by file: someone may be serving the old files, or running the same build in parallel, and no file may
 * be missing or half written at any moment.
 */
async function replace(old: string, made: string): Promise<void> {
  const names = await filesIn(made);
  for (const name of names) {
    await mkdir(dirname(join(old, name)), { recursive: true });
    await rename(join(made, name), join(old, name));
  }
  await rm(made, { recursive: true, force: true });
  const stale = (await filesIn(old)).filter((name) => !names.includes(name));
  for (const name of stale) await rm(join(old, name), { force: true });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Fails if the file exceeds its budget. */
export function weigh(name: string, code: string): string {
  const weight = brotliCompressSync(code).length;
  const budget = budgetOf(name);
  if (weight > budget)
    throw new Error(`${name} weighs ${weight} bytes (brotli), ${weight - budget} more than it may`);
  return `${(weight / 1000).toFixed(1)} kB brotli`;
}

function budgetOf(name: string): number {
  if (name === NAME) return BUDGETS_BYTES.shell;
  if (name === ALL_IN_ONE) return BUDGETS_BYTES.allInOne;
  const part = PARTS.find((one) => name === fileOf(one));
  if (part !== undefined) return BUDGETS_BYTES[part];
  return TRANSLATIONS.some((language) => name === fileOf(language))
    ? BUDGETS_BYTES.shellWords
    : BUDGETS_BYTES.partWords;
}

/**
 * The element, its parts and their words by name, each an ES module without static imports. The element loads the others
 * from its own folder, by a URL with a digest, so that no cache can return one from another build.
 */
export async function bundle(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const part of WORDED)
    for (const language of TRANSLATIONS)
      files.set(wordsFile(part, language), await module(join(here, `words/${part}/${language}.ts`), []));
  for (const part of PARTS)
    files.set(fileOf(part), await module(join(here, `${part}.ts`), [ownTags(), shrink()]));
  const shell = await module(join(here, 'script.ts'), [beside(files), shrink()]);
  const all = await module(join(here, 'script.ts'), [shrink()]);
  return new Map([[NAME, shell], ...files, [ALL_IN_ONE, all]]);
}

/**
 * Puts the addresses of the files in the place of their imports. One digest stands for all of them: whoever has loaded a
 * shell gets the parts and words of the same build.
 */
function beside(files: ReadonlyMap<string, string>): Plugin {
  const address = `./${NAME.replace('.js', '')}.\${name}.js?${digestOf(files)}`;
  return {
    name: 'parts-beside',
    enforce: 'pre',
    transform: (_, id) =>
      id.endsWith('/widget/loading.ts')
        ? `export const load = (name) => import(/* @vite-ignore */ \`${address}\`);`
        : null,
  };
}

/**
 * The parts draw with the Lit of the shell, which renders what they return: a template is data, and needs no second
 * copy of the library. Both names are stable across its versions, so that several of them can share a page.
 */
function ownTags(): Plugin {
  const tag = (type: number) => `(strings, ...values) => ({ _$litType$: ${type}, strings, values })`;
  return {
    name: 'own-tags',
    enforce: 'pre',
    resolveId: (id) => (id === 'lit/html.js' ? '\0own-tags' : null),
    load: (id) =>
      id === '\0own-tags'
        ? `export const html = ${tag(1)}; export const nothing = Symbol.for('lit-nothing');`
        : null,
  };
}

function shrink(): Plugin {
  return { name: 'shrink-templates', enforce: 'pre', transform: shrinkTemplates };
}

function fileOf(part: string): string {
  return NAME.replace('.js', `.${part}.js`);
}

function wordsFile(part: string, language: string): string {
  return part === 'shell' ? fileOf(language) : fileOf(`${part}.${language}`);
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const code of files.values()) digest.update(code);
  return digest.digest('hex').slice(0, 8);
}

/** From `bundle()`: the address of the words of a language, from the folder of the shell. */
function addressOf(language: string, files: ReadonlyMap<string, string>): string {
  const loaded = [...files].filter(([name]) => name !== NAME && name !== ALL_IN_ONE);
  return `/${fileOf(language)}?${digestOf(new Map(loaded))}`;
}

async function module(entry: string, plugins: Plugin[], name = NAME): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    publicDir: false,
    plugins,
    // The production build, also when tests build it: otherwise they would weigh and serve the larger development build
    // of lit.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      lib: { entry, formats: ['es'], fileName: () => name },
      // One file, whatever it loads: the plugins decide what stays outside.
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const [only, ...others] = outputs;
  if (only?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} must build to exactly one file`);
  // What these say to bundlers is of no use to browsers.
  return only.code.replaceAll(/\/\* @__PURE__ \*\/ |\n\/\* @vite-ignore \*\/\n/g, '');
}

/**
 * Language → the file that our own pages preload (worker/routes/preloads.ts). Only the build knows its name, which
 * contains a digest.
 */
export function preloads(files: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(preloadAddresses(files), null, 2)}\n`;
}

function preloadAddresses(files: ReadonlyMap<string, string>): Record<string, string> {
  const addresses = TRANSLATIONS.map((language) => [language, addressOf(language, files)]);
  return Object.fromEntries(addresses);
}

/** For pages that pin one file: where this version of it stays, and its digest (Subresource Integrity §3.5). */
export function integrity(files: ReadonlyMap<string, string>, version: string): string {
  const digest = createHash('sha384')
    .update(files.get(ALL_IN_ONE) ?? '')
    .digest('base64');
  return `${JSON.stringify({ path: `/v${version}/${ALL_IN_ONE}`, digest: `sha384-${digest}` })}\n`;
}

/** The pages and documents that are the same for every reader. */
async function writePages(
  folder: string,
  words: Readonly<Record<string, string>>,
  version: string,
): Promise<void> {
  const pages = await builtPages((language) => words[language] ?? null, version);
  const folders = new Set([...pages.keys()].map((name) => dirname(join(folder, name))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const [name, text] of pages) await writeFile(join(folder, name), text);
  console.log(`widget/dist: ${pages.size} pages`);
}

/**
 * Minifiers leave template literals alone. This removes CSS comments, and white space that has no effect in CSS or
 * HTML.
 */
function shrinkTemplates(code: string, id: string): string | null {
  if (id.includes('/styles/'))
    return code.replace(/`([^`]*)`/g, (_, rules: string) => `\`${shrinkCss(rules)}\``);
  return id.includes('/views/')
    ? code.replace(/(?<=>)\n\s+|\n\s+(?=[<$])/g, ' ').replace(/\n\s+/g, '\n')
    : null;
}

function shrinkCss(rules: string): string {
  return rules
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<=[\s:(,])0(?=\.\d)/g, '')
    .replace(/;}/g, '}')
    .replaceAll(' !important', '!important')
    .replace(/ ([+*]) (?=[^{};]*\{)/g, '$1')
    .trim();
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(here, '..', 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json states no version');
}

/** Any page may load the scripts; only the file of an exact version never changes. */
function headers(version: string): string {
  const open = [
    '  Access-Control-Allow-Origin: *',
    '  Cross-Origin-Resource-Policy: cross-origin',
    '  Timing-Allow-Origin: *',
    '  X-Content-Type-Options: nosniff',
  ];
  const floating = '  Cache-Control: public, max-age=3600, stale-while-revalidate=86400';
  const fixed = '  Cache-Control: public, max-age=31536000, immutable';
  const short = '  Cache-Control: public, max-age=300, stale-while-revalidate=86400';
  const rules = [
    // A sandboxed frame loads them like a page of another origin.
    ...[`/${FRAMED}.js`, `/${FRAMED}.css`].map((path) => [path, ...open, short]),
    // Of 100 rules, the platform heeds no more, so each is for all files of the element.
    ['/previews/*', '  X-Content-Type-Options: nosniff', short],
    ['/smtp-port-check*', ...open, floating],
    ['/v1/smtp-port-check*', ...open, floating],
    [`/v${version}/smtp-port-check*`, ...open, fixed],
    ...[
      ...PAGE_SCRIPTS.filter((name) => name !== FRAMED).map((name) => `/${name}.js`),
      '/site.css',
      '/favicon.svg',
      '/robots.txt',
      '/preloads.json',
      '/integrity.json',
    ].map((path) => [path, '  X-Content-Type-Options: nosniff', short]),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
