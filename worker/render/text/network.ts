/** A caller's network as an answer of its own, for a terminal. Pure. */
import type { Caller } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { callerLines } from './caller.ts';
import { wrapped } from './columns.ts';

export function networkText(caller: Caller, words: Words): string {
  const lines = caller.network === null ? stranger(caller, words) : callerLines(caller, words);
  return `${lines.join('\n')}\n`;
}

/** Of a network that is in no list, it is at least said which one is meant. */
function stranger({ asn, organisation }: Caller, { network }: Words): string[] {
  const number = asn === null ? null : `AS${asn}`;
  const name = organisation !== null && number !== null ? `${organisation} (${number})` : organisation;
  const who = name ?? number;
  return wrapped(who === null ? network.unseen : network.unknown(who), TEXT_COLUMNS);
}
