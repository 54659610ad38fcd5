/** One Worker, bundled for a measurement, in a workerd of its own whose CPU time can be read. Linux only (/proc). */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../worker/self-host/bundle.ts';
import { workerdPath } from '../../worker/self-host/workerd.ts';
import { freePort } from '../local/free-port.ts';

export interface MeasuredWorker {
  url: string;
  /** User and system time of the whole process so far. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Further settings of the Worker and its network, in workerd's own language. Durable Objects may be stored on the disk
 * `objects`.
 */
export interface MeasuredConfig {
  worker: string;
  network: string;
}

export async function startMeasured(entry: string, config: MeasuredConfig): Promise<MeasuredWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'measured-worker-'));
  const address = `127.0.0.1:${await freePort()}`;
  await writeFile(join(folder, 'worker.js'), await bundle(entry));
  const objects = join(folder, 'objects');
  await mkdir(objects);
  await writeFile(join(folder, 'config.capnp'), written(config, address, objects));
  const workerd = spawn(workerdPath(), ['serve', join(folder, 'config.capnp')], { stdio: 'inherit' });
  const stop = async () => {
    workerd.kill();
    await rm(folder, { recursive: true });
  };
  const url = `http://${address}`;
  if (!(await answers(url))) {
    await stop();
    throw new Error('workerd does not answer');
  }
  return { url, cpuMs: () => cpuMs(workerd), stop };
}

function written({ worker, network }: MeasuredConfig, address: string, objects: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-09",
      compatibilityFlags = ["nodejs_compat"],
      ${worker}
    )),
    (name = "internet", network = (allow = ["public", "private", "local"], ${network})),
    (name = "objects", disk = (path = ${JSON.stringify(objects)}, writable = true)),
  ],
  sockets = [(name = "http", address = "${address}", http = (), service = "main")],
);
`;
}

/** For printable text and line breaks, the notation of JSON is also valid in Cap'n Proto. */
export function textBindings(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`);
}

async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => null);
    await answer?.body?.cancel();
    if (answer) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** proc(5), fields 14 and 15. */
async function cpuMs({ pid }: ChildProcess): Promise<number> {
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}
