/** Names that came with a later version than the one that is used. */
import type { Configuration } from '../../configuration/configuration.ts';
import { plain } from '../../configuration/name.ts';
import { type Finding, fault } from './fault.ts';

/** As the text names it. */
export function earlyFaults({ vocabulary, settings, version }: Configuration): Finding[] {
  const traps = vocabulary?.program.traps ?? [];
  return traps.flatMap(({ code, parameters }) => {
    const { old = '', key = '', version: since = '' } = parameters;
    if (code !== 'superseded' || version === null || !isBefore(version, since)) return [];
    return settings
      .filter(({ setting }) => setting.name === plain(key))
      .map(({ setting }) => fault('key-ignored', setting, { wanted: old }));
  });
}

function isBefore(one: string, other: string): boolean {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  const at = right?.findIndex((part, index) => part !== (left?.[index] ?? 0)) ?? -1;
  return at !== -1 && (left?.[at] ?? 0) < (right?.[at] ?? 0);
}
