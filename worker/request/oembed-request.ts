/** `/oembed?url=…` → the host whose page that is, and how large a frame may be. Pure. */
import { isFileName } from '../host/file-name.ts';
import { type AskedHost, parseHost } from '../host/host.ts';
import { FRAME_PX_MAX } from '../limits.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { OEMBED_PARAMETERS, parseChoice, parseParameters } from './parameters.ts';
import { parsePorts } from './ports.ts';

export interface OembedRequest {
  host: AskedHost;
  ports: string | null;
  /** The same as numbers; empty for the usual ones. */
  named: readonly number[];
  widthMax: number;
  heightMax: number;
}

/** Pages of a host on this service alone: `/check/{host}` and `/{host}`. */
const PAGE = /^\/(?:check\/)?([^/]{1,255})\/?$/;

export function parseOembed(query: URLSearchParams, origin: string): Result<OembedRequest> {
  const parameters = parseParameters(query, OEMBED_PARAMETERS);
  if (!parameters.ok) return parameters;
  const format = parseChoice('format', parameters.value('format'), ['json']);
  if (!format.ok) return format;
  const written = parameters.value('url') ?? '';
  const page = URL.parse(written);
  const [, name] = page?.origin === origin ? (PAGE.exec(page.pathname) ?? []) : [];
  if (page === null || name === undefined || isFileName(name))
    return refuse('parameter-value', written, {
      parameter: 'url',
      allowed: `${origin}/check/smtp.example.net`,
    });
  const host = parseHost(decoded(name));
  if (!host.ok) return host;
  const ports = page.searchParams.get('ports');
  const named = ports === null ? done([]) : parsePorts(ports);
  if (!named.ok) return named;
  const [widthMax, heightMax] = [pixels(parameters.value('maxwidth')), pixels(parameters.value('maxheight'))];
  return done({ host: host.value, ports, named: named.value, widthMax, heightMax });
}

/** What is no encoding stays as it is, and is no host either. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What is no number does not limit anything. */
function pixels(written: string | null): number {
  const number = /^\d{1,5}$/.test(written?.trim() ?? '') ? Number(written) : FRAME_PX_MAX;
  return number > 0 ? number : FRAME_PX_MAX;
}
