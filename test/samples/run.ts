/**
 * `npm run samples`: builds the sites in this folder with the npm package as it is packed, reads a page of each in a
 * browser, and imports the package in each line of Node. Installs from the registry, so it is no part of `npm test`.
 *
 *     npm run samples -- starlight
 */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { type Part, run, show } from '../run/part.ts';
import { findChromium } from '../widget/chromium.ts';
import { visit } from './visit.ts';

const SITES = ['vitepress', 'starlight', 'react'];
const NODES = ['20.20.2', '22.23.3', '24.21.0'];
/** Astro would report its use to its makers. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1' };

const chosen = process.argv.slice(2);
const sites = chosen.length > 0 ? chosen : SITES;
const unknown = sites.find((site) => !SITES.includes(site));
if (unknown !== undefined) throw new Error(`No site "${unknown}": choose from ${SITES.join(', ')}`);

const passed = (await passes({ name: 'package', command: ['npm', 'run', 'package'] })) && (await all(sites));
if (!passed) process.exitCode = 1;

/** One after the other: each keeps the processors busy. */
async function all(names: readonly string[]): Promise<boolean> {
  let isWell = true;
  for (const name of names) isWell = (await isBuilt(name)) && (await isReadable(name)) && isWell;
  for (const version of NODES) isWell = (await passes(importIn(version, names[0] ?? ''))) && isWell;
  return isWell;
}

async function isBuilt(site: string): Promise<boolean> {
  const folder = folderOf(site);
  return (
    (await passes({ name: `${site}: installed`, folder, command: ['npm', 'ci'] })) &&
    (await passes({ name: `${site}: built`, folder, command: ['npm', 'run', 'build'] }))
  );
}

async function isReadable(site: string): Promise<boolean> {
  const browser = await chromium.launch(await findChromium());
  try {
    await visit(browser, join(folderOf(site), 'dist'));
    console.log(`passed           ${site}: read in a browser`);
    return true;
  } catch (error) {
    console.log(`FAILED           ${site}: read in a browser\n${error}`);
    return false;
  } finally {
    await browser.close();
  }
}

/** With the package that a site has installed. */
function importIn(version: string, site: string): Part {
  const program =
    "await import('smtp-port-check'); if (globalThis.customElements) throw new Error('Defined');";
  const node = ['node', '--input-type=module', '--eval', program];
  return {
    name: `imported in Node ${version}`,
    folder: folderOf(site),
    command: ['npm', 'exec', '--yes', `--package=node@${version}`, '--', ...node],
  };
}

function folderOf(site: string): string {
  return join(import.meta.dirname, site);
}

async function passes(part: Part): Promise<boolean> {
  const end = await run(part, QUIET);
  show(end);
  return end.hasPassed;
}
