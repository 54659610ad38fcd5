/** `Server-Timing` (W3C): how long the slowest port took for each phase, for a browser's network panel and for `curl -v`. Pure. */
import type { Report, Timings } from '../../api/index.ts';

const PHASES = {
  connectMs: 'connect',
  greetingMs: 'greeting',
  ehloMs: 'ehlo',
  starttlsMs: 'starttls',
  handshakeMs: 'tls',
  totalMs: 'dialogue',
} as const satisfies Record<keyof Timings, string>;

/** Rows from a cache took nothing now, so they are only counted. */
export function serverTiming({ vantages }: Pick<Report, 'vantages'>): string {
  const rows = vantages.flatMap(({ ports }) => ports);
  const measured = rows.filter(({ cached }) => !cached);
  const phases = (Object.keys(PHASES) as (keyof Timings)[]).flatMap((phase) => {
    const [slowest] = measured
      .flatMap(({ port, timings }) => (timings[phase] === null ? [] : [{ port, ms: timings[phase] }]))
      .toSorted((one, other) => other.ms - one.ms);
    return slowest === undefined ? [] : [`${PHASES[phase]};dur=${slowest.ms};desc="port ${slowest.port}"`];
  });
  const cached = rows.length - measured.length;
  return [...phases, ...(cached > 0 ? [`cached;desc="${cached} of ${rows.length} rows"`] : [])].join(', ');
}
