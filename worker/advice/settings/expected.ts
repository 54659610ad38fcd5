/**
 * The port and encryption of settings that are written without a check: what is remembered of the host, else what is
 * known of its provider, else what is usual. Pure.
 */
import {
  type EncryptionMode,
  type HistoryEntry,
  modeOfOutcome,
  type SettingsBasis,
  usualMode,
} from '../../api/index.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { isSubmissionPort, submissionPort } from '../../knowledge/ports.ts';
import { isOwnWord } from '../../knowledge/providers/own-word.ts';

export interface Expected {
  port: number;
  encryption: EncryptionMode;
  basis: SettingsBasis;
  /** When that was measured; null for other bases than a check. */
  checkedAt: string | null;
}

/** What a request names; null for what it leaves open. */
interface Named {
  port: number | null;
  encryption: EncryptionMode | null;
}

/** What is known without a new check. */
interface Known {
  /** It has not ended its service; null if none is known. */
  provider: Provider | null;
  /** The ports that this deployment checks. */
  checked: readonly number[];
  /** What stations remember, newest first for each vantage point, port and family; left out where nobody asked them. */
  entries?: readonly HistoryEntry[];
}

export function expectedPort(named: Named, { provider, checked, entries = [] }: Known): Expected {
  const { port, encryption } = named;
  const preferred = provider?.recommendedPort ?? null;
  const seen = fitting(named, workingNow(entries), preferred);
  if (seen) {
    const { checkedAt } = seen;
    return { port: seen.port, encryption: seen.encryption, basis: 'check', checkedAt };
  }
  const unmeasured = { checkedAt: null };
  if (port !== null && encryption !== null) return { port, encryption, basis: 'address', ...unmeasured };
  const known = provider ? fitting(named, provider.ports, preferred) : undefined;
  if (provider && known) {
    const basis = isOwnWord(provider) && known.confirmed ? 'documented' : 'listed';
    return { port: known.port, encryption: known.encryption, basis, ...unmeasured };
  }
  const usual = port ?? usualPort(encryption, checked);
  return { port: usual, encryption: encryption ?? usualMode(usual), basis: 'usual', ...unmeasured };
}

interface Offered {
  port: number;
  encryption: EncryptionMode;
}

/** The last that each vantage point saw of a port, where mail could be submitted. */
function workingNow(entries: readonly HistoryEntry[]): (Offered & { checkedAt: string })[] {
  const last = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const place = `${entry.vantage} ${entry.port} ${entry.family}`;
    if (!last.has(place)) last.set(place, entry);
  }
  return [...last.values()].flatMap(({ port, outcome, checkedAt }) => {
    const encryption = modeOfOutcome(outcome);
    return encryption ? [{ port, encryption, checkedAt }] : [];
  });
}

/**
 * The provider's preference first, then the registered ports. A port without encryption only if the request names it: what
 * was not measured for this answer is no reason to send a password in clear text.
 */
function fitting<Port extends Offered>(
  { port, encryption }: Named,
  offered: readonly Port[],
  preferred: number | null,
): Port | undefined {
  const fit = offered.filter((one) => {
    const isNamed = one.port === port || one.encryption === encryption;
    const fits = (port ?? one.port) === one.port && (encryption ?? one.encryption) === one.encryption;
    return fits && (isNamed || one.encryption !== 'plaintext');
  });
  const rankOf = (one: Port): number => {
    if (one.port === preferred) return 0;
    return isSubmissionPort(one.port) ? 1 : 2;
  };
  return fit.toSorted((a, b) => rankOf(a) - rankOf(b) || a.port - b.port)[0];
}

/** A submission port, preferably one that this deployment checks. */
function usualPort(encryption: EncryptionMode | null, checked: readonly number[]): number {
  if (encryption !== null) return submissionPort(encryption);
  const usual = [submissionPort('starttls'), submissionPort('implicit-tls')];
  return usual.find((port) => checked.includes(port)) ?? submissionPort('starttls');
}
