/** Runs one part as a child process and returns its output, how it ended, and how long it took. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface Part {
  name: string;
  command: readonly [program: string, ...words: string[]];
  /** Where it runs; the root of the repository if it does not matter. */
  folder?: string;
}

export interface Ended extends Part {
  hasPassed: boolean;
  output: string;
  ms: number;
}

export const ROOT = join(import.meta.dirname, '../..');

/** The programs in node_modules, as in npm's scripts, preceded by the Node that runs this. */
const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);

export function run(part: Part, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const startedAtMs = performance.now();
  const [program, ...words] = part.command;
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: part.folder ?? ROOT,
      env: { ...process.env, PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    const end = (code: number | null): void =>
      resolve({ ...part, hasPassed: code === 0, output, ms: performance.now() - startedAtMs });
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(null);
    });
    child.once('close', end);
  });
}

/** A line for each part; the whole output if it failed. */
export function show({ name, hasPassed, output, ms }: Ended): void {
  const seconds = (ms / 1000).toFixed(1).padStart(6);
  if (!hasPassed) process.stdout.write(`\n${output.trimEnd()}\n\n`);
  process.stdout.write(`${hasPassed ? 'passed' : 'FAILED'} ${seconds} s  ${name}\n`);
}
