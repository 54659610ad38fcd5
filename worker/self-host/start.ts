/**
 * `npm run self-host` after the build: runs the Worker in workerd on this machine, with its objects on disk, until
 * Ctrl+C. Composition only; not part of the Worker. Startup errors are reported in one sentence.
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { ConfigError } from '../config/config.ts';
import { capacityOf, descriptorLimit, Headroom } from './capacity.ts';
import { runScript } from './child.ts';
import { deployedBy } from './deployment.ts';
import { Gate } from './gate.ts';
import { addressOf, introduction } from './introduction.ts';
import { addressIn, innerOf, launcher } from './launch.ts';
import { type LaunchOptions, type Listen, parseLaunchOptions } from './launch-options.ts';
import { onNpmGone } from './npm.ts';
import { createScratch, removeLeftovers } from './scratch.ts';
import { takeSnapshot } from './snapshot.ts';
import { SPARE_PARENTS } from './spare.ts';
import { stateIn } from './state.ts';
import { supervise } from './supervise.ts';
import { type Workerd, WorkerdError } from './workerd.ts';
import { type Deployment, FILES, workerdConfig } from './workerd-config.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const HINDRANCES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; stop the program that uses it, or choose another port',
  EACCES: 'the system does not allow it; choose a port above 1023',
  EADDRNOTAVAIL: 'this machine does not have this address; choose another one',
};

const interrupted = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
onNpmGone(() => interrupted.abort());

try {
  await run();
} catch (error) {
  // Ctrl+C also ends the scripts that the start waits for.
  if (!interrupted.signal.aborted) {
    process.exitCode = 1;
    console.error(error instanceof ConfigError || error instanceof WorkerdError ? error.message : error);
  }
}

async function run(): Promise<void> {
  const { deployment, variables } = await deployedBy(join(REPOSITORY, 'wrangler.toml'));
  const options = parseLaunchOptions(process.env, variables);
  const state = stateIn(options.stateDirectory);
  await state.lock();
  for (const parent of new Set([tmpdir(), ...SPARE_PARENTS])) await removeLeftovers(parent);
  const scratch = await createScratch(tmpdir());
  const built = scratch.path;
  const launch = launcher({ built, state, variables: options.variables, log });
  let workerd: Workerd | null = null;
  const gate = openGate(built, options, () => workerd);
  try {
    await gate.listen(options.listen).catch((error: Error) => {
      throw explained(error, options.listen);
    });
    await build(built, options, deployment);
    if (interrupted.signal.aborted) return;
    const start = async () => {
      workerd = await launch();
      return workerd;
    };
    const stop = interrupted.signal;
    stop.addEventListener('abort', () => gate.close());
    await supervise({ start, stop, log, clock: Date.now }, async () => {
      if (options.config.watch.length > 0) await askFirst(options.listen);
      console.log(introduction({ ...options, stateDirectory: state.directory }));
    });
  } finally {
    gate.closeAll();
    await scratch.remove();
    state.release();
  }
}

function openGate(built: string, { config }: LaunchOptions, workerd: () => Workerd | null): Gate {
  const capacity = capacityOf(descriptorLimit());
  const count = async () => (await workerd()?.countDescriptors()) ?? null;
  return new Gate({
    inner: () => innerOf(built, workerd()),
    capacity,
    headroom: new Headroom(capacity.descriptors, count, () => performance.now()),
    config,
  });
}

/** A copy of everything that runs, so that a later build or a second start does not change what is being served. */
async function build(built: string, { variables, config }: LaunchOptions, deployment: Deployment) {
  const text = workerdConfig(deployment, {
    address: addressIn(built),
    variables: Object.keys(variables),
    allowPrivateTargets: config.allowPrivateTargets,
    agentOnly: config.agentOnly,
    watches: config.watch.length > 0,
    behindProxy: config.clientAddressHeader !== null,
    authorities: getCACertificates('default'),
  });
  const parts = [
    writeFile(join(built, 'workerd.capnp'), text),
    takeSnapshot(join(REPOSITORY, 'widget/dist'), join(built, dirname(FILES.headers))),
    runScript('compile.ts', [built]),
  ];
  // If one fails, the folder is removed, and nobody may still write to it.
  await Promise.allSettled(parts);
  await Promise.all(parts);
}

function log(line: string): void {
  console.error(line);
}

/** The first request triggers the startup work in front.ts, without waiting for a user's request. */
async function askFirst(listen: Listen): Promise<void> {
  const address = addressOf(listen);
  await fetch(`http://${address}`, { method: 'HEAD' }).catch((error: Error) => {
    console.warn(`Cannot reach ${address}: the checks of WATCH start with the first request`, error.cause);
  });
}

function explained(error: NodeJS.ErrnoException, { host, port }: Listen): ConfigError {
  const why = HINDRANCES[error.code ?? ''] ?? error.message;
  return new ConfigError(
    `Cannot listen on ${host} port ${port}: ${why}, for example LISTEN=127.0.0.1:8788 npm run self-host`,
  );
}
