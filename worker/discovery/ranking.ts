/** Merges what all sources name into one list, each server once, the best to try first. Pure; contacts no server. */
import { DISCOVERY_SOURCES, type DiscoveredHost } from '../api/index.ts';
import { DISCOVERED_HOSTS_MAX } from '../limits.ts';
import { admitHost, type HostRules } from '../policy/host.ts';
import type { SourceAnswer } from './source-answer.ts';

export function byAuthority(a: SourceAnswer, b: SourceAnswer): number {
  return DISCOVERY_SOURCES.indexOf(a.source) - DISCOVERY_SOURCES.indexOf(b.source);
}

/**
 * `answers` are ordered by authority. Servers without encryption come last, whatever source names them. Hosts that
 * could not be checked here anyway are left out: those inside a private network, and those the operator excludes.
 */
export function rankHosts(answers: readonly SourceAnswer[], rules: HostRules): DiscoveredHost[] {
  const known = new Map<string, Omit<DiscoveredHost, 'priority'>>();
  for (const { source, servers } of answers) {
    for (const { host, port, encryption } of servers) {
      if (!admitHost({ ...host, written: host.host }, rules).ok) continue;
      const key = `${host.host} ${port} ${encryption}`;
      const before = known.get(key);
      if (before === undefined) known.set(key, { host: host.host, port, encryption, sources: [source] });
      else if (!before.sources.includes(source)) before.sources.push(source);
    }
  }
  return [...known.values()]
    .toSorted((a, b) => Number(a.encryption === 'plaintext') - Number(b.encryption === 'plaintext'))
    .slice(0, DISCOVERED_HOSTS_MAX)
    .map((server, index) => ({ ...server, priority: index + 1 }));
}
