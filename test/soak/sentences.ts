/** Counts equal sentences, so that a fault that occurs a thousand times is told once. */

const SHOWN_MAX = 20;

export class Sentences {
  readonly #times = new Map<string, number>();

  add(sentence: string): void {
    this.#times.set(sentence, (this.#times.get(sentence) ?? 0) + 1);
  }

  /** The most frequent first. */
  list(what: string): string[] {
    const sorted = [...this.#times].sort(([, one], [, other]) => other - one);
    const shown = sorted.slice(0, SHOWN_MAX).map(([sentence, times]) => `${sentence}, ${times} times`);
    const more = sorted.length - shown.length;
    return more > 0 ? [...shown, `${more} more kinds of ${what}`] : shown;
  }
}
