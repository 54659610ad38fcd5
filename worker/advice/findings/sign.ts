/** A finding before it is put in order: what one look at the rows brings up. */
import type { FindingCode, FindingParameters, Severity } from '../../api/index.ts';

export type Sign<Code extends FindingCode = FindingCode> = {
  [One in Code]: {
    code: One;
    ports: readonly number[];
    parameters: FindingParameters<One>;
    /** Where it is not the usual one of the code. */
    severity?: Severity;
  };
}[Code];

export function sign<Code extends FindingCode>(
  code: Code,
  ports: readonly number[],
  parameters: FindingParameters<Code>,
): Sign {
  // A pair of a code and its own parameters, which TypeScript does not follow through a type parameter.
  return { code, ports, parameters } as Sign;
}
