/** The content types of the further formats of a check. */
import type { Export } from '../../request/format.ts';

export const EXPORT_TYPES = {
  sse: 'text/event-stream; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  prometheus: 'text/plain; version=0.0.4; charset=utf-8',
} as const satisfies Record<Export, string>;
