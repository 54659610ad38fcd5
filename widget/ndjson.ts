/** Splits bytes into lines, however they arrive. Limited in size; does not parse JSON or read streams. */
import { ANSWER_CHARACTERS, LINE_CHARACTERS } from './limits.ts';

export class LineSplitter {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #total = 0;

  /**
   * The lines completed by these bytes, or without any, what follows the last line end. Null if a limit was exceeded, and
   * then nothing more may be pushed.
   */
  push(bytes?: Uint8Array): string[] | null {
    const text = bytes ? this.#decoder.decode(bytes, { stream: true }) : `${this.#decoder.decode()}\n`;
    this.#total += text.length;
    const lines = (this.#rest + text).split('\n');
    const tooLong = this.#total > ANSWER_CHARACTERS || lines.some((line) => line.length > LINE_CHARACTERS);
    this.#rest = lines.pop() ?? '';
    return tooLong ? null : lines.filter((line) => line.trim() !== '');
  }
}
