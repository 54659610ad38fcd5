/**
 * Everything that is wrong with one chain, by the rules of RFC 5280 §6.1 and today's view of what is weak. Pure. Where
 * the RFC leaves a choice, it follows OpenSSL, so that both reach the same verdict. Revocation is not judged.
 */
import type { TlsProblem } from '../../api/index.ts';
import { type Holder, isSelfIssued } from './certificate.ts';
import type { Chain } from './chain.ts';
import { areNamesAllowed, type ComparisonBudget } from './name-constraints.ts';
import { isNamed } from './server-name.ts';

/** `host`: an ASCII DNS name, or an IP literal without brackets. */
export interface Occasion {
  host: string;
  nowMs: number;
  /** Shared by all chains of the judgement. */
  comparisons: ComparisonBudget;
}

export function problemsOf(chain: Chain, { host, nowMs, comparisons }: Occasion): Set<TlsProblem> {
  const { certificates, end } = chain;
  const members: Holder[] = end.kind === 'anchor' ? [...certificates, end.anchor] : [...certificates];
  const holds: Partial<Record<TlsProblem, boolean>> = {
    'name-mismatch': !isNamed(certificates[0]?.extensions.names ?? [], host),
    expired: members.some(({ validity }) => nowMs > validity.notAfterMs),
    'not-yet-valid': members.some(({ validity }) => nowMs < validity.notBeforeMs),
    'self-signed': end.kind === 'self-signed',
    'untrusted-root': end.kind === 'untrusted-root',
    'incomplete-chain': end.kind === 'incomplete-chain',
    'wrong-purpose':
      members.some((member, index) => !isForPurpose(member, chain, index)) ||
      !keepsToNames(members, chain, comparisons),
    // The signature on an anchor does not matter, whether the anchor is in the store or was sent as the leaf itself.
    'weak-signature': end.kind !== 'trusted-leaf' && certificates.some(({ algorithm }) => algorithm.isWeak),
    'weak-key': members.some(({ key }) => key.isWeak),
    'unsupported-key': !chain.isVerified || members.some(({ key }) => !key.isSupported),
  };
  const found = Object.entries(holds).filter(([, holding]) => holding);
  return new Set(found.map(([problem]) => problem as TlsProblem));
}

const SERVER = '1.3.6.1.5.5.7.3.1';

/** Checks each certificate in its position: it must allow its use here, and an authority also what is below it. */
function isForPurpose({ extensions }: Holder, { certificates }: Chain, index: number): boolean {
  const { isUnderstood, purposes, isAuthority, maySign, mayServe, pathLength } = extensions;
  // RFC 5280 §4.2.1.12 is about the leaf, but every client in use lets an authority restrict everything below it this
  // way. Whether "any purpose" is enough is left to the application: OpenSSL and the rules for public authorities say
  // no.
  const isForServers = purposes === null || purposes.includes(SERVER);
  if (!isUnderstood || !isForServers) return false;
  if (index === 0) return mayServe;
  const below = certificates.slice(0, index);
  // RFC 5280 §4.2.1.9: the leaf does not count, nor do certificates that an authority issued to itself.
  const between = below.slice(1).filter((certificate) => !isSelfIssued(certificate)).length;
  // RFC 5280 §6.1.1 (d): an anchor is a name and a key, so it counts as an authority unless its certificate says
  // otherwise.
  const isAnchor = index === certificates.length;
  return (isAuthority ?? isAnchor) && maySign && between <= (pathLength ?? between);
}

/**
 * An authority that certifies a name outside its constraints is also reported as a wrong purpose: the name fits, but
 * the authority was not meant for it. Checked only in chains with an anchor, since the limits of an untrusted authority
 * do not matter.
 */
function keepsToNames(
  members: readonly Holder[],
  { certificates, end }: Chain,
  comparisons: ComparisonBudget,
): boolean {
  if (end.kind !== 'anchor') return true;
  return members.every(({ extensions: { constraints } }, index) => {
    return constraints === null || areNamesAllowed(certificates.slice(0, index), constraints, comparisons);
  });
}
