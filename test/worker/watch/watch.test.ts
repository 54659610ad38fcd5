import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, parseConfig } from '../../../worker/config/config.ts';
import { WATCH_PERIOD_MS } from '../../../worker/limits.ts';
import { encodeLine } from '../../../worker/net/lines.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import type { StationStub } from '../../../worker/vantage/point.ts';
import { lookAtWatched, watchedChecks } from '../../../worker/watch/watch.ts';
import { allAdmitted, nothingOnRecord } from '../../support/idle-service.ts';
import { rowOf, streamOf } from '../../support/rows.ts';

type Answer = Awaited<ReturnType<StationStub['check']>>;

const TARGET = { host: 'a.example.net', unicodeHost: 'a.example.net', addresses: [], provider: null };
const END = { type: 'end', location: { colo: null, place: null }, ipv6: null, reached: [] };

function rows(): Answer {
  return {
    kind: 'rows',
    target: TARGET,
    aims: [{ family: 4, address: null }],
    allowances: [],
    events: streamOf({ type: 'row', row: rowOf(587), cached: false }, END),
  };
}

async function look(environment: Record<string, string>, answer: (host: string) => Answer = rows) {
  const config = parseConfig(environment);
  const asked: [string, string, readonly number[], string][] = [];
  await lookAtWatched({
    config,
    checks: watchedChecks(config),
    clock: Date.now,
    directory: allAdmitted(),
    station: (region, host) => ({
      onRecord: nothingOnRecord,
      check: async ({ ports, ehloName }) => {
        asked.push([region, host, ports, ehloName]);
        return answer(host);
      },
    }),
  });
  return asked;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('watchedChecks', () => {
  it('are the same names that a reader would request', () => {
    expect(watchedChecks(parseConfig({ WATCH: 'Mail.Example.net' }))).toEqual([
      {
        host: {
          written: 'Mail.Example.net',
          host: 'mail.example.net',
          unicodeHost: 'mail.example.net',
          literal: null,
        },
        ports: [25, 80, 465, 587, 588, 2525],
        family: 'auto',
        addresses: 'one',
        regions: ['nearest'],
        transcript: false,
        isRemembered: false,
        assertions: [],
        isStrict: false,
        caller: false,
        network: null,
      },
    ]);
    expect(watchedChecks(parseConfig({}))).toEqual([]);
  });

  it.each([
    [{ WATCH: 'localhost' }, 'special-use-name'],
    [{ WATCH: '10.0.0.1' }, 'address-not-public'],
    [{ WATCH: 'mail' }, 'host-no-dot'],
    [{ WATCH: 'mail.example.org', HOSTS: '*.example.net' }, 'host-not-allowed'],
  ])('stop the start where nobody may check one: %o', (environment, why) => {
    const start = () => watchedChecks(parseConfig(environment));
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(`WATCH includes "${environment.WATCH}", which cannot be checked: ${why}`);
  });
});

describe('lookAtWatched', () => {
  it('does nothing without hosts', async () => {
    expect(await look({})).toEqual([]);
  });

  it.each([
    [{}, 'weur'],
    [{ DEFAULT_REGIONS: 'oc' }, 'oc'],
    [{ REGIONS: 'apac,oc' }, 'apac'],
  ])('asks the station of the default region: %o', async (environment, region) => {
    expect(await look({ WATCH: 'a.example.net', EHLO_NAME: 'me.example', ...environment })).toEqual([
      [region, 'a.example.net', [25, 80, 465, 587, 588, 2525], 'me.example'],
    ]);
  });

  it('checks the usual ports that this deployment allows', async () => {
    const [asked] = await look({ WATCH: 'a.example.net', PORTS: '2587,587' });
    expect(asked?.[2]).toEqual([587]);
  });

  it('reads the rows of every host to the end', async () => {
    let ended = 0;
    await look({ WATCH: 'a.example.net,b.example.net' }, () => {
      const left = Array.from({ length: 20 }, () => ({ type: 'row', row: rowOf(587), cached: false }));
      const events = new ReadableStream<Uint8Array>({
        pull(controller) {
          const event = left.pop();
          if (event) return controller.enqueue(encodeLine(event));
          ended += 1;
          controller.close();
        },
      });
      return { kind: 'rows', target: TARGET, aims: [{ family: 4, address: null }], allowances: [], events };
    });
    expect(ended).toBe(2);
  });

  it('logs which host could not be checked, and checks the others', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { refusal } = refuse('name-not-found', 'a.example.net');
    const asked = await look({ WATCH: 'a.example.net,b.example.net' }, (host) =>
      host === 'a.example.net' ? { kind: 'refused', refusal } : rows(),
    );
    expect(asked.map(([, station]) => station)).toEqual(['a.example.net', 'b.example.net']);
    expect(warn.mock.calls).toEqual([['Cannot check a.example.net from WATCH: name-not-found']]);
  });

  it('also logs when there is no station at all', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const config = parseConfig({ WATCH: 'a.example.net' });
    const station = () => {
      throw new Error('no station');
    };
    const checks = watchedChecks(config);
    await lookAtWatched({ config, checks, directory: allAdmitted(), station, clock: Date.now });
    expect(warn.mock.calls).toEqual([['Cannot check a.example.net from WATCH: Error: no station']]);
  });
});

describe('WATCH_PERIOD_MS', () => {
  it('is the period of the cron', () => {
    const settings = readFileSync(`${import.meta.dirname}/../../../wrangler.toml`, 'utf8');
    expect(settings).toContain(`crons = ["*/${WATCH_PERIOD_MS / 60_000} * * * *"]`);
  });
});
