/** The npm package as pages get it: what it says of itself, its types, and what servers and bundlers make of it. */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { publint } from 'publint';
import { build, parseSync, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { type Installed, install, readJson, tool } from './installed.ts';

const PAGES = join(import.meta.dirname, 'pages');
const WIDGET = join(import.meta.dirname, '../../../widget');

/** The budget of the service's own build (widget/build.ts), and a quarter: bundlers do not shrink styles. */
const BYTES_AT_FIRST = 12_500;

const run = promisify(execFile);
let installed: Installed;

beforeAll(async () => {
  installed = await install();
});
afterAll(() => installed.remove());

/** What a program prints that is run with the package beside it. */
async function onServer(program: string): Promise<unknown> {
  const words = ['--input-type=module', '--eval', program];
  const { stdout, stderr } = await run(process.execPath, words, { cwd: installed.folder });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** The chunks that a bundler makes of a module. */
async function bundled(source: string): Promise<Rolldown.OutputChunk[]> {
  const input = join(installed.folder, 'page.js');
  await writeFile(input, source);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: installed.folder,
    // That of Lit which pages get, although this is a test.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: { write: false, modulePreload: false, rolldownOptions: { input, preserveEntrySignatures: false } },
  });
  return (Array.isArray(result) ? result : [result])
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
}

test('publint has nothing to say', async () => {
  // What was unpacked is what npm packs.
  const { messages } = await publint({ pkgDir: installed.inside, pack: false, strict: true });
  expect(messages).toEqual([]);
});

test('the types are found wherever the modules are', async () => {
  const words = [installed.tarball, '--profile', 'esm-only', '--no-definitely-typed'];
  expect(await tool('attw', words, installed.folder)).toContain('smtp-port-check/react');
});

test('the types are those of pages, with and without React', async () => {
  for (const name of ['plain.mts', 'react.tsx'])
    await copyFile(join(PAGES, name), join(installed.folder, name));
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: [],
  };
  const files = ['plain.mts', 'react.tsx'];
  await writeFile(join(installed.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect(await tool('tsc', ['--project', '.'], installed.folder)).toBe('');
});

test('it has no file but those it needs, and depends on Lit alone', async () => {
  const files = globSync('**/*.*', { cwd: installed.inside });
  const known = /^(?:widget|worker)\/.*\.(?:js|d\.ts)$|^(?:package|custom-elements)\.json$|^README\.md$/;
  expect(files.filter((file) => !known.test(file))).toEqual([]);
  const manifest = await readJson(join(installed.inside, 'package.json'));
  expect(Object.keys(manifest.dependencies)).toEqual(['lit']);
  const imported = files.filter((file) => file.endsWith('.js')).map(importedBy);
  const outside = (await Promise.all(imported)).flat().filter((name) => !name.startsWith('.'));
  expect([...new Set(outside)]).toEqual(['lit/html.js']);
});

async function importedBy(file: string): Promise<string[]> {
  const { module } = parseSync(file, await readFile(join(installed.inside, file), 'utf8'));
  return module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
}

test.each(['smtp-port-check', 'smtp-port-check/element', 'smtp-port-check/react'])(
  'a server may import %s, which defines nothing there',
  async (name) => {
    const imported = `const all = await import('${name}'); console.log(JSON.stringify(Object.keys(all)));`;
    const exported = name.endsWith('element') ? ['SmtpPortCheck'] : ['CheckError', 'SmtpPortCheck'];
    expect(await onServer(imported)).toEqual(exported);
    // As others put into place on servers.
    const registry = '{ get() {}, define() { throw new Error("Defined on a server"); } }';
    const shim = `globalThis.HTMLElement = class {}; globalThis.customElements = ${registry};`;
    expect(await onServer(shim + imported)).toEqual(exported);
  },
);

test('a bundler keeps what defines the element, and nothing of a class that is not used', async () => {
  const [defining] = await bundled("import 'smtp-port-check';");
  expect(defining?.code).toContain('customElements.define');
  const [unused] = await bundled("import { SmtpPortCheck } from 'smtp-port-check/element';");
  expect(unused?.code.trim()).toBe('');
});

test('a bundler makes files of the parts and of their words in each language, and none loads with the page', async () => {
  const chunks = await bundled("import 'smtp-port-check';");
  const parts = 'check copy details explain field local masking places settings trouble visible'.split(' ');
  const words = globSync(`words/*/{${LANGUAGES.filter((one) => one !== 'en')}}.ts`, { cwd: WIDGET });
  const wanted = [...parts, ...words.map((file) => file.replace('.ts', ''))];
  const first = chunks.filter(({ isEntry }) => isEntry);
  // Grows while it is gone through.
  for (const { imports } of first)
    first.push(...chunks.filter((one) => imports.includes(one.fileName) && !first.includes(one)));
  const later = chunks.filter((one) => !first.includes(one));
  const has = (list: typeof chunks, name: string) =>
    list.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/smtp-port-check/widget/${name}.js`)));
  expect(wanted.filter((name) => has(first, name))).toEqual([]);
  expect(wanted.filter((name) => !has(later, name))).toEqual([]);
  expect(brotliCompressSync(first.map(({ code }) => code).join('')).length).toBeLessThan(BYTES_AT_FIRST);
});
