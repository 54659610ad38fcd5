/**
 * Runs the workerd that comes with wrangler as a child process: starts it, waits until it listens, stops it. It does
 * not read the configuration or know what runs inside.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { WORKERD_STOP_MS } from '../limits.ts';

export interface WorkerdOptions {
  configPath: string;
  /** Name of a disk service → folder. */
  folders: Readonly<Record<string, string>>;
  /** The whole environment of the process. */
  environment: Readonly<Record<string, string>>;
}

export interface Workerd {
  /** Resolves when the process has ended, for whatever reason; true if it was told to. */
  readonly ended: Promise<boolean>;
  /** Null if it listens on no port. */
  readonly port: number | null;
  /** How many file descriptors it has open; null if the system does not tell (Linux does). */
  countDescriptors(): Promise<number | null>;
  stop(): Promise<void>;
}

/** Why workerd could not be started, usually its own output. */
export class WorkerdError extends Error {
  override name = 'WorkerdError';
}

/** workerd reports each socket it listens on with a line on its control channel, and sends none if it fails. */
const CONTROL_DESCRIPTOR = 3;

/**
 * workerd ends when a connection would need one descriptor too many, and many systems allow a process 1,024 unless it asks
 * for more. Node cannot ask, but a shell can, which workerd then replaces.
 */
const UNLIMITED = 'ulimit -Sn "$(ulimit -Hn)" 2>/dev/null; exec "$0" "$@"';

export async function startWorkerd(options: WorkerdOptions): Promise<Workerd> {
  const child = spawnWorkerd(options);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const guard = startGuard(child);
  let isTold = false;
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', () => resolve(isTold));
    child.once('error', () => resolve(isTold));
  }).finally(() => {
    guard?.kill('SIGKILL');
    process.removeListener('exit', kill);
  });
  const { said, port } = await wordsUntilListening(child);
  if (said !== null) throw new WorkerdError(said);
  return {
    ended,
    port,
    countDescriptors: () => countDescriptors(child),
    stop: () => {
      isTold = true;
      return stop(child, ended);
    },
  };
}

function spawnWorkerd({ configPath, folders, environment }: WorkerdOptions): ChildProcess {
  const places = Object.entries(folders).map(([name, path]) => `--directory-path=${name}=${path}`);
  const command = [workerdPath(), 'serve', `--control-fd=${CONTROL_DESCRIPTOR}`, ...places, configPath];
  const [program = '', ...rest] =
    process.platform === 'win32' ? command : ['sh', '-c', UNLIMITED, ...command];
  return spawn(program, rest, {
    // In its own process group: Ctrl+C then reaches only us, so that we can stop it cleanly.
    detached: true,
    stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
    env: environment,
  });
}

/**
 * Stops workerd if we are killed (kill -9), which closes the pipe that the guard reads from. Otherwise workerd would
 * keep the address in use and the next start would fail. Without `sh` there is no guard.
 */
function startGuard({ pid }: ChildProcess): ChildProcess | null {
  if (pid === undefined) return null;
  const guard = spawn('sh', ['-c', 'read -r _; kill -9 "$1"', 'sh', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  return guard;
}

export function workerdPath(): string {
  const wrangler = createRequire(import.meta.url).resolve('wrangler/package.json');
  return createRequire(wrangler)('workerd').default;
}

/** `said` is null once it listens; from then on its output goes to the log. */
function wordsUntilListening(child: ChildProcess): Promise<{ said: string | null; port: number | null }> {
  const stderr = child.stderr as Readable;
  const control = child.stdio[CONTROL_DESCRIPTOR] as Readable;
  let said = '';
  stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => {
    control.once('data', (line) => {
      stderr.removeAllListeners('data');
      process.stderr.write(said);
      stderr.pipe(process.stderr, { end: false });
      control.resume();
      resolve({ said: null, port: portIn(String(line)) });
    });
    child.once('error', ({ message }) => resolve({ said: message, port: null }));
    child.once('close', () => resolve({ said: said.trim(), port: null }));
  });
}

/** From `{"event":"listen","socket":"http","port":8787}`. */
function portIn(line: string): number | null {
  const [, port] = /"port":(\d+)/.exec(line) ?? [];
  return port === undefined ? null : Number(port);
}

async function countDescriptors({ pid }: ChildProcess): Promise<number | null> {
  const open = await readdir(`/proc/${pid}/fd`).catch(() => null);
  return open === null ? null : open.length;
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const insist = setTimeout(() => child.kill('SIGKILL'), WORKERD_STOP_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(insist);
}
