/** How a mail server behaves on one port: what the mail host needs to know to let it. Only types. */
import type { Server } from 'node:net';
import type { TlsManner } from './tls-manner.ts';
import type { Visit } from './visit.ts';

export interface Temperament {
  /** What happens when a client comes; null where nobody ever answers. */
  serve: ((visit: Visit) => void) | null;
  /** Where the listener must be more than a plain TCP one. */
  createServer?: () => Server;
  /** True where the connection attempt itself must get no answer. */
  dropsSyn?: true;
  /** As a healthy server would, where it is left out. */
  tls?: TlsManner;
}
