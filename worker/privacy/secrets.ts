/**
 * Text that somebody pasted → the same without passwords, keys, tokens and mail addresses. Line breaks matter: an answer
 * to a challenge and a value of YAML stand on lines of their own. Pure; needs time in proportion to the text.
 *
 * What is certain by its place goes first (dialogue, names), then what is known by its shape; a mail address comes after
 * both because a password may contain an @.
 */
import { maskCalls, maskOptions, maskPasswordFile } from './commands.ts';
import { maskDialogue } from './dialogue.ts';
import { maskEncoded } from './encoded.ts';
import { maskFields } from './fields.ts';
import { maskAddresses, maskCredentials, maskShapes, maskUrls } from './keys.ts';

export function withoutSecrets(text: string): string {
  return masked(text, maskAddresses);
}

/** For what a caller typed into a field, to quote it back: mail addresses stay. */
export function withoutPasswords(text: string): string {
  return masked(text, (line) => line);
}

function masked(text: string, maskLast: (line: string) => string): string {
  const lines = maskDialogue(maskShapes(text).split('\n')).map(maskUrls);
  return maskFields(lines)
    .map((line) => maskCalls(maskOptions(maskPasswordFile(line))))
    .map((line) => maskEncoded(maskLast(maskCredentials(line))))
    .join('\n');
}
