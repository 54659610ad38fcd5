/**
 * Pasted settings → a text that can be read line by line and shown: capped, without what is invisible, and with
 * placeholders for secrets and the names of persons. Indentation stays. Pure. Nothing else sees the text before.
 */
import { CONFIGURATION_CHARS_MAX, CONFIGURATION_LINE_CHARS_MAX } from '../limits.ts';
import { LINE_BREAK, printable } from '../printable.ts';
import { withPlaceholders } from '../privacy/secrets.ts';

export interface PastedSettings {
  text: string;
  /** True if the pasted text was longer than what is read. */
  cut: boolean;
}

export function parsePastedSettings(written: string): PastedSettings {
  const lines = written
    .slice(0, CONFIGURATION_CHARS_MAX)
    .split(LINE_BREAK)
    .map((line) => printable(line.replaceAll('\t', '  '), CONFIGURATION_LINE_CHARS_MAX));
  const text = withPlaceholders(lines.join('\n')).slice(0, CONFIGURATION_CHARS_MAX);
  return { text, cut: written.length > CONFIGURATION_CHARS_MAX };
}
