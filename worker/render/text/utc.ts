/** Dates in the form that people compare with their logs. The surrounding text says that they are in UTC. Pure. */

/** `2026-11-24 12:00`. */
export function utcMinute(date: string): string {
  return withoutMark(date, '2026-11-24T12:00'.length);
}

/** `2026-11-24 12:00:59`. */
export function utcSecond(date: string): string {
  return withoutMark(date, '2026-11-24T12:00:59'.length);
}

function withoutMark(date: string, length: number): string {
  return date.slice(0, length).replace('T', ' ');
}
