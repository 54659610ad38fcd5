/** Listens on loopback where a service would arrive that can be talked into dialing it, and counts who does. */
import { createServer, type Server, type Socket } from 'node:net';

export interface Canary {
  arrivals(): number;
  stop(): Promise<void>;
}

const ADDRESSES = ['127.0.0.1', '127.1.2.3', '::1'];

export async function startCanary(ports: readonly number[]): Promise<Canary> {
  let arrivals = 0;
  const servers: Server[] = [];
  const open = new Set<Socket>();
  for (const host of ADDRESSES) {
    for (const port of ports) {
      const server = createServer((socket) => {
        arrivals += 1;
        open.add(socket);
        socket.once('close', () => open.delete(socket));
        socket.on('error', () => {}).end('220 canary ESMTP\r\n');
      });
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen({ host, port, exclusive: true }, resolve);
      });
      servers.push(server);
    }
  }
  return {
    arrivals: () => arrivals,
    stop: async () => {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of open) socket.destroy();
      await Promise.all(closed);
    },
  };
}
