/** The shape of the words for findings, which each language provides. */
import type {
  Finding,
  FindingCode,
  FindingParameters,
  NoPortWhy,
  ParameterTypes,
  TlsProblem,
} from '../api/index.ts';

/** How sure a block is; a newer service may send a value that is not listed. */
export type BlockedWords = Readonly<Record<ParameterTypes['certainty'], string>>;

export interface FindingWords {
  heading: string;
  /** Why a certificate is not trusted, in a few words that fit in parentheses. */
  problem: Readonly<Record<TlsProblem, string>>;
  /** One or two sentences: what was seen on these ports, and what the reader can do about it. */
  sentence: {
    readonly [Code in FindingCode]: (
      ports: readonly number[],
      parameters: Readonly<FindingParameters<Code>>,
    ) => string;
  };
}

export function findingText(words: FindingWords, { code, ports, parameters }: Finding): string {
  // Each code is paired with its own parameters; TypeScript cannot follow that through an index.
  const say = words.sentence[code] as (ports: readonly number[], parameters: object) => string;
  return say(ports, parameters);
}

/** Why no port is recommended, where the ports are not listed. */
export function noPortText(words: FindingWords, why: string): string {
  return words.sentence['no-usable-port']([], { why: why as NoPortWhy });
}

/** The words for codes, some of which may be newer than the dictionary. Never returns inherited properties. */
export function wordsFor(table: Readonly<Record<string, string>>, codes: readonly string[]): string[] {
  return codes.map((code) => (Object.hasOwn(table, code) && table[code]) || code);
}

/** The SASL mechanisms that programs call OAuth 2.0: XOAUTH2, OAUTHBEARER. */
export function isOAuth(methods: readonly string[]): boolean {
  return methods.some((method) => /OAUTH/.test(method));
}
