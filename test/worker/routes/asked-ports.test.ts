/** Which ports are checked when the request names none, on every route that leads to a check. */
import { describe, expect, it, vi } from 'vitest';
import { parseConfig } from '../../../worker/config/config.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import { check } from '../../../worker/routes/check.ts';
import { explainError } from '../../../worker/routes/explain.ts';
import { localScript } from '../../../worker/routes/local-script.ts';
import type { Route } from '../../../worker/routes/route.ts';
import { settings } from '../../../worker/routes/settings.ts';
import { tickets } from '../../../worker/routes/tickets.ts';
import type { StationStub } from '../../../worker/vantage/point.ts';
import { lookAtWatched, watchedChecks } from '../../../worker/watch/watch.ts';
import { allAdmitted, askedBy, idleService, nothingOnRecord } from '../../support/idle-service.ts';

type StationRequest = Parameters<StationStub['check']>[0];

/** A station that refuses every order, and records it. */
function station() {
  const requests: StationRequest[] = [];
  const stub = {
    check: async (request: StationRequest) => {
      requests.push(request);
      return { kind: 'refused' as const, refusal: refuse('name-not-found', request.host.host).refusal };
    },
    history: async () => [],
    onRecord: nothingOnRecord,
  };
  return { requests, find: () => stub };
}

async function portsAsked(route: Route, query: string, environment: Record<string, string> = {}) {
  const { requests, find } = station();
  const request = new Request(`https://check.example/?${query}`);
  await route({ ...idleService(environment), station: find }, askedBy(request, 'program'));
  return requests.map(({ ports }) => ports);
}

const ROUTES: [name: string, route: Route, query: string][] = [
  ['check', check, ''],
  ['tickets', tickets, ''],
  ['settings', settings, ''],
  ['local.sh', localScript('/local.sh'), ''],
  ['local.ps1', localScript('/local.ps1'), ''],
  ['explain', explainError, 'error=535&'],
];

describe.each(ROUTES)('%s', (_, route, query) => {
  it.each([
    ['the article’s where all are checked', {}, 'mail.example.net', [25, 80, 465, 587, 588, 2525]],
    ['those of the article that are checked', { PORTS: '465,587' }, 'mail.example.net', [465, 587]],
    ['what is checked, where the article has none of it', { PORTS: '2587' }, 'mail.example.net', [2587]],
    ['those of a known provider', {}, 'smtp.gmail.com', [465, 587]],
    ['those of a known provider that are checked', { PORTS: '587,2525' }, 'smtp.gmail.com', [587]],
  ])('asks for %s', async (_name, environment: Record<string, string>, host, ports) => {
    expect(await portsAsked(route, `${query}host=${host}`, environment)).toEqual([ports]);
  });
});

it.each([
  [{ PORTS: '465,587' }, [465, 587]],
  [{ PORTS: '2587' }, [2587]],
])('WATCH asks for the same: %o', async (environment, ports) => {
  const { requests, find } = station();
  vi.spyOn(console, 'warn').mockReturnValue();
  const config = parseConfig({ WATCH: 'mail.example.net', ...environment });
  const checks = watchedChecks(config);
  await lookAtWatched({ config, checks, directory: allAdmitted(), station: find, clock: Date.now });
  expect(requests.map((request) => request.ports)).toEqual([ports]);
});

describe('explain', () => {
  it.each([
    ['the port of the message, too', 'port 2525', {}, [465, 587, 2525]],
    ['it once', 'port 587', {}, [465, 587]],
    ['not for a port that nobody checks here', 'port 2525', { PORTS: '465,587' }, [465, 587]],
  ])('asks for %s', async (_, message, environment: Record<string, string>, ports) => {
    const error = encodeURIComponent(`timeout on ${message}`);
    expect(await portsAsked(explainError, `error=${error}&host=smtp.gmail.com`, environment)).toEqual([
      ports,
    ]);
  });
});

it('no station learns how a host was written', async () => {
  const { requests, find } = station();
  const request = new Request('https://check.example/?host=Mail.Example.Net.');
  await check({ ...idleService(), station: find }, askedBy(request, 'program'));
  expect(requests.map(({ host }) => host)).toEqual([
    { host: 'mail.example.net', unicodeHost: 'mail.example.net', literal: null },
  ]);
});
