/** What the provider documents, as a column next to the measured results. Does not comment on differences. Pure. */
import type { Documented, Report } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { documentsText } from '../../messages/documents.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

const NOT_DOCUMENTED = '–';
const DOUBT = '?';

/** The column's cell for each port; null if the host's provider is unknown. */
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

/** The source of the column, printed above the tables. */
export function documentsLines({ documented }: Report, words: Words): string[] {
  if (documented === undefined) return [];
  const { legend } = words.documents;
  return wrapped(legend(`${documentsText(documented, words)} (${documented.source})`), TEXT_COLUMNS);
}
