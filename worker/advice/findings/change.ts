/** Ports whose result comes and goes between checks. Pure. */
import { OUTCOMES, type Outcome, type PortReport } from '../../api/index.ts';
import { judge } from '../../judgement/use.ts';
import { type Sign, sign } from './sign.ts';

/** One finding for all ports that change between the same outcomes. */
export function changeSigns(rows: readonly PortReport[]): Sign[] {
  const changes = rows.flatMap(changeOf);
  const groups = Map.groupBy(changes, ({ outcomes }) => outcomes.toSorted().join(' '));
  return [...groups.values()].flatMap((group) => {
    const ports = group.map(({ port }) => port);
    const [since = ''] = group.map((one) => one.since).toSorted();
    return group.slice(0, 1).map(({ outcomes }) => sign('not-always', ports, { since, outcomes }));
  });
}

interface Change {
  port: number;
  since: string;
  /** The current one first. */
  outcomes: Outcome[];
}

function changeOf(row: PortReport): Change[] {
  const earlier = row.earlier?.filter(saysSomething) ?? [];
  const oldest = earlier.at(-1);
  if (oldest === undefined || !saysSomething(row)) return [];
  const outcomes = [...new Set([row.outcome, ...earlier.map(({ outcome }) => outcome)])];
  return [{ port: row.port, since: oldest.checkedAt, outcomes }];
}

/** A server that is busy, or turned only this check away, works as before for others. Earlier replies are not kept. */
function saysSomething({ outcome, reason }: Pick<PortReport, 'outcome' | 'reason'>): boolean {
  if (outcome === 'rejected' || reason === 'starttls-refused') return false;
  const { state } = OUTCOMES[outcome];
  return judge({ outcome, state, reason, tls: null, smtp: null }).proof !== 'unproven';
}
