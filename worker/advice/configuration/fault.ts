/** How a judge says what is wrong. */
import type { ConfigurationFault, Fault, FaultBasis, FaultConfidence } from '../../api/index.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';
import type { Change } from './mended.ts';

export interface Finding extends Fault {
  /** What mends it in the text; empty where that is not certain. */
  changes: readonly Change[];
}

export type Judge = (configuration: Configuration) => Finding[];

export interface Details {
  wanted?: string | null;
  confidence?: FaultConfidence;
  basis?: FaultBasis;
  changes?: readonly Change[];
}

/** `setting`: null where it is missing. */
export function fault(code: ConfigurationFault, setting: Setting | null, details: Details = {}): Finding {
  const { wanted = null, confidence = 'certain', basis = 'program', changes = [] } = details;
  return {
    code,
    key: setting?.key ?? null,
    line: setting?.line ?? null,
    seen: setting?.value ?? null,
    wanted,
    confidence,
    basis,
    changes,
  };
}
