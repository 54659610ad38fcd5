/** Splits bytes into lines, however they arrive. Limited in size; does not parse JSON or read streams. */
import { ANSWER_CHARACTERS, LINE_CHARACTERS } from './limits.ts';

export class LineSplitter {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #total = 0;

  /** The lines completed by these bytes; null if a limit was exceeded, and then nothing more may be pushed. */
  push(bytes: Uint8Array): string[] | null {
    return this.#split(this.#decoder.decode(bytes, { stream: true }));
  }

  /** The text after the last line end. */
  end(): string[] | null {
    return this.#split(`${this.#decoder.decode()}\n`);
  }

  #split(text: string): string[] | null {
    this.#total += text.length;
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    const tooLong = [...lines, this.#rest].some((line) => line.length > LINE_CHARACTERS);
    if (tooLong || this.#total > ANSWER_CHARACTERS) return null;
    return lines.filter((line) => line.trim() !== '');
  }
}
