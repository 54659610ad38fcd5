/** All known providers, and which of them a host belongs to, judged by its name alone. No network requests. */
import { matchesPattern } from '../../host/patterns.ts';
import type { Provider } from '../knowledge.ts';
import { MAILBOX_PROVIDERS } from './mailboxes.ts';
import { SENDING_SERVICES } from './sending-services.ts';

export const PROVIDERS: readonly Provider[] = [...SENDING_SERVICES, ...MAILBOX_PROVIDERS];

export function providerById(id: string): Provider | null {
  return PROVIDERS.find((provider) => provider.id === id) ?? null;
}

/** `host` is ASCII and lower case. If several patterns match, the longest is the most specific. */
export function providerOf(host: string, among: readonly Provider[] = PROVIDERS): Provider | null {
  const fitting = among.flatMap((provider) =>
    [...provider.hosts, ...provider.patterns]
      .filter((pattern) => matchesPattern(host, pattern))
      .map((pattern) => ({ provider, length: pattern.replaceAll('*', '').length })),
  );
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  return longest?.provider ?? null;
}
