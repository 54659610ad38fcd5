/** The facts about a program as sentences. Pure. */
import type { ProgramFacts } from '../programs/facts.ts';
import type { Trap } from '../programs/trap.ts';
import type { Words } from './words.ts';

/** For a terminal. */
export function trapText({ code, parameters }: Trap, { programs }: Words): string {
  return programs.trap[code](parameters);
}

/** The same in pieces: what the program calls something is a `name`, the rest are our own words. */
export function trapPieces(
  { code, parameters }: Trap,
  { programs }: Words,
): { text: string; isName: boolean }[] {
  const marked = Object.entries(parameters).map(([key, value]) => [key, BEGIN + value + END]);
  const sentence = programs.trap[code](Object.fromEntries(marked));
  return sentence
    .split(PIECES)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(BEGIN) ? { text: piece.slice(1, -1), isName: true } : { text: piece, isName: false },
    );
}

/** Characters for private use (Unicode §23.5), which neither our words nor the names of programs contain. */
const BEGIN = '\u{E000}';
const END = '\u{E001}';
const PIECES = /(\u{E000}[^\u{E001}]*\u{E001})/u;

type Facts = Pick<
  ProgramFacts,
  | 'starttls'
  | 'implicitTls'
  | 'unset'
  | 'verifies'
  | 'unverified'
  | 'oauth'
  | 'requiresSince'
  | 'verifiesSince'
>;

/** What a program does, a line for each; what is not known says so. */
export function programFacts(program: Facts, { programs }: Words): [label: string, text: string][] {
  const { facts, since } = programs;
  const { starttls, implicitTls, unset, verifies, unverified, oauth, requiresSince, verifiesSince } = program;
  const exception = unverified === undefined ? '' : `; ${programs.unverified(unverified)}`;
  const from = (version: string | undefined) => (version === undefined ? '' : `, ${since(version)}`);
  const said = (text: string | null, version?: string) => (text ?? facts.unknown) + from(version);
  return [
    [facts.starttls, said(starttls && programs.starttls[starttls], requiresSince)],
    [facts.implicitTls, said(implicitTls && programs.implicitTls[implicitTls])],
    [facts.unset, said(unset && programs.unset[unset])],
    [facts.verifies, said(verifies && programs.verifies[verifies], verifiesSince) + exception],
    [facts.oauth, said(oauth && programs.oauth[oauth])],
  ];
}

/** How it is known that the settings are right. */
export function evidenceText(
  { how, version, verifiedOn }: Pick<ProgramFacts, 'how' | 'version' | 'verifiedOn'>,
  { programs }: Words,
): string {
  const { run, compared } = programs.evidence;
  return how === 'run' ? run(version ?? '', verifiedOn) : compared(version, verifiedOn);
}
