/** Every provider that is known, and which of them a host belongs to. Asks nobody: a name says it, or it is not said. */
import type { Provider } from '../knowledge.ts';
import { MAILBOX_PROVIDERS } from './mailboxes.ts';
import { SENDING_SERVICES } from './sending-services.ts';

export const PROVIDERS: readonly Provider[] = [...SENDING_SERVICES, ...MAILBOX_PROVIDERS];

export function providerById(id: string): Provider | null {
  return PROVIDERS.find((provider) => provider.id === id) ?? null;
}

/** `host` is ASCII and lower case. Of several patterns that fit, the longest says most. */
export function providerOf(host: string, among: readonly Provider[] = PROVIDERS): Provider | null {
  const fitting = among.flatMap((provider) =>
    [...provider.hosts, ...provider.patterns]
      .filter((pattern) => matchesPattern(host, pattern))
      .map((pattern) => ({ provider, length: pattern.replaceAll('*', '').length })),
  );
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  return longest?.provider ?? null;
}

/**
 * As in HOSTS of a deployment, `*.example.net` stands for every name below example.net, not for example.net itself. A `*`
 * between dots stands for one label: regions have such names.
 */
function matchesPattern(host: string, pattern: string): boolean {
  const labels = host.split('.');
  const wanted = pattern.split('.');
  const below = wanted[0] === '*';
  if (below ? labels.length < wanted.length : labels.length !== wanted.length) return false;
  const rest = below ? wanted.slice(1) : wanted;
  const tail = labels.slice(labels.length - rest.length);
  return rest.every((label, index) => label === '*' || label === tail[index]);
}
