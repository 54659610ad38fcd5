import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../../worker/config/config.ts';
import { stateIn } from '../../../worker/self-host/state.ts';
import { needs } from '../../support/needs.ts';

const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const STATE = JSON.stringify(new URL('../../../worker/self-host/state.ts', import.meta.url).href);

let folder: string;
let running: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'));
  running = [];
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Holder {
  /** What came of its attempt to lock the folder: a boolean, or the error. */
  said: Promise<string>;
  kill: () => Promise<unknown>;
}

/** Locks the folder in a process of its own, which then stays. `before` runs in the shell that becomes the process. */
function holder(directory: string, before = 'true', through: readonly string[] = []): Holder {
  const script = `const { stateIn } = await import(${STATE});
    const state = stateIn(process.argv[1]);
    console.log(await state.lock().catch(({ message }) => message));
    setInterval(() => state, 1_000_000);`;
  const command = `${before} && exec "$0" --input-type=module -e "$1" "$2"`;
  const [program = '', ...rest] = [...through, 'sh', '-c', command, process.execPath, script, directory];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  running.push(child);
  const ended = once(child, 'exit');
  return {
    said: once(child.stdout, 'data').then(([line]) => String(line).trim()),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function inUse(): string {
  return `STATE_DIR ${JSON.stringify(folder)} is in use by another service. Stop it, or choose another directory.`;
}

describe('the folder of a service', () => {
  it('is locked until it is released, also to a service in the same process', needs('sh'), async () => {
    const [state, other] = [stateIn(folder), stateIn(folder)];
    expect(await state.lock()).toBe(true);
    expect(await state.lock()).toBe(true);
    await expect(other.lock()).rejects.toThrow(inUse());
    // Looking at it has not dropped the lock, which only another process would notice.
    expect(await holder(folder).said).toBe(inUse());
    state.release();
    expect(await other.lock()).toBe(true);
    other.release();
    expect((await readdir(folder)).sort()).toEqual(['lock', 'objects']);
  });

  it('goes to one of several services that start at the same time', needs('sh'), async () => {
    const said = await Promise.all([1, 2, 3].map(() => holder(folder).said));
    expect(said.sort()).toEqual([inUse(), inUse(), 'true']);
  });

  it('is refused if "lock" in it is a file with other contents, which are kept', async () => {
    await writeFile(join(folder, 'lock'), 'lockfileVersion: 1');
    await expect(stateIn(folder).lock()).rejects.toThrow('"lock" in it was not created by this service.');
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe('lockfileVersion: 1');
  });

  it('is free again after kill -9, and if an older version left its lock behind', needs('sh'), async () => {
    const first = holder(folder);
    expect(await first.said).toBe('true');
    await first.kill();
    // The id of a process, which may be used again by one that runs.
    await writeFile(join(folder, 'lock'), String(process.pid));
    const second = holder(folder);
    expect(await second.said).toBe('true');
    expect(await holder(folder).said).toBe(inUse());
  });

  it('is refused where no folder can be', async () => {
    await expect(stateIn('/dev/null/state').lock()).rejects.toThrow(ConfigError);
  });

  it.skipIf(process.platform === 'win32')(
    'is locked, and takes no room, while nothing can be written',
    needs('ulimit'),
    async () => {
      expect(await holder(folder, 'ulimit -f 0').said).toBe('true');
      expect((await readdir(folder)).sort()).toEqual(['lock', 'objects']);
      expect((await stat(join(folder, 'lock'))).size).toBe(0);
      expect(await holder(folder).said).toBe(inUse());
    },
  );

  it.skipIf(!canMount)(
    'is neither locked nor refused while nothing can be created',
    needs('unshare with user namespaces'),
    async () => {
      const mount = 'mount -t tmpfs -o nr_inodes=1,mode=700 tmpfs "$2"';
      expect(await holder(folder, mount, ['unshare', '-rm']).said).toBe('false');
    },
  );
});

describe.skipIf(process.platform === 'win32')('a folder that others have a say in', () => {
  it.each([0o777, 0o1777, 0o770, 0o720].map((mode) => [mode.toString(8)]))(
    'is refused and left as it is, with mode %s',
    async (octal) => {
      const mode = Number.parseInt(octal, 8);
      await chmod(folder, mode);
      await expect(stateIn(folder).lock()).rejects.toThrow(
        `Other users can write to STATE_DIR ${JSON.stringify(folder)}. Choose another directory; if it does not exist, it is created.`,
      );
      expect((await stat(folder)).mode & 0o7777).toBe(mode);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('is refused if it belongs to another user', async () => {
    vi.spyOn(process as Required<typeof process>, 'getuid').mockReturnValue(4_711);
    await expect(stateIn(folder).lock()).rejects.toThrow(
      `STATE_DIR ${JSON.stringify(folder)} belongs to another user.`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('may be read by others, who see nothing of what is kept', async () => {
    await chmod(folder, 0o755);
    const state = stateIn(folder);
    expect(await state.lock()).toBe(true);
    state.release();
    const modes = ['', 'objects', 'lock'].map(async (name) => (await stat(join(folder, name))).mode & 0o777);
    expect(await Promise.all(modes)).toEqual([0o755, 0o700, 0o600]);
  });

  it.each(['lock', 'objects'])(
    'is refused if "%s" in it is a link, and nothing is written through it',
    async (name) => {
      const target = join(folder, 'target');
      for (const isThere of [false, true]) {
        if (isThere) await writeFile(target, 'kept');
        else await symlink(target, join(folder, name));
        await expect(stateIn(folder).lock()).rejects.toThrow(
          `Cannot use STATE_DIR ${JSON.stringify(folder)}: "${name}" in it was not created by this service.`,
        );
      }
      expect(await readFile(target, 'utf8')).toBe('kept');
    },
  );
});
