/**
 * Name constraints (RFC 5280 §4.2.1.10): did each authority keep to the names it may certify? Only kinds of names that
 * TLS servers use are compared. If a certificate uses another kind that is constrained, it is rejected, as the RFC
 * requires.
 */
import { isSelfIssued, type ParsedCertificate } from './certificate.ts';
import type { Bytes } from './der.ts';
import { isWithin } from './distinguished-name.ts';
import type { NameConstraints } from './extensions.ts';
import type { GeneralName } from './general-name.ts';
import { NAME_COMPARISONS_MAX } from './limits.ts';

/** `certificates`: those below the authority with these constraints, leaf first. */
export function areNamesAllowed(
  certificates: readonly ParsedCertificate[],
  { permitted, excluded }: NameConstraints,
  budget: ComparisonBudget,
): boolean {
  const names = certificates.filter(isConstrained).flatMap(namesOf);
  if (!budget.spend(names.length * (permitted.length + excluded.length))) return false;
  return names.every((name) => {
    const allowed = permitted.filter((base) => isSameKind(name, base));
    return (
      (allowed.length === 0 || allowed.some((base) => isBelow(name, base))) &&
      !excluded.some((base) => isSameKind(name, base) && overlaps(name, base))
    );
  });
}

/** RFC 5280 §6.1.3 (b): certificates that an authority issued to itself are exempt, except for the leaf. */
function isConstrained(certificate: ParsedCertificate, index: number): boolean {
  return index === 0 || !isSelfIssued(certificate);
}

function namesOf({ subject, extensions }: ParsedCertificate): readonly GeneralName[] {
  return subject.parts.length === 0
    ? extensions.names
    : [{ kind: 'directory', name: subject }, ...extensions.names];
}

/** IPv4 and IPv6 addresses are one kind: if only IPv4 networks are permitted, no IPv6 address is. */
function isSameKind(name: GeneralName, base: GeneralName): boolean {
  if (name.kind === 'other' && base.kind === 'other') return base.tag === name.tag;
  return name.kind === base.kind;
}

function isBelow(name: GeneralName, base: GeneralName): boolean {
  if (name.kind === 'dns' && base.kind === 'dns') return isDnsBelow(name.folded, base.folded);
  if (name.kind === 'ip' && base.kind === 'ip') return isInNetwork(name.bytes, base.bytes);
  return name.kind === 'directory' && base.kind === 'directory' && isWithin(name.name, base.name);
}

/** An excluded name must not be reachable through a wildcard either, and what cannot be compared counts as excluded. */
function overlaps(name: GeneralName, base: GeneralName): boolean {
  if (name.kind === 'other') return true;
  if (isBelow(name, base)) return true;
  if (name.kind === 'ip' && base.kind === 'ip') return !isAddress(name.bytes) || !isNetwork(base.bytes);
  if (name.kind !== 'dns' || base.kind !== 'dns' || !name.folded.startsWith('*.')) return false;
  const dot = base.folded.indexOf('.');
  return dot !== -1 && base.folded.slice(dot) === name.folded.slice(1);
}

/**
 * The base with labels added in front. A base that begins with a dot, unknown to the RFC, requires at least one
 * (OpenSSL).
 */
function isDnsBelow(name: string, base: string): boolean {
  if (base === '' || name === base) return true;
  return name.endsWith(base) && (base.startsWith('.') || name.at(-base.length - 1) === '.');
}

function isAddress({ length }: Bytes): boolean {
  return length === 4 || length === 16;
}

/** An address followed by a mask of the same length. */
function isNetwork({ length }: Bytes): boolean {
  return length === 8 || length === 32;
}

function isInNetwork(address: Bytes, network: Bytes): boolean {
  if (!isAddress(address) || network.length !== 2 * address.length) return false;
  return address.every((byte, index) => {
    const mask = network[address.length + index] ?? 0;
    return (byte & mask) === ((network[index] ?? 0) & mask);
  });
}

/**
 * How many comparisons of a name with a name constraint one judgement may make: one budget for all chains and
 * authorities, since the server decides how many there are of both. Once it is used up, names count as not allowed.
 */
export class ComparisonBudget {
  #left = NAME_COMPARISONS_MAX;

  get isUsedUp(): boolean {
    return this.#left < 0;
  }

  /** False once the budget is used up. */
  spend(comparisons: number): boolean {
    this.#left -= comparisons;
    return this.#left >= 0;
  }
}
