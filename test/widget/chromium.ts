/**
 * Finds a Chromium for the browser tests: an installed one, otherwise the one in the npm packages, unpacked once into a
 * cache. Downloads nothing, needs no root privileges, and does not launch the browser for tests itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import packed, { inflate } from '@sparticuz/chromium';
import { chromium as playwrightChromium } from 'playwright';

export interface Launch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ARGS = [
  // Containers run as root and have no user namespaces; the pages are our own and on loopback.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Playwright's launch options for a browser that can run here. */
export async function findChromium(): Promise<Launch> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: "${named}"`);
    return launch(named, {});
  }
  const installed = [...INSTALLED, playwrightChromium.executablePath()].find((path) => existsSync(path));
  return installed === undefined ? await unpacked() : launch(installed, {});
}

function launch(executablePath: string, extra: Record<string, string>): Launch {
  return { executablePath, args: [...ARGS], env: { ...inherited(), ...extra } };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function unpacked(): Promise<Launch> {
  const cache = join(tmpdir(), `smtp-port-check-chromium-${packedVersion()}`);
  if (!existsSync(cache)) await unpackInto(cache);
  const executablePath = join(cache, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(cache, 'fonts') };
  for (const extra of [fonts, { ...fonts, LD_LIBRARY_PATH: libraryPath(join(cache, 'al2023', 'lib')) }]) {
    const candidate = launch(executablePath, extra);
    if (starts(candidate)) return candidate;
  }
  throw new Error(
    `The packed Chromium does not start here. Set CHROME_PATH to an installed one; tried "${executablePath}"`,
  );
}

/** The system's libraries take precedence if they are complete: the packaged ones are for systems without NSS. */
function starts(candidate: Launch): boolean {
  return (
    spawnSync(candidate.executablePath, ['--no-sandbox', '--version'], { env: candidate.env }).status === 0
  );
}

function libraryPath(packedLibraries: string): string {
  const known = process.env.LD_LIBRARY_PATH;
  return known === undefined || known === '' ? packedLibraries : `${packedLibraries}:${known}`;
}

/** Unpacks next to the cache and then renames, so that an interrupted run does not leave a partial browser. */
async function unpackInto(cache: string): Promise<void> {
  const staging = mkdtempSync(`${cache}-`);
  const libraries = join(packedFolder(), 'bin', 'al2023.tar.br');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = staging; // the package can only unpack into the temporary directory
  try {
    await Promise.all([packed.executablePath(), inflate(libraries)]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(staging, cache);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(cache) || readdirSync(cache).length === 0) throw error;
  }
}

function packedFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
}

function packedVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(join(packedFolder(), 'package.json'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
