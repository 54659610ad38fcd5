/** What the element says in German. A file of its own. */

import type { CardWords } from '../card.ts';
import { documents } from './documents.ts';
import { element } from './element.ts';
import { finding } from './finding.ts';
import { localResult } from './local-result.ts';
import { recommendation } from './recommendation.ts';
import { report } from './report.ts';
import { tls } from './tls.ts';

export const card: CardWords = {
  documents,
  element,
  finding,
  localResult,
  recommendation,
  report,
  tls,
};
