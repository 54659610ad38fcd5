/** Whether the server turned this check away because of where it comes from, in the server's own words. Pure. */
import type { PortReport } from '../../api/index.ts';
import { turnedAwayWith } from '../../judgement/refusal.ts';
import { REFUSALS_TOLD_MAX } from '../../limits.ts';
import { type Sign, sign } from './sign.ts';

/** One finding for each wording. Servers number their replies, so wordings that differ only in that count as one. */
export function refusalSigns(rows: readonly PortReport[]): Sign[] {
  const told = rows.flatMap((row) => {
    const words = turnedAwayWith(row);
    return words === null ? [] : [{ port: row.port, words }];
  });
  const groups = [...Map.groupBy(told, ({ words }) => words.replaceAll(/\w*\d\w*/g, '#')).values()];
  return groups.slice(0, REFUSALS_TOLD_MAX).flatMap((group) => {
    const ports = group.map(({ port }) => port);
    return group.slice(0, 1).map(({ words }) => sign('check-refused-here', ports, { words }));
  });
}
