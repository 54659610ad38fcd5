/** How a mail server behaves on one port, in the form that the mail host needs. Types only. */
import type { Server } from 'node:net';
import type { TlsManner } from './tls-manner.ts';
import type { Visit } from './visit.ts';

export interface Temperament {
  /** What happens when a client connects; null if nothing ever answers. */
  serve: ((visit: Visit) => void) | null;
  /** Set if the listener must be more than a plain TCP one. */
  createServer?: () => Server;
  /** True if the connection attempt itself must get no answer. */
  dropsSyn?: true;
  /** If omitted, as a healthy server would. */
  tls?: TlsManner;
}
