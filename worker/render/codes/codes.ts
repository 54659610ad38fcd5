/** Every code of every table, and all that is told of it. Runs in the build only (message.ts says why). Pure. */
import { CODE_KINDS, type CodeKind, type CodeList, type CodePage, type CodeSense } from '../../api/index.ts';
import { OF_ADVICE } from './advice.ts';
import { OF_FAULTS } from './fault.ts';
import { OF_OWN_TEST } from './local.ts';
import { OF_MESSAGES } from './message.ts';
import { OF_NETWORKS } from './network.ts';
import { OF_PROBLEMS } from './problem.ts';
import { OF_ROWS } from './row.ts';
import type { Lexicon, Table } from './sense.ts';
import { OF_SETTINGS } from './settings.ts';
import { OF_PROGRAMS } from './trap.ts';

export const TABLES: Readonly<Record<CodeKind, Table>> = {
  ...OF_ROWS,
  ...OF_ADVICE,
  ...OF_PROBLEMS,
  ...OF_MESSAGES,
  ...OF_FAULTS,
  ...OF_SETTINGS,
  ...OF_NETWORKS,
  ...OF_PROGRAMS,
  ...OF_OWN_TEST,
};

/** Code → the tables that it is in, in the order of display. */
export const CODES: ReadonlyMap<string, readonly CodeKind[]> = tablesByCode();

function tablesByCode(): Map<string, CodeKind[]> {
  const kinds = new Map<string, CodeKind[]>();
  for (const kind of CODE_KINDS)
    for (const code of TABLES[kind].codes) kinds.set(code, [...(kinds.get(code) ?? []), kind]);
  return kinds;
}

export function codePage(code: string, lexicon: Lexicon): CodePage {
  return { code, senses: (CODES.get(code) ?? []).map((kind) => senseOf(code, kind, lexicon)) };
}

function senseOf(code: string, kind: CodeKind, lexicon: Lexicon): CodeSense {
  const { place, tell } = TABLES[kind];
  const { meaning, toDo = [], example, line = null, related = [], links = [] } = tell(code, lexicon);
  return {
    kind,
    title: lexicon.words.codes.kind[kind],
    place,
    meaning,
    toDo: [...toDo],
    example: example as CodeSense['example'],
    line,
    related: related.filter((other) => other !== code),
    links: [...links],
  };
}

/** A period after a number or a single letter may be that of a date or an abbreviation. */
const SENTENCE_END = /(?<=\p{L}{2}[.!?]) (?=\p{Lu})/u;

/** The first sentence of each meaning. */
export function codeList(lexicon: Lexicon): CodeList {
  const codes = CODE_KINDS.flatMap((kind) =>
    TABLES[kind].codes.map((code) => {
      const [meaning = ''] = TABLES[kind].tell(code, lexicon).meaning.split(SENTENCE_END);
      return { code, kind, meaning };
    }),
  );
  return { codes };
}
