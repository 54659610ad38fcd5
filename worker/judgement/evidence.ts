/** The rows of a report by port, and what they prove together. Pure; makes no recommendation. */
import type { Family, PortReport, Vantage, VantageReport } from '../api/index.ts';
import { isDead, isOpen, judge } from './use.ts';

/** One row, and the vantage point that saw it. */
export interface Sighting {
  vantage: Vantage;
  row: PortReport;
}

/** Everything seen of one port: from every vantage point, over each address family. */
export interface Evidence {
  port: number;
  sightings: readonly Sighting[];
  /** The families over which some of these vantage points reach hosts at all. */
  provenFamilies: readonly Family[];
}

/** Whether a vantage point has reached any host over a family lately. */
export type HasReached = (vantage: string, family: Family) => boolean;

/** In the order in which the ports were requested. */
export function evidenceOf(
  vantages: readonly VantageReport[],
  hasReached: HasReached = () => true,
): Evidence[] {
  const sightings = vantages.flatMap(({ vantage, ports }) => ports.map((row) => ({ vantage, row })));
  const byPort = Map.groupBy(sightings, ({ row }) => row.port);
  return [...byPort].map(([port, seen]) => {
    const isProven = (family: Family) => seen.some(({ vantage }) => hasReached(vantage.id, family));
    const isAlsoFour = seen.some(({ row }) => row.family === 4);
    // A vantage point without IPv6 sees every host dead over it.
    const sightings = seen.filter(
      ({ vantage, row }) =>
        !(isAlsoFour && row.family === 6 && isDead(row) && !hasReached(vantage.id, row.family)),
    );
    return { port, sightings, provenFamilies: ([4, 6] as const).filter(isProven) };
  });
}

/** Dead from every vantage point that measured it, and measured at least once. */
export function isDeadEverywhere(sightings: readonly Sighting[]): boolean {
  return sightings.some(({ row }) => isDead(row)) && !sightings.some(({ row }) => isOpen(row));
}

/**
 * The family over which the port never works although it works over the other one. The port is still usable: most
 * people have IPv4, and a program that cannot connect over IPv6 falls back to it (RFC 8305, RFC 5321 §5.1). But some
 * programs wait a long time before that, and if the connection opens and then fails, none of them tries again. So it is
 * reported and counts against the port. The same goes for a family over which the server does not greet.
 */
export function lameFamilyOf({ sightings }: Evidence): Family | null {
  const rows = (family: Family) => sightings.flatMap(({ row }) => (row.family === family ? [row] : []));
  const [four, six] = [rows(4), rows(6)];
  if (isLame(six) && four.some(works)) return 6;
  return isLame(four) && six.some(works) ? 4 : null;
}

function isLame(rows: readonly PortReport[]): boolean {
  const fails = (row: PortReport) => judge(row).proof === 'fails' || row.outcome === 'silent';
  return rows.some(fails) && !rows.some(works);
}

function works(row: PortReport): boolean {
  return judge(row).proof === 'works';
}

/**
 * True if the vantage point is a data center of the platform, whose network blocks nothing but port 25 (`untestable`).
 */
export function isOnPlatform({ region, kind }: Vantage): boolean {
  return kind === 'region' && region !== null;
}
