/** A caller's network as an answer of its own, in the form asked for. Pure but for the digest. */
import type { Caller } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Format } from '../../request/format.ts';
import { PRIVATE } from '../http/caching.ts';
import { CONTENT_TYPES } from '../http/respond.ts';
import { revalidated } from '../http/revalidated.ts';
import type { Words } from '../words.ts';
import { callerLines } from './caller.ts';
import { wrapped } from './columns.ts';

export interface NetworkOptions {
  format: Format;
  words: Words;
  ifNoneMatch: string | null;
}

/** Never for a shared cache: the next one to ask calls from elsewhere. */
export async function respondNetwork(caller: Caller, options: NetworkOptions): Promise<Response> {
  const { words, ifNoneMatch } = options;
  // No page shows it; who would like one best gets what programs get.
  const format = options.format === 'page' ? 'json' : options.format;
  const contentType = CONTENT_TYPES[format];
  return revalidated(bodyOf(caller, format, words), {
    contentType,
    caching: { 'Cache-Control': PRIVATE },
    ifNoneMatch,
  });
}

function bodyOf(caller: Caller, format: Exclude<Format, 'page'>, words: Words): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(caller, null, 2)}\n`;
    case 'ndjson':
      return `${JSON.stringify(caller)}\n`;
    case 'text': {
      const lines = caller.network === null ? stranger(caller, words) : callerLines(caller, words);
      return `${lines.join('\n')}\n`;
    }
  }
}

/** Of a network that is in no list, it is at least said which one is meant. */
function stranger({ asn, organisation }: Caller, { network }: Words): string[] {
  const number = asn === null ? null : `AS${asn}`;
  const name = organisation !== null && number !== null ? `${organisation} (${number})` : organisation;
  const who = name ?? number;
  return wrapped(who === null ? network.unseen : network.unknown(who), TEXT_COLUMNS);
}
