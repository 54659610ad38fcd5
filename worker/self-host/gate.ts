/**
 * Stands before workerd, which answers whatever arrives until it runs out of file descriptors, and then ends. Lets in as many
 * connections and requests as there are descriptors for, and answers for workerd while it is not there.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import { CONNECTION_IDLE_MS, REQUEST_HEADERS_BYTES_MAX } from '../limits.ts';
import type { Capacity, Headroom, Pass } from './capacity.ts';
import { Connections } from './connections.ts';
import { forward, type Inner } from './forward.ts';
import type { Listen } from './launch-options.ts';
import { refuseNotHttp } from './not-http.ts';
import { declineUnavailable, lastLine, type Unavailable } from './unavailable.ts';

export interface GateOptions {
  inner: () => Inner;
  capacity: Capacity;
  headroom: Headroom;
  config: Config;
}

export class Gate {
  readonly #options: GateOptions;
  readonly #server: Server;
  readonly #connections: Connections;
  #requests = 0;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#connections = new Connections(options.capacity.connections);
    // A missing Host is refused by front.ts, with a problem.
    const settings = { requireHostHeader: false, maxHeaderSize: REQUEST_HEADERS_BYTES_MAX };
    this.#server = createServer(settings, (request, response) => {
      this.#answer(request, response).catch(() => request.socket.destroy());
    });
    this.#server.setTimeout(CONNECTION_IDLE_MS);
    this.#server.on('clientError', (error, socket) => refuseNotHttp(error, socket));
    this.#server.on('connection', (socket) => this.#connections.opened(socket));
  }

  /** Rejects with the system's error if the address cannot be used. */
  listen({ host, port }: Listen): Promise<void> {
    // Without a host, Node listens on all addresses of both families.
    const address = host === '*' ? {} : { host: host.replace(/^\[|\]$/g, '') };
    return new Promise((resolve, reject) => {
      // Later errors concern single connections that could not be accepted, and must not end the service.
      this.#server.on('error', reject);
      this.#server.listen({ ...address, port }, resolve);
    });
  }

  /** Lets nobody in any more. */
  close(): void {
    this.#server.close();
  }

  /** Ends what is left, for when workerd has ended. */
  closeAll(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { capacity, headroom, inner } = this.#options;
    const { socket } = request;
    const isWelcome = this.#connections.began(socket);
    response.once('close', () => this.#connections.ended(socket));
    // Answers go out in order, so each request behind a slow one would hold a place.
    if (!isWelcome) return void socket.destroy();
    if (this.#requests >= capacity.requests) return this.#decline(request, response, 'service-full');
    this.#requests += 1;
    let pass: Pass | null = null;
    try {
      pass = await headroom.enter();
      if (pass === null) return await this.#decline(request, response, 'service-full');
      if (socket.destroyed) return;
      const decline = () => {
        this.#decline(request, response, 'service-down').catch(() => socket.destroy());
      };
      await forward({ request, response, decline, lastLine: () => lastLine(request) }, inner());
    } finally {
      this.#requests -= 1;
      if (pass !== null) headroom.leave(pass);
    }
  }

  async #decline(request: IncomingMessage, response: ServerResponse, why: Unavailable): Promise<void> {
    if (request.socket.destroyed) return;
    const answer = await declineUnavailable(request, why, this.#options.config);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(request.method === 'HEAD' ? undefined : await answer.text());
    // The rest of a body is of no use.
    request.resume();
  }
}
