/** All rows of a check in one line, counted by what they are good for, so that a failure is never counted as good news. */
import { USES, type Use } from '../judgement/use.ts';

export interface SummaryWords {
  /** How many ports, in words that `use` can follow. */
  ports: (count: number) => string;
  use: Readonly<Record<Use, string>>;
  /** The same of two or more, in languages whose adjectives tell. */
  useOfSeveral?: Readonly<Record<Use, string>>;
}

/** With nothing else, nobody can send mail. */
const HOPELESS: readonly Use[] = ['unusable', 'unreachable', 'untested'];

/** `2 ports usable, 3 open but not usable`; that none is usable is said where nothing else may do either. */
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
