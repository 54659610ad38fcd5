/** Base64 that decodes to text, or that is too mixed to be a word. Pure; every pass is linear. */
import { ENCODED_CHARS_MAX, ENCODED_CHARS_MIN, EXPECTED_CHARS_MIN } from './limits.ts';
import { ENCODED, SECRET } from './placeholder.ts';

const RUN = /[A-Za-z0-9+/_-]{4,}(?:={1,2}(?![\w"'/+]))?/g;
const WHOLE = /^[A-Za-z0-9+/_-]+={0,2}$/;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** `SmtpUser`, which decodes to text by chance. */
const OWN_NAME = /^(?:[Ss]mtp|SMTP|[Ee]?[Mm]ail)(?:[A-Z][a-z]{2,12}){1,2}$/;

/** SASL separates its fields with NUL or ^A, and files end in a line break. */
const TEXT = /^[\u0000\u0001\t\r\n\x20-\x7e\p{L}\p{N}\p{P}\p{S}]+$/u;

export function maskEncoded(line: string): string {
  return line.replace(RUN, (run, at: number) => {
    // Few names decode to text; of those that do, most are methods, such as `endsWith`.
    if (line[at - 1] === '.' && line[at + run.length] === '(') return run;
    if (!isSecret(run)) return maskPieces(run);
    return OWN_NAME.test(run) ? run : secretOf(run);
  });
}

/** A path or a compound may contain base64 between its separators. */
function maskPieces(run: string): string {
  // Without a separator, the whole was looked at already.
  if (!/[/_-]/.test(run)) return run;
  return run.replace(/[A-Za-z0-9+]+={0,2}/g, (piece) => (isSecret(piece) ? secretOf(piece) : piece));
}

/** Text that somebody encoded is told from a key. */
function secretOf(run: string): string {
  return run.length <= ENCODED_CHARS_MAX && decodesToAscii(run) ? ENCODED : SECRET;
}

/** Of eight letters, some are text of other scripts by chance. */
function decodesToAscii(run: string): boolean {
  return decodesToText(run) && /^[\x20-\x7e]+$/.test(atob(run.replaceAll('-', '+').replaceAll('_', '/')));
}

function isSecret(run: string): boolean {
  const isLong = run.length >= ENCODED_CHARS_MIN;
  return (isLong && isMixed(run) && decodesToText(run)) || isRandom(run);
}

/** Words are in one case, with at most a capital in front; base64 of six characters practically never is. */
function isMixed(run: string): boolean {
  return /[0-9=+]/.test(run) ? /[A-Za-z]/.test(run) : /[a-z]/.test(run) && /[A-Z]/.test(run.slice(1));
}

/** Of the shortest key; most words are shorter. */
const KEY_CHARS_MIN = 24;

/** Keys, and base64 of bytes, such as NTLM and Kerberos send. */
function isRandom(run: string): boolean {
  if (run.length < KEY_CHARS_MIN) return false;
  const isKey = /^[A-Za-z0-9+/]{24,}={0,2}$/.test(run);
  return isKey && /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run);
}

/** For places where base64 is expected: anything that is not a word. */
export function looksEncoded(token: string): boolean {
  if (token.length < EXPECTED_CHARS_MIN || !WHOLE.test(token)) return false;
  const isWord = /^[A-Za-z]?[a-z]+$|^[A-Z]+$|^\d+$/.test(token);
  return !isWord || decodesToText(token);
}

/** What is no text is told by its first bytes, as a rule, and costs no exception of the decoder (RFC 3629 §4). */
const TEXT_BYTES =
  /^(?:[\x00\x01\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+$/;

export function decodesToText(token: string): boolean {
  const body = token.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (body.length % 4 === 1 || (token.endsWith('=') && token.length % 4 !== 0)) return false;
  if (!/^[A-Za-z0-9+/]*$/.test(body)) return false;
  const binary = atob(body);
  if (!TEXT_BYTES.test(binary)) return false;
  try {
    return TEXT.test(UTF8.decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0))));
  } catch {
    return false;
  }
}
