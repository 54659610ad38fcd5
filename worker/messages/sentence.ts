/**
 * A sentence some parts of which are more than text on a page: a host name set apart, a command, a link. A page marks those up,
 * plain text joins them all. Whoever asks for the sentence decides what the parts are, so that it exists once for both.
 */
export type Sentence<Part> = readonly (string | Part)[];

/** A template whose values keep their place and their type: sentence`Code: ${code}`. */
export function sentence<Part>(texts: TemplateStringsArray, ...parts: readonly Part[]): Sentence<Part> {
  return texts.flatMap((text, index) => [text, ...parts.slice(index, index + 1)]);
}
