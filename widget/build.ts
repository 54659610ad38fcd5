/**
 * Builds what the service hands out: the element as one file, the pages beside it, the headers of each.
 * Fails where the element outgrows its budget. Starts nothing and fetches nothing.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/**
 * A help page must not notice it; other elements of this kind weigh 8 to 30 kB. Almost half of it are the words in two
 * languages: which port to use, and each finding in a sentence, is what readers came for.
 */
const BUDGET_BROTLI_BYTES = 30_000;

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const NAME = 'smtp-port-check.js';

if (import.meta.main) await buildAll();

async function buildAll(): Promise<void> {
  const script = await bundle();
  const version = await packageVersion();
  const weight = brotliCompressSync(script).length;
  if (weight > BUDGET_BROTLI_BYTES) {
    throw new Error(
      `${NAME} weighs ${weight} bytes (brotli), ${weight - BUDGET_BROTLI_BYTES} more than it may`,
    );
  }
  await rm(dist, { recursive: true, force: true });
  await cp(join(here, 'site'), dist, { recursive: true });
  for (const folder of ['', 'v1', `v${version}`]) {
    await mkdir(join(dist, folder), { recursive: true });
    await writeFile(join(dist, folder, NAME), script);
  }
  await writeFile(join(dist, '_headers'), headers(version));
  console.log(`widget/dist: ${NAME} ${(weight / 1000).toFixed(1)} kB brotli, version ${version}`);
}

/** The element as one ES module without imports. */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    publicDir: false,
    plugins: [{ name: 'shrink-templates', enforce: 'pre', transform: shrinkTemplates }],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      lib: { entry: join(here, 'index.ts'), formats: ['es'], fileName: () => NAME },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const [only, ...others] = outputs;
  if (only?.type !== 'chunk' || others.length > 0)
    throw new Error('The element must build to exactly one file');
  return only.code;
}

/** No minifier looks into template literals. What goes is white space that neither CSS nor HTML draws, and CSS comments. */
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

/** Scripts may be loaded from any page; only an exact version never changes. */
function headers(version: string): string {
  const open = [
    '  Access-Control-Allow-Origin: *',
    '  Cross-Origin-Resource-Policy: cross-origin',
    '  Timing-Allow-Origin: *',
    '  X-Content-Type-Options: nosniff',
  ];
  const floating = '  Cache-Control: public, max-age=3600, stale-while-revalidate=86400';
  const short = '  Cache-Control: public, max-age=300, stale-while-revalidate=86400';
  const rules: Record<string, string[]> = {
    [`/${NAME}`]: [...open, floating],
    [`/v1/${NAME}`]: [...open, floating],
    [`/v${version}/${NAME}`]: [...open, '  Cache-Control: public, max-age=31536000, immutable'],
    '/site.css': ['  X-Content-Type-Options: nosniff', short],
    '/favicon.svg': ['  X-Content-Type-Options: nosniff', short],
    '/robots.txt': ['  X-Content-Type-Options: nosniff', short],
  };
  return `${Object.entries(rules)
    .map(([path, lines]) => [path, ...lines].join('\n'))
    .join('\n\n')}\n`;
}
