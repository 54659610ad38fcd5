/**
 * Dates, times and lists in the style of a language, in UTC as in certificates. An invalid date is returned unchanged.
 */

/** `3 October 2026`. */
export function longDate(locale: string, date: string): string {
  return formatDate(locale, date, { dateStyle: 'long' });
}

/** `03/10/2026`, in the order and with the separators of the locale. */
export function shortDate(locale: string, date: string): string {
  return formatDate(locale, date, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/** A whole date, or a month such as 2026-12. */
export function dateOrMonth(locale: string, date: string): string {
  const isMonth = date.length === 'YYYY-MM'.length;
  return isMonth
    ? formatDate(locale, `${date}-01`, { month: 'long', year: 'numeric' })
    : longDate(locale, date);
}

/** `Brazil`, from an ISO 3166-1 code. */
export function countryName(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** ` (Cloud, VPS)`; empty if there are none. */
export function productNames(products: readonly string[]): string {
  return inParentheses(products.join(', '));
}

export function list(locale: string, items: readonly (string | number)[]): string {
  return new Intl.ListFormat(locale).format(items.map(String));
}

/** Ends with an ellipsis if something is missing; never cuts a character in half. */
export function shortened(text: string, charactersMax: number): string {
  const characters = [...text];
  return characters.length <= charactersMax ? text : `${characters.slice(0, charactersMax - 1).join('')}…`;
}

/** ` (expired)`, to append to a word; empty if the text is empty. */
export function inParentheses(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** `128 kB`, in units of 1024 bytes. */
export function kilobytes(locale: string, bytes: number): string {
  const options = { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, options).format(Math.round(bytes / 1024));
}

/** `24 ms`, from one second on `6.0 s`: the unit symbols are the same in every language. */
export function duration(locale: string, ms: number): string {
  const whole = Math.round(ms);
  if (whole < 1000) return `${whole} ms`;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(locale, digits).format(whole / 1000)} s`;
}

/** `1 second ago`, from two minutes on in minutes, from two hours on in hours, from two days on in days. */
export function ago(locale: string, seconds: number): string {
  const [length, unit] = SPANS.findLast(([one]) => seconds >= 2 * one) ?? ([1, 'second'] as const);
  return new Intl.RelativeTimeFormat(locale).format(-Math.round(seconds / length), unit);
}

const SPANS = [
  [60, 'minute'],
  [3600, 'hour'],
  [86_400, 'day'],
] as const;

function formatDate(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(parsed);
}
