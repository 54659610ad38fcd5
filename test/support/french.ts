/** French punctuation: preceded by a space that does not break, so that no mark begins a line. */
const WRONG = /(?<!\u00a0)[:;!?»](?:\s|$)|«(?!\u00a0)|'(?=\p{L})/u;

/** Text for machines keeps its own punctuation. */
const MACHINE = /"v=1; deny"|error:/g;

export function wrongMarksIn(texts: readonly string[]): string[] {
  return texts.filter((text) => WRONG.test(text.replace(MACHINE, '')));
}
