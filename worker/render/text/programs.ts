/** What is known of a program, for a terminal: 80 columns at most. Pure. */
import { isDescribedClient, SETTINGS_FIELDS } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { ProgramFacts } from '../../programs/facts.ts';
import { evidenceText, programFacts, trapText } from '../trap.ts';
import type { Words } from '../words.ts';
import { block, type Entry, marked } from './block.ts';
import { hanging } from './columns.ts';
import { finalColon } from './marks.ts';

const INDENT = '  ';
const BULLET = `${INDENT}- `;

/** The program's own name, or a description in the reader's language. */
export function programName({ id, name }: Pick<ProgramFacts, 'id' | 'name'>, { settings }: Words): string {
  return isDescribedClient(id) ? settings.client[id] : name;
}

export function programBlock(program: ProgramFacts, words: Words): string[] {
  const { id, keys, traps, confirmed } = program;
  const { programs, reference } = words;
  const heading = marked(`${programName(program, words)} (${id})`, confirmed);
  const named = SETTINGS_FIELDS.map(
    (field): Entry => [programs.field[field], (keys[field] ?? []).join(', ')],
  );
  // The port that follows in parentheses would make the column too wide.
  const facts = programFacts(program, words).map(
    ([label, text]): Entry => [label.split(' (')[0] ?? '', text],
  );
  const told = traps.flatMap((trap) =>
    hanging(BULLET, `${trapText(trap, words)} ${trap.source}`, TEXT_COLUMNS),
  );
  return [
    ...block(heading, [...named, ...facts, [reference.label.source, sourceText(program, words)]]),
    ...(told.length === 0 ? [] : [INDENT + programs.traps + finalColon(words), ...told]),
  ];
}

function sourceText(program: ProgramFacts, words: Words): string {
  const { source } = program;
  return source === null ? words.settings.custom : `${source}. ${evidenceText(program, words)}`;
}
