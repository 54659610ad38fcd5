/** The part of the element that explains one port: loads when a reader opens a row. */
import type { Content } from './card.ts';
import type { Answer } from './lines.ts';
import { readSmtp, readTls } from './row-details.ts';
import { detailsView } from './views/details.ts';
import { type PlaceChoice, placesView } from './views/places.ts';
import type { DetailsWords } from './words.ts';

export { detailsStyles as styles } from './styles/details.ts';
export { words } from './words/details/en.ts';

export interface Opened {
  answers: readonly Answer[];
  /** The one that the row shows. */
  shown: Answer;
  /** Which row of the table. */
  index: number;
  /** Null while only one vantage point is known. */
  places: PlaceChoice | null;
}

export type Opener = (opened: Opened) => Content;

export function opener(words: DetailsWords): Opener {
  return ({ answers, shown, index, places }) => {
    if (places === null) return detailsView(read(shown).report, words);
    return placesView({ ...places, answers, shown, index, words, read });
  };
}

/** A row as it came, with what its details show. */
function read({ vantage, report }: Answer): Answer {
  return { vantage, report: { ...report, smtp: readSmtp(report.smtp), tls: readTls(report.tls) } };
}
