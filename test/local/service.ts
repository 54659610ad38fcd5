/**
 * The service under `wrangler dev`, as a child process: started, waited for, and stopped with everything it spawned. It
 * leaves nothing on disk, contacts nothing on the internet, and is independent of mail hosts.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ServiceOptions {
  port: number;
  /** Overrides `[vars]` of the configuration. */
  vars?: Readonly<Record<string, string>>;
  /** The folder of `wrangler.toml`: the repository, unless a test has its own. */
  directory?: string;
  /** Called with wrangler's output as it arrives. */
  onOutput?: (text: string) => void;
  /** Stops waiting, and stops what was started. */
  signal?: AbortSignal;
}

export interface Service {
  readonly url: string;
  /** The id of the process group that everything runs in. */
  readonly pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** The last part of wrangler's output. */
  output(): string;
  stop(): Promise<void>;
}

/** Why the service could not start, with wrangler's output. */
export class ServiceError extends Error {
  override name = 'ServiceError';
}

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Bundling and workerd take two seconds, and several times that on a cold disk or a busy machine. */
const START_PATIENCE_MS = 60_000;

/** Ten polls a second: too short to notice, and no load. */
const LOOK_EVERY_MS = 100;

/** wrangler needs about 100 ms to stop workerd; after this long it will not stop by itself. */
const STOP_PATIENCE_MS = 5000;

/** Enough for any message from wrangler. */
const OUTPUT_CHARS_MAX = 20_000;

export async function startService(options: ServiceOptions): Promise<Service> {
  const state = await mkdtemp(join(tmpdir(), 'smtp-port-check-'));
  const child = spawnWrangler(options, state);
  let output = '';
  const listen = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-OUTPUT_CHARS_MAX);
    options.onOutput?.(chunk.toString());
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      output += error.message;
      resolve();
    });
  });
  const killGroup = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', killGroup);
  const stop = async (): Promise<void> => {
    await end(child, ended);
    process.removeListener('exit', killGroup);
    await rm(state, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${options.port}`;
  const failure = await answering(url, ended, options.signal);
  if (failure !== null) {
    await stop();
    throw new ServiceError(`Cannot start the service: ${failure}\n${output}`.trimEnd());
  }
  return { url, pid: child.pid ?? 0, ended, output: () => output, stop };
}

function spawnWrangler(
  { port, vars = {}, directory = REPOSITORY }: ServiceOptions,
  state: string,
): ChildProcess {
  const wrangler = join(
    createRequire(import.meta.url).resolve('wrangler/package.json'),
    '../bin/wrangler.js',
  );
  const flags = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0', '--persist-to', state];
  const quiet = ['--log-level', 'warn', '--show-interactive-dev-session=false'];
  const varFlags = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  return spawn(process.execPath, [wrangler, 'dev', ...flags, ...quiet, ...varFlags], {
    cwd: directory,
    // In its own process group: Ctrl+C then reaches only us, and whatever wrangler spawns can be stopped with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      FORCE_COLOR: '0',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      // With the banner, wrangler would query the registry for a newer version of itself.
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_SEND_ERROR_REPORTS: 'false',
      WRANGLER_WRITE_LOGS: 'false',
      WRANGLER_REGISTRY_PATH: join(state, 'registry'),
      WRANGLER_CACHE_DIR: join(state, 'cache'),
    },
  });
}

/** Null once the service answers, otherwise why it does not. */
async function answering(url: string, ended: Promise<void>, signal?: AbortSignal): Promise<string | null> {
  const giveUp = AbortSignal.any([AbortSignal.timeout(START_PATIENCE_MS), ...(signal ? [signal] : [])]);
  let isGone = false;
  void ended.then(() => {
    isGone = true;
  });
  for (;;) {
    if (signal?.aborted) return 'interrupted';
    if (isGone) return 'wrangler ended';
    if (giveUp.aborted) return `no answer after ${START_PATIENCE_MS / 1000} seconds`;
    const answer = await fetch(`${url}/healthz`, { signal: giveUp }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return null;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_PATIENCE_MS);
  signalGroup(child, 'SIGTERM');
  await ended;
  clearTimeout(insist);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is empty, or the system has no process groups: then only the child is signaled.
    child.kill(signal);
  }
}
