/**
 * A sentence with parts that a page marks up: a host name, a command, a link. Plain text simply joins them. The caller
 * decides what the parts are, so that one sentence serves both.
 */
export type Sentence<Part> = readonly (string | Part)[];

/** A template that keeps its values in place and typed: sentence`Code: ${code}`. */
export function sentence<Part>(texts: TemplateStringsArray, ...parts: readonly Part[]): Sentence<Part> {
  return texts.flatMap((text, index) => [text, ...parts.slice(index, index + 1)]);
}
