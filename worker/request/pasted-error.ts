/**
 * A pasted error message → a text that can be searched and shown: capped, on one line, with plain quotes, and without
 * mail addresses, passwords and keys. Pure. These are removed before any other code sees the text.
 */
import { ERROR_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';

export interface PastedError {
  text: string;
  /** True if the pasted text was longer than what is read. */
  cut: boolean;
}

export function parsePastedError(written: string): PastedError {
  const tidied = tidy(written.slice(0, ERROR_CHARS_MAX));
  // The placeholder for a secret may be longer than the secret.
  return { text: printable(withoutSecrets(tidied), ERROR_CHARS_MAX), cut: written.length > ERROR_CHARS_MAX };
}

/**
 * NFKC also joins accents that macOS stores separately. It expands some characters into many, so the text is capped
 * again.
 */
function tidy(text: string): string {
  const plain = text
    .replace(/[\u2018-\u201b\u2032\u0060\u00b4\u2039\u203a]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFKC')
    // Word processors and blogs turn the x of a hexadecimal number into a multiplication sign.
    .replace(/\b0\u00d7(?=[0-9a-f])/gi, '0x')
    .replace(/\s+/g, ' ')
    .trim();
  return printable(plain, ERROR_CHARS_MAX);
}

/**
 * The order matters: a URL with a password contains an @, and a line of a dialogue contains base64. Every repetition is
 * bounded because the text is untrusted.
 */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(:\/\/)[^\s/@]{1,200}@/g, '$1[secret]@'],
  [/[^\s@<>"'(),;:=[\]]{1,64}@(?!\[)[a-z0-9][a-z0-9.-]{0,252}/gi, '[address]'],
  [
    /\b(auth (?:plain|login|xoauth2|oauthbearer|cram-md5|digest-md5|ntlm|gssapi) )[^\s"'<>[\]]{4,}/gi,
    '$1[secret]',
  ],
  [
    /\b((?:[a-z_-]{0,20}(?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key)|(?:kenn|pass)wort|pwd)["']? ?(?:=>|=|:(?!\/\/)) ?)(?:"[^"]{1,200}"|'[^']{1,200}'|[^\s"',;)}]{1,200})/gi,
    '$1[secret]',
  ],
  [/(?<![\w+/=])[a-z0-9+/]{6,}={1,2}(?![\w+/=])/gi, '[secret]'],
  [
    /(?<![\w+/.-])(?=[a-z+/]{0,40}\d)(?=[^a-z\s]{0,40}[a-z])(?=[^A-Z\s]{0,40}[A-Z])[A-Za-z0-9+/]{24,}(?![\w+/.-])/g,
    '[secret]',
  ],
];

function withoutSecrets(text: string): string {
  return SECRETS.reduce((rest, [secret, instead]) => rest.replace(secret, instead), text);
}
