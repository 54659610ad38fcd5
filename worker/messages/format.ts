/** Dates and lists the way a language writes them, in UTC as certificates have them. What is no date stays as it came. */

/** `3 October 2026`. */
export function longDate(locale: string, date: string): string {
  return formatDate(locale, date, { dateStyle: 'long' });
}

/** `03/10/2026`, in the order and with the signs of the locale. */
export function shortDate(locale: string, date: string): string {
  return formatDate(locale, date, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

export function list(locale: string, items: readonly (string | number)[]): string {
  return new Intl.ListFormat(locale).format(items.map(String));
}

function formatDate(locale: string, date: string, options: Intl.DateTimeFormatOptions): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(parsed);
}
