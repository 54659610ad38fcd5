/** A host of the local mail host as data: its name, its address, and what each port does. */
import type { Temperament } from './temperament.ts';
import type { TemperamentId } from './temperaments.ts';

export interface NamedHost {
  name: string;
  /** A loopback address; each host has its own, because plain SMTP does not say which name was dialed. */
  address: string;
  description: string;
  /** By the port that a client asks for. A port that is not listed refuses, like one with `refused`. */
  ports: Readonly<Record<number, TemperamentId | Temperament>>;
  /** Further addresses of the name, where each of these ports does the same. */
  alsoAt?: readonly { address: string; temperament: TemperamentId }[];
}

/** All addresses of the name. */
export function addressesOf({ address, alsoAt = [] }: Pick<NamedHost, 'address' | 'alsoAt'>): string[] {
  return [address, ...alsoAt.map((other) => other.address)];
}
