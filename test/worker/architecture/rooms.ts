/**
 * The allowed direction of imports, as data: each room with the rooms it may import from, earlier stages first, then a
 * bar and its packages. A room is a folder or, at the top of worker/ and widget/, a file; of some rooms only a single
 * file may be imported. Whatever is not listed is forbidden, including new rooms.
 */
import type { Module } from './module.ts';

const WORKER: Readonly<Record<string, string>> = {
  api: '',
  limits: '',
  printable: '',
  privacy: '',
  knowledge: 'api host',
  programs: 'api knowledge',
  judgement: 'api knowledge limits',
  net: 'limits',
  result: 'api limits printable privacy',
  storage: 'api limits',
  advice: 'api configuration host judgement knowledge limits privacy programs',
  configuration: 'api knowledge limits programs',
  host: 'api limits printable result | ipaddr.js node:url',
  messages: 'api judgement knowledge limits programs result',
  tls: 'api host limits net printable | ipaddr.js node:crypto node:fs/promises node:tls',
  agent: 'api host limits printable result storage tls | cloudflare:workers ipaddr.js valibot',
  config: 'api knowledge limits printable tls | cloudflare:workers ipaddr.js valibot',
  dns: 'api host limits net result | dns-packet ipaddr.js node:buffer valibot',
  directory: 'api config dns host limits net policy quota result storage | cloudflare:workers',
  policy: 'api host knowledge limits result | ipaddr.js',
  probe: 'api knowledge limits net printable tls | ipaddr.js node:net',
  request:
    'api host judgement knowledge limits messages net printable privacy result | hono/utils/accept ipaddr.js',
  // Descriptions of what others do: their tables, and of the words only the titles of problems.
  schema: 'api limits worker/messages/en/problem.ts programs request | @valibot/to-json-schema valibot',
  quota: 'limits policy result storage | cloudflare:workers',
  vantage:
    'agent api config directory dns host judgement knowledge limits net policy printable probe quota request ' +
    'result storage tls | cloudflare:workers valibot',
  discovery:
    'api config dns host knowledge limits net policy quota result storage | ' +
    '@rgrove/parse-xml cloudflare:workers tldts-icann',
  mcp:
    'api limits printable worker/request/choices.ts worker/schema/bounds.ts | @modelcontextprotocol/sdk/server/index.js @modelcontextprotocol/sdk/server/webStandardStreamableHttp.js ' +
    '@modelcontextprotocol/sdk/types.js @valibot/to-json-schema valibot',
  health: 'dns limits net worker/quota/window.ts result',
  report: 'advice api judgement knowledge limits net worker/quota/window.ts request result vantage',
  watch: 'config directory host limits policy report request storage vantage | cloudflare:workers',
  // Of rooms that measure and charge, only what is pure in them.
  render:
    'advice api host judgement knowledge limits messages programs worker/quota/window.ts worker/report/events.ts ' +
    'request result schema | @eslint-community/regexpp get-east-asian-width hono/html',
  routes:
    'advice agent api config directory discovery health host knowledge limits mcp messages net policy programs quota render report request result vantage | hono',
  'self-host':
    'api config limits policy render request result routes storage watch | cloudflare:workers ipaddr.js ' +
    'node:child_process node:fs/promises node:http node:module node:net node:os node:path node:sqlite node:util node:stream ' +
    'node:timers/promises node:tls smol-toml valibot vite',
  app: 'agent host limits policy request result routes | hono hono/cors',
  index:
    'agent api app config directory discovery health limits quota routes storage vantage watch | ' +
    'cloudflare:workers package.json',
  env: 'agent directory discovery index quota vantage watch',
};

/**
 * From the Worker, the element may import the contract, and the words for comparing with the reader's own machine,
 * since those results never leave the browser. Other results come with their own words, so that an old element can show
 * outcomes that are newer than itself.
 */
const WIDGET: Readonly<Record<string, string>> = {
  build:
    'worker/api worker/render/pages/built.ts preview | node:crypto node:fs/promises node:path node:url node:zlib vite',
  format: '',
  limits: '',
  loading: 'check copy details explain field local masking places settings trouble upgrade visible words',
  'mail-domain': '',
  order: '',
  preview: 'worker/api | node:zlib',
  'service-address': '',
  styles: '',
  upgrade: '',
  visible: '',
  written: '',
  'drawn-element': '| lit/html.js',
  'configured-element': 'drawn-element',
  'address-form': 'mail-domain',
  clean: 'limits',
  'clean-name': 'limits',
  'copy-blocks': 'limits',
  'mask-paste': 'worker/privacy',
  embed: '',
  json: 'limits',
  language: 'worker/api',
  'local-result': 'worker/api limits',
  ndjson: 'limits',
  tone: 'worker/api',
  said: 'worker/api',
  'read-said': 'worker/api json',
  advice: 'worker/api json limits read-said',
  'local-advice': 'worker/api local-result',
  'local-controller': 'drawn-element local-result',
  'local-command': 'worker/api service-address',
  'next-check-controller': 'drawn-element limits',
  attributes: '',
  arrival: 'worker/api advice clean json limits read-said',
  'settings-address': 'worker/api',
  failure: '',
  problem: 'failure json',
  ports: 'failure limits',
  regions: 'failure limits',
  words:
    'worker/api failure worker/messages/local-result.ts worker/messages/en/local-result.ts ' +
    'worker/messages/de/local-result.ts worker/messages/fr/local-result.ts worker/messages/es/local-result.ts',
  card: 'worker/api words | lit/html.js',
  idle: 'worker/api card order words | lit/html.js',
  age: 'format',
  'local-age': 'format words',
  dictionaries: 'worker/api limits loading words',
  events: 'arrival failure',
  copied: 'worker/api',
  copy: 'worker/api copied events',
  masking: 'worker/privacy',
  'service-answer': 'clean json limits',
  inquiry: 'drawn-element service-answer',
  program: 'json limits',
  'program-settings': 'json limits read-said',
  explained: 'json limits read-said',
  question: 'worker/api events limits service-address',
  client: 'arrival clean failure limits ndjson question',
  state: 'worker/api arrival client failure limits',
  lines: 'worker/api arrival state',
  'place-name': 'limits state',
  agreement: 'worker/api arrival lines said words',
  'row-details': 'worker/api arrival json limits',
  views:
    'worker/api age agreement card copied explained format limits lines local-advice local-age local-result program ' +
    'program-settings row-details said state tone words trouble | lit/html.js',
  // The parts that load on demand, with what only they need.
  details: 'worker/api card lines places row-details styles views words | lit/html.js',
  local:
    'worker/api card lines local-advice local-age local-command local-controller local-result styles views words',
  places: 'worker/api agreement card lines place-name state styles views words',
  'settings-controller':
    'card copy drawn-element inquiry limits program program-settings service-address views words',
  settings: 'card drawn-element settings-controller styles words',
  'explain-controller':
    'card copy drawn-element explained inquiry limits masking service-address views words',
  explain: 'card drawn-element explain-controller styles words',
  discovery: 'worker/api clean json limits service-address written',
  field: 'worker/api attributes discovery events failure ports regions styles views words written',
  trouble: 'card failure problem state styles views words',
  verdict: 'worker/api arrival card json local said state words | lit/html.js',
  'check-card':
    'age card details format lines local places said settings-address state trouble verdict views words | lit/html.js',
  parts: 'details explain field local places settings trouble',
  panels: 'worker/api check dictionaries drawn-element language loading parts',
  session:
    'arrival attributes card check-card client drawn-element events failure field limits lines ' +
    'local local-command next-check-controller order parts question state trouble views words',
  check: 'session styles words',
  // Of the part that checks, the shell knows the types alone: its code comes later.
  element:
    'worker/api arrival attributes card check clean-name configured-element copy dictionaries events failure idle language ' +
    'loading order panels question service-address styles views visible words | lit/html.js',
  index: 'element events failure',
  script: 'index loading upgrade',
  react: 'configured-element drawn-element element events index | react',
  npm: '| custom-elements-manifest/schema node:child_process node:fs/promises node:os node:path node:util',
};

/** Room → everything it may import. */
export const ROOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...allowed('worker', WORKER),
  ...allowed('widget', WIDGET),
]);

function allowed(tree: string, rooms: Readonly<Record<string, string>>): [string, string[]][] {
  return Object.entries(rooms).map(([room, written]) => {
    const [within = '', packages = ''] = written.split('|');
    const others = words(within).map((other) => (other.includes('/') ? other : `${tree}/${other}`));
    return [`${tree}/${room}`, [...others, ...words(packages)]];
  });
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/**
 * `worker/probe/socket.ts` → `worker/probe`, `worker/app.ts` → `worker/app`; `package.json` and packages are unchanged.
 */
export function roomOf(path: string): string {
  if (!/^(?:worker|widget|test)\//.test(path)) return path;
  const [tree = '', room = ''] = path.split('/');
  return `${tree}/${room.replace(/(?:\.d)?\.[a-z]+$/, '')}`;
}

/**
 * The floors of a room with folders, lowest first: a module may import from its own floor and those below. Whatever is
 * not on a floor is above all of them.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  'worker/tls': ['limits.ts', 'record', 'trust', 'handshake'],
};

export function importsUpstairs(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    const floorOf = (one: string): number => {
      const floor = FLOORS[room]?.indexOf(one.slice(room.length + 1).split('/')[0] ?? '') ?? -1;
      return floor === -1 ? Number.POSITIVE_INFINITY : floor;
    };
    return imports
      .filter(({ to }) => roomOf(to) === room && floorOf(to) > floorOf(path))
      .map(({ to }) => `${path}: may not import ${to}, which is above it`);
  });
}

export function forbiddenImports(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const own = roomOf(path);
    const others = ROOMS.get(own);
    if (others === undefined) return [`${path}: the room ${own} is in no rule`];
    return imports
      .filter(({ to }) => roomOf(to) !== own && !others.includes(roomOf(to)) && !others.includes(to))
      .map(({ to }) => `${path}: may not import ${to}`);
  });
}

/**
 * Rooms of data and words: from other rooms they may import types, and only the values listed here. The order of uses
 * and problems is set by the judgement, and the words follow it; they name our own limits.
 */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  'worker/messages': [
    'worker/limits.ts',
    'worker/judgement/mask.ts',
    'worker/judgement/refusal.ts',
    'worker/judgement/trust.ts',
    'worker/judgement/use.ts',
  ],
  'worker/knowledge': ['worker/api/index.ts', 'worker/host/patterns.ts'],
};

export function valuesWhereTypesDo(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const own = roomOf(path);
    const values = TYPES_ONLY[own];
    if (values === undefined) return [];
    return imports
      .filter(({ to, typeOnly }) => !typeOnly && roomOf(to) !== own && !values.includes(to))
      .map(({ to }) => `${path}: may import only types from ${to}`);
  });
}

/** Each cycle once, starting with its alphabetically first module. Type imports count. */
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
