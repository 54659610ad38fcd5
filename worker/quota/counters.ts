/** The counters of a deployment: finds the object that counts a name. */
import { COUNTER_SHARDS } from '../limits.ts';
import { shardOf } from '../storage/shard.ts';
import type { Counter } from './counter.ts';
import type { Ledger } from './ledger.ts';
import { Pseudonyms, type SaltStub } from './pseudonyms.ts';

/** The part of a counter that charging uses. */
export type CounterStub = Pick<Ledger, 'admit' | 'spend' | 'giveBack'>;

export interface Counters {
  find: (name: string) => CounterStub;
  pseudonyms: Pseudonyms;
  clock: () => number;
}

/** The bindings that lead to them. */
export interface CounterBindings {
  COUNTER: { getByName(shard: string): Pick<Counter, 'admit' | 'spend' | 'giveBack'> };
  SALT: { getByName(name: string): SaltStub };
}

export function countersOf({ COUNTER, SALT }: CounterBindings): Counters {
  return {
    find: (name) => COUNTER.getByName(shardOf(name, COUNTER_SHARDS)),
    pseudonyms: new Pseudonyms(() => SALT.getByName('all')),
    // Looked up at each call: tests replace Date while an object lives on.
    clock: () => Date.now(),
  };
}
