/**
 * Mail addresses and user names without what names a person: `jane.doe@example.net` becomes `user1@example.net`, and a bare
 * `jane.doe` becomes `user1`. Domain, form and sameness stay, because settings are judged by them. Pure.
 */
import { type Field, fieldAfter, WORD } from './fields.ts';
import { MAIL } from './keys.ts';
import { isRedacted } from './placeholder.ts';
import { isHarmless } from './value.ts';

const USER =
  /(?:^|[_.-]|(?<=[a-z])(?=U)|auth|smtp|mail)(?:user(?:[_.-]?(?:name|id))?|login|benutzer(?:name)?|identifiant|utilisateur|usuario)$/i;

/** A bare name, with the Windows domain before it if there is one. */
const BARE = /^["']?([\w.-]{1,64}\\{1,2})?([\w.+-]{1,64})["']?$/;

/** Names that providers publish for everybody. */
const PUBLIC = /^(?:apikey|resend|emailapikey|smtp_injection|api|token|anonymous|admin|root)$/i;
/** A variable in a text names nobody. */
const IN_BRACES = /\$\{|\{\{/;
/** Where a program takes its value from: `process.env.USER`, `ENV`, `os.environ`. */
const VARIABLE = /^(?:process\.env|import\.meta|os\.|env\b|ENV\b|System\.|config\b|settings\b|this\.|self\.)/;

export function maskUsers(text: string): string {
  const numbers = new Map<string, number>();
  const placeholder = (name: string): string => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return `user${number}`;
  };
  return text
    .split('\n')
    .map((line) => maskSpans(line, spansIn(line), placeholder))
    .join('\n');
}

function maskSpans(line: string, spans: readonly Field[], placeholder: (name: string) => string): string {
  let rest = 0;
  let masked = '';
  for (const { from, end } of spans.toSorted((one, other) => one.from - other.from)) {
    if (from < rest) continue;
    masked += line.slice(rest, from) + placeholder(line.slice(from, end));
    rest = end;
  }
  return masked + line.slice(rest);
}

function spansIn(line: string): Field[] {
  const found = line.includes('@')
    ? [...line.matchAll(MAIL)].filter(({ 0: whole }) => !IN_BRACES.test(whole))
    : [];
  const addresses = found.map(({ 0: address, index }) => ({
    // Of a URL, the slashes are no part of the name.
    from: index + (/^\/{1,64}/.exec(address)?.[0].length ?? 0),
    end: index + address.indexOf('@'),
  }));
  return [...addresses, ...namesIn(line), ...usersOfUrls(line)];
}

/** What all names of user names have in them. */
const OF_USER = /user|login|benutzer|identifiant|utilisateur|usuario/i;

function namesIn(line: string): Field[] {
  if (!OF_USER.test(line)) return [];
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const field = USER.test(word) ? fieldAfter(line, index, word) : null;
    if (field === null) return [];
    const value = line.slice(field.from, field.end);
    const [, domain = '', name = ''] = BARE.exec(value) ?? [];
    if (name === '' || isHarmless(value) || isRedacted(name)) return [];
    if (PUBLIC.test(name) || VARIABLE.test(value)) return [];
    const from = field.from + value.lastIndexOf(domain + name) + domain.length;
    return [{ from, end: from + name.length }];
  });
}

/** Before the password of a URL, or the @ of one without. An @ of the name itself has to be encoded. */
const OF_URL = /:\/\/([^\s:@/?#%"'<>[\]]{1,256})(?=(?:%40[^\s:@/]{1,253})?(?::[^\s@/]{0,256})?@)/g;

function usersOfUrls(line: string): Field[] {
  if (!line.includes('://')) return [];
  return [...line.matchAll(OF_URL)].flatMap(({ 1: name = '', index }) => {
    if (PUBLIC.test(name) || IN_BRACES.test(name)) return [];
    const from = index + '://'.length;
    return [{ from, end: from + name.length }];
  });
}
