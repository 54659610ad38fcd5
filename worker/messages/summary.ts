/** Summarizes all rows of a check in one line, counted by use, so that a failure is never counted as a success. */
import { USES, type Use } from '../judgement/use.ts';

export interface SummaryWords {
  /** The number of ports, phrased so that `use` can follow. */
  ports: (count: number) => string;
  use: Readonly<Record<Use, string>>;
  /** The plural form, in languages whose adjectives have one. */
  useOfSeveral?: Readonly<Record<Use, string>>;
}

/** If there are only these, nobody can send mail. */
const HOPELESS: readonly Use[] = ['unusable', 'unreachable', 'untested'];

/** `2 ports usable, 3 open but not usable`; "none usable" is added only if the other ports cannot be used either. */
export function summarize(uses: readonly Use[], words: SummaryWords): string {
  const kinds = USES.filter((use) => uses.includes(use));
  if (kinds.every((use) => HOPELESS.includes(use)) && kinds[0] !== 'untested') kinds.unshift('usable');
  return kinds
    .map((use, index) => {
      const count = uses.filter((one) => one === use).length;
      const said = (count > 1 && words.useOfSeveral) || words.use;
      return `${index === 0 ? words.ports(count) : count} ${said[use]}`;
    })
    .join(', ');
}
