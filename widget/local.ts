/** The part of the element that shows what the reader's own machine saw: its test, and the comparison. */
import type { Recommendation } from '../worker/api/index.ts';
import type { Content } from './card.ts';
import type { Line } from './lines.ts';
import { adviseLocally, type LocalAdvice } from './local-advice.ts';
import { sayScript } from './local-age.ts';
import { type LocalCommandOptions, localCommand } from './local-command.ts';
import { LocalController } from './local-controller.ts';
import { localCellView, localNotesView, localView, unreachableView } from './views/local.ts';
import type { LocalWords } from './words.ts';

export { localStyles as styles } from './styles/local.ts';
export { words } from './words/local/en.ts';

/** What the card shows of it, in words. */
export interface LocalFace {
  panel: Content;
  /** Null if there is no result about this host. */
  seen: LocalSeen | null;
}

export interface LocalSeen {
  columns: readonly [here: string, edge: string];
  /** How old both columns are. */
  age(nowMs: number): string;
  cell(line: Line): Content;
  /** What the service had seen on a port when the script was made; null if it was not tested. */
  before(port: number): string | null;
  notes(lines: readonly Line[], nowMs: number): Content;
  advise(recommendation: Recommendation): LocalAdvice;
  /** Why ports that work are no use to this reader, with the names that the card gives them. */
  unreachable(advice: LocalAdvice, nameOf: (port: number) => string): Content;
  /** In place of a port where none is left. */
  noneHere: string;
}

export class Local extends LocalController {
  face(asked: LocalCommandOptions, words: LocalWords): LocalFace {
    const { host } = asked;
    const result = this.resultFor(host);
    const command = localCommand(asked);
    return {
      panel: localView({ words, command, unreadable: this.isUnreadable(host), onPaste: this.paste }),
      seen: result && {
        columns: [words.column.here, words.column.edge],
        age: (nowMs) => sayScript(words, ['here', 'edge'], nowMs - result.madeAtMs),
        cell: (line) => localCellView(line, result.rows.get(line.port), words),
        before: (port) => {
          const row = result.rows.get(port);
          return row ? words.edge[row.edge] : null;
        },
        notes: (lines, nowMs) => localNotesView(result, { lines, words, nowMs }),
        advise: (recommendation) => adviseLocally(recommendation, result),
        unreachable: (advice, nameOf) => unreachableView(advice, nameOf, words),
        noneHere: words.noneHere,
      },
    };
  }
}
