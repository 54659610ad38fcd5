/**
 * The arrow of ARCHITECTURE as data: each room with the rooms it may import from, earlier stages first. A room is a
 * folder or, at the top of worker/ and widget/, a file. What is not listed is forbidden, a new room included.
 */
import type { Module } from './module.ts';

interface Room {
  rooms: readonly string[];
  packages?: readonly string[];
}

const BASICS = ['worker/api', 'worker/limits'];
const ANSWERS = ['worker/refusal', 'worker/result'];
/** All that the element shares with the Worker. */
const SHARED = ['worker/api', 'worker/messages'];

export const ROOMS: Readonly<Record<string, Room>> = {
  'worker/api': { rooms: [] },
  'worker/limits': { rooms: [] },
  'worker/printable': { rooms: [] },
  'worker/body': { rooms: [] },
  'worker/http': { rooms: ['worker/body'] },
  'worker/refusal': { rooms: [...BASICS, 'worker/printable'] },
  'worker/result': { rooms: ['worker/refusal'] },
  'worker/freshness': { rooms: BASICS },
  'worker/config-values': {
    rooms: [...BASICS, 'worker/printable', 'worker/tls'],
    packages: ['valibot'],
  },
  'worker/config': { rooms: [...BASICS, 'worker/config-values'], packages: ['valibot'] },
  'worker/knowledge': { rooms: ['worker/api'] },
  'worker/messages': { rooms: ['worker/api', 'worker/knowledge', 'worker/refusal'] },
  'worker/request': {
    rooms: [...BASICS, ...ANSWERS, 'worker/knowledge', 'worker/printable', 'worker/messages'],
    packages: ['hono/utils/accept', 'ipaddr.js', 'node:url'],
  },
  'worker/policy': {
    rooms: [...BASICS, ...ANSWERS, 'worker/agent', 'worker/knowledge', 'worker/request'],
    packages: ['ipaddr.js'],
  },
  'worker/dns': {
    rooms: [...BASICS, ...ANSWERS, 'worker/http', 'worker/request'],
    packages: ['ipaddr.js', 'valibot'],
  },
  'worker/connection': { rooms: [] },
  'worker/tls': {
    rooms: [...BASICS, 'worker/connection', 'worker/printable'],
    packages: ['ipaddr.js', 'node:crypto'],
  },
  'worker/probe': {
    rooms: [...BASICS, 'worker/connection', 'worker/printable', 'worker/tls'],
    packages: ['ipaddr.js', 'node:net'],
  },
  'worker/agent': {
    rooms: [...BASICS, ...ANSWERS, 'worker/printable', 'worker/request', 'worker/tls'],
    packages: ['ipaddr.js', 'valibot'],
  },
  'worker/vantage': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/agent',
      'worker/config',
      'worker/freshness',
      'worker/http',
      'worker/knowledge',
      'worker/printable',
      'worker/request',
      'worker/policy',
      'worker/dns',
      'worker/probe',
      'worker/tls',
    ],
    packages: ['cloudflare:workers', 'valibot'],
  },
  'worker/discovery': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/config',
      'worker/http',
      'worker/knowledge',
      'worker/request',
      'worker/policy',
      'worker/dns',
      'worker/vantage',
    ],
    packages: ['@rgrove/parse-xml', 'cloudflare:workers'],
  },
  'worker/advice': { rooms: [...BASICS, 'worker/knowledge'] },
  'worker/report': { rooms: [...BASICS, 'worker/advice', 'worker/knowledge', 'worker/vantage'] },
  'worker/render': {
    rooms: [
      ...BASICS,
      'worker/advice',
      'worker/freshness',
      'worker/knowledge',
      'worker/messages',
      'worker/policy',
      'worker/refusal',
      'worker/report',
      'worker/request',
    ],
    packages: ['get-east-asian-width', 'hono/html'],
  },
  'worker/history': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/config',
      'worker/request',
      'worker/policy',
      'worker/vantage',
      'worker/render',
    ],
  },
  'worker/local-script': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/check',
      'worker/config',
      'worker/request',
      'worker/policy',
      'worker/report',
      'worker/render',
    ],
  },
  'worker/reference': {
    rooms: [...BASICS, ...ANSWERS, 'worker/advice', 'worker/knowledge', 'worker/request', 'worker/render'],
  },
  'worker/check': {
    rooms: ['worker/config', 'worker/request', 'worker/result', 'worker/vantage'],
  },
  'worker/explain': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/advice',
      'worker/answers',
      'worker/body',
      'worker/check',
      'worker/check-pipeline',
      'worker/policy',
      'worker/render',
      'worker/report',
      'worker/request',
    ],
    packages: ['hono'],
  },
  'worker/agent-check': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/agent',
      'worker/body',
      'worker/config',
      'worker/policy',
      'worker/vantage',
      'worker/report',
      'worker/render',
    ],
  },
  'worker/discover': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/answers',
      'worker/discovery',
      'worker/request',
      'worker/policy',
      'worker/render',
    ],
    packages: ['hono'],
  },
  'worker/answers': {
    rooms: [
      'worker/api',
      'worker/config',
      'worker/messages',
      'worker/refusal',
      'worker/render',
      'worker/request',
    ],
    packages: ['hono'],
  },
  'worker/check-pipeline': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/advice',
      'worker/answers',
      'worker/check',
      'worker/knowledge',
      'worker/policy',
      'worker/render',
      'worker/report',
      'worker/request',
    ],
    packages: ['hono'],
  },
  'worker/settings': {
    rooms: [
      'worker/api',
      ...ANSWERS,
      'worker/advice',
      'worker/config',
      'worker/knowledge',
      'worker/policy',
      'worker/request',
    ],
  },
  'worker/app': {
    rooms: [
      ...BASICS,
      ...ANSWERS,
      'worker/agent',
      'worker/agent-check',
      'worker/answers',
      'worker/check-pipeline',
      'worker/config',
      'worker/explain',
      'worker/discover',
      'worker/discovery',
      'worker/history',
      'worker/advice',
      'worker/reference',
      'worker/local-script',
      'worker/request',
      'worker/knowledge',
      'worker/policy',
      'worker/vantage',
      'worker/report',
      'worker/render',
      'worker/settings',
    ],
    packages: ['hono', 'hono/cors'],
  },
  'worker/watch': {
    rooms: ['worker/api', 'worker/config', 'worker/request', 'worker/policy', 'worker/vantage'],
  },
  'worker/schedule': {
    rooms: ['worker/config', 'worker/limits', 'worker/vantage', 'worker/watch'],
    packages: ['cloudflare:workers'],
  },
  'worker/index': {
    rooms: [
      'worker/api',
      'worker/app',
      'worker/config',
      'worker/discovery',
      'worker/schedule',
      'worker/vantage',
      'worker/watch',
      'package',
    ],
    packages: ['cloudflare:workers'],
  },
  'worker/generate-anchors': {
    rooms: ['worker/tls'],
    packages: ['node:crypto', 'node:fs/promises', 'node:tls'],
  },
  'worker/self-host': {
    rooms: ['worker/config', 'worker/limits', 'worker/schedule', 'worker/watch'],
    packages: [
      'ipaddr.js',
      'node:child_process',
      'node:fs/promises',
      'node:module',
      'node:os',
      'node:path',
      'node:stream',
      'node:tls',
      'vite',
      'wrangler',
    ],
  },
  'worker/env': { rooms: ['worker/discovery', 'worker/index', 'worker/schedule', 'worker/vantage'] },

  'widget/limits': { rooms: [] },
  'widget/language': { rooms: SHARED },
  'widget/visible': { rooms: [] },
  'widget/mail-domain': { rooms: [] },
  'widget/address-form': { rooms: ['widget/mail-domain'] },
  'widget/copy-blocks': { rooms: ['widget/limits'] },
  'widget/ndjson': { rooms: ['widget/limits'] },
  'widget/clean': { rooms: ['widget/limits'] },
  'widget/ports': { rooms: [...SHARED, 'widget/limits'] },
  'widget/regions': { rooms: [...SHARED, 'widget/limits'] },
  'widget/local-result': { rooms: [...SHARED, 'widget/limits'] },
  'widget/local-advice': { rooms: [...SHARED, 'widget/local-result'] },
  'widget/service-address': { rooms: [] },
  'widget/local-command': { rooms: [...SHARED, 'widget/service-address'] },
  'widget/settings-address': { rooms: [...SHARED, 'widget/service-address'] },
  'widget/local-controller': { rooms: ['widget/local-result'], packages: ['lit'] },
  'widget/tone': { rooms: SHARED },
  'widget/json': { rooms: ['widget/limits'] },
  'widget/advice': { rooms: [...SHARED, 'widget/json', 'widget/limits'] },
  'widget/arrival': {
    rooms: [...SHARED, 'widget/advice', 'widget/clean', 'widget/json', 'widget/limits'],
  },
  'widget/failure': { rooms: [...SHARED, 'widget/arrival'] },
  'widget/client': {
    rooms: [
      ...SHARED,
      'widget/arrival',
      'widget/failure',
      'widget/limits',
      'widget/ndjson',
      'widget/service-address',
    ],
  },
  'widget/state': { rooms: [...SHARED, 'widget/client', 'widget/failure', 'widget/limits'] },
  'widget/lines': { rooms: [...SHARED, 'widget/state', 'widget/tone'] },
  'widget/events': { rooms: [...SHARED, 'widget/failure'] },
  'widget/dictionaries': { rooms: [...SHARED, 'widget/limits'] },
  'widget/words': { rooms: [...SHARED, 'widget/dictionaries', 'widget/lines', 'widget/local-result'] },
  'widget/styles': { rooms: [], packages: ['lit'] },
  'widget/controller': {
    rooms: [...SHARED, 'widget/client', 'widget/events', 'widget/failure', 'widget/state'],
    packages: ['lit'],
  },
  'widget/views': {
    rooms: [
      ...SHARED,
      'widget/failure',
      'widget/limits',
      'widget/lines',
      'widget/local-advice',
      'widget/local-result',
      'widget/state',
      'widget/tone',
      'widget/words',
    ],
    packages: ['lit'],
  },
  'widget/element': {
    rooms: [
      ...SHARED,
      'widget/clean',
      'widget/controller',
      'widget/dictionaries',
      'widget/events',
      'widget/failure',
      'widget/language',
      'widget/lines',
      'widget/local-command',
      'widget/local-advice',
      'widget/local-controller',
      'widget/ports',
      'widget/regions',
      'widget/settings-address',
      'widget/state',
      'widget/styles',
      'widget/views',
      'widget/visible',
      'widget/words',
    ],
    packages: ['lit'],
  },
  'widget/index': { rooms: ['widget/element', 'widget/events', 'widget/failure'] },
  'widget/build': {
    rooms: [],
    packages: ['node:crypto', 'node:fs/promises', 'node:path', 'node:url', 'node:zlib', 'vite'],
  },
};

/** `worker/probe/socket.ts` → `worker/probe`, `worker/api.ts` → `worker/api`, `package.json` → `package`. */
export function roomOf(path: string): string {
  const [tree = '', room] = path.split('/');
  return (room === undefined ? tree : `${tree}/${room}`).replace(/(?:\.d)?\.[a-z]+$/, '');
}

export function forbiddenImports(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const own = roomOf(path);
    const room = ROOMS[own];
    if (room === undefined) return [`${path}: the room ${own} is in no rule`];
    const allowed = [own, ...room.rooms];
    return imports
      .filter(({ to }) =>
        /\.(?:ts|json)$/.test(to) ? !allowed.includes(roomOf(to)) : !room.packages?.includes(to),
      )
      .map(({ to }) => `${path}: may not import ${to}`);
  });
}

/** Rooms that hold words only: whatever they import from another room is a type. */
const TYPES_ONLY = ['worker/messages', 'worker/knowledge'];

export function valuesWhereTypesDo(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const own = roomOf(path);
    if (!TYPES_ONLY.includes(own)) return [];
    return imports
      .filter(({ to, typeOnly }) => !typeOnly && roomOf(to) !== own)
      .map(({ to }) => `${path}: may import only types from ${to}`);
  });
}

/** Each cycle once, from its alphabetically first module on. Type imports count. */
export function importCycles(modules: readonly Module[]): string[] {
  const edges = new Map(modules.map(({ path, imports }) => [path, imports.map(({ to }) => to)]));
  const finished = new Set<string>();
  const cycles = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.add(fromFirst(trail.slice(start)));
    if (start !== -1 || finished.has(path)) return;
    for (const next of edges.get(path) ?? []) follow(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of edges.keys()) follow(path, []);
  return [...cycles];
}

function fromFirst(cycle: readonly string[]): string {
  const start = cycle.indexOf(cycle.toSorted()[0] ?? '');
  const turned = [...cycle.slice(start), ...cycle.slice(0, start)];
  return [...turned, turned[0]].join(' → ');
}
