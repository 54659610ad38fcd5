/**
 * An error message → what it means and what to change, most specific first; the host's result makes it more precise.
 * Pure.
 */
import type { ErrorCause, ErrorChange, ErrorChangeCode, ErrorMatch, MeasuredHost } from '../../api/index.ts';
import type { ErrorPattern } from '../../knowledge/errors/pattern.ts';
import { ERROR_PATTERNS } from '../../knowledge/errors/patterns.ts';
import { RELAY_PORT } from '../../knowledge/ports.ts';
import { ERROR_QUOTE_CHARS_MAX, EXPLANATIONS_MAX } from '../../limits.ts';
import { usablePorts } from './measured.ts';
import { isMeasurable, measuredChange } from './measured-change.ts';
import { withSecretKind } from './provider-sign-in.ts';
import { type Recognized, recognize } from './recognized.ts';
import type { Redirection } from './redirected.ts';
import { type Subject, subjectOf } from './subject.ts';

/** `text` is what a program printed; the subject may be told by settings beside it. */
export function explain(
  text: string,
  measured: MeasuredHost | null,
  { host, dialed, port, redirection }: Subject = subjectOf(text, measured),
): readonly ErrorMatch[] {
  const found = recognize(text, ERROR_PATTERNS);
  const told = host === null ? found : withoutWaiting(found);
  const matches = told.slice(0, EXPLANATIONS_MAX).map(({ known, words, index }): ErrorMatch => {
    const { cause, confidence, program, source, confirmed } = known;
    const said = toldChange(known, text, port) ?? redirectedChange(cause, redirection);
    const change = said ?? (host && measuredChange(cause, port, host)) ?? usualChange(cause, port);
    const provisional = said === null && measured === null && isMeasurable(cause);
    const quote = wholeWords(words, text.slice(index)).slice(0, ERROR_QUOTE_CHARS_MAX).toWellFormed();
    return { code: cause, confidence, quote, program, source, confirmed, change, provisional };
  });
  const hosts = [...(host === null ? [] : [host.host]), ...dialed];
  return withSecretKind(matches, hosts, text).slice(0, EXPLANATIONS_MAX);
}

/** A port that works, for a message that nothing was recognized in; null if none is known to. */
export function recommendedChange(host: MeasuredHost | null): ErrorChange | null {
  const [best, ...others] = host === null ? [] : usablePorts(host);
  if (!best?.encryption) return null;
  const other = others.find(({ encryption }) => encryption !== best.encryption && encryption !== null);
  const more = other?.encryption ? { otherPort: other.port, otherEncryption: other.encryption } : {};
  return { code: 'use-port', parameters: { port: best.port, encryption: best.encryption, ...more } };
}

/**
 * A client that waits for a greeting where TLS has to begin will time out, so if that is the cause, the timeout adds
 * nothing.
 */
function withoutWaiting(found: readonly Recognized[]): readonly Recognized[] {
  const isWrongMode = found.some(({ known }) => known.cause === 'plain-on-tls-port');
  return isWrongMode ? found.filter(({ known }) => known.cause !== 'connection-timeout') : found;
}

/** The change that the message itself calls for, whatever the state of the host. */
function toldChange(
  { cause, program, change }: ErrorPattern,
  text: string,
  port: number | null,
): ErrorChange | null {
  if (cause === 'unreachable' && isAboutIpv6(text)) return { code: 'use-ipv4', parameters: {} };
  if (REFUSED.includes(cause) && ITSELF.some((itself) => itself.test(text)))
    return { code: 'enter-server', parameters: {} };
  // This server delivers mail by itself: an MX has no submission port, and most networks block outgoing port 25.
  if (UNREACHED.includes(cause) && port === RELAY_PORT)
    return { code: 'use-submission', parameters: { port } };
  if (cause === 'plain-on-tls-port' && program === 'Postfix')
    return { code: 'set-wrappermode', parameters: {} };
  return change && { code: change, parameters: {} };
}

/** Programs whose messages name both run on servers, where the hosting provider is the one who redirects. */
function redirectedChange(cause: ErrorCause, redirection: Redirection | null): ErrorChange | null {
  const isSo = redirection !== null && OF_ANOTHER_SERVER.includes(cause);
  return isSo ? { code: 'ask-hosting-provider', parameters: {} } : null;
}

/** What another server than the one that was dialed causes: its certificate, and that it knows no such account. */
const OF_ANOTHER_SERVER: readonly ErrorCause[] = [
  'certificate-other-name',
  'certificate-untrusted',
  'tls-failed',
  'sign-in-required',
  'sign-in-failed',
  'relaying-denied',
];

/** A pattern may end in the middle of a word, but a quotation should not. */
function wholeWords(words: string, text: string): string {
  return /[\p{L}\p{N}]$/u.test(words)
    ? words + (/^[\p{L}\p{N}]*/u.exec(text.slice(words.length))?.[0] ?? '')
    : words;
}

const UNREACHED: readonly ErrorCause[] = [
  'connection-timeout',
  'connection-refused',
  'connection-failed',
  'unreachable',
];
const REFUSED: readonly ErrorCause[] = ['connection-refused', 'connection-failed'];

/** What programs dial when no server is configured: after a word for it, or before the port. */
const ITSELF: readonly RegExp[] = [
  /\b(?:econnrefused|connect to|dial tcp|connect to smtp host:|mailserver at) "?(?:localhost\b|\[?::1\b|127\.0\.0\.1\b)/i,
  /\bserver:? ['"](?:localhost|127\.0\.0\.1)['"]/i,
  // Not where a client comes from.
  /(?<!\bfrom |[\w.:])(?:localhost|\[?::1\]?|127\.0\.0\.1)["']?(?:\[[\d.:]{3,12}\])?(?::\d| port\b|, ?(?:port\b|\d))/i,
];

const IPV6 = /(?<![\w:])(?:(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){5,7}[\da-f])/i;
const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)/;

/** "Network is unreachable" without an IPv4 address usually means a broken IPv6 connection. */
function isAboutIpv6(text: string): boolean {
  return IPV6.test(text) || (!IPV4.test(text) && /network is unreachable|enetunreach/i.test(text));
}

/** What the cause usually calls for, where nothing was measured. */
export function usualChange(cause: ErrorCause, port: number | null): ErrorChange {
  if (cause === 'plain-on-tls-port' && port !== null)
    return { code: 'set-encryption', parameters: { port, encryption: 'implicit-tls' } };
  const code = USUAL[cause];
  return { code, parameters: port !== null && NAMES_PORT.includes(code) ? { port } : {} };
}

/** Changes used if nothing was measured, which may still name the port of the message. */
const NAMES_PORT: readonly ErrorChangeCode[] = ['match-encryption', 'try-other-port', 'use-submission'];

const USUAL: Readonly<Record<ErrorCause, ErrorChangeCode>> = {
  'tls-on-plain-port': 'match-encryption',
  'plain-on-tls-port': 'match-encryption',
  'no-greeting': 'match-encryption',
  'connection-timeout': 'try-other-port',
  'connection-refused': 'try-other-port',
  unreachable: 'try-other-port',
  'connection-lost': 'match-encryption',
  'connection-failed': 'try-other-port',
  'connection-forbidden': 'allow-program',
  'name-not-found': 'check-name',
  'name-lookup-failed': 'check-resolver',
  'host-field-wrong': 'correct-host-field',
  'encryption-required': 'match-encryption',
  'starttls-not-offered': 'match-encryption',
  'starttls-refused': 'wait',
  'tls-failed': 'match-encryption',
  'tls-outdated': 'update-program',
  'certificate-expired': 'renew-certificate',
  'certificate-other-name': 'use-certified-name',
  'certificate-untrusted': 'trust-issuer',
  'sign-in-required': 'sign-in',
  'sign-in-failed': 'check-password',
  'sign-in-method': 'choose-sign-in-method',
  'sign-in-unavailable': 'wait',
  'app-password-required': 'create-app-password',
  'password-sign-in-off': 'use-modern-sign-in',
  'service-refused': 'ask-why',
  'relaying-denied': 'sign-in',
  'sender-refused': 'use-own-sender',
  'recipient-refused': 'check-recipient',
  'domain-not-authorised': 'authorise-domain',
  'address-listed': 'ask-delisting',
  'no-reverse-name': 'use-submission',
  'too-many-connections': 'fewer-connections',
  'sending-limit': 'respect-limit',
  'try-later': 'wait',
  'mailbox-full': 'free-space',
  'message-too-large': 'make-smaller',
  'content-refused': 'change-content',
  'command-refused': 'read-reply',
  'incoming-server': 'check-incoming',
  'reason-missing': 'paste-more',
};
