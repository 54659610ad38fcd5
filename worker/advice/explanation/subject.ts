/** What a message is about: the hosts and the port that it names, beside the host that was measured. Pure. */
import type { MeasuredHost } from '../../api/index.ts';
import { isKnownPort } from '../../knowledge/ports.ts';
import { dialedIn, otherHostIn } from './named-host.ts';
import { type Redirection, redirectionIn } from './redirected.ts';

export interface Subject {
  /** Null if nothing was measured, and where the message is about another host. */
  host: MeasuredHost | null;
  /** That other host; null if nothing was measured. */
  named: string | null;
  /** All that the message says was dialed, in its order. */
  dialed: readonly string[];
  port: number | null;
  redirection: Redirection | null;
}

/** `text` may have settings beside what a program printed. */
export function subjectOf(text: string, measured: MeasuredHost | null): Subject {
  const dialed = dialedIn(text);
  const named = measured && otherHostIn(dialed, measured.host);
  const host = named === null ? measured : null;
  return { host, named, dialed, port: mentionedPort(text), redirection: redirectionIn(text, host) };
}

/**
 * The port a message is about: after the word "port", or after a host and a colon. Null if that is not a port for mail,
 * since other numbers after a colon are usually line numbers of a program.
 */
export function mentionedPort(text: string): number | null {
  for (const [, digits] of text.matchAll(
    /(?:\b(?:port|puerto)\b[^\d]{0,12}|(?:[a-z\]]\d{0,3}|\.\d{1,3}):)(\d{2,5})(?![\da-z]|\.\d|:\d)/gi,
  )) {
    const port = Number(digits);
    if (isKnownPort(port)) return port;
  }
  return null;
}
