/**
 * Readers who ask for the same while it is being answered share that answer: it is measured and written once, and all of
 * them are sent the same bytes. A crowd thus costs little more than one reader, however much a server makes us say.
 */
import { SHARED_ANSWER_MS, SHARED_ANSWERS_MAX, SHARED_WAIT_MAX_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import { Replay } from '../net/replay.ts';
import { EXPORT_TYPES } from '../render/exports/content-types.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { done, type Result } from '../result/result.ts';

/** A response that can be sent any number of times. */
interface Shared {
  status: number;
  headers: Headers;
  body: ArrayBuffer | Replay;
}

interface Answering {
  startedAtMs: number;
  /** Null if there is nothing to share. */
  shared: Promise<Shared | null>;
}

export class SharedAnswers {
  readonly #clock: () => number;
  readonly #keepAlive: (work: Promise<unknown>) => void;
  readonly #answering = new Map<string, Answering>();

  /** `keepAlive` lets work go on after the reader who caused it has hung up, because others wait for it. */
  constructor(clock: () => number, keepAlive: (work: Promise<unknown>) => void) {
    this.#clock = clock;
    this.#keepAlive = keepAlive;
  }

  /**
   * The name contains everything that the answer depends on. A refusal is not shared, because it may concern only the
   * client that caused it.
   */
  async answer(name: string, make: () => Promise<Result<Response>>): Promise<Result<Response>> {
    const answering = this.#answering.get(name);
    if (answering === undefined) return this.#lead(name, make);
    const isRecent = Math.abs(this.#clock() - answering.startedAtMs) < SHARED_ANSWER_MS;
    const shared = isRecent ? await within(SHARED_WAIT_MAX_MS, answering.shared, () => null) : null;
    return shared === null || isAbandoned(shared) ? make() : done(responseOf(shared));
  }

  async #lead(name: string, make: () => Promise<Result<Response>>): Promise<Result<Response>> {
    const made = make();
    if (this.#answering.size >= SHARED_ANSWERS_MAX) return made;
    const shared = made.then((answer) => (answer.ok ? toShared(answer.value) : null)).catch(() => null);
    this.#answering.set(name, { startedAtMs: this.#clock(), shared });
    this.#keepAlive(this.#end(name, shared));
    const answer = await made;
    const own = await shared;
    return own === null ? answer : done(responseOf(own));
  }

  async #end(name: string, shared: Promise<Shared | null>): Promise<void> {
    const answer = await shared;
    if (answer?.body instanceof Replay) await answer.body.fill();
    this.#answering.delete(name);
  }
}

const STREAMS: readonly string[] = [CONTENT_TYPES.ndjson, EXPORT_TYPES.sse];

/** A stream is passed on as it comes. */
async function toShared(response: Response): Promise<Shared> {
  const { status, headers, body } = response;
  const isStream = STREAMS.includes(headers.get('Content-Type') ?? '') && body !== null;
  return { status, headers, body: isStream ? new Replay(body) : await response.arrayBuffer() };
}

function isAbandoned({ body }: Shared): boolean {
  return body instanceof Replay && body.isAbandoned;
}

function responseOf({ status, headers, body }: Shared): Response {
  return new Response(body instanceof Replay ? body.open() : body, { status, headers });
}
