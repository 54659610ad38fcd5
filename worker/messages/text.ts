/** The shape of the words of the text form; one dictionary per language fills it. Holds no sentence itself. */

export interface TextWords {
  title(host: string): string;
  /** `when` is `justNow` or `ago(…)`. */
  seenFrom(place: string, when: string): string;
  justNow: string;
  ago(seconds: number): string;
  column: { port: string; result: string; time: string; note: string };
  transcript: string;
  usage(origin: string, example: string): string;
}
