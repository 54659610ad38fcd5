/** The answer about a caller's network, for a terminal. Pure. */
import type { Caller } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { networkSentences } from '../network.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

export function networkText(caller: Caller, words: Words): string {
  const lines = networkSentences(caller, words).flatMap((sentence) => wrapped(sentence, TEXT_COLUMNS));
  return `${lines.join('\n')}\n`;
}
