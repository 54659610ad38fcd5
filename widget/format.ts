/** Numbers, dates and lists in the style of a language. Dates are in UTC, as in certificates. */

export function seconds(language: string, amount: number): string {
  return unit(language, amount, 'second', 'long', 0);
}

/** `42 sec`, from two minutes on in minutes, from two hours on in hours, rounded up: for a wait. */
export function wait(language: string, amount: number): string {
  const [length, name] = WAITS.findLast(([one]) => amount > 2 * one) ?? ([1, 'second'] as const);
  return unit(language, Math.ceil(amount / length), name, 'short', 0);
}

const WAITS = [
  [60, 'minute'],
  [3600, 'hour'],
] as const;

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
  const [from, to] = [Math.round(fromMs), Math.round(toMs)];
  const isLong = to >= 1000;
  const digits = isLong ? 1 : 0;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const written = [...new Set([from, to].map((ms) => number.format(isLong ? ms / 1000 : ms)))];
  return `${written.join('–')} ${isLong ? 's' : 'ms'}`;
}

/** `1 second ago`, from two minutes on in minutes, from two hours on in hours, from two days on in days. */
export function ago(locale: string, ageSeconds: number): string {
  const [length, name] = SPANS.findLast(([one]) => ageSeconds >= 2 * one) ?? ([1, 'second'] as const);
  return new Intl.RelativeTimeFormat(locale).format(-Math.round(ageSeconds / length), name);
}

const SPANS = [
  [60, 'minute'],
  [3600, 'hour'],
  [86_400, 'day'],
] as const;

/** `in 42 days`, `3 days ago`. */
export function inDays(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale).format(days, 'day');
}

export function list(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(language)).format(items);
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
