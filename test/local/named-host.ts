/** A host of the local mail host as data: its name, its address, and what waits behind each port. */
import type { Temperament } from './temperament.ts';
import type { TemperamentId } from './temperaments.ts';

export interface NamedHost {
  name: string;
  /** A loopback address; each host has its own, because plain SMTP does not say which name was dialed. */
  address: string;
  description: string;
  /** By the port a client asks for. A port that is not listed refuses, as one with `refused` does. */
  ports: Readonly<Record<number, TemperamentId | Temperament>>;
}
