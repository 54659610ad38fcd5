/**
 * What is known beforehand → the response in the form asked for: JSON, a line per entry, or blocks of 80 columns at most.
 * What nobody has confirmed carries a mark in each of them. Pure but for the digest.
 */
import type { DocumentedPort, Network, PortEntry, Provider, Said } from '../../knowledge/knowledge.ts';
import { REFERENCE_MAX_AGE_SECONDS, TEXT_COLUMNS } from '../../limits.ts';
import type { Format } from '../../request/format.ts';
import { CONTENT_TYPES } from '../http/respond.ts';
import { revalidated } from '../http/revalidated.ts';
import type { Words } from '../words.ts';
import { columnsOf, hanging, padded, wrapped } from './columns.ts';

export type Reference =
  | { ports: readonly PortEntry[] }
  | { providers: readonly Provider[] }
  | { networks: readonly Network[] };

export interface ReferenceOptions {
  format: Format;
  words: Words;
  ifNoneMatch: string | null;
}

/** The same for everybody. */
export async function respondReference(reference: Reference, options: ReferenceOptions): Promise<Response> {
  const { words, ifNoneMatch } = options;
  // No page shows these lists; who would like one best gets what programs get.
  const format = options.format === 'page' ? 'json' : options.format;
  const body = bodyOf(reference, format, words);
  const contentType = CONTENT_TYPES[format];
  const cacheControl = `public, max-age=${REFERENCE_MAX_AGE_SECONDS}`;
  return revalidated(body, { contentType, caching: { 'Cache-Control': cacheControl }, ifNoneMatch });
}

function bodyOf(reference: Reference, format: Exclude<Format, 'page'>, words: Words): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(reference, null, 2)}\n`;
    case 'ndjson':
      return Object.values(reference)
        .flat()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join('');
    case 'text':
      return referenceText(reference, words);
  }
}

/** Behind what nobody has confirmed. */
const MARK = '?';

export function referenceText(reference: Reference, words: Words): string {
  const { title, mark } = words.reference;
  const [heading, blocks] =
    'ports' in reference
      ? [title.ports, reference.ports.map((entry) => portBlock(entry, words))]
      : 'providers' in reference
        ? [title.providers, reference.providers.map((entry) => providerBlock(entry, words))]
        : [title.networks, reference.networks.map((entry) => networkBlock(entry, words))];
  const head = [...wrapped(heading, TEXT_COLUMNS), ...wrapped(mark(MARK), TEXT_COLUMNS)];
  return `${[...head, ...blocks.flatMap((lines) => ['', ...lines])].join('\n')}\n`;
}

type Entry = readonly [label: string, text: string];

function portBlock(entry: PortEntry, words: Words): string[] {
  const { port, confirmed, encryption, rfc, providers, blockedBy } = entry;
  const { label } = words.reference;
  const purpose = words.report.purpose[port] ?? words.report.otherPort;
  return block(`${marked(String(port), confirmed)}  ${purpose}`, [
    [label.encryption, words.reference.encryption[encryption]],
    [label.definedBy, rfc ?? ''],
    [label.offeredBy, names(providers)],
    [label.blockedBy, names(blockedBy)],
    [label.source, sourceOf(entry, words)],
  ]);
}

function names(said: readonly Said[]): string {
  return said.map(({ id, confirmed }) => marked(id, confirmed)).join(', ');
}

function providerBlock(provider: Provider, words: Words): string[] {
  const { id, name, hosts, ports, recommendedPort, confirmed } = provider;
  const { label, encryption } = words.reference;
  const of = (wanted: DocumentedPort['encryption']): Entry => [
    encryption[wanted],
    documented(
      ports.filter((one) => one.encryption === wanted),
      words,
    ),
  ];
  return block(marked(`${name} (${id})`, confirmed), [
    [label.hosts, hosts.join(', ')],
    of('starttls'),
    of('implicit-tls'),
    of('plaintext'),
    [label.recommended, recommendedPort === null ? '' : String(recommendedPort)],
    [label.source, sourceOf(provider, words)],
  ]);
}

function documented(ports: readonly DocumentedPort[], { reference }: Words): string {
  const isRequired = ports.some((one) => one.isEncryptionRequired && one.encryption === 'starttls');
  const numbers = ports.map(({ port, confirmed }) => marked(String(port), confirmed)).join(', ');
  return isRequired ? `${numbers} (${reference.required})` : numbers;
}

function networkBlock(network: Network, words: Words): string[] {
  const { id, name, asns, blockedPorts, varies, lifting, kind, confirmed } = network;
  const { label } = words.reference;
  const ports = blockedPorts.join(', ');
  return block(marked(`${name} (${id})`, confirmed), [
    [label.kind, words.reference.kind[kind]],
    [label.blocks, varies ? `${ports}, ${words.reference.varies}` : ports],
    [label.lifting, lifting === null ? '' : words.network.lifting[lifting]],
    [label.numbers, asns.map((asn) => `AS${asn}`).join(', ')],
    [label.source, sourceOf(network, words)],
  ]);
}

function sourceOf({ source, verifiedOn }: { source: string; verifiedOn: string }, words: Words): string {
  return words.reference.source(source, verifiedOn);
}

function marked(text: string, confirmed: boolean): string {
  return confirmed ? text : `${text}${MARK}`;
}

/** What has nothing to say is left out. */
function block(heading: string, entries: readonly Entry[]): string[] {
  const said = entries.filter(([, text]) => text !== '');
  const columns = Math.max(...said.map(([label]) => columnsOf(label)));
  return [
    ...wrapped(heading, TEXT_COLUMNS),
    ...said.flatMap(([label, text]) => hanging(`  ${padded(label, columns)}  `, text, TEXT_COLUMNS)),
  ];
}
