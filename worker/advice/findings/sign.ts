/** A finding before findings are merged and sorted. */
import type { FindingCode, FindingParameters, Severity } from '../../api/index.ts';

export type Sign<Code extends FindingCode = FindingCode> = {
  [One in Code]: {
    code: One;
    ports: readonly number[];
    parameters: FindingParameters<One>;
    /** Set if it differs from the code's usual severity. */
    severity?: Severity;
  };
}[Code];

export function sign<Code extends FindingCode>(
  code: Code,
  ports: readonly number[],
  parameters: FindingParameters<Code>,
): Sign {
  // Each code is paired with its own parameters; TypeScript cannot follow that through a type parameter.
  return { code, ports, parameters } as Sign;
}
