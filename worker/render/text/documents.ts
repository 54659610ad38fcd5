/** What the provider documents, as a column beside what was measured. Says nothing where the two differ. Pure. */
import type { Documented, Report } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { documentsText } from '../../messages/documents.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

const NOT_DOCUMENTED = '–';
const DOUBT = '?';

/** A cell of the column by its port; null where nothing is known of the host's provider. */
export function documentsColumn(
  documented: Documented | undefined,
  { recommendation }: Words,
): ((port: number) => string) | null {
  if (documented === undefined) return null;
  return (port) => {
    const entry = documented.ports.find((one) => one.port === port);
    return entry === undefined
      ? NOT_DOCUMENTED
      : recommendation.mode[entry.encryption] + (entry.confirmed ? '' : DOUBT);
  };
}

/** Whose documents they are: stands above the tables. */
export function documentsLines({ documented }: Report, words: Words): string[] {
  if (documented === undefined) return [];
  const { legend } = words.documents;
  return wrapped(legend(`${documentsText(documented, words)} (${documented.source})`), TEXT_COLUMNS);
}
