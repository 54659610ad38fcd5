/** The formats of answers with their media types. Problems have the same, apart from JSON. */
import type { BLOCK_FORMAT, EXPORTS, FORMATS } from '../request/format.ts';

type NamedFormat = (typeof FORMATS)[number] | (typeof EXPORTS)[number] | typeof BLOCK_FORMAT;

/**
 * A new format of the parser is one line here, and one in `answers` of each operation that has it (operations/). Several formats
 * may have one media type.
 */
export const MEDIA_TYPES = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain',
  raw: 'text/plain',
  sse: 'text/event-stream',
  csv: 'text/csv',
  prometheus: 'text/plain',
} as const satisfies Record<NamedFormat, string>;

export type FormatName = keyof typeof MEDIA_TYPES;
