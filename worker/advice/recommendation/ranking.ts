/**
 * Which of two usable ports is the better recommendation. Pure.
 *
 * Safety comes first, then working over both address families, then accepting a password, then the provider's own
 * recommendation, which is better informed than any rule, and then RFC 8314 §3.3: registered ports, and among those implicit TLS before STARTTLS.
 */

import { expectedMode, isUnusual } from '../../api/index.ts';
import { GRADES, type Usable } from '../../judgement/candidate.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { isSubmissionPort, isWebPort, usageRank } from '../../knowledge/ports.ts';

export function compare(one: Usable, other: Usable, provider: Provider | null): number {
  const [left, right] = [rankOf(one, provider), rankOf(other, provider)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Smaller is better; the first difference decides. */
function rankOf(candidate: Usable, provider: Provider | null): number[] {
  const { port, grade, encryption, onlyFamily, signInRank } = candidate;
  return [
    GRADES.indexOf(grade),
    Number(onlyFamily !== null),
    signInRank,
    Number(provider !== null && provider.recommendedPort !== port),
    Number(provider !== null && !provider.ports.some((one) => one.port === port)),
    // Proxies on the way expect HTTP on these ports and break SMTP.
    Number(isWebPort(port)),
    Number(!isSubmissionPort(port)),
    Number(hasUnusualMode(candidate)),
    Number(encryption !== 'implicit-tls'),
    usageRank(port),
    port,
  ];
}

/** Mail programs default to the usual mode of a port. */
export function hasUnusualMode({ port, encryption }: Usable): boolean {
  const expected = expectedMode(port);
  return expected !== null && isUnusual(expected, encryption ?? 'plaintext');
}
