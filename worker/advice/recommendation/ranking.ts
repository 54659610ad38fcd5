/**
 * Which of two usable ports is the better advice. Pure.
 *
 * Safety comes first and what works over both address families next; then the provider's own word, who knows more than
 * any rule; then RFC 8314 §3.3: registered ports, and of those TLS from the first byte before STARTTLS.
 */

import { GRADES, type Usable } from '../../judgement/candidate.ts';
import { expectedMode, isUnusual } from '../../judgement/usual-mode.ts';
import type { Provider } from '../../knowledge/knowledge.ts';

/** RFC 8314 §3.3 and RFC 6409 §3.1. */
export const REGISTERED_PORTS: Readonly<Record<number, string>> = { 465: 'RFC 8314', 587: 'RFC 6409' };

/** Mail servers speak to each other there (RFC 5321); networks block it outwards, and many servers want no login on it. */
export const RELAY_PORT = 25;

/** Proxies on the way take what they carry for HTTP and break SMTP; on 443 they rarely look inside. */
export const WEB_PORTS: readonly number[] = [443, 80];

/** Ports of custom, those that most providers offer first. */
const BY_CUSTOM: readonly number[] = [465, 587, 2525, 588, 2465, 2587, 8025, 8465];

export function compare(one: Usable, other: Usable, provider: Provider | null): number {
  const [left, right] = [rankOf(one, provider), rankOf(other, provider)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Smaller is better, the first difference decides. */
function rankOf(candidate: Usable, provider: Provider | null): number[] {
  const { port, grade, encryption, onlyFamily } = candidate;
  const custom = BY_CUSTOM.indexOf(port);
  return [
    GRADES.indexOf(grade),
    Number(onlyFamily !== null),
    Number(provider !== null && provider.recommendedPort !== port),
    Number(provider !== null && !provider.ports.some((one) => one.port === port)),
    1 + WEB_PORTS.indexOf(port),
    Number(REGISTERED_PORTS[port] === undefined),
    Number(hasUnusualMode(candidate)),
    Number(encryption !== 'implicit-tls'),
    custom === -1 ? BY_CUSTOM.length : custom,
    port,
  ];
}

/** Mail programs set themselves to what is usual on a port. */
export function hasUnusualMode({ port, encryption }: Usable): boolean {
  const expected = expectedMode(port);
  return expected !== null && isUnusual(expected, encryption ?? 'plaintext');
}
