/** The part of the element that explains: one port when a reader opens its row, the verdict when they unfold it. */
import { nothing } from 'lit/html.js';
import type { Recommendation } from '../worker/api/index.ts';
import type { Content } from './card.ts';
import type { ToldLine } from './lines.ts';
import type { PlacesFace } from './places.ts';
import { readDetails } from './row-details.ts';
import { detailsView } from './views/details.ts';
import { openedView } from './views/opened.ts';
import { reasonsView } from './views/reasons.ts';
import type { DetailsWords, ShellWords } from './words.ts';

export { detailsStyles as styles } from './styles/details.ts';
export { words } from './words/details/en.ts';

export interface DetailsFace {
  /** Below a row that was opened; of several places, those of one, with the others to choose from. */
  row(id: string, line: ToldLine, index: number, places: PlacesFace | undefined): Content;
  /** `blocked`: ports that the reader cannot use, as items of the list. */
  reasons(recommendation: Recommendation | null, blocked: Content, shell: ShellWords): Content;
  /** What became of copying the report. */
  reported(isCopied: boolean): string;
}

export function face(words: DetailsWords): DetailsFace {
  return {
    row(id, { answers, together }, index, places) {
      if (together === null) return nothing;
      const choice = places?.choice(answers, together.shown, index);
      const { report } = choice?.looked ?? together.shown;
      return openedView(id, choice?.content ?? nothing, detailsView(readDetails(report), words));
    },
    reasons: (recommendation, blocked, { mode }) => reasonsView({ recommendation, blocked, mode, words }),
    reported: (isCopied) => (isCopied ? words.reportCopied : words.reportNotCopied),
  };
}
