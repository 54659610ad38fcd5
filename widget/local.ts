/** The part of the element that shows what the reader's own machine saw: its test, and the comparison. */
import type { Advised, Recommendation } from '../worker/api/index.ts';
import type { Card, CardRow, Content } from './card.ts';
import type { ToldLine } from './lines.ts';
import { adviseLocally } from './local-advice.ts';
import { sayScript } from './local-age.ts';
import { type LocalCommandOptions, localCommands } from './local-command.ts';
import { LocalController } from './local-controller.ts';
import type { LocalResult } from './local-result.ts';
import { waitingView } from './views/cells.ts';
import { localCellView, localNotesView, localView, unreachableView } from './views/local.ts';
import type { LocalWords, ShellWords } from './words.ts';

export { localStyles as styles } from './styles/local.ts';
export { words } from './words/local/en.ts';

/** What the card shows of it, in words. */
export interface LocalFace {
  panel: Content;
  /** Null if there is no result about this host. */
  seen: LocalSeen | null;
}

export interface LocalSeen {
  /** How old both columns are. */
  age(nowMs: number): string;
  /** Lays the columns of the test over the table. `isPending`: rows without a result are being checked. */
  over(table: Table, lines: readonly ToldLine[], isPending: boolean, nowMs: number): Table;
  /** What this reader can use, and as items of a list why the rest is no use. */
  advise(
    recommendation: Recommendation,
    shell: ShellWords,
  ): { recommendation: Recommendation | null; blocked: Content };
  /** In place of a port where none is left. */
  noneHere: string;
}

type Table = Pick<Card, 'rows' | 'columns' | 'below'>;

export class Local extends LocalController {
  face(asked: LocalCommandOptions, words: LocalWords): LocalFace {
    const { host } = asked;
    const result = this.resultFor(host);
    const commands = localCommands(asked);
    return {
      panel: localView({ words, commands, unreadable: this.isUnreadable(host), onPaste: this.paste }),
      seen: result && seenBy(result, words),
    };
  }
}

function seenBy(result: LocalResult, words: LocalWords): LocalSeen {
  return {
    age: (nowMs) => sayScript(words, ['here', 'edge'], nowMs - result.madeAtMs),
    over({ rows, columns, below }, lines, isPending, nowMs) {
      return {
        rows: rows.map((row, index) => rowOver(row, lines[index], result, isPending, words)),
        columns: columns.with(1, words.column.here).with(2, words.column.edge),
        below: localNotesView(result, { lines, words, nowMs, below }),
      };
    },
    advise(service, { mode }) {
      const { recommendation, unreachable } = adviseLocally(service, result);
      const nameOf = ({ port, encryption }: Advised) => `${port} ${mode[encryption ?? 'plaintext']}`;
      return { recommendation, blocked: unreachableView(unreachable, nameOf, words) };
    },
    noneHere: words.noneHere,
  };
}

/** Without a current result, the one at the time of the script. */
function rowOver(
  row: CardRow,
  line: ToldLine | undefined,
  { rows }: LocalResult,
  isPending: boolean,
  words: LocalWords,
): CardRow {
  if (!line) return row;
  const seen = rows.get(row.port);
  const over = { ...row, purpose: localCellView(line, seen, words) };
  if (line.together) return over;
  const { result } = row;
  const before = seen ? words.edge[seen.edge] : '–';
  return { ...over, result: isPending ? result : waitingView(before, false), time: '–' };
}
