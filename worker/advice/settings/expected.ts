/**
 * The port and encryption of settings that are written before anything was measured: what is known of the host's
 * provider, else what is usual. Pure.
 */
import { type EncryptionMode, type SettingsBasis, usualMode } from '../../api/index.ts';
import type { DocumentedPort, Provider } from '../../knowledge/knowledge.ts';
import { isSubmissionPort, submissionPort } from '../../knowledge/ports.ts';
import { isOwnWord } from '../../knowledge/providers/own-word.ts';

export interface Expected {
  port: number;
  encryption: EncryptionMode;
  basis: SettingsBasis;
}

/** What a request names; null for what it leaves open. */
interface Named {
  port: number | null;
  encryption: EncryptionMode | null;
}

/** `provider` has not ended its service; null if none is known. `checked`: the ports that this deployment checks. */
export function expectedPort(named: Named, provider: Provider | null, checked: readonly number[]): Expected {
  const { port, encryption } = named;
  if (port !== null && encryption !== null) return { port, encryption, basis: 'address' };
  const known = provider === null ? undefined : knownPort(named, provider);
  if (provider !== null && known) {
    const isDocumented = isOwnWord(provider) && known.confirmed;
    return { port: known.port, encryption: known.encryption, basis: isDocumented ? 'documented' : 'listed' };
  }
  const usual = port ?? usualPort(encryption, checked);
  return { port: usual, encryption: encryption ?? usualMode(usual), basis: 'usual' };
}

/**
 * The provider's preference first, then the registered ports. A port without encryption only if the request names it: what
 * nobody has measured is no reason to send a password in clear text.
 */
function knownPort({ port, encryption }: Named, provider: Provider): DocumentedPort | undefined {
  const fitting = provider.ports.filter((one) => {
    const isNamed = one.port === port || one.encryption === encryption;
    const fits = (port ?? one.port) === one.port && (encryption ?? one.encryption) === one.encryption;
    return fits && (isNamed || one.encryption !== 'plaintext');
  });
  const rankOf = (one: DocumentedPort): number => {
    if (one.port === provider.recommendedPort) return 0;
    return isSubmissionPort(one.port) ? 1 : 2;
  };
  return fitting.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

/** A submission port, preferably one that this deployment checks. */
function usualPort(encryption: EncryptionMode | null, checked: readonly number[]): number {
  if (encryption !== null) return submissionPort(encryption);
  const usual = [submissionPort('starttls'), submissionPort('implicit-tls')];
  return usual.find((port) => checked.includes(port)) ?? submissionPort('starttls');
}
