/** The shape of the words that explain error messages; one dictionary per language fills it. Holds no sentence itself. */
import type { ErrorCause, ErrorChangeCode, ErrorChangeParameters, ErrorConfidence } from '../api/index.ts';

export interface ExplanationWords {
  title: string;
  /** Heads what was measured of the host. */
  measured(host: string): string;
  /** A host was named, and nobody has looked at it: that it is so, the button that does, and what stands before a change. */
  unlooked(host: string): string;
  lookAndExplain(host: string): string;
  provisional(host: string): string;
  /** What was recognized, and whose message it is. */
  recognized(quote: string, program: string): string;
  /** How far the message can be trusted to mean this. */
  confidence: Readonly<Record<ErrorConfidence, string>>;
  /** Names the source of a message; the mark is of one that nobody has checked. */
  source(name: string): string;
  sourceName: { messagesOf(program: string): string; custom: string };
  unconfirmed: string;
  /** What the message means, one or two sentences. */
  cause: Readonly<Record<ErrorCause, string>>;
  /** What to change, one to three sentences. */
  change: Readonly<Record<ErrorChangeCode, (parameters: ErrorChangeParameters) => string>>;
  /** Nothing was recognized: that it is so, and which parts of a message help. */
  nothing: string;
  /** Only the start of a long text was read. */
  cut: string;
}

/** Only for what stands in our own data: a mode of encryption as settings call it. */
export function modeName(encryption: 'starttls' | 'implicit-tls' | undefined): string {
  return encryption === 'implicit-tls' ? 'SSL/TLS' : 'STARTTLS';
}

/** `587 (STARTTLS)`, which every language reads. */
export function portWithMode(port: number, encryption: 'starttls' | 'implicit-tls' | undefined): string {
  return encryption ? `${port} (${modeName(encryption)})` : `${port}`;
}
