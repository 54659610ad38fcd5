/**
 * The reader's own values back in the place of their placeholders, for a text that was made of what the mask left: settings
 * that came back mended. Only ever where the reader's text is, in the page. Pure.
 */
import { PLACEHOLDERS_IN_LINE_MAX } from './limits.ts';

const PLACEHOLDER = /\[secret(?:-[a-z-]{1,20})?\]|\buser\d{1,4}\b/g;
const UNENCODED = '[secret-unencoded]';

/**
 * `masked` is what the mask made of `own`. Names are told apart by their numbers. Secrets are not, so they go back in their
 * order, and not at all if the text has more or fewer of them.
 */
export function restored(text: string, masked: string, own: string): string {
  const known = valuesOf(masked.split('\n'), own.split('\n'));
  if (known === null) return text;
  const { users, secrets } = known;
  const places = (text.match(PLACEHOLDER) ?? []).filter((placeholder) => !isUser(placeholder));
  const rest = places.length === secrets.length ? [...secrets] : [];
  return text.replace(PLACEHOLDER, (placeholder) => {
    if (isUser(placeholder)) return users.get(placeholder) ?? placeholder;
    return rest.shift() ?? placeholder;
  });
}

function isUser(placeholder: string): boolean {
  return placeholder.startsWith('user');
}

interface OwnValues {
  users: ReadonlyMap<string, string | undefined>;
  secrets: readonly string[];
}

/** Null if the lines do not correspond, as where a key of many lines was masked. */
function valuesOf(masked: readonly string[], own: readonly string[]): OwnValues | null {
  if (masked.length !== own.length) return null;
  const users = new Map<string, string | undefined>();
  const secrets: string[] = [];
  for (const [index, line] of masked.entries()) {
    const values = valuesIn(line, own[index] ?? '');
    if (values === null) return null;
    for (const { placeholder, value } of values) {
      if (!isUser(placeholder)) secrets.push(inPlaceOf(placeholder, value));
      // A name that somebody really has, and that stands for another as well.
      else
        users.set(
          placeholder,
          users.has(placeholder) && users.get(placeholder) !== value ? undefined : value,
        );
    }
  }
  return { users, secrets };
}

/** A password that was written into a URL as it is has to be encoded there. */
function inPlaceOf(placeholder: string, value: string): string {
  return placeholder === UNENCODED ? encodeURIComponent(value) : value;
}

/** What of `own` stands where the mask has its placeholders. Null if `masked` was not made of it. */
function valuesIn(masked: string, own: string): { placeholder: string; value: string }[] | null {
  const placeholders = masked.match(PLACEHOLDER) ?? [];
  if (placeholders.length === 0) return [];
  if (placeholders.length > PLACEHOLDERS_IN_LINE_MAX) return null;
  const [first = '', ...between] = masked.split(PLACEHOLDER);
  if (!own.startsWith(first)) return null;
  let at = first.length;
  const values: { placeholder: string; value: string }[] = [];
  for (const [index, placeholder] of placeholders.entries()) {
    const behind = between[index] ?? '';
    const isLast = index === placeholders.length - 1;
    const end = isLast ? own.length - behind.length : own.indexOf(behind, at);
    if (end < at || !own.startsWith(behind, end)) return null;
    values.push({ placeholder, value: own.slice(at, end) });
    at = end + behind.length;
  }
  return values;
}
