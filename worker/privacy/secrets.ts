/**
 * Text that somebody pasted → the same without passwords, keys, tokens and mail addresses. Line breaks matter: an answer
 * to a challenge and a value of YAML stand on lines of their own. Pure; needs time in proportion to the text.
 *
 * What is certain by its place goes first (dialogue, names), then what is known by its shape; a mail address comes after
 * both because a password may contain an @.
 */
import {
  maskCalls,
  maskDialers,
  maskListed,
  maskOptions,
  maskPasswordFile,
  maskShortOption,
} from './commands.ts';
import { maskDialogue } from './dialogue.ts';
import { maskEncoded } from './encoded.ts';
import { maskFields } from './fields.ts';
import { maskAddresses, maskCredentials, maskShapes, maskUrls, maskUserInformation } from './keys.ts';
import { secretOfUrl, withoutKinds } from './placeholder.ts';
import { maskUsers } from './users.ts';
import { isHarmless } from './value.ts';

export function withoutSecrets(text: string): string {
  return withoutKinds(masked(text, maskAddresses));
}

/** For what a caller typed into a field, to quote it back: mail addresses stay. */
export function withoutPasswords(text: string): string {
  return withoutKinds(masked(text, (line) => line));
}

/**
 * For settings, which are judged by what can be told without any secret: of a secret its kind, of an address its domain, and
 * where a user name is the same as another. Doing it twice changes nothing.
 */
export function withPlaceholders(text: string): string {
  return maskUsers(masked(text, (line) => line, maskPasswords, true));
}

/** The user of a URL stays for now. */
function maskPasswords(line: string): string {
  return maskUserInformation(line, (information) => {
    const at = information.indexOf(':');
    const [user, password] = [information.slice(0, at), information.slice(at + 1)];
    return at === -1 ? information : `${user}:${isHarmless(password) ? password : secretOfUrl(password)}`;
  });
}

function masked(
  text: string,
  maskLast: (line: string) => string,
  maskUrl = maskUrls,
  keepsUsers = false,
): string {
  const lines = maskDialogue(maskShapes(text).split('\n')).map(maskUrl);
  return maskFields(lines)
    .map((line) =>
      maskCalls(maskDialers(maskShortOption(maskOptions(maskListed(maskPasswordFile(line))))), keepsUsers),
    )
    .map((line) => maskEncoded(maskLast(maskCredentials(line))))
    .join('\n');
}
