/**
 * How a station sees ports: by dialling them itself, or by asking somebody who does. What is behind it, a station does
 * not know; it only schedules and remembers.
 */
import type { Family } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import type { Destination } from '../probe/plan.ts';
import type { Row } from './row.ts';

export interface Look {
  host: Host;
  family: Family;
  destination: Destination;
  ehloName: string;
}

/** One port as it was seen. */
export interface Sight {
  row: Row;
  /** Whoever was asked remembered it. */
  cached: boolean;
  /** Where it was seen from, as far as that is known only now. */
  places: readonly string[];
  /** False where nobody came to dial, so that what it was charged is given back. */
  isSpent: boolean;
}

export interface Lookout {
  /** What a look at one port costs the host. */
  readonly connectionsPerPort: number;
  /** False where the answer is known without asking anybody, so that it costs nothing. */
  isAsked(port: number, destination: Destination): boolean;
  /** A sight for each of the ports, each as soon as it is there. None of them rejects. */
  look(ports: readonly number[], look: Look): ReadonlyMap<number, Promise<Sight>>;
  /** The data centre, where that can be told. */
  colo(): Promise<string | null>;
}
