/** What is known about a caller's network, for a terminal. Pure. */
import type { Caller } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { blockSentences } from '../network.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

/** Empty for a network we do not know: a check is about a host, not about the reader. */
export function callerLines(caller: Caller | null, words: Words): string[] {
  const sentences = (caller && blockSentences(caller, words)) ?? [];
  return sentences.flatMap((sentence) => wrapped(sentence, TEXT_COLUMNS));
}
