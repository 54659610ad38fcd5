/**
 * A Thunderbird autoconfig file (config-v1.1.xml) → the submission servers it names. Pure. The file is untrusted: its
 * size, its elements and what is taken from it are limited, a DOCTYPE (which could define entities) is refused, and
 * user names, passwords and text for people are not read.
 *
 * Format: wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expectedMode } from '../api/index.ts';
import { type Host, hostAlone, parseHost } from '../host/host.ts';
import { isKnownPort } from '../knowledge/ports.ts';
import { AUTOCONFIG_CHARS_MAX, AUTOCONFIG_SERVERS_MAX, AUTOCONFIG_TAGS_MAX } from '../limits.ts';
import type { SubmissionServer } from './source-answer.ts';

const ROOT = 'clientConfig';
/** What is too broken to parse is recognized by its first tag, which a page can only show escaped. */
const BEGINNING = /<clientConfig[\s>]/;

const ENCRYPTIONS = new Map<string, SubmissionServer['encryption']>([
  ['ssl', 'implicit-tls'],
  ['starttls', 'starttls'],
  ['plain', 'plaintext'],
]);

/**
 * `servers` in the order of the file, which is the order of preference; none if it names none for sending. `isOauthOnly`:
 * these servers take no password. `not-understood`: such a file, but broken, or with nothing we can use. `other`: no such file, such as the page that many web servers answer
 * with, whatever they are asked for.
 */
export type Autoconfig =
  | { kind: 'servers'; servers: readonly SubmissionServer[]; isOauthOnly: boolean }
  | { kind: 'not-understood' }
  | { kind: 'other' };

export function parseAutoconfig(xml: string, domain: string): Autoconfig {
  const root = parseRoot(xml);
  if (root === null) return { kind: BEGINNING.test(xml) ? 'not-understood' : 'other' };
  if (root.name !== ROOT) return { kind: 'other' };
  const named = childrenOf(root, 'emailProvider')
    .flatMap((provider) => childrenOf(provider, 'outgoingServer'))
    .filter(({ attributes }) => attributes.type === 'smtp')
    .slice(0, AUTOCONFIG_SERVERS_MAX);
  const read = named
    .map((server) => ({ server: parseServer(server, domain), takesOnlyOauth: takesOnlyOauth(server) }))
    .filter(({ server }) => server !== null);
  if (named.length > 0 && read.length === 0) return { kind: 'not-understood' };
  const servers = read.flatMap(({ server }) => server ?? []);
  return {
    kind: 'servers',
    servers,
    isOauthOnly: read.length > 0 && read.every((one) => one.takesOnlyOauth),
  };
}

/**
 * Counting `<` bounds the number of elements and, with it, their depth, which matters because the parser is recursive.
 * The parser knows only the five entities of XML, and a DOCTYPE is refused before parsing.
 */
function parseRoot(xml: string): XmlElement | null {
  if (
    xml.length > AUTOCONFIG_CHARS_MAX ||
    xml.split('<', AUTOCONFIG_TAGS_MAX + 2).length > AUTOCONFIG_TAGS_MAX + 1
  )
    return null;
  if (/<!DOCTYPE/i.test(xml)) return null;
  try {
    return parseXml(xml).root;
  } catch {
    return null;
  }
}

/** A server may list several ways to sign in; without any, nothing is said of it. */
function takesOnlyOauth(server: XmlElement): boolean {
  const methods = childrenOf(server, 'authentication').map((method) => textOf(method).toLowerCase());
  return methods.length > 0 && methods.every((method) => method === 'oauth2');
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children
    .filter((child) => child instanceof XmlElement)
    .filter((child) => child.name === name);
}

function parseServer(server: XmlElement, domain: string): SubmissionServer | null {
  const host = parseHostname(childText(server, 'hostname'), domain);
  const port = childText(server, 'port');
  const encryption = childrenOf(server, 'socketType')
    .map((type) => encryptionOf(textOf(type).toLowerCase(), Number(port)))
    .find((known) => known !== null);
  if (host === null || encryption === undefined || !/^\d{1,5}$/.test(port)) return null;
  const number = Number(port);
  return number >= 1 && number <= 65_535 ? { host, port: number, encryption } : null;
}

/**
 * Some files say `TLS`, which is none of the format's words and means either of its two: the port tells. Where it is not
 * customary for one of them, guessing would send readers to a setting that fails.
 */
function encryptionOf(socketType: string, port: number): SubmissionServer['encryption'] | null {
  if (socketType !== 'tls') return ENCRYPTIONS.get(socketType) ?? null;
  return isKnownPort(port) ? expectedMode(port) : null;
}

/**
 * The domain is the only placeholder we fill in: we do not have the whole mail address, so a host that needs it is
 * skipped.
 */
function parseHostname(written: string, domain: string): Host | null {
  const host = parseHost(written.replace('%EMAILDOMAIN%', domain));
  return host.ok ? hostAlone(host.value) : null;
}

function childText(parent: XmlElement, name: string): string {
  const [first] = childrenOf(parent, name);
  return first ? textOf(first) : '';
}

function textOf(element: XmlElement): string {
  return element.text.trim();
}
