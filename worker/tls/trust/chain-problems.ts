/**
 * What is wrong with one chain, all of it: the rules of RFC 5280 §6.1 and what is weak today. Pure. Where the RFC leaves a
 * choice, OpenSSL's is taken, so that both come to the same answer. Revocation is not judged.
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
  /** Of the whole judgement, for all its chains. */
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
    // Nobody relies on how an anchor is signed, whether it stands in the store or was sent as the leaf itself.
    'weak-signature': end.kind !== 'trusted-leaf' && certificates.some(({ algorithm }) => algorithm.isWeak),
    'weak-key': members.some(({ key }) => key.isWeak),
    'unsupported-key': !chain.isVerified || members.some(({ key }) => !key.isSupported),
  };
  const found = Object.entries(holds).filter(([, holding]) => holding);
  return new Set(found.map(([problem]) => problem as TlsProblem));
}

const SERVER = '1.3.6.1.5.5.7.3.1';

/** Each certificate in its place: what it is used for here is allowed by itself and, for those below it, by the authority. */
function isForPurpose({ extensions }: Holder, { certificates }: Chain, index: number): boolean {
  const { isUnderstood, purposes, isAuthority, maySign, mayServe, pathLength } = extensions;
  // RFC 5280 §4.2.1.12 speaks of the leaf; every client in use lets authorities restrict all below them that way. The
  // RFC leaves it to the application whether "any purpose" will do: it does not in OpenSSL, nor for public authorities.
  const isForServers = purposes === null || purposes.includes(SERVER);
  if (!isUnderstood || !isForServers) return false;
  if (index === 0) return mayServe;
  const below = certificates.slice(0, index);
  // RFC 5280 §4.2.1.9: neither the leaf counts, nor what an authority issued to itself.
  const between = below.slice(1).filter((certificate) => !isSelfIssued(certificate)).length;
  // RFC 5280 §6.1.1 (d): an anchor is a name and a key. What its certificate says is believed, and it may say nothing.
  const isAnchor = index === certificates.length;
  return (isAuthority ?? isAnchor) && maySign && between <= (pathLength ?? between);
}

/**
 * That an authority certified a name it must not is told as a wrong purpose, too: the name does fit, the authority was not
 * meant for it. Asked below an anchor only: what restricts an authority nobody vouches for changes nothing.
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
