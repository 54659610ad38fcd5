/**
 * Builds the files that the service hands out: the element as one file, its words in other languages as one file each,
 * the scripts of our own pages, and the headers of each file. Fails if a file exceeds its budget. Starts no server and
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

/** The maximum size of a file in bytes, compressed with brotli. */
export const BUDGETS_BYTES = {
  /** A help page must not become noticeably slower; similar elements weigh 8 to 30 kB. Includes the English labels. */
  element: 24_000,
  /** The words of one language, including a sentence for each conclusion from the two columns. */
  dictionary: 3_000,
};

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const NAME = 'smtp-port-check.js';
/** English is built into the element. */
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

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
  await writePages(join(made, 'pages'), preloadAddresses(files), version);
  for (const folder of ['', 'v1', `v${version}`]) {
    await mkdir(join(made, folder), { recursive: true });
    for (const [name, code] of files) await writeFile(join(made, folder, name), code);
  }
  for (const name of PAGE_SCRIPTS)
    await writeFile(join(made, `${name}.js`), await module(join(here, `${name}.ts`), [], `${name}.js`));
  await writeFile(join(made, '_headers'), headers(version, [...files.keys()]));
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
  const budget = BUDGETS_BYTES[name === NAME ? 'element' : 'dictionary'];
  if (weight > budget)
    throw new Error(`${name} weighs ${weight} bytes (brotli), ${weight - budget} more than it may`);
  return `${(weight / 1000).toFixed(1)} kB brotli`;
}

/**
 * The element and its dictionaries by name, each an ES module without static imports. The element loads a dictionary
 * from its own folder, by a URL with a digest, so that no cache can return one from another build.
 */
export async function bundle(): Promise<Map<string, string>> {
  const dictionaries = new Map<string, string>();
  for (const language of TRANSLATIONS)
    dictionaries.set(nameIn(language), await module(join(here, `words/${language}.ts`), []));
  const beside: Plugin = {
    name: 'dictionaries-beside',
    enforce: 'pre',
    resolveId(id) {
      const language = TRANSLATIONS.find((one) => id.endsWith(`/words/${one}.ts`));
      return language === undefined
        ? null
        : { id: addressOf(nameIn(language), dictionaries), external: true };
    },
  };
  const shrink: Plugin = { name: 'shrink-templates', enforce: 'pre', transform: shrinkTemplates };
  return new Map([[NAME, await module(join(here, 'index.ts'), [beside, shrink])], ...dictionaries]);
}

function nameIn(language: string): string {
  return NAME.replace('.js', `.${language}.js`);
}

function addressOf(name: string, files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256')
    .update(files.get(name) ?? '')
    .digest('hex');
  return `./${name}?${digest.slice(0, 8)}`;
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
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const [only, ...others] = outputs;
  if (only?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} must build to exactly one file`);
  return only.code;
}

/**
 * Language → the file that our own pages preload (worker/routes/preloads.ts). Only the build knows its name, which
 * contains a digest.
 */
export function preloads(files: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(preloadAddresses(files), null, 2)}\n`;
}

function preloadAddresses(files: ReadonlyMap<string, string>): Record<string, string> {
  const addresses = TRANSLATIONS.map((language) => [language, addressOf(nameIn(language), files).slice(1)]);
  return Object.fromEntries(addresses);
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
    return code.replace(/css`([^`]*)`/g, (_, rules: string) => `css\`${shrinkCss(rules)}\``);
  return id.includes('/views/') ? code.replace(/\n\s+/g, '\n') : null;
}

function shrinkCss(rules: string): string {
  return rules
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(here, '..', 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json states no version');
}

/** Any page may load the scripts; only the file of an exact version never changes. */
function headers(version: string, scripts: readonly string[]): string {
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
    ...scripts.flatMap((name) => [
      [`/${name}`, ...open, floating],
      [`/v1/${name}`, ...open, floating],
      [`/v${version}/${name}`, ...open, fixed],
    ]),
    ...[
      ...PAGE_SCRIPTS.filter((name) => name !== FRAMED).map((name) => `/${name}.js`),
      '/site.css',
      '/favicon.svg',
      '/robots.txt',
      '/preloads.json',
    ].map((path) => [path, '  X-Content-Type-Options: nosniff', short]),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
