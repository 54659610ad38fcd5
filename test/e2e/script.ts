/**
 * One of our scripts as a child process: its output, its descendants, how it ended. Makes no assertions; the caller has
 * to stop it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  /** The output once everything is running; rejects with what was printed instead. */
  readonly introduced: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** The last line of each introduction. */
const LAST_WORDS = 'Press Ctrl+C to stop';

/** `through`: a command that replaces itself with the script, such as `env`. */
export function runScript(
  path: string,
  environment: Readonly<Record<string, string>>,
  through: readonly string[] = [],
): Running {
  return runCommand([...through, process.execPath, path], environment);
}

/** A command that becomes one of our scripts. */
export function runCommand(
  [program = '', ...rest]: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const ended = endOf(child);
  return { process: child, introduced: introductionOf(child, ended), ended };
}

/** All running processes that the process started, directly or indirectly; Linux only. */
export function descendants(ancestor: number): number[] {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(Number(pid));
    if (parent !== null) parents.set(Number(pid), parent);
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === ancestor || isBelow(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== ancestor && isBelow(pid));
}

/** Those of the processes that still run. Empty before a folder that they write to is removed. */
export function surviving(pids: readonly number[]): number[] {
  return pids.filter((pid) => parentOf(pid) !== null);
}

/** The workerd that a self-hosted service runs in; 0 if there is none. Linux only. */
export function workerdOf({ process: supervisor }: Running): number {
  return servingBelow(supervisor.pid ?? 0)[0] ?? 0;
}

/** The workerd processes among them that serve, rather than compile. */
export function servingBelow(ancestor: number): number[] {
  return descendants(ancestor).filter((pid) => {
    const [program = '', command] = commandOf(pid);
    return program.endsWith('workerd') && command === 'serve';
  });
}

/** Empty if the process has ended. */
function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Null if there is no such process, or only its exit status is left (proc(5): state Z). */
export function parentOf(pid: number): number | null {
  try {
    const [, state = 'Z', parent = ''] =
      /.*\) (\S) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? null : Number(parent);
  } catch {
    return null;
  }
}

function endOf(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

function introductionOf(child: ChildProcess, ended: Promise<Ended>): Promise<string> {
  const printed = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes(LAST_WORDS)) resolve(text);
    });
    void ended.then((end) => reject(new Error(`Ended before it ran: ${JSON.stringify(end)}`)));
  });
  // A caller that waits for the end instead does not need this rejection.
  printed.catch(() => {});
  return printed;
}
