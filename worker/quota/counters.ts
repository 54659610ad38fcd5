/** The counters of a deployment: finds the object that counts a name. */
import { COUNTER_SHARDS } from '../limits.ts';
import { shardOf } from '../storage/shard.ts';
import type { Counters } from './charge.ts';
import type { Counter } from './counter.ts';
import { Pseudonyms, type SaltStub } from './pseudonyms.ts';

/** The bindings that lead to them. */
export interface CounterBindings {
  COUNTER: { getByName(shard: string): Pick<Counter, 'admit' | 'spend' | 'giveBack'> };
  SALT: { getByName(name: string): SaltStub };
}

export function countersOf({ COUNTER, SALT }: CounterBindings): Counters {
  return {
    find: (name) => {
      const stub = COUNTER.getByName(shardOf(name, COUNTER_SHARDS));
      return {
        admit: (entries) => stub.admit(name, entries),
        spend: (wanted, quota) => stub.spend(name, wanted, quota),
        giveBack: (count, quota) => stub.giveBack(name, count, quota),
      };
    },
    pseudonyms: new Pseudonyms(() => SALT.getByName('all')),
    // Looked up at each call: tests replace Date while an object lives on.
    clock: () => Date.now(),
  };
}
