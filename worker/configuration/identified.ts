/** Settings → the programs they may be for, the likeliest first, by names that few programs have and by marks. Pure. */
import type { FaultConfidence } from '../api/index.ts';
import { PROGRAMS_FOR_SETTINGS_MAX } from '../limits.ts';
import type { Program } from '../programs/program.ts';
import { PROGRAMS } from '../programs/programs.ts';
import { MARKS } from './marks.ts';
import { plain } from './name.ts';
import type { Setting } from './setting.ts';

export interface Candidate {
  program: Program;
  confidence: FaultConfidence;
}

const NAMES_OF: ReadonlyMap<Program, readonly string[]> = new Map(
  PROGRAMS.map((program) => [program, [...new Set(Object.values(program.keys).flat())]]),
);

/** How many programs have a name: `host` says little, `PAPERLESS_EMAIL_HOST` everything. */
const OWNERS: ReadonlyMap<string, readonly Program[]> = owners();

function owners(): Map<string, Program[]> {
  const known = new Map<string, Program[]>();
  for (const [program, names] of NAMES_OF)
    for (const name of names) known.set(name, [...(known.get(name) ?? []), program]);
  return known;
}

/** A mark, or the program's own name, is worth as much as three names that nobody else has. */
const MARK = 3;
const CERTAIN_FROM = 2;
/** Names in the style of a whole language, such as `smtpHost`, come to two by chance. */
const CERTAIN_BY_NAMES_FROM = 2.5;
const LIKELY_FROM = 1;

export function identified(
  settings: readonly Setting[],
  text: string,
  words: ReadonlySet<string>,
): Candidate[] {
  const scores = new Map<Program, number>();
  const add = (program: Program, score: number) => scores.set(program, (scores.get(program) ?? 0) + score);
  const names = new Set(settings.map(({ key }) => key));
  for (const name of names) {
    const programs = OWNERS.get(name) ?? [];
    for (const program of programs)
      add(program, GENERIC.test(plain(name)) ? 1 / GENERIC_WORTH : 1 / programs.length);
  }
  // One name alone, such as `type`, may be anybody's.
  for (const program of scores.keys()) if (ownIn(names, program) < NAMES_MIN) scores.delete(program);
  const shown = marked(text, words);
  // Whose name for the server is another, that program was not meant.
  const servers = settings.flatMap(({ key, value }) =>
    OF_SERVER.test(key) && HOST.test(value ?? '') ? [key] : [],
  );
  for (const program of scores.keys())
    if (servers.length > 0 && !shown.has(program) && !ownsOne(servers, program)) scores.delete(program);
  for (const program of shown) add(program, MARK);
  const ranked = [...scores].toSorted(([, one], [, other]) => other - one);
  const [first, second] = ranked;
  const best = first?.[1] ?? 0;
  // Whoever is made with a library shows that, too.
  const isRival = second !== undefined && shown.has(second[0]);
  const isMadeWith = isRival && first?.[0].kind === 'application' && second[0].kind === 'library';
  const isAlone = first !== undefined && shown.has(first[0]) && (!isRival || isMadeWith);
  const isShown = first !== undefined && shown.has(first[0]);
  const isCertain =
    best >= (isShown ? CERTAIN_FROM : CERTAIN_BY_NAMES_FROM) && (isAlone || (second?.[1] ?? 0) <= best / 2);
  return ranked
    .filter(([, score]) => score >= LIKELY_FROM && score >= best / 2)
    .slice(0, PROGRAMS_FOR_SETTINGS_MAX)
    .map(([program, score]) => ({ program, confidence: confidenceOf(score, best, isCertain) }));
}

const OF_SERVER = /host|server|mailhub|addr|relay|smarthost|url|dsn/i;
const HOST = /[\w-]\.[a-z]{2,24}(?::\d{1,5})?$/i;

/** Case and signs may differ between a file and its variables. */
function ownsOne(keys: readonly string[], program: Program): boolean {
  const names = (program.keys.server ?? []).map(plain);
  return names.length === 0 || keys.some((key) => names.some((name) => plain(key).endsWith(name)));
}

/** Words of every language of settings, whoever else has them. */
const GENERIC =
  /^(?:type|mode|security|encryption|server|port|host|hostname|user|username|password|pass|from|sender|address|auth|authentication|tls|ssl|starttls|protocol|secure|relay|email|login|url|option)$/;
const GENERIC_WORTH = 8;

const NAMES_MIN = 2;

/** How many of the program's names are there, as it writes them. */
export function ownIn(names: ReadonlySet<string>, program: Program): number {
  return (NAMES_OF.get(program) ?? []).filter((name) => names.has(name)).length;
}

/** Names of programs and parts of them, in lower case: `snipe-it` is there as a whole, too. */
export function namesIn(text: string): ReadonlySet<string> {
  const written = text.toLowerCase().match(/[a-z][a-z\d]{2,30}(?:-[a-z\d]{2,20}){0,3}/g) ?? [];
  return new Set(written.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word])));
}

/** Names of libraries are words of other texts, too, so they need a mark. */
function marked(text: string, words: ReadonlySet<string>): Set<Program> {
  const named = PROGRAMS.filter(({ id, kind }) => kind === 'application' && words.has(id));
  const marks = new Set(MARKS.filter(([, mark]) => mark.test(text)).map(([id]) => id));
  const shown = PROGRAMS.filter(({ id }) => marks.has(id));
  return new Set([...named, ...shown]);
}

/** Certain only where no other comes near. */
function confidenceOf(score: number, best: number, isCertain: boolean): FaultConfidence {
  if (score < best) return 'possible';
  return isCertain ? 'certain' : 'likely';
}
