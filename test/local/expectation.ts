/** What the service should report about a port, and the shorthand used to write the demo hosts. Data only. */
import {
  type FindingCode,
  isTlsWarning,
  type Mode,
  type NoPortWhy,
  type Outcome,
  type Reason,
  type TlsProblem,
} from '../../worker/api/index.ts';

export interface Expectation {
  outcome: Outcome;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  /** Null if there was no handshake, or it was not completed. */
  trusted: boolean | null;
  problems: readonly TlsProblem[];
}

/** A finding without what follows from its code or varies between machines: durations and places. */
export interface ExpectedFinding {
  code: FindingCode;
  ports: readonly number[];
  parameters: object;
}

/** Nothing was learned about TLS. */
export function says(outcome: Outcome, reason: Reason | null = null): Expectation {
  return { outcome, reason, encryption: null, trusted: null, problems: [] };
}

export function tlsFailed(reason: Reason, ...problems: TlsProblem[]): Expectation {
  return { ...says('tls-failed', reason), problems };
}

/** Trusted, unless one of the problems is an error rather than a warning. */
export function encrypted(encryption: 'starttls' | 'implicit-tls', ...problems: TlsProblem[]): Expectation {
  const trusted = problems.every(isTlsWarning);
  return { outcome: encryption, reason: null, encryption, trusted, problems };
}

/** Encrypted, but the limits of the service ended its search for a trusted authority. */
export function unjudged(encryption: 'starttls' | 'implicit-tls'): Expectation {
  return { ...encrypted(encryption, 'too-many-certificates'), trusted: null };
}

export const STARTTLS = encrypted('starttls');
export const IMPLICIT_TLS = encrypted('implicit-tls');
export const PLAINTEXT = says('plaintext');
export const REFUSED = says('refused');
export const SILENT = says('silent', 'greeting');
export const PORT_25 = says('untestable', 'port-25-forbidden');

/** A finding that is fully described by its code and ports. */
export function finds(code: FindingCode, ...ports: number[]): ExpectedFinding {
  return { code, ports, parameters: {} };
}

export function modeMismatch(expected: Mode, seen: Mode, ...ports: number[]): ExpectedFinding {
  return { code: 'tls-mode-mismatch', ports, parameters: { expected, seen } };
}

export function untrusted(ports: readonly number[], ...problems: TlsProblem[]): ExpectedFinding {
  return { code: 'certificate-untrusted', ports, parameters: { problems } };
}

export function endsSoon(certificate: 'leaf' | 'intermediate', ...ports: number[]): ExpectedFinding {
  return { code: 'certificate-expires-soon', ports, parameters: { certificate } };
}

export function turnedAway(words: string, ...ports: number[]): ExpectedFinding {
  return { code: 'check-refused-here', ports, parameters: { words } };
}

/** Registered ports that are closed while others are open. */
export function someDead(...ports: number[]): ExpectedFinding {
  return { code: 'some-dead', ports, parameters: { ports, suspects: [], names: [] } };
}

/** The default allow-list was checked, and none of its ports can be recommended. */
export function noUsablePort(why: NoPortWhy): ExpectedFinding {
  const ports = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];
  return { code: 'no-usable-port', ports, parameters: { why } };
}
