/**
 * What several addresses of a host mean together. A mail program tries one after the other, so a port works if it works at
 * one of them. Pure.
 */
import type { PortReport, VantageReport } from '../api/index.ts';
import { isOpen, judge } from './use.ts';

/** With a row for each address, the rows of a port as a program meets it in the end: at the first address that works. */
export function asReached(vantage: VantageReport): VantageReport {
  return { ...vantage, ports: [...byPort(vantage.ports).values()].map(reachedRow) };
}

/**
 * The ports that differ between addresses in outcome, encryption or certificate, with the addresses in the minority. What
 * says nothing about the host does not count.
 */
export function differencesOf({ ports }: VantageReport): { port: number; addresses: string[] }[] {
  return [...byPort(ports).values()].flatMap((rows) => {
    const telling = rows.filter((row) => judge(row).proof !== 'unproven');
    const groups = [...Map.groupBy(telling, characterOf).values()];
    // Of equally many, those that work are taken for what is meant.
    const weight = (group: readonly PortReport[]) => 2 * group.length + Number(group.some(works));
    const [, ...others] = groups.toSorted((one, other) => weight(other) - weight(one));
    const addresses = others.flat().flatMap(({ address }) => address ?? []);
    const [first] = rows;
    return first === undefined || addresses.length === 0 ? [] : [{ port: first.port, addresses }];
  });
}

function byPort(rows: readonly PortReport[]): Map<string, PortReport[]> {
  return Map.groupBy(rows, ({ port, family }) => `${port}/${family}`);
}

function reachedRow(rows: readonly PortReport[]): PortReport {
  const isUnjudged = (row: PortReport) => isOpen(row) && judge(row).proof === 'unproven';
  const chosen = (rows.find(works) ?? rows.find(isUnjudged) ?? rows.find(isOpen) ?? rows[0]) as PortReport;
  const others = rows.filter((row) => row !== chosen);
  const tried = others.flatMap(({ address, outcome, timings }) =>
    address === null ? [] : [{ address, outcome, afterMs: timings.totalMs ?? 0 }],
  );
  return { ...chosen, tried: [...chosen.tried, ...tried] };
}

function works(row: PortReport): boolean {
  return judge(row).proof === 'works';
}

function characterOf({ outcome, encryption, tls }: PortReport): string {
  return JSON.stringify([outcome, encryption, tls?.certificates[0]?.fingerprintSha256 ?? null]);
}
