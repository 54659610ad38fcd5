/** Reads an answer the way a reader of its format does, in full or only its beginning, and finds its rows. */
import type { CheckEvent, PortReport } from '../../worker/api/index.ts';
import { portsOf } from '../e2e/checked.ts';
import { type Ask, NO_ANSWER, open } from '../hostile/asking.ts';

export type Format = 'json' | 'ndjson' | 'sse' | 'other';

export interface Read {
  status: number;
  ms: number;
  rows: readonly PortReport[];
  /** Null unless the answer broke off, or was none. */
  error: string | null;
}

export interface Reader extends Ask {
  format: Format;
  /** Leaves after so many chunks, while the rest is still being measured. */
  hangsUpAfter?: number;
}

/** Never rejects. */
export async function read(url: string, reader: Reader): Promise<Read> {
  const startedAtMs = performance.now();
  const ms = () => performance.now() - startedAtMs;
  let [status, text] = [NO_ANSWER, ''];
  const rows = () => (status === 200 ? rowsIn(text, reader.format) : []);
  try {
    const answer = await open(url, reader);
    status = answer.statusCode ?? NO_ANSWER;
    answer.setEncoding('utf8');
    let chunks = 0;
    for await (const chunk of answer) {
      text += chunk;
      chunks += 1;
      // Leaving the loop destroys the connection.
      if (chunks === reader.hangsUpAfter) break;
    }
    return { status, ms: ms(), rows: rows(), error: null };
  } catch (error) {
    return { status, ms: ms(), rows: rows(), error: String(error) };
  }
}

/** Of an answer that may be incomplete. */
export function rowsIn(text: string, format: Format): PortReport[] {
  if (format === 'other') return [];
  if (format === 'json') return text.endsWith('}') || text.endsWith('}\n') ? portsOf(JSON.parse(text)) : [];
  const prefix = format === 'sse' ? 'data: ' : '';
  const whole = text.split('\n').slice(0, -1);
  const lines = whole
    .filter((line) => line.startsWith(`${prefix}{`))
    .map((line) => line.slice(prefix.length));
  return lines.flatMap((line) => {
    const event: CheckEvent = JSON.parse(line);
    return event.type === 'port' ? [event.report] : [];
  });
}
