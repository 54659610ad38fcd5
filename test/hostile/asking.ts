/** Requests to the attacked service: one, or many with a bound on how many wait at the same time. */
import { Agent, type IncomingMessage, request } from 'node:http';

export interface Ask {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
  ms: number;
}

/** No answer at all has this status. */
export const NO_ANSWER = 0;

/** Longer than any deadline of the service, so that only an answer that never comes runs into it. */
const PATIENCE_MS = 60_000;

export const CLIENT_HEADER = 'x-real-ip';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Never rejects: a service that does not answer is a result as well. */
export async function ask(url: string, asked: Ask): Promise<Answer> {
  const startedAtMs = performance.now();
  const ms = () => performance.now() - startedAtMs;
  try {
    const answer = await open(url, asked);
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    return { status: answer.statusCode ?? NO_ANSWER, headers: answer.headers, text, ms: ms() };
  } catch (error) {
    return { status: NO_ANSWER, headers: {}, text: String(error), ms: ms() };
  }
}

/** The answer as soon as its head has arrived. */
export function open(
  url: string,
  { path, method = 'GET', headers = {}, body }: Ask,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers, agent, timeout: PATIENCE_MS }, resolve);
    sent.once('error', reject);
    sent.once('timeout', () => sent.destroy(new Error(`No answer within ${PATIENCE_MS} ms`)));
    sent.end(body);
  });
}

/** Calls the deed with 0, 1, … below `count`; so many of them at a time. */
export async function inTurn(
  count: number,
  atATime: number,
  deed: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await deed(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, count) }, work));
}

/** An address of the block for benchmarks (RFC 2544), which nobody has. */
export function clientAddress(index: number): string {
  return `198.18.${Math.floor(index / 250) % 256}.${(index % 250) + 1}`;
}
