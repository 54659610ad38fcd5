/** The npm package in a folder of its own, as npm packs and installs it, and what it depends on beside it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildPackage } from '../../../widget/npm/build.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');
/** What `./react` needs is among them. */
const BESIDE = ['lit', '@types/react', 'csstype'];

const run = promisify(execFile);

export interface Installed {
  /** Has node_modules. */
  folder: string;
  /** Of the package. */
  inside: string;
  tarball: string;
  remove(): Promise<void>;
}

export async function install(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'installed-'));
  const built = join(folder, 'built');
  await buildPackage(built);
  const { stdout } = await run('npm', ['pack', built, '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(stdout);
  const tarball = join(folder, filename);
  const inside = join(folder, 'node_modules/smtp-port-check');
  await mkdir(inside, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', inside]);
  for (const name of BESIDE) await link(name, folder);
  return { folder, inside, tarball, remove: () => rm(folder, { recursive: true }) };
}

async function link(name: string, folder: string): Promise<void> {
  const path = join(folder, 'node_modules', name);
  await mkdir(dirname(path), { recursive: true });
  await symlink(join(REPOSITORY, 'node_modules', name), path, 'dir');
}

/** Runs a program of this repository; the output is part of the error if it fails. */
export async function tool(name: string, words: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await run(join(REPOSITORY, 'node_modules/.bin', name), words, { cwd });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${name} fails:\n${stdout}${stderr}`);
  }
}

export async function readJson(file: string) {
  return JSON.parse(await readFile(file, 'utf8'));
}
