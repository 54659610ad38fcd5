/** What stands in place of private text, and where an SMTP reply begins, at which a secret ends. */

import { REDACTED_CHARS_MAX } from './limits.ts';
import { isStandIn } from './stand-in.ts';

export const SECRET = '[secret]';
/** Of what is base64 of a text. */
export const ENCODED = '[secret-encoded]';
export const ADDRESS = '[address]';

/**
 * Kinds of secrets that providers hand out, by their shape. It tells an app password from the password of an account, and
 * nothing about what it is.
 */
const KINDS: readonly (readonly [kind: string, shape: RegExp])[] = [
  // Google, Yahoo and Yandex: sixteen letters, which Google shows in groups of four.
  ['app', /^[a-z]{4}( ?)[a-z]{4}\1[a-z]{4}\1[a-z]{4}$/],
  ['apple', /^[a-z]{4}(?:-[a-z]{4}){3}$/],
  // Where the secret is, as Docker and Kubernetes put it into a container.
  ['path', /^\/(?:run|etc|var|home|opt|srv|mnt|secrets?|config|root|app|data)\/[\w./-]{2,200}$/],
  ['sendgrid', /^SG\./],
  ['brevo-smtp', /^xsmtpsib-/i],
  ['brevo-api', /^xkeysib-/i],
  ['resend', /^re_/],
  ['mailgun-api', /^key-/i],
  // IAM: the number of an access key, the key itself, and the password that SES makes of it.
  ['aws-id', /^A(?:KI|SI)A[0-9A-Z]{4,28}$/],
  ['ses', /^B[A-Za-z0-9/+]{43}$/],
  ['aws-key', /^(?=.*[a-z])(?=.*[A-Z])(?=.*[\d/+])[A-Za-z0-9/+]{40}$/],
];

/** Signs and words that somebody put in the place of a value before showing it to others. */
const REDACTED =
  /^["'\x60]?[<[({]?(?:(.)\1{2,80}|[*●•·.…_-]{2,80}|[x*]{2,40}(?:[ -][x*]{2,40}){0,8}|redacted|removed|hidden|masked|censored|obfuscated|omitted|replace(?:d|_?me)?|change_?me|secret|placeholder|(?:my|your|the|some|an?)?[-_ ]?(?:smtp|sendgrid|mail|e-?mail|app|api|secret|actual|real|super)?[-_ ]?(?:secret|api)?[-_ ]?(?:password|passwd|passwort|pass|pwd|key|token|user(?:name)?|login)(?:[-_ ](?:here|goes here))?)[>\])}]?["'\x60]?$/i;

/** Whatever the language, what stands in angle brackets is to be replaced. */
const IN_ANGLES = /^["'\x60]?<[^<>@]{1,98}>["'\x60]?$/;

export function isRedacted(value: string): boolean {
  const said = value.slice(0, REDACTED_CHARS_MAX).trim();
  return REDACTED.test(said) || IN_ANGLES.test(said) || isStandIn(said);
}

/** What people write behind a value of a form that they copied. */
const REMARK = /\s{2,}|\s[(#]/;

/** In a URL, where a plus sign is a blank and other marks end the password. */
export function secretOfUrl(value: string): string {
  return /^(?:[\w.~!*'()-]|%[\da-f]{2})*$/i.test(value) ? secretFor(value) : '[secret-unencoded]';
}

/** The placeholder of a secret, with its kind where there is one, inside the quotation marks that it had. */
export function secretFor(value: string): string {
  if (/^(?:"""|'''|["'])?\[secret(?:-[a-z-]{1,20})?\](?:"""|'''|["'])?$/.test(value)) return value;
  // Three of them in Python and TOML, and in files that Grafana reads.
  const [quote = ''] = /^(?:"""|'''|["'])/.exec(value) ?? [];
  const isQuoted = quote !== '' && value.length >= 2 * quote.length && value.endsWith(quote);
  const inside = isQuoted ? value.slice(quote.length, -quote.length) : value;
  const [bare = ''] = (isQuoted ? value.slice(quote.length, -quote.length) : value)
    .replace(/^[<[({]{1,4}|[>\])}]{1,4}$/g, '')
    .split(REMARK, 1);
  const kind =
    isRedacted(bare) || IN_ANGLES.test(inside.slice(0, REDACTED_CHARS_MAX))
      ? 'redacted'
      : KINDS.find(([, shape]) => shape.test(bare))?.[0];
  const placeholder = kind === undefined ? SECRET : `[secret-${kind}]`;
  return isQuoted ? quote + placeholder + quote : placeholder;
}

/** Null if there is no placeholder of a secret; empty for one of no known kind. What surrounds it was not the secret. */
export function kindOf(value: string): string | null {
  const found = /\[secret(?:-([a-z-]{1,20}))?\]/.exec(value);
  return found === null ? null : (found[1] ?? '');
}

export function withoutKinds(text: string): string {
  return text.replace(/\[secret-[a-z-]{1,20}\]/g, SECRET);
}

const REPLY = /(?<![^\s"'\\>])(?:[245]\d\d|334)[ -](?=\S)/g;

/** The index of the next reply in a text that has lost its line breaks; the length of the text if there is none. */
export function nextReply(text: string, from: number): number {
  REPLY.lastIndex = from;
  return REPLY.exec(text)?.index ?? text.length;
}
