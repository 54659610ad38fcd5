/**
 * The part of the element that reads what was typed into the field, and attributes that need a closer look: loads when
 * there is any of it.
 */
import { ARTICLE_PORTS, type Language } from '../worker/api/index.ts';
import type { Attributes } from './attributes.ts';
import { serversFor } from './discovery.ts';
import type { Asked } from './events.ts';
import type { FailureCode } from './failure.ts';
import { parsePorts } from './ports.ts';
import { parseRegions } from './regions.ts';
import { readWritten } from './written.ts';

export { fieldStyles as styles } from './styles/field.ts';
export { foundView } from './views/found.ts';
export { words } from './words/field/en.ts';

export interface Typed extends Attributes {
  typed: string;
  endpoint: string;
  language: Language;
}

/** `found`: servers among which the reader has to choose, or none. */
export type Read =
  | Pick<Asked, 'host' | 'ports' | 'regions'>
  | { failure: FailureCode }
  | { found: readonly string[] };

export async function read({ typed, endpoint, language, ...named }: Typed): Promise<Read> {
  const ports = parsePorts(named.ports);
  const regions = parseRegions(named.regions);
  if ('failure' in ports) return ports;
  if ('failure' in regions) return regions;
  const written = readWritten(typed);
  const host = named.host || written.host;
  if (host === '') return { failure: 'no-host' };
  const isName = !written.isAddress && /[.:]/.test(host);
  if (named.host || isName) return { host, ...withPort(ports, written.port), ...regions };
  const found = await serversFor(written, endpoint, language);
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? { found } : { host: only, ...ports, ...regions };
}

/** What is wrong with the attributes, a mistake of the page's author. */
export function mistakeIn({ ports, regions }: Attributes): FailureCode | null {
  const { failure } = { failure: null, ...parseRegions(regions), ...parsePorts(ports) };
  return failure;
}

/** Whether what is typed still names this host. */
export function isAbout(typed: string, named: string): boolean {
  const { host, isAddress } = readWritten(typed);
  return typed === '' || isAddress || host === named;
}

/** A port that was typed is checked besides the usual ones. */
function withPort(
  { ports }: { ports: readonly number[] | null },
  port: number | null,
): { ports: readonly number[] | null } {
  if (port === null || (ports ?? ARTICLE_PORTS).includes(port)) return { ports };
  return { ports: [...(ports ?? ARTICLE_PORTS), port] };
}
