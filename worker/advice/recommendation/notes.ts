/** What speaks for a port and against it, as codes; cautions first, so that they are not overlooked. Pure. */
import {
  type Caller,
  expectedMode,
  NOTES,
  type Note,
  type NoteCode,
  type NoteParameters,
} from '../../api/index.ts';
import type { Unusable, Usable } from '../../judgement/candidate.ts';
import { ownSecret } from '../../judgement/known-sign-in.ts';
import type { Network, Provider } from '../../knowledge/knowledge.ts';
import { definingRfc, isWebPort } from '../../knowledge/ports.ts';
import { isOwnWord } from '../../knowledge/providers/own-word.ts';
import { hasUnusualMode } from './ranking.ts';

function note<Code extends NoteCode>(code: Code, parameters: NoteParameters<Code>): Note {
  // Each code is paired with its own parameters; TypeScript cannot follow that through a type parameter.
  return { code, side: NOTES[code].side, parameters } as Note;
}

export const SERVERS_ONLY: Note = note('servers-only', {});

export function notesOn(candidate: Usable, provider: Provider | null): Note[] {
  return [
    ...safetyNotes(candidate),
    ...(provider === null ? [] : providerNotes(candidate, provider)),
    ...(candidate.encryption === 'implicit-tls' ? [note('tls-from-the-start', {})] : []),
    portNote(candidate.port),
    ...modeNotes(candidate),
    ...(candidate.isNtlmOnly ? [note('ntlm-only', {})] : []),
    ...(candidate.onlyFamily === null ? [] : [note('one-family', { family: candidate.onlyFamily })]),
  ];
}

/** Known, not measured: for the recommended port alone, because it is the same on every port. */
export function secretNotes(provider: Provider | null): Note[] {
  const secret = provider?.signIn ? ownSecret(provider.signIn) : null;
  return provider === null || secret === null || secret === 'by-address'
    ? []
    : [note('sign-in-with', { provider: provider.name, secret })];
}

/** What is wrong with a port's encryption; empty if it can be relied on. */
export function dangersOf({ grade, isInjected, problems }: Usable): Note[] {
  if (grade === 'unencrypted') return [note('unencrypted', {})];
  if (grade === 'trusted') return [];
  const found = problems.length > 0 ? [note('certificate-problem', { problems: [...problems] })] : [];
  if (isInjected) found.unshift(note('starttls-injection', {}));
  return found.length > 0 ? found : [note('certificate-unknown', {})];
}

function safetyNotes(candidate: Usable): Note[] {
  const worked = note('worked', { count: candidate.count });
  const trusted = candidate.grade === 'trusted' ? [note('certificate-trusted', {})] : [];
  return [...dangersOf(candidate), worked, ...trusted, ...clearNotes(candidate)];
}

/**
 * RFC 8314 §5.1: a mail program must be able to require TLS; with "if available" an attacker in between can prevent it.
 */
function clearNotes({ encryption, takesPasswordInClear }: Usable): Note[] {
  return encryption === 'starttls' && takesPasswordInClear ? [note('insist-on-encryption', {})] : [];
}

/** Nothing where only others say what the provider offers. */
function providerNotes({ port }: Usable, provider: Provider): Note[] {
  if (!isOwnWord(provider)) return [];
  const { name, recommendedPort, ports } = provider;
  if (recommendedPort === port) return [note('recommended-by-provider', { provider: name })];
  const listed = ports.find((one) => one.port === port);
  if (listed && !listed.confirmed) return [];
  return [note(listed ? 'documented-by-provider' : 'not-documented', { provider: name })];
}

function portNote(port: number): Note {
  const rfc = definingRfc(port);
  if (rfc !== null) return note('registered-port', { rfc });
  return note(isWebPort(port) ? 'web-port' : 'alternative-port', {});
}

/** A port without any encryption already has its own note. */
function modeNotes(candidate: Usable): Note[] {
  const { port, encryption } = candidate;
  const expected = expectedMode(port);
  if (expected === null || encryption === null || !hasUnusualMode(candidate)) return [];
  return [note('unusual-encryption', { expected, seen: encryption })];
}

export function whyUnusable({ kind, outcomes, dead }: Unusable): Note {
  switch (kind) {
    case 'failed':
    case 'unproven':
      return note(kind, { outcomes: [...outcomes] });
    case 'failed-from-some-places':
      return note(kind, { outcomes: [...outcomes], dead: [...dead] });
    case 'check-refused-here':
    case 'beyond-our-client':
    case 'encryption-differs':
      return note(kind, {});
  }
}

export function blockedNote(caller: Caller, networks: readonly Network[]): Note {
  return note('blocked-by-your-network', networkOf(caller, networks));
}

/** The caller's network. A network named in the request takes precedence over the one its packets come from. */
export function networkOf(
  { network, organisation, varies, confirmed }: Caller,
  networks: readonly Network[],
): NoteParameters<'blocked-by-your-network'> {
  const known = networks.find(({ id }) => id === network);
  return {
    network: network ?? '',
    name: known ? withProducts(known) : (organisation ?? network ?? ''),
    certainty: confirmed ? (varies ? 'sometimes' : 'known') : 'said',
  };
}

/** `Hetzner (Cloud)`: a rule of a product does not hold for everybody with an address of the vendor. */
function withProducts({ name, products }: Network): string {
  return products.length === 0 ? name : `${name} (${products.join(', ')})`;
}
