/** What an error message means and what to change. */
import type { Review } from './configuration.ts';
import type { Outcome, Reason } from './outcome.ts';
import type { TlsProblem } from './port-report.ts';
import type { Problem } from './problem.ts';

/** What a mail program's error message can mean. */
export const ERROR_CAUSES = [
  /** The client began TLS on a port where the server greets in plain text first. */
  'tls-on-plain-port',
  /** The client waits for a plain-text greeting on a port that expects TLS at once. */
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
  /** The field for the server holds more than a name: quotation marks, a port, a scheme. */
  'host-field-wrong',
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
  /** The message is about receiving mail, not sending it. */
  'incoming-server',
  /** The message only says that sending failed. */
  'reason-missing',
] as const;

export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** What to change. A change that names a port is based on a measurement of that port. */
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
  'correct-host-field',
  'allow-program',
  'wait',
  'update-program',
  'renew-certificate',
  'use-certified-name',
  'ask-hosting-provider',
  'pause-mail-shield',
  'trust-issuer',
  'check-own-trust',
  'sign-in',
  /** What the measured port offers decides, rather than the usual advice about passwords. */
  'sign-in-elsewhere',
  'no-sign-in-there',
  'no-password-sign-in',
  'ntlm-sign-in',
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
  /** How the port was measured to encrypt. */
  encryption?: 'starttls' | 'implicit-tls';
  /** Another port that works just as well. */
  otherPort?: number;
  otherEncryption?: 'starttls' | 'implicit-tls';
  /** The port to stop using. */
  insteadOf?: number;
  /** The names the certificate is valid for. */
  names?: string[];
  /** The mechanisms that the port offers to sign in with. */
  methods?: string[];
}

/** `possible` is reported only where nothing better was found. */
export type ErrorConfidence = 'certain' | 'likely' | 'possible';

/** Where a message is documented. Text around the proper names is in the reader's language. */
export type ErrorSource =
  | { kind: 'page'; address: string }
  | { kind: 'document'; title: string; sections: readonly string[] }
  /** The program's own messages, or those of parts of it. */
  | { kind: 'messages'; program: string; parts: readonly string[] }
  /** Wording that servers use by convention. */
  | { kind: 'custom' };

/** A known message that was found in the pasted text. */
export interface ErrorMatch {
  code: ErrorCause;
  confidence: ErrorConfidence;
  /** The words it was recognized by. */
  quote: string;
  /** The program the message comes from, and where it is documented. */
  program: string;
  source: ErrorSource;
  /** False for a message that is often quoted this way but nobody has verified. */
  confirmed: boolean;
  change: ErrorChange;
  /** True where checking the host might have led to a different change, and no check was made. */
  provisional: boolean;
}

/** The same, with a sentence for each code in the reader's language. */
export interface ExplainedMatch extends Omit<ErrorMatch, 'source'> {
  source: string;
  cause: string;
  advice: string;
}

/**
 * Why a result says nothing about what others get: the server turned this checker away, or has a limit; something on the
 * way rewrote the dialogue; the answer came later than we wait; or only our own encryption was not enough.
 */
export type MeasuredLimit = 'refused-here' | 'limited' | 'masked' | 'late' | 'beyond-our-client';

/** How mail programs may sign in on a port. `no-password`: with tokens, tickets or certificates only. */
export type SignInOffer = 'password' | 'ntlm-only' | 'no-password' | 'not-offered';

/** The best result for a port, from several vantage points, measured while the message was explained. */
export interface MeasuredPort {
  port: number;
  outcome: Outcome;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  trusted: boolean | null;
  problems: TlsProblem[];
  /** The first few names in the certificate, where the host's name is not among them. */
  names: string[];
  /** Replies that turned the check away, if there were any. */
  refusals?: string[] | undefined;
  /** Null where the result is about the server. */
  limit: MeasuredLimit | null;
  /** What is offered where it counts, inside the encryption if there is any; null where the port does not work. */
  signIn: SignInOffer | null;
  /** The SASL mechanisms of that offer. */
  methods: string[];
}

export interface MeasuredHost {
  host: string;
  checkedAt: string;
  ports: MeasuredPort[];
  /** Encrypted ports that this check would advise, best first: the recommendation, then its alternatives. */
  advised: number[];
}

export interface Explanation {
  /** The beginning of the pasted text, without mail addresses, passwords and keys. */
  error: string;
  /** True where the pasted text was longer than what was read. */
  cut: boolean;
  /** Most specific first. */
  matches: ExplainedMatch[];
  /** The settings for sending mail in the pasted text; empty unless it was posted. */
  configurations: Review[];
  /** Advice for when nothing was recognized: what helps to recognize it, and a port that works, where one is known. */
  hint: string | null;
  /** What to write to the hosting provider that redirects mail; null unless the message shows that. */
  ticket: { subject: string; text: string } | null;
  /**
   * A host that the message names, other than the one that was given: the advice then rests on the message alone. Null
   * where it names none, or the same.
   */
  named: string | null;
  /** Null where no host was given or nothing could be measured; in the second case `problem` says why. */
  result: MeasuredHost | null;
  problem: Problem | null;
}
