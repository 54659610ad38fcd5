/** The shape of the words that explain error messages, which each language provides. */
import type {
  ErrorCause,
  ErrorChangeCode,
  ErrorChangeParameters,
  ErrorConfidence,
  MeasuredLimit,
} from '../api/index.ts';
import { list } from './format.ts';

export interface ExplanationWords {
  title: string;
  /** Heading of the host's results. */
  measured(host: string): string;
  /**
   * For a host that was named but not checked: the statement, the button that checks it, and a prefix for the advice.
   */
  unlooked(host: string): string;
  lookAndExplain(host: string): string;
  provisional(host: string): string;
  /** For a message about another host than the one that was checked. */
  named(named: string, host: string): string;
  /** Why the result of a port says nothing about the server; stands in parentheses behind it. */
  limit: Readonly<Record<MeasuredLimit, string>>;
  /** The heading of a request to a hosting provider that redirects mail, and the request, ready to send. */
  ticketFor: string;
  ticket(dialed: string, seen: string): { subject: string; text: string };
  /** What was recognized, and the program it comes from. */
  recognized(quote: string, program: string): string;
  /** How certain it is that the message means this. */
  confidence: Readonly<Record<ErrorConfidence, string>>;
  /** Names the source of a message; the second form is for an unverified one. */
  source(name: string): string;
  sourceName: { messagesOf(program: string): string; custom: string };
  unconfirmed: string;
  /** What the message means, one or two sentences. */
  cause: Readonly<Record<ErrorCause, string>>;
  /** What to change, one to three sentences. */
  change: Readonly<Record<ErrorChangeCode, (parameters: ErrorChangeParameters) => string>>;
  /** Nothing was recognized: says so, and which parts of a message help. */
  nothing: string;
  /** Only the beginning of a long text was read. */
  cut: string;
}

/** An encryption mode as settings call it. Only for our own data. */
export function modeName(encryption: 'starttls' | 'implicit-tls' | undefined): string {
  return encryption === 'implicit-tls' ? 'SSL/TLS' : 'STARTTLS';
}

/** `587 (STARTTLS)`, which reads the same in every language. */
export function portWithMode(port: number, encryption: 'starttls' | 'implicit-tls' | undefined): string {
  return encryption ? `${port} (${modeName(encryption)})` : `${port}`;
}

/** The mechanisms that are offered, after the word for `only`; nothing if they are not known. */
export function only(locale: string, methods: readonly string[] | undefined, before: string): string {
  return methods === undefined ? '' : before + list(locale, methods);
}
