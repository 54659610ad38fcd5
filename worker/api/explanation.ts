/** What an error message means and what to change. */
import type { Outcome, Reason } from './outcome.ts';
import type { TlsProblem } from './port-report.ts';
import type { Problem } from './problem.ts';

/** What an error message of a mail program can mean. */
export const ERROR_CAUSES = [
  /** The client began TLS where the server speaks first, readable. */
  'tls-on-plain-port',
  /** The client waits for words where TLS has to begin at once. */
  'plain-on-tls-port',
  'no-greeting',
  'connection-timeout',
  'connection-refused',
  'unreachable',
  'connection-lost',
  /** No connection, and the message does not say why. */
  'connection-failed',
  /** The sender's own system forbids the connection. */
  'connection-forbidden',
  'name-not-found',
  'name-lookup-failed',
  'encryption-required',
  'starttls-not-offered',
  'starttls-refused',
  'tls-failed',
  'tls-outdated',
  'certificate-expired',
  'certificate-other-name',
  'certificate-untrusted',
  'sign-in-required',
  'sign-in-failed',
  'sign-in-method',
  'sign-in-unavailable',
  'app-password-required',
  'password-sign-in-off',
  'service-refused',
  'relaying-denied',
  'sender-refused',
  'recipient-refused',
  'domain-not-authorised',
  'address-listed',
  'no-reverse-name',
  'too-many-connections',
  'sending-limit',
  'try-later',
  'mailbox-full',
  'message-too-large',
  'content-refused',
  'command-refused',
  /** It is about receiving mail, not about sending it. */
  'incoming-server',
  /** It only says that sending failed. */
  'reason-missing',
] as const;

export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** What there is to change; those that speak of a port were measured where they name one. */
export const ERROR_CHANGES = [
  'match-encryption',
  'use-starttls',
  'use-implicit-tls',
  'use-port',
  'try-other-port',
  'look-at-own-network',
  'use-ipv4',
  'enter-server',
  'set-wrappermode',
  'set-encryption',
  'encryption-is-altered',
  'no-encryption-there',
  'ask-provider',
  'ask-why',
  'check-name',
  'check-resolver',
  'allow-program',
  'wait',
  'update-program',
  'renew-certificate',
  'use-certified-name',
  'trust-issuer',
  'check-own-trust',
  'sign-in',
  'check-password',
  'create-app-password',
  'use-modern-sign-in',
  'choose-sign-in-method',
  'use-own-sender',
  'check-recipient',
  'authorise-domain',
  'ask-delisting',
  'use-submission',
  'fewer-connections',
  'respect-limit',
  'free-space',
  'make-smaller',
  'change-content',
  'read-reply',
  'check-incoming',
  'paste-more',
] as const;

export type ErrorChangeCode = (typeof ERROR_CHANGES)[number];

export interface ErrorChange {
  code: ErrorChangeCode;
  parameters: ErrorChangeParameters;
}

export interface ErrorChangeParameters {
  port?: number;
  /** How the port encrypts, as it was measured. */
  encryption?: 'starttls' | 'implicit-tls';
  /** One that works as well. */
  otherPort?: number;
  otherEncryption?: 'starttls' | 'implicit-tls';
  /** The port to leave. */
  insteadOf?: number;
  /** Those that the certificate is for. */
  names?: string[];
}

/** `possible` is told only where nothing better was found. */
export type ErrorConfidence = 'certain' | 'likely' | 'possible';

/** Where a message was read; the words around the names are those of the reader's language. */
export type ErrorSource =
  | { kind: 'page'; address: string }
  | { kind: 'document'; title: string; sections: readonly string[] }
  /** The messages of a program, or of parts of it. */
  | { kind: 'messages'; program: string; parts: readonly string[] }
  /** Words that servers use by custom. */
  | { kind: 'custom' };

/** Something known that was found in an error message. */
export interface ErrorMatch {
  code: ErrorCause;
  confidence: ErrorConfidence;
  /** The words by which it was recognized. */
  quote: string;
  /** Whose message it is, and where that was read. */
  program: string;
  source: ErrorSource;
  /** False for a message that is commonly quoted so and nobody has checked. */
  confirmed: boolean;
  change: ErrorChange;
  /** True where a look at the host might have led to another change, and there was none. */
  provisional: boolean;
}

/** The same with a sentence each, in the reader's language. */
export interface ExplainedMatch extends Omit<ErrorMatch, 'source'> {
  source: string;
  cause: string;
  advice: string;
}

/** A port as it was seen from the edge while the message was explained, at its best of several looks. */
export interface MeasuredPort {
  port: number;
  outcome: Outcome;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  trusted: boolean | null;
  problems: TlsProblem[];
  /** The first few that the certificate is for, where the host's is not among them. */
  names: string[];
}

export interface MeasuredHost {
  host: string;
  checkedAt: string;
  ports: MeasuredPort[];
  /** Those with encryption that this check would advise, best first: the recommendation and what it names beside. */
  advised: number[];
}

export interface Explanation {
  /** The start of what was pasted, without mail addresses, passwords and keys. */
  error: string;
  /** True where only the start of it was read. */
  cut: boolean;
  /** Most specific first. */
  matches: ExplainedMatch[];
  /** What would help, where nothing was recognized. */
  hint: string | null;
  /** Null where no host was given, or nothing could be measured: then `problem` says why. */
  result: MeasuredHost | null;
  problem: Problem | null;
}
