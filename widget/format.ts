/** Numbers, dates and lists in the style of a language. Dates are in UTC, as in certificates. */

/** `14:05`, by the reader's clock; empty if the date is invalid. */
export function clockTime(language: string, date: string): string {
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
}

export function seconds(language: string, amount: number): string {
  return unit(language, amount, 'second', 'long', 0);
}

/** `42 sec`, from two minutes on in minutes, from two hours on in hours, rounded up: for a wait. */
export function wait(language: string, amount: number): string {
  // Two whole minutes are still said in seconds.
  const [length, unit] = spanOf(amount - 1);
  return new Intl.NumberFormat(language, { style: 'unit', unit }).format(Math.ceil(amount / length));
}

/** `2048 bits`: the number is part of a name rather than an amount, so its digits are not grouped. */
export function bits(language: string, amount: number): string {
  return unit(language, amount, 'bit', 'long', 0, false);
}

/** Mail servers declare their limit in bytes, but people know attachment sizes in megabytes. */
export function fileSize(language: string, bytes: number): string {
  if (bytes < 1_000) return unit(language, bytes, 'byte', 'long', 0);
  if (bytes < 1_000_000) return unit(language, bytes / 1_000, 'kilobyte', 'short', 1);
  return unit(language, bytes / 1_000_000, 'megabyte', 'short', 1);
}

function unit(
  locale: string,
  amount: number,
  name: string,
  unitDisplay: 'short' | 'long',
  maximumFractionDigits: number,
  useGrouping = true,
): string {
  const options = { style: 'unit', unit: name, unitDisplay, maximumFractionDigits, useGrouping } as const;
  return new Intl.NumberFormat(locale, options).format(amount);
}

/** `24 ms`, from one second on `6.0 s`; for two different times `91–240 ms`, in the unit of the longer one. */
export function duration(locale: string, fromMs: number, toMs = fromMs): string {
  const isLong = Math.round(toMs) >= 1000;
  // Rows are drawn often, and a format of the browser takes longer to make than all of them to draw.
  const seconds = (ms: number) => (ms / 1000).toFixed(1).replace('.', locale === 'en' ? '.' : ',');
  const write = (ms: number) => (isLong ? seconds(ms) : `${Math.round(ms)}`);
  return `${[...new Set([fromMs, toMs].map(write))].join('–')} ${isLong ? 's' : 'ms'}`;
}

/** `1 second ago`, from two minutes on in minutes, from two hours on in hours, from two days on in days. */
export function ago(locale: string, ageSeconds: number): string {
  const [length, unit] = spanOf(ageSeconds);
  return new Intl.RelativeTimeFormat(locale).format(-Math.round(ageSeconds / length), unit);
}

const SPANS = [
  [1, 'second'],
  [60, 'minute'],
  [3600, 'hour'],
  [86_400, 'day'],
] as const;

/** The unit to write a length of time in. */
function spanOf(seconds: number): (typeof SPANS)[number] {
  return SPANS.findLast(([length]) => seconds >= 2 * length) ?? SPANS[0];
}

/** `in 42 days`, `3 days ago`. */
export function inDays(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale).format(days, 'day');
}

/**
 * `3 October 2026`; an invalid date is returned unchanged. English uses the British order, day before month, as most
 * readers do.
 */
export function longDate(language: string, date: string): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(parsed);
}

/** As in the words of the service: the day before the month, and no comma before the last of a list. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
