/** Secrets that are known by their own shape, wherever they stand. Pure; every repetition is bounded or ends at a mark. */
import { ADDRESS, SECRET, secretFor } from './placeholder.ts';

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,30}-----)?/g, SECRET],
  // XOAUTH2 as it is before its encoding; ^A is shown in several ways, or not at all.
  [/\bauth=(?:bearer|basic)\s{1,4}[^\s"'\\^\u0001]{1,4000}/gi, `auth=${SECRET}`],
  [/\b(bearer|token)\s{1,4}(?=[^\s\d]{0,200}\d)[\w.~+/=-]{8,4000}/gi, `$1 ${SECRET}`],
  [/\bSG\.[\w-]{8,}(?:\.[\w-]{8,})?/g, SECRET],
  [/\bre_[A-Za-z0-9]{6,}(?:_[A-Za-z0-9]{6,})?/g, SECRET],
  [/\bkey-[0-9a-z]{16,}/gi, SECRET],
  [/\bx(?:keys|smtps)ib-[\w-]{8,}/gi, SECRET],
  // Some people leave out a part of it.
  [/\bAKIA[0-9A-Z]{4,28}\b|\bASIA[0-9A-Z]{16}\b/g, SECRET],
  [/\bAIza[\w-]{20,}/g, SECRET],
  [/\bya29\.[\w.-]{8,}/g, SECRET],
  [/\bmlsn\.[\w-]{16,}/g, SECRET],
  [/\b(?:gh[opsu]_|github_pat_|glpat-|xox[abp]-|[sr]k_(?:live|test)_|sk-)[\w-]{10,}/g, SECRET],
  [/\beyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]{0,})?/g, SECRET],
  // MD5 sums: keys of Mailjet and answers of CRAM-MD5. Fingerprints are longer.
  [/(?<![\w-])[0-9a-f]{32}(?![\w-])/gi, SECRET],
  // Apple's app passwords.
  [/(?<![\w-])[a-z]{4}(?:-[a-z]{4}){3}(?![\w-])/g, SECRET],
];

export function maskShapes(text: string): string {
  return SHAPES.reduce((rest, [shape, instead]) => {
    return instead === SECRET ? rest.replace(shape, secretFor) : rest.replace(shape, instead);
  }, text);
}

const AUTHORITY = /:\/\/([^\s"'<>]{1,2000})/g;

export function maskUrls(text: string): string {
  return maskUserInformation(text, () => SECRET);
}

/** A password may hold every character that should have been encoded, so it ends at the last @. */
export function maskUserInformation(text: string, instead: (information: string) => string): string {
  if (!text.includes('://')) return text;
  return text.replace(AUTHORITY, (whole: string, rest: string) => {
    const [authority = ''] = rest.split(/[/?#]/, 1);
    // The user may be an address, whose @ should have been encoded.
    const hasPassword = /^[^:/?#]{0,256}:(?!\d{1,5}(?:[/?#]|$))/.test(rest);
    const end = hasPassword ? rest.lastIndexOf('@') : authority.lastIndexOf('@');
    return end === -1 ? whole : `://${instead(rest.slice(0, end))}${rest.slice(end)}`;
  });
}

/** `user:password@host` without a scheme. */
const CREDENTIALS =
  /(?<![^\s"'(<=])([^\s:@/"'<>()]{1,64}:)(?!\/\/|:)[^\s"'<>]{1,256}@(?=\[|localhost|[\w-]{1,63}\.)/gi;

export function maskCredentials(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(CREDENTIALS, `$1${SECRET}@`);
}

/** But for the version of a package or an action: `nodemailer@6.9.1`, `dawidd6/action-send-mail@v3`. */
export const MAIL =
  /[^\s@<>"'`*|(),;:=[\]]{1,64}@(?!\[|(?:v?\d{1,4}(?:\.\d{1,5}){0,2}|latest|main|master)(?![\w.-]))[a-z0-9][a-z0-9.-]{0,252}/gi;
/** Password files of Postfix and others: the address, a colon, the password. */
const AFTER_ADDRESS = /\[address\]:(?!\d{1,5}(?!\S)|\s|$)\S{1,256}/g;

export function maskAddresses(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(MAIL, ADDRESS).replace(AFTER_ADDRESS, `${ADDRESS}:${SECRET}`);
}
