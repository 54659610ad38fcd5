/** The codes of what people get wrong with a program, each with a program that has it. */
import { CODE_PROGRAMS_MAX } from '../../limits.ts';
import { PROGRAMS } from '../../programs/programs.ts';
import { TRAPS, type TrapCode } from '../../programs/trap.ts';
import { programName } from '../text/programs.ts';
import { trapText } from '../trap.ts';
import { keysOf, type Lexicon, type Table, type Told, tableOf } from './sense.ts';

function tell(code: TrapCode, { words }: Lexicon): Told {
  const having = PROGRAMS.filter(({ traps }) => traps.some((one) => one.code === code));
  const trap = having[0]?.traps.find((one) => one.code === code);
  if (trap === undefined) throw new Error(`No program has the trap ${code}`);
  return {
    meaning: trapText(trap, words),
    example: { id: having[0]?.id, traps: [trap] },
    links: having.slice(0, CODE_PROGRAMS_MAX).map((program) => ({
      title: programName(program, words),
      path: `/docs/programs/${program.id}`,
    })),
  };
}

export const OF_PROGRAMS = {
  trap: tableOf('/v1/programs programs[].traps[].code', keysOf(TRAPS), tell),
} as const satisfies Record<string, Table>;
