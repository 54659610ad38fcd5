/**
 * `npm run self-host` after the build: runs the Worker in workerd on this machine, with its objects on disk, until
 * Ctrl+C. Composition only; not part of the Worker. Startup errors are reported in one sentence.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { unstable_readConfig as readWranglerConfig } from 'wrangler';
import { ConfigError } from '../config/config.ts';
import { bundle } from './bundle.ts';
import { createSpare, hasRoom, onDiskChange } from './disk.ts';
import { addressOf, introduction } from './introduction.ts';
import { type LaunchOptions, type Listen, parseLaunchOptions } from './launch-options.ts';
import { onNpmGone } from './npm.ts';
import { sweepObjects } from './objects.ts';
import { type State, stateIn } from './state.ts';
import { supervise } from './supervise.ts';
import { startWorkerd, type Workerd, WorkerdError } from './workerd.ts';
import { type Deployment, FILES, FOLDERS, workerdConfig } from './workerd-config.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
/** System error messages (strerror), as workerd reports them. */
const HINDRANCES = [
  ['Address already in use', 'the port is in use; stop the program that uses it, or choose another port'],
  ['Permission denied', 'the system does not allow it; choose a port above 1023'],
  ['Cannot assign requested address', 'this machine does not have this address; choose another one'],
] as const;

/** The parts of it that are not specific to Cloudflare. */
interface WranglerToml {
  compatibility_date: string;
  compatibility_flags: string[];
  vars: Record<string, unknown>;
  durable_objects: { bindings: { name: string; class_name: string }[] };
}

const interrupted = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
onNpmGone(() => interrupted.abort());

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof ConfigError || error instanceof WorkerdError ? error.message : error);
}

async function run(): Promise<void> {
  const toml: WranglerToml = readWranglerConfig({ config: join(REPOSITORY, 'wrangler.toml') });
  const deployed = Object.entries(toml.vars).map(([name, value]) => [name, String(value)]);
  const options = parseLaunchOptions(process.env, Object.fromEntries(deployed));
  const state = stateIn(options.stateDirectory);
  await state.lock();
  const built = await mkdtemp(join(tmpdir(), 'smtp-port-check-'));
  try {
    await build(built, options, toDeployment(toml));
    if (interrupted.signal.aborted) return;
    const supervision = {
      start: starter(built, state, options),
      stop: interrupted.signal,
      log,
      clock: Date.now,
    };
    await supervise(supervision, async () => {
      if (options.config.watch.length > 0) await askFirst(options.listen);
      console.log(introduction({ ...options, stateDirectory: state.directory }));
    });
  } finally {
    await rm(built, { recursive: true, force: true });
    await state.release();
  }
}

function toDeployment(toml: WranglerToml): Deployment {
  return {
    compatibilityDate: toml.compatibility_date,
    // The compatibility date already enables Node's modules, and workerd rejects the redundant flag.
    compatibilityFlags: toml.compatibility_flags.filter((flag) => flag !== 'nodejs_compat'),
    durableObjects: toml.durable_objects.bindings.map(({ name, class_name }) => ({
      binding: name,
      className: class_name,
    })),
  };
}

/** A copy of everything that runs, so that a later build or a second start does not change what is being served. */
async function build(built: string, { listen, variables, config }: LaunchOptions, deployment: Deployment) {
  await cp(join(REPOSITORY, 'widget/dist'), join(built, dirname(FILES.headers)), { recursive: true });
  const text = workerdConfig(deployment, {
    listen,
    variables: Object.keys(variables),
    allowPrivateTargets: config.allowPrivateTargets,
    agentOnly: config.agentOnly,
    watches: config.watch.length > 0,
    behindProxy: config.clientAddressHeader !== null,
    authorities: getCACertificates('default'),
  });
  await writeFile(join(built, 'workerd.capnp'), text);
  await writeFile(join(built, FILES.front), await bundle(join(import.meta.dirname, 'front.ts')));
  await writeFile(join(built, FILES.service), await bundle(join(REPOSITORY, 'worker/index.ts')));
}

/**
 * Sweeping thousands of objects takes some seconds, so it is done once, and again if workerd does not start. On a full disk no
 * object can be opened, so the service goes on with objects in memory until there is room again.
 */
function starter(built: string, state: State, options: LaunchOptions): () => Promise<Workerd> {
  const { directory } = state;
  const kept = join(directory, FOLDERS.objects);
  let isSwept = false;
  let remembers = true;
  return async () => {
    remembers = (await hasRoom(directory, remembers)) && (await state.lock());
    if (!remembers)
      log(`STATE_DIR ${JSON.stringify(directory)} has no room: nothing is remembered until it has.`);
    if (remembers && !isSwept) await sweepObjects(kept, Date.now(), log);
    const isInOrder = isSwept || remembers;
    isSwept = false;
    const spare = remembers ? null : await createSpare();
    const dropSpare = async () => spare && (await rm(spare, { recursive: true, force: true }));
    try {
      const workerd = await start(built, spare ?? kept, options);
      isSwept = isInOrder;
      onDiskChange(directory, remembers, workerd);
      void workerd.ended.then(dropSpare);
      return workerd;
    } catch (error) {
      await dropSpare();
      throw error;
    }
  };
}

function log(line: string): void {
  console.error(line);
}

async function start(built: string, objects: string, { listen, variables }: LaunchOptions): Promise<Workerd> {
  const folders = {
    [FOLDERS.files]: join(built, dirname(FILES.headers)),
    [FOLDERS.objects]: objects,
  };
  const configPath = join(built, 'workerd.capnp');
  return startWorkerd({ configPath, folders, environment: variables }).catch((error: Error) => {
    throw new WorkerdError(explained(error.message, listen));
  });
}

/** The first request triggers the startup work in front.ts, without waiting for a user's request. */
async function askFirst(listen: Listen): Promise<void> {
  const address = addressOf(listen);
  await fetch(`http://${address}`, { method: 'HEAD' }).catch((error: Error) => {
    console.warn(`Cannot reach ${address}: the checks of WATCH start with the first request`, error.cause);
  });
}

function explained(said: string, { host, port }: Listen): string {
  const [, why = null] = HINDRANCES.find(([words]) => said.includes(words)) ?? [];
  if (why === null) return `Cannot start the service\n${said}`.trimEnd();
  return `Cannot listen on ${host} port ${port}: ${why}, for example LISTEN=127.0.0.1:8788 npm run self-host`;
}
