/**
 * A Thunderbird autoconfig file (config-v1.1.xml) → the submission servers it names. Pure. The file is untrusted: its
 * size, its elements and what is taken from it are limited, a DOCTYPE (which could define entities) is refused, and
 * user names, passwords and text for people are not read.
 *
 * Format: wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { type Host, hostAlone, parseHost } from '../host/host.ts';
import { AUTOCONFIG_CHARS_MAX, AUTOCONFIG_SERVERS_MAX, AUTOCONFIG_TAGS_MAX } from '../limits.ts';
import type { SubmissionServer } from './source-answer.ts';

const ENCRYPTIONS = new Map<string, SubmissionServer['encryption']>([
  ['ssl', 'implicit-tls'],
  ['starttls', 'starttls'],
  ['plain', 'plaintext'],
]);

/** In the order of the file, which is the order of preference; null if it is not such a file. */
export function parseAutoconfig(xml: string, domain: string): readonly SubmissionServer[] | null {
  const root = parseRoot(xml);
  if (root?.name !== 'clientConfig') return null;
  return childrenOf(root, 'emailProvider')
    .flatMap((provider) => childrenOf(provider, 'outgoingServer'))
    .filter(({ attributes }) => attributes.type === 'smtp')
    .slice(0, AUTOCONFIG_SERVERS_MAX)
    .map((server) => parseServer(server, domain))
    .filter((server) => server !== null);
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

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children
    .filter((child) => child instanceof XmlElement)
    .filter((child) => child.name === name);
}

function parseServer(server: XmlElement, domain: string): SubmissionServer | null {
  const host = parseHostname(childText(server, 'hostname'), domain);
  const port = childText(server, 'port');
  const encryption = childrenOf(server, 'socketType')
    .map((type) => ENCRYPTIONS.get(textOf(type).toLowerCase()))
    .find((known) => known !== undefined);
  if (host === null || encryption === undefined || !/^\d{1,5}$/.test(port)) return null;
  const number = Number(port);
  return number >= 1 && number <= 65_535 ? { host, port: number, encryption } : null;
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
