/**
 * Builds the npm package in a folder: the element in JavaScript with its types, file by file. It is neither bundled nor
 * minified, so that the bundler of a page decides what loads when, and a page that has Lit gets no second one.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { elementsManifest } from './elements.ts';
import { packageManifest } from './manifest.ts';
import { readme } from './readme.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

const run = promisify(execFile);

if (import.meta.main) {
  const folder = join(REPOSITORY, 'widget/dist-npm');
  await rm(folder, { recursive: true, force: true });
  await buildPackage(folder);
  console.log(`${relative(REPOSITORY, folder)}: ${(await readdir(folder)).join(' ')}`);
}

/** The folder must be new. */
export async function buildPackage(folder: string): Promise<void> {
  const [root, elements] = await Promise.all([
    readFile(join(REPOSITORY, 'package.json'), 'utf8'),
    analyzed(),
    tool('tsc', '--project', 'widget/npm', '--outDir', folder),
  ]);
  await writeJson(join(folder, 'package.json'), packageManifest(JSON.parse(root)));
  await writeJson(join(folder, 'custom-elements.json'), elementsManifest(elements));
  await writeFile(join(folder, 'README.md'), readme(await readFile(join(REPOSITORY, 'README.md'), 'utf8')));
  await copyFile(join(REPOSITORY, 'LICENSE'), join(folder, 'LICENSE'));
}

/** What the analyzer of custom elements finds. */
export async function analyzed() {
  const folder = await mkdtemp(join(tmpdir(), 'elements-'));
  const config = 'widget/npm/custom-elements-manifest.config.js';
  await tool('cem', 'analyze', '--config', config, '--outdir', relative(REPOSITORY, folder));
  const text = await readFile(join(folder, 'custom-elements.json'), 'utf8');
  await rm(folder, { recursive: true });
  return JSON.parse(text);
}

async function tool(name: string, ...words: readonly string[]): Promise<void> {
  const path = [join(REPOSITORY, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  await run(name, words, { cwd: REPOSITORY, env: { ...process.env, PATH: path } });
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
