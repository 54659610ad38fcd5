/** The vantage points that remember something of a host. Asking opens none. */
import type { Admission } from '../directory/admission.ts';
import { type Host, hostAlone } from '../host/host.ts';
import type { VantagePoint } from './choice.ts';

/** A station that has never checked the host knows nothing, and opening it would leave a file behind. */
export async function keepersAmong(
  points: readonly VantagePoint[],
  host: Host,
  directory: Pick<Admission, 'keepersOf'>,
): Promise<VantagePoint[]> {
  const keepers = await directory.keepersOf(hostAlone(host));
  return points.filter(({ id }) => keepers.includes(id));
}
