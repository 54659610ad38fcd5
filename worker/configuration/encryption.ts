/** How settings encrypt, as far as they say it. Pure. */
import type { EncryptionMode } from '../api/index.ts';
import { plainValue } from './name.ts';
import type { Setting } from './setting.ts';

/**
 * `one`: that encryption, `isRequired` unless it goes on without although the program can insist. `both`: two that exclude
 * each other. `unset`: nothing is said, and the program decides. `unknown`: something is said, and what it means is not certain.
 */
export type Mode =
  | { kind: 'one'; encryption: EncryptionMode; isRequired: boolean; by: readonly Setting[] }
  | { kind: 'both'; by: readonly Setting[] }
  | { kind: 'unset' }
  | { kind: 'unknown'; by: readonly Setting[] };

export function one(encryption: EncryptionMode, isRequired: boolean, by: readonly Setting[]): Mode {
  return { kind: 'one', encryption, isRequired, by };
}

/** As the program will take it. */
export function meant({ value, isTakenForTrue }: Setting): string {
  return isTakenForTrue ? 'true' : plainValue(value ?? '');
}
