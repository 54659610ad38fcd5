/** A running service's answers about a host, in each of its formats. */
import type { CheckEvent, PortReport, Problem, Report } from '../../worker/api/index.ts';
import { held, heldEvent, isStream } from '../support/specified.ts';

/** Every port of the default allow-list. */
export const ALL_PORTS = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465] as const;

type Format = 'json' | 'ndjson' | 'text';

/** Every JSON answer and problem is held against the specification. */
async function ask(url: string, host: string, format: Format): Promise<Response> {
  const query = new URLSearchParams({ host, ports: ALL_PORTS.join(','), format });
  const address = `${url}/v1/check?${query}`;
  return held({ method: 'GET', url: address }, await fetch(address));
}

export async function reportOf(url: string, host: string): Promise<Report> {
  return (await ask(url, host, 'json')).json();
}

export async function problemOf(url: string, host: string): Promise<Problem> {
  return (await ask(url, host, 'json')).json();
}

export async function eventsOf(url: string, host: string): Promise<CheckEvent[]> {
  const response = await ask(url, host, 'ndjson');
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => (isStream(response) ? heldEvent(JSON.parse(line)) : JSON.parse(line)));
}

/** The row of each port in the text table; lines further below that begin with a number are about certificates. */
export async function textRowsOf(url: string, host: string): Promise<Map<number, string>> {
  const text = await (await ask(url, host, 'text')).text();
  const rows = text.split('\n').map((line) => ({ port: /^\s*(\d+)\b/.exec(line)?.[1], line }));
  return new Map(
    rows.toReversed().flatMap(({ port, line }) => (port === undefined ? [] : [[Number(port), line]])),
  );
}

export function portsOf(report: Report): PortReport[] {
  return report.vantages.flatMap(({ ports }) => ports);
}
