/** The shape of the words for findings; one dictionary per language fills it. Holds no sentence itself. */
import type {
  Finding,
  FindingCode,
  FindingParameters,
  NoPortWhy,
  ParameterTypes,
  TlsProblem,
} from '../api/index.ts';

/** How sure a block is; a newer service may send what is none of these. */
export type BlockedWords = Readonly<Record<ParameterTypes['certainty'], string>>;

export interface FindingWords {
  heading: string;
  /** Why a certificate is not trusted, in a few words that can stand in brackets. */
  problem: Readonly<Record<TlsProblem, string>>;
  /** One or two sentences: what was seen on these ports, and what a reader can do about it. */
  sentence: {
    readonly [Code in FindingCode]: (
      ports: readonly number[],
      parameters: Readonly<FindingParameters<Code>>,
    ) => string;
  };
}

export function findingText(words: FindingWords, { code, ports, parameters }: Finding): string {
  // A pair of a code and its own parameters, which TypeScript does not follow through an index.
  const say = words.sentence[code] as (ports: readonly number[], parameters: object) => string;
  return say(ports, parameters);
}

/** Why no port is recommended, where that is told without its ports. */
export function noPortText(words: FindingWords, why: string): string {
  return words.sentence['no-usable-port']([], { why: why as NoPortWhy });
}

/** The words for codes, some of which may be newer than the dictionary; never what all objects inherit. */
export function wordsFor(table: Readonly<Record<string, string>>, codes: readonly string[]): string[] {
  return codes.map((code) => (Object.hasOwn(table, code) && table[code]) || code);
}
