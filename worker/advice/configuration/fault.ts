/** How a judge says what is wrong. */
import type { ConfigurationFault, ErrorConfidence, Fault, FaultBasis } from '../../api/index.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';

export type Judge = (configuration: Configuration) => Fault[];

interface Details {
  wanted?: string | null;
  confidence?: ErrorConfidence;
  basis?: FaultBasis;
}

/** `setting`: null where it is missing. */
export function fault(code: ConfigurationFault, setting: Setting | null, details: Details = {}): Fault {
  const { wanted = null, confidence = 'certain', basis = 'program' } = details;
  return {
    code,
    key: setting?.key ?? null,
    line: setting?.line ?? null,
    seen: setting?.value ?? null,
    wanted,
    confidence,
    basis,
  };
}
