/** A heading with labeled lines below it, for lists in a terminal. Pure. */
import { TEXT_COLUMNS } from '../../limits.ts';
import { columnsOf, labeled, wrapped } from './columns.ts';

export type Entry = readonly [label: string, text: string];

/** Follows what has not been confirmed. */
export const MARK = '?';

export function marked(text: string, confirmed: boolean): string {
  return confirmed ? text : `${text}${MARK}`;
}

/** Entries without text are left out. */
export function block(heading: string, entries: readonly Entry[]): string[] {
  const said = entries.filter(([, text]) => text !== '');
  const columns = Math.max(...said.map(([label]) => columnsOf(label)));
  return [...wrapped(heading, TEXT_COLUMNS), ...labeled(said, columns, TEXT_COLUMNS)];
}
