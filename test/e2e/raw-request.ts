/** Sends a request as written, which no HTTP client would, and returns what comes back until the server hangs up. */
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export function rawRequest(port: number, lines: readonly string[], body = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`);
  return text(socket);
}
