/**
 * The hosts of WATCH, looked at on a schedule: the pipeline of a check for a reader who throws the report away, since
 * the stations remember it. It tells nobody, and it makes no exceptions: policy and stations treat it like any reader.
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

/** @throws ConfigError where a host of WATCH could not be checked by a reader either. */
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

/** One look at each host. What hinders one look hinders no other, and is told in the log. */
export async function lookAtWatched({ checks, ...service }: Watch): Promise<void> {
  await Promise.all(
    checks.map(async (check) => {
      const hindrance = await look(check, service).catch(String);
      if (hindrance !== null) console.warn(`Cannot check ${check.host.host} from WATCH: ${hindrance}`);
    }),
  );
}

/**
 * Null, or why the host was not dialed. Nobody asks, so nobody is near: it is the first region on offer that a reader of
 * unknown place would get. What probes of strangers may be asked for is left to readers.
 */
async function look(check: CheckRequest, service: MeasureService): Promise<string | null> {
  const config = { ...service.config, globalping: 'off' as const };
  const measured = await measure({ ...service, config }, NOBODY, check);
  return measured.ok ? null : measured.refusal.why;
}
