/**
 * The shells and dialing tools of this machine, and folders that contain only some of them, to be used as PATH for a
 * script. Runs scripts; makes no assertions. Missing tools are reported, not installed.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs that every system with a shell has. */
const BASICS = 'cat cut date fold grep head kill mkfifo mktemp rm sed sleep sort tail tr'.split(' ');

export interface Found {
  name: string;
  /** The program, and its arguments before the script. */
  command: readonly [string, ...string[]];
}

/** POSIX shells by name; null if this machine does not have it. */
export function findShell(name: 'dash' | 'bash' | 'busybox ash'): Found | null {
  const [program = '', ...applet] = name.split(' ');
  const path = which(program);
  return path === null ? null : { name, command: [path, ...applet] };
}

/** Tools by the name that a script uses: several programs are called `nc`. */
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

/** A folder with the basics and the named tools; null if one of them is missing. */
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

/** A folder with only BusyBox under all of its names, as on a bare Alpine; null if there is none. */
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
  /** Where it ran: an initially empty folder. */
  folder: string;
}

/** Passes the script on standard input, as `curl … | sh` does, with PATH as the only environment variable. */
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

/** Removes the folders made here and those that scripts ran in. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Shims are scripts that look for the real program elsewhere, which fails if PATH is one of our folders. */
function which(program: string): string | null {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('shims'));
  return path.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

function link(path: string | null, at: string): void {
  if (path === null) throw new Error(`Cannot link ${at}: this machine has no such program`);
  symlinkSync(path, at);
}
