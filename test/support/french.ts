/** The marks of French: apart from the word before them, and never alone at the beginning of a line. */
const WRONG = /(?<!\u00a0)[:;!?»](?:\s|$)|«(?!\u00a0)|'(?=\p{L})/u;

/** What is for machines has marks of its own. */
const MACHINE = /"v=1; deny"|error:/g;

export function wrongMarksIn(texts: readonly string[]): string[] {
  return texts.filter((text) => WRONG.test(text.replace(MACHINE, '')));
}
