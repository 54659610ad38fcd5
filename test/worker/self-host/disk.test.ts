import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DISK_POLL_MS } from '../../../worker/limits.ts';
import { hasRoom, stopOnce } from '../../../worker/self-host/disk.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'disk-'));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(directory, { recursive: true, force: true });
});

describe('the disk', () => {
  it('has room where a file can be written, and nothing of that is left', async () => {
    expect(await hasRoom(directory, true)).toBe(true);
    expect(await readdir(directory)).toEqual([]);
    expect(await hasRoom(join(directory, 'missing'), true)).toBe(false);
  });

  it('is tried out without writing through a link', async () => {
    const target = join(directory, 'target');
    await writeFile(target, 'kept');
    await symlink(target, join(directory, 'probe'));
    expect(await hasRoom(directory, true)).toBe(true);
    expect(await readdir(directory)).toEqual(['target']);
    expect(await readFile(target, 'utf8')).toBe('kept');
  });
});

describe('a service whose disk is watched', () => {
  it('is stopped once when something has changed, and not while it is being looked at', async () => {
    const stop = vi.fn(async () => {});
    const hasChanged = vi.fn(async () => false);
    stopOnce(hasChanged, DISK_POLL_MS, { ended: new Promise(() => {}), stop });
    await vi.advanceTimersByTimeAsync(DISK_POLL_MS);
    expect(stop).not.toHaveBeenCalled();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    hasChanged.mockReturnValue(promise);
    await vi.advanceTimersByTimeAsync(3 * DISK_POLL_MS);
    expect(hasChanged).toHaveBeenCalledTimes(2);
    resolve(true);
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
    await vi.advanceTimersByTimeAsync(3 * DISK_POLL_MS);
    expect(stop).toHaveBeenCalledOnce();
  });

  it('runs on if it cannot be told, and is looked at again', async () => {
    const stop = vi.fn(async () => {});
    const hasChanged = vi.fn(async () => true).mockRejectedValueOnce(new Error('EIO'));
    stopOnce(hasChanged, DISK_POLL_MS, { ended: new Promise(() => {}), stop });
    await vi.advanceTimersByTimeAsync(DISK_POLL_MS);
    expect(stop).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(DISK_POLL_MS);
    expect(stop).toHaveBeenCalledOnce();
  });

  it('is no longer looked at when it has ended', async () => {
    const hasChanged = vi.fn(async () => true);
    stopOnce(hasChanged, DISK_POLL_MS, { ended: Promise.resolve(false), stop: async () => {} });
    await vi.advanceTimersByTimeAsync(2 * DISK_POLL_MS);
    expect(hasChanged).not.toHaveBeenCalled();
  });
});
