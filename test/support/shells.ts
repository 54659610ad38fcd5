/**
 * The shells and the dialing tools of this machine, and folders that hold only some of them: what a script finds where
 * PATH is such a folder. Runs scripts; it makes no expectations. What is missing is told, not installed.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What every system has that has a shell. */
const BASICS = 'cat cut date fold grep head kill mkfifo mktemp rm sed sleep sort tail tr'.split(' ');

export interface Found {
  name: string;
  /** The program, and what it is to be told before the script. */
  command: readonly [string, ...string[]];
}

/** POSIX shells by name; null where this machine has none of it. */
export function findShell(name: 'dash' | 'bash' | 'busybox ash'): Found | null {
  const [program = '', ...applet] = name.split(' ');
  const path = which(program);
  return path === null ? null : { name, command: [path, ...applet] };
}

/** Tools by the name that a script calls them: several programs go by `nc`. */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash'],
  nc: ['nc'],
  'nc of OpenBSD': ['nc.openbsd', 'nc'],
  'nc of old': ['nc.traditional', 'nc'],
  'nc of BusyBox': ['busybox', 'nc'],
  python3: ['python3'],
  perl: ['perl'],
  openssl: ['openssl'],
};

/** A folder with the basics and the tools named; null where one of them is missing. */
export function folderWith(tools: readonly (keyof typeof TOOLS)[]): string | null {
  const folder = newFolder();
  for (const basic of BASICS) link(which(basic), join(folder, basic));
  for (const tool of tools) {
    const [program = '', name = program] = TOOLS[tool] ?? [];
    const path = which(program);
    if (path === null) return null;
    link(path, join(folder, name));
  }
  return folder;
}

/** A folder with nothing but BusyBox under all of its names, as on a bare Alpine; null where there is none. */
export async function busyboxFolder(): Promise<string | null> {
  const busybox = which('busybox');
  if (busybox === null) return null;
  const folder = newFolder();
  const { stdout } = await run({ name: 'busybox', command: [busybox] }, ['--list'], process.env.PATH ?? '');
  for (const applet of stdout.split('\n').filter(Boolean)) link(busybox, join(folder, applet));
  return folder;
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
  /** Where it ran: an empty folder. */
  folder: string;
}

/** The script on standard input, as `curl … | sh` has it, with nothing of our environment but PATH. */
export function runPiped(shell: Found, script: string, path: string): Promise<Ran> {
  return run(shell, [], path, script);
}

function run({ command }: Found, more: readonly string[], path: string, input = ''): Promise<Ran> {
  const folder = newFolder();
  mkdirSync(join(folder, 'tmp'));
  const [program, ...first] = command;
  const env = { PATH: path, TMPDIR: join(folder, 'tmp') };
  return new Promise((resolve) => {
    const child = execFile(program, [...first, ...more], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        stdout,
        stderr,
        folder,
      }),
    );
    child.stdin?.end(input);
  });
}

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shells-'));
  folders.push(folder);
  return folder;
}

/** What was made here and what ran in it. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Shims are scripts that look for the program elsewhere, which fails where PATH is one of our folders. */
function which(program: string): string | null {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('shims'));
  return path.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

function link(path: string | null, at: string): void {
  if (path === null) throw new Error(`Cannot link ${at}: this machine has no such program`);
  symlinkSync(path, at);
}
