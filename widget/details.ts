/** The part of the element that explains: one port when a reader opens its row, the verdict when they unfold it. */
import type { Recommendation } from '../worker/api/index.ts';
import type { Content } from './card.ts';
import type { Answer } from './lines.ts';
import { readDetails } from './row-details.ts';
import { detailsView } from './views/details.ts';
import { reasonsView } from './views/reasons.ts';
import type { DetailsWords, ShellWords } from './words.ts';

export { detailsStyles as styles } from './styles/details.ts';
export { words } from './words/details/en.ts';

export interface DetailsFace {
  /** An opened row. */
  row(answer: Answer): Content;
  /** `blocked`: ports that the reader cannot use, as items of the list. */
  reasons(recommendation: Recommendation | null, blocked: Content, shell: ShellWords): Content;
  /** What became of copying the report. */
  reported(isCopied: boolean): string;
}

export function face(words: DetailsWords): DetailsFace {
  return {
    row: ({ report }) => detailsView(readDetails(report), words),
    reasons: (recommendation, blocked, { mode }) => reasonsView({ recommendation, blocked, mode, words }),
    reported: (isCopied) => (isCopied ? words.reportCopied : words.reportNotCopied),
  };
}
