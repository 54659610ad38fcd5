/**
 * The workerd that wrangler brings, as a child process: started, waited for until it listens, stopped. It reads no
 * configuration and knows nothing of what runs inside.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { WORKERD_STOP_MS } from '../limits.ts';

export interface WorkerdOptions {
  configPath: string;
  /** Name of a disk service → folder. */
  folders: Readonly<Record<string, string>>;
  /** All that the process finds in its environment. */
  environment: Readonly<Record<string, string>>;
}

export interface Workerd {
  /** Resolves when the process is gone, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What workerd said instead of listening. */
export class WorkerdError extends Error {
  override name = 'WorkerdError';
}

/** It sends a line on its control channel for each socket it listens on, and none where it cannot. */
const CONTROL_DESCRIPTOR = 3;

export async function startWorkerd(options: WorkerdOptions): Promise<Workerd> {
  const child = spawnWorkerd(options);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const guard = startGuard(child);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  }).finally(() => {
    guard?.kill('SIGKILL');
    process.removeListener('exit', kill);
  });
  const said = await wordsUntilListening(child);
  if (said !== null) throw new WorkerdError(said);
  return { ended, stop: () => stop(child, ended) };
}

function spawnWorkerd({ configPath, folders, environment }: WorkerdOptions): ChildProcess {
  const places = Object.entries(folders).map(([name, path]) => `--directory-path=${name}=${path}`);
  return spawn(workerdPath(), ['serve', `--control-fd=${CONTROL_DESCRIPTOR}`, ...places, configPath], {
    // A group of its own: Ctrl+C reaches us alone, who then know that it was meant to end.
    detached: true,
    stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
    env: environment,
  });
}

/**
 * Ends workerd when we are gone without a word (kill -9), which closes the pipe that the guard reads from: it would keep
 * the address, and the next start could not have it. Where there is no `sh` there is no guard.
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

/** Null once it listens; what it says from then on goes to whoever reads the log. */
function wordsUntilListening(child: ChildProcess): Promise<string | null> {
  const stderr = child.stderr as Readable;
  const control = child.stdio[CONTROL_DESCRIPTOR] as Readable;
  let said = '';
  stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => {
    control.once('data', () => {
      stderr.removeAllListeners('data');
      process.stderr.write(said);
      stderr.pipe(process.stderr, { end: false });
      control.resume();
      resolve(null);
    });
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said.trim()));
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const insist = setTimeout(() => child.kill('SIGKILL'), WORKERD_STOP_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(insist);
}
