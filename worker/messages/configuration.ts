/** The words about pasted settings, in every language. Types only. */
import type { ConfigurationFault } from '../api/index.ts';

export interface ConfigurationWords {
  title: string;
  /** What was read of one configuration. Each part is null if it is not known. */
  read: (program: string | null, host: string | null, port: number | null) => string;
  line: (number: number) => string;
  says: (seen: string) => string;
  wants: (wanted: string) => string;
  maybe: string;
  mended: string;
  fault: Readonly<Record<ConfigurationFault, string>>;
}
