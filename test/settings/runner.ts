/** How a program is run with the settings that it is handed. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './secrets.ts';

/** A fresh folder for each run, and where the root of the mail hosts stands for programs that have to be told. */
export interface Place {
  folder: string;
  anchor: string;
  /** For programs that ask for the secret while they run. */
  account: Account;
}

/** The blocks of a client by the place that they name, with the reader's own values filled in. */
export type Blocks = ReadonlyMap<string, string>;

export interface Runner {
  /** Of the settings. */
  client: string;
  /** What it calls itself; null where the machine does not have it. */
  version: () => string | null;
  /** Builds what it needs, once, where there is still a network. */
  prepare?: () => void;
  /** Sends one mail. Rejects where the program says that it failed; some only queue it. */
  run: (blocks: Blocks, place: Place) => Promise<unknown>;
}

export const ENVELOPE = { from: 'me@example.net', to: 'you@example.net' } as const;
export const MESSAGE = `From: ${ENVELOPE.from}\r\nTo: ${ENVELOPE.to}\r\nSubject: Test\r\n\r\nTest\r\n`;

/** Longer than any program waits here; a program that hangs is stopped. */
const RUN_MAX_MS = 60_000;

export interface Wish {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  input?: string;
}

export function command(
  file: string,
  args: readonly string[],
  { cwd, env, input }: Wish = {},
): Promise<unknown> {
  const running = promisify(execFile)(file, [...args], {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
    timeout: RUN_MAX_MS,
    killSignal: 'SIGKILL',
  });
  running.child.stdin?.on('error', () => {});
  running.child.stdin?.end(input ?? '');
  return running;
}

/** The first line that contains a number, of what it prints about itself. */
export function versionBy(file: string, ...args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', timeout: RUN_MAX_MS });
  if (status !== 0) return null;
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? null;
}

export function only(blocks: Blocks): string {
  const [text = ''] = blocks.values();
  return text;
}

export function write(folder: string, name: string, text: string, mode = 0o600): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
  return path;
}

/** Whether the system finds the program. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Writes each block where it says that it belongs, with the folder as the home of the reader, and runs those for a shell. `input`: typed. */
export async function paste(blocks: Blocks, { folder }: Pick<Place, 'folder'>, input = ''): Promise<void> {
  for (const [place, text] of blocks) {
    if (place === 'shell') continue;
    const path = place.startsWith('/') ? place : join(folder, place.replace(/^~\//, ''));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const shell = blocks.get('shell');
  if (shell !== undefined) await command('sh', ['-ec', shell], { cwd: folder, env: { HOME: folder }, input });
}

/** Repeats a command of the shell until it succeeds, for programs that only queue their mail. */
export function until(condition: string): string {
  return `for i in $(seq 100); do if ${condition}; then break; fi; sleep 0.2; done`;
}
