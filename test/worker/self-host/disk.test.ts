import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DISK_POLL_MS } from '../../../worker/limits.ts';
import { hasRoom, onDiskChange } from '../../../worker/self-host/disk.ts';

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

  it('stops the service once when it can no longer be written to', async () => {
    const stop = vi.fn(async () => {});
    onDiskChange(directory, true, { ended: new Promise(() => {}), stop });
    await vi.advanceTimersByTimeAsync(DISK_POLL_MS);
    expect(stop).not.toHaveBeenCalled();
    await rm(directory, { recursive: true });
    await vi.advanceTimersByTimeAsync(DISK_POLL_MS);
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
    await vi.advanceTimersByTimeAsync(3 * DISK_POLL_MS);
    expect(stop).toHaveBeenCalledOnce();
  });

  it('is no longer watched when the service has ended', async () => {
    const stop = vi.fn(async () => {});
    onDiskChange(join(directory, 'missing'), true, { ended: Promise.resolve(false), stop });
    await vi.advanceTimersByTimeAsync(2 * DISK_POLL_MS);
    expect(stop).not.toHaveBeenCalled();
  });
});
