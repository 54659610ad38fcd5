/** Passes on whole lines only, so that a last line can be added wherever the stream breaks off. */
import { Transform, type TransformCallback } from 'node:stream';

const LINE_FEED = 0x0a;

export class WholeLines extends Transform {
  #held: Buffer[] = [];

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) this.push(Buffer.concat([...this.#held.splice(0), chunk.subarray(0, end)]));
    if (end < chunk.length) this.#held.push(chunk.subarray(end));
    done();
  }

  override _flush(done: TransformCallback): void {
    if (this.#held.length > 0) this.push(Buffer.concat(this.#held));
    done();
  }

  /** Ends the stream with this line in place of one that never became whole. */
  endWith(line: string): void {
    this.#held = [];
    this.end(`${line}\n`);
  }
}
