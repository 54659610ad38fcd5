/**
 * Checks the hosts of WATCH on a schedule, through the same pipeline as any reader's check. The report is discarded,
 * since the stations record the results. It sends no notifications, and gets no exceptions from policy or stations.
 */
import { type Config, ConfigError } from '../config/config.ts';
import { parseHost } from '../host/host.ts';
import { admitCheck } from '../policy/check.ts';
import { type MeasureService, measure } from '../report/measure.ts';
import { type CheckRequest, usualCheck } from '../request/check-request.ts';
import { NOBODY } from '../request/reader.ts';

export interface Watch extends MeasureService {
  checks: readonly CheckRequest[];
}

/** @throws ConfigError if a reader could not check one of the hosts in WATCH either. */
export function watchedChecks(config: Config): readonly CheckRequest[] {
  return config.watch.map((written) => {
    const host = parseHost(written);
    const admitted = host.ok
      ? admitCheck({ ...usualCheck(host.value, config), caller: false }, config)
      : host;
    if (admitted.ok) return admitted.value;
    throw new ConfigError(`WATCH includes "${written}", which cannot be checked: ${admitted.refusal.why}`);
  });
}

/** Checks each host once. A failure is logged and does not affect the other hosts. */
export async function lookAtWatched({ checks, ...service }: Watch): Promise<void> {
  await Promise.all(
    checks.map(async (check) => {
      const hindrance = await look(check, service).catch(String);
      if (hindrance !== null) console.warn(`Cannot check ${check.host.host} from WATCH: ${hindrance}`);
    }),
  );
}

/**
 * Null, or why the host was not dialed. As there is no caller to be near to, it uses the region for readers of unknown
 * location. Globalping's small budget is left to readers.
 */
async function look(check: CheckRequest, service: MeasureService): Promise<string | null> {
  const config = { ...service.config, globalping: 'off' as const };
  const measured = await measure({ ...service, config }, NOBODY, check);
  return measured.ok ? null : measured.refusal.why;
}
