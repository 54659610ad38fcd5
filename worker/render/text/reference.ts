/** Reference data for a terminal: a block per entry, 80 columns at most. Unconfirmed entries are marked. Pure. */
import type { DocumentedPort, Network, PortEntry, Provider, Said } from '../../knowledge/knowledge.ts';
import { REFERENCE_NAMES_MAX, TEXT_COLUMNS } from '../../limits.ts';
import type { ProgramFacts } from '../../programs/facts.ts';
import { liftingSentences } from '../network.ts';
import type { Words } from '../words.ts';
import { block, type Entry, MARK, marked } from './block.ts';
import { wrapped } from './columns.ts';
import { programBlock } from './programs.ts';
import { signInSentences } from './sign-in.ts';

export type Reference =
  | { ports: readonly PortEntry[] }
  | { providers: readonly Provider[] }
  | { networks: readonly Network[] }
  | { programs: readonly ProgramFacts[] };

export function referenceText(reference: Reference, words: Words): string {
  const { title, mark } = words.reference;
  const [heading, blocks] =
    'ports' in reference
      ? [title.ports, reference.ports.map((entry) => portBlock(entry, words))]
      : 'providers' in reference
        ? [title.providers, reference.providers.map((entry) => providerBlock(entry, words))]
        : 'networks' in reference
          ? [title.networks, reference.networks.map((entry) => networkBlock(entry, words))]
          : [words.programs.title, reference.programs.map((entry) => programBlock(entry, words))];
  const head = [...wrapped(heading, TEXT_COLUMNS), ...wrapped(mark(MARK), TEXT_COLUMNS)];
  return `${[...head, ...blocks.flatMap((lines) => ['', ...lines])].join('\n')}\n`;
}

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

/** Where nearly everybody is one of them, a few tell as much; JSON has them all. */
function names(said: readonly Said[]): string {
  return shortened(said.map(({ id, confirmed }) => marked(id, confirmed)));
}

function shortened(all: readonly string[], max = REFERENCE_NAMES_MAX): string {
  return [...all.slice(0, max), ...(all.length > max ? ['…'] : [])].join(', ');
}

function providerBlock(provider: Provider, words: Words): string[] {
  const { id, name, hosts, domains, ports, recommendedPort, signIn, closedOn, confirmed } = provider;
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
    [label.domains, shortened(domains)],
    [label.signIn, signIn === null ? '' : signInSentences(signIn, words).join(' ')],
    [label.lastDay, closedOn === null ? '' : words.tls.longDate(closedOn)],
  ]);
}

function documented(ports: readonly DocumentedPort[], { reference }: Words): string {
  const isRequired = ports.some((one) => one.isEncryptionRequired && one.encryption === 'starttls');
  const numbers = ports.map(({ port, confirmed }) => marked(String(port), confirmed)).join(', ');
  return isRequired ? `${numbers} (${reference.required})` : numbers;
}

function networkBlock(network: Network, words: Words): string[] {
  const { id, name, asns, blockedPorts, onlyPorts, products, varies, kind, confirmed } = network;
  const { label } = words.reference;
  const when = products.length > 0 ? [products.join(', ')] : varies ? [words.reference.varies] : [];
  const blocked = blockedPorts.length === 0 ? '' : [blockedPorts.join(', '), ...when].join(', ');
  return block(marked(`${name} (${id})`, confirmed), [
    [label.kind, words.reference.kind[kind]],
    [label.blocks, blocked],
    [label.onlyOpen, onlyPorts?.join(', ') ?? ''],
    [label.lifting, liftingSentences(network, words.network).join(' ')],
    [label.numbers, asns.map((asn) => `AS${asn}`).join(', ')],
    [label.source, sourceOf(network, words)],
  ]);
}

function sourceOf({ source, verifiedOn }: { source: string; verifiedOn: string }, words: Words): string {
  return words.reference.source(source, verifiedOn);
}
