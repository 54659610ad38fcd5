/** The bytes of a stream, kept so that any number of readers have them from the beginning, each at its own pace. */
export class Replay {
  readonly #source: ReadableStreamDefaultReader<Uint8Array>;
  readonly #chunks: Uint8Array[] = [];
  #isEnded = false;
  #isAbandoned = false;
  #failure: unknown = null;
  #readers = 0;
  #changed = Promise.withResolvers<void>();

  constructor(source: ReadableStream<Uint8Array>) {
    this.#source = source.getReader();
  }

  /** True once all readers have hung up, after which nobody can have the rest. */
  get isAbandoned(): boolean {
    return this.#isAbandoned;
  }

  /** Reads the source to its end, or until nobody is left who reads. Never rejects: a failure is the readers'. */
  async fill(): Promise<void> {
    try {
      for (let next = await this.#source.read(); !next.done; next = await this.#source.read()) {
        this.#chunks.push(next.value);
        this.#wake();
      }
    } catch (failure) {
      this.#failure = failure;
    }
    this.#isEnded = true;
    this.#wake();
  }

  /** Chunks are handed out without a copy. The source is canceled when its last reader hangs up. */
  open(): ReadableStream<Uint8Array> {
    let next = 0;
    this.#readers += 1;
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        while (next === this.#chunks.length && !this.#isEnded) await this.#changed.promise;
        const chunk = this.#chunks[next];
        next += 1;
        if (chunk !== undefined) controller.enqueue(chunk);
        else if (this.#failure !== null) controller.error(this.#failure);
        else controller.close();
      },
      cancel: async () => {
        this.#readers -= 1;
        if (this.#readers > 0 || this.#isEnded) return;
        this.#isAbandoned = true;
        await this.#source.cancel();
      },
    });
  }

  #wake(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers<void>();
  }
}
