/** Answers what is no HTTP, which no route ever sees: Node would send a status line and nothing else. */
import type { Duplex } from 'node:stream';
import { toProblem } from '../render/problem.ts';
import { WORDS } from '../render/words.ts';
import { refuse } from '../result/refusal.ts';

/** Chunks that are not as RFC 9112 §7.1 wants them; the head of the request was in order. */
const OF_BODY = /^HPE_(?:INVALID_CHUNK|INVALID_EOF|CB_CHUNK|STRICT)/;

export function refuseNotHttp(error: NodeJS.ErrnoException, socket: Duplex): void {
  // As Node does it: there is nobody left to answer, or the answer has begun already.
  if (error.code === 'ECONNRESET' || !socket.writable || hasBegun(socket)) return void socket.destroy(error);
  const why = OF_BODY.test(error.code ?? '') ? 'body-broken' : 'request-malformed';
  const body = `${JSON.stringify(toProblem(refuse(why).refusal, WORDS.en, ''))}\n`;
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Node keeps the response that is being sent on the socket. */
function hasBegun(socket: Duplex & { _httpMessage?: { headersSent: boolean } | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}
