/** What an isolate remembers of the directory, so that a check whose rows are cached asks nobody but its station. */
import { afterEach, expect, it, vi } from 'vitest';
import { Admission, type DirectoryStub } from '../../../worker/directory/admission.ts';
import type { Standing } from '../../../worker/directory/standing.ts';
import type { Host } from '../../../worker/host/host.ts';
import { DIRECTORY_SHARDS } from '../../../worker/limits.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import { done } from '../../../worker/result/result.ts';
import { valued, whyOf } from '../../support/told.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 12);

function hostOf(name: string): Host {
  return { host: name, unicodeHost: name, literal: null };
}

function directory(standing: Partial<Standing> = {}) {
  let nowMs = NOON_MS;
  const asked: string[] = [];
  const answer: DirectoryStub['admit'] = async ({ host, keepers }) => {
    asked.push(`${host.host} ${keepers.join()}`);
    return done({
      standing: {
        refusal: null,
        keepers,
        resolution: null,
        isUndialable: false,
        isEstablished: false,
        untilMs: nowMs + 60_000,
        ...standing,
      },
      allowances: [{ policy: 'lookups', limit: 60, periodSeconds: 60, remaining: 9, resetSeconds: 7 }],
    });
  };
  const stub = { admit: vi.fn(answer), keepersOf: async () => ['weur'] };
  const shards: string[] = [];
  const admission = new Admission(
    (shard) => {
      shards.push(shard);
      return stub;
    },
    () => nowMs,
  );
  return {
    admission,
    admit: (name: string, keepers = ['weur'], { isOwnNetwork = true, isWhole = false } = {}) =>
      admission.admit({ host: hostOf(name), keepers, isOwnNetwork, isWhole, client: null }),
    later: (ms: number) => {
      nowMs += ms;
    },
    asked,
    shards,
    stub,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('asks once while the answer holds, and says then only what was charged', async () => {
  const { admit, later, asked } = directory();
  expect(valued(await admit('a.example')).allowances).toHaveLength(1);
  expect(valued(await admit('a.example')).allowances).toEqual([]);
  later(59_999);
  await admit('a.example');
  expect(asked).toEqual(['a.example weur']);
  later(1);
  await admit('a.example');
  expect(asked).toHaveLength(2);
});

it('asks again for a station that it has not named yet, and for one host at a time', async () => {
  const { admit, asked } = directory();
  await admit('a.example', ['weur']);
  await admit('a.example', ['weur', 'oc']);
  await admit('a.example', ['oc']);
  await admit('b.example', ['oc']);
  expect(asked).toEqual(['a.example weur', 'a.example weur,oc', 'b.example oc']);
});

it('asks again for addresses that it has not been told, and for a station where one is needed', async () => {
  const resolution = { addresses: [{ address: '104.16.0.1', family: 4 as const }], failures: {} };
  const unresolved = directory({ keepers: [] });
  await unresolved.admit('a.example', [], { isWhole: true });
  await unresolved.admit('a.example', [], { isWhole: true });
  expect(unresolved.asked).toHaveLength(2);
  const { admit, asked } = directory({ keepers: [], resolution, isUndialable: true });
  await admit('a.example', [], { isWhole: true });
  expect(valued(await admit('a.example', [], { isWhole: true })).resolution).toEqual(resolution);
  expect(valued(await admit('a.example', ['oc'])).resolution).toEqual(resolution);
  expect(asked).toEqual(['a.example ']);
  await admit('a.example', ['oc', 'agent:office'], { isOwnNetwork: false });
  expect(asked).toEqual(['a.example ', 'a.example oc,agent:office']);
});

it('asks nobody about an address for which nothing is opened', async () => {
  const { admission, asked } = directory();
  const host = { host: '192.0.2.1', unicodeHost: '192.0.2.1', literal: 4 as const };
  const order = { host, isOwnNetwork: true, isWhole: true, client: null };
  expect(valued(await admission.admit({ ...order, keepers: [] })).resolution?.addresses).toEqual([
    { address: '192.0.2.1', family: 4 },
  ]);
  expect(asked).toEqual([]);
  await admission.admit({ ...order, keepers: ['weur'] });
  expect(asked).toEqual(['192.0.2.1 weur']);
});

it('remembers refusals, whichever station is asked for', async () => {
  const { refusal } = refuse('name-not-found', 'a.example');
  const { admit, asked } = directory({ refusal, keepers: [] });
  expect(whyOf(await admit('a.example'))).toBe('name-not-found');
  expect(whyOf(await admit('a.example', ['oc']))).toBe('name-not-found');
  expect(asked).toHaveLength(1);
});

it('is prolonged by no clock that was set back', async () => {
  const { admit, later, asked } = directory();
  await admit('a.example');
  later(-3_600_000);
  await admit('a.example');
  expect(asked).toHaveLength(2);
});

it('lets a check go on where the directory fails', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const { admit, stub } = directory();
  stub.admit.mockRejectedValueOnce(new RangeError('disk full'));
  expect(valued(await admit('a.example'))).toEqual({
    resolution: null,
    isEstablished: false,
    allowances: [],
  });
  expect(error.mock.calls).toEqual([['The directory failed: RangeError']]);
});

it('deals hosts out to all of its objects, each always to the same', async () => {
  const { admit, shards } = directory();
  for (let index = 0; index < 2_000; index += 1) await admit(`n${index}.example`);
  expect(new Set(shards).size).toBe(DIRECTORY_SHARDS);
  const [first] = shards;
  await admit('n0.example', ['oc']);
  expect(shards.at(-1)).toBe(first);
});
