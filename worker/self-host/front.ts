/**
 * What Cloudflare does around a Worker and workerd does not: it refuses a malformed Host, serves the files of widget/dist
 * with their types and headers before the Worker is called, starts the Worker's schedule, and guards it against floods.
 * It creates no pages and lists no folders, and changes nothing of a request but the scheme, if a proxy tells it.
 */
import type { Schedule } from '../watch/schedule.ts';
import { withForwardedProto } from './forwarded-proto.ts';
import { refuseHostHeader } from './host-header.ts';

export { FloodGuard } from './flood-guard.ts';

interface Bindings {
  /** The folder as workerd serves it: without content types, and with listings. */
  DISK: Fetcher;
  SERVICE: Fetcher;
  /** The text of `_headers`. */
  HEADERS: string;
  /** Set on an agent that answers only edges, and so serves neither the element nor pages. */
  AGENT_ONLY?: string;
  /** Set if there is a proxy in front, which says if the client used https. */
  BEHIND_PROXY?: string;
  /** Only if WATCH names hosts. */
  SCHEDULE?: DurableObjectNamespace<Schedule>;
}

/** Files of other kinds are not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** The entry point: serves a file if there is one, otherwise calls the Worker. */
export default {
  async fetch(request, env) {
    await schedule(env);
    const refused = refuseHostHeader(request);
    if (refused) return refused;
    const asked = env.BEHIND_PROXY ? withForwardedProto(request) : request;
    if ('refused' in asked) return asked.refused;
    const file = env.AGENT_ONLY ? null : await fileFor(asked, env);
    return file ?? ask(env.SERVICE, asked);
  },
} satisfies ExportedHandler<Bindings>;

/** The Worker's `ASSETS`: files only. */
export const files = {
  async fetch(request, env) {
    return (await fileFor(request, env)) ?? new Response(null, { status: 404 });
  },
} satisfies ExportedHandler<Bindings>;

let isScheduled = false;

/**
 * workerd has no startup hook, so the first request, which start.ts sends, acts as one. If it fails, a later one tries
 * again.
 */
async function schedule({ SCHEDULE }: Bindings): Promise<void> {
  if (isScheduled || SCHEDULE === undefined) return;
  try {
    await SCHEDULE.getByName('watch').start();
    isScheduled = true;
  } catch (error) {
    console.error('Cannot start the schedule for WATCH:', error);
  }
}

async function fileFor(request: Request, env: Bindings): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const { pathname } = new URL(request.url);
  const [, extension = ''] = /^(?:\/[\w-][\w.-]*)+\.([a-z]+)$/.exec(pathname) ?? [];
  const contentType = CONTENT_TYPES[extension];
  if (contentType === undefined) return null;
  const found = await ask(env.DISK, new Request(`https://disk.local${pathname}`, { method: request.method }));
  // workerd serves a folder listing as JSON.
  if (found.status !== 200 || found.headers.get('Content-Type') !== 'application/octet-stream') {
    await found.body?.cancel();
    return null;
  }
  const headers = new Headers(found.headers);
  headers.set('Content-Type', contentType);
  for (const [name, value] of headersFor(pathname, env.HEADERS)) headers.set(name, value);
  return new Response(found.body, { headers });
}

function ask(service: Fetcher, request: Request): Promise<Response> {
  return service.fetch(request);
}

/** A line with the path, then an indented line per header, as written by widget/build.ts: a star stands at the end alone. */
function headersFor(pathname: string, rules: string): [name: string, value: string][] {
  const rule = rules.split('\n\n').find((block) => {
    const [path = ''] = block.split('\n', 1);
    return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
  });
  const lines = rule?.trimEnd().split('\n').slice(1) ?? [];
  return lines.map((line) => {
    const [name = '', ...value] = line.trim().split(':');
    return [name, value.join(':').trim()];
  });
}
