/** What the service is to say of a port, and the short words in which the demo hosts are written. Only data. */
import type { FindingCode, Outcome, Reason, TlsProblem } from '../../worker/api.ts';

export interface Expectation {
  outcome: Outcome;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  /** Null where no handshake came to an end, or there was none. */
  trusted: boolean | null;
  problems: readonly TlsProblem[];
}

/** A finding without what follows from its code. */
export interface ExpectedFinding {
  code: FindingCode;
  ports: readonly number[];
  parameters: Readonly<Record<string, string>>;
}

/** Nothing was learned of TLS. */
export function says(outcome: Outcome, reason: Reason | null = null): Expectation {
  return { outcome, reason, encryption: null, trusted: null, problems: [] };
}

export function tlsFailed(reason: Reason, ...problems: TlsProblem[]): Expectation {
  return { ...says('tls-failed', reason), problems };
}

/** Trusted, unless one of the problems is more than a warning. */
export function encrypted(encryption: 'starttls' | 'implicit-tls', ...problems: TlsProblem[]): Expectation {
  const trusted = problems.every((problem) => WARNINGS.includes(problem));
  return { outcome: encryption, reason: null, encryption, trusted, problems };
}

/** CONTRACT: the two that do not make `trusted` false. */
const WARNINGS: readonly TlsProblem[] = ['obsolete-version', 'no-forward-secrecy'];

export const STARTTLS = encrypted('starttls');
export const IMPLICIT_TLS = encrypted('implicit-tls');
export const PLAINTEXT = says('plaintext');
export const REFUSED = says('refused');
export const SILENT = says('silent', 'greeting');
export const PORT_25 = says('untestable', 'port-25-forbidden');

export function authInClear(...ports: number[]): ExpectedFinding {
  return { code: 'auth-in-clear', ports, parameters: {} };
}

export function injection(...ports: number[]): ExpectedFinding {
  return { code: 'starttls-injection', ports, parameters: {} };
}

export function modeMismatch(expected: Mode, seen: Mode, ...ports: number[]): ExpectedFinding {
  return { code: 'tls-mode-mismatch', ports, parameters: { expected, seen } };
}

type Mode = 'starttls' | 'implicit-tls' | 'plaintext';
