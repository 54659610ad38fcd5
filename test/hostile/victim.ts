/** The self-hosted service under attack. Its quotas are the defaults unless an attack says otherwise. */
import { type Surroundings, withSelfHosted } from '../e2e/self-hosted.ts';
import { CLIENT_HEADER } from './asking.ts';
import { Footprints } from './footprint.ts';

export interface Victim {
  url: string;
  footprints: Footprints;
}

/** For attacks that are not about quotas. */
export const WITHOUT_QUOTAS = {
  CHECKS_PER_MINUTE: '0',
  HOSTS_PER_HOUR: '0',
  LOOKUPS_PER_MINUTE: '0',
  CHECKS_PER_HOST_PER_HOUR: '0',
} as const;

export function withVictim<Result>(
  { environment = {}, ...surroundings }: Surroundings,
  attack: (victim: Victim) => Promise<Result>,
): Promise<Result> {
  const named = { CLIENT_ADDRESS_HEADER: CLIENT_HEADER, ...environment };
  return withSelfHosted({ ...surroundings, environment: named }, ({ url, pid, state }) =>
    attack({ url, footprints: new Footprints(pid, state) }),
  );
}
