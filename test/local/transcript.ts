/**
 * A client that follows a transcript: `< ` is what the server should send next, `> ` what the client then sends. It
 * returns what really happened, up to the first line that was different.
 */
import type { Socket } from 'node:net';

/** How the end of a connection is written. */
const CLOSED = '(closed)';
const RESET = '(reset)';

/** Plays the transcript over a connection and closes it; returns an equal text if everything went as written. */
export async function play(socket: Socket, transcript: string): Promise<string> {
  const lines = linesOf(socket);
  const seen: string[] = [];
  try {
    for (const line of tidy(transcript).split('\n')) {
      if (line.startsWith('> ')) {
        socket.write(`${line.slice(2)}\r\n`);
        seen.push(line);
        continue;
      }
      seen.push(`< ${(await lines.next()).value}`);
      if (seen.at(-1) !== line) break;
    }
  } finally {
    socket.destroy();
  }
  return seen.join('\n');
}

/** A transcript without the indentation that it has in a test. */
export function tidy(transcript: string): string {
  return transcript
    .trim()
    .split('\n')
    .map((line) => line.trimStart())
    .join('\n');
}

/** Each line without its CRLF, then how the connection ended. */
async function* linesOf(socket: Socket): AsyncGenerator<string, string> {
  let pending = '';
  try {
    for await (const chunk of socket) {
      const parts = (pending + chunk.toString('latin1')).split('\r\n');
      pending = parts.pop() ?? '';
      yield* parts;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
    return RESET;
  }
  return pending === '' ? CLOSED : `${pending} ${CLOSED}`;
}
