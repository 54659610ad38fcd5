/** A program that settings are made for. Types only. */
import type { MailClientKind } from '../../api/index.ts';
import type { Source } from '../knowledge.ts';

export interface MailClient extends Omit<Source, 'source'> {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  name: string;
  kind: MailClientKind;
  /** Null for common practice that no document describes. */
  source: string | null;
}
