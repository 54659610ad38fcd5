/** What the element says in German. A file of its own. */

import { documents as documentsDe } from '../../worker/messages/de/documents.ts';
import { element as elementDe } from '../../worker/messages/de/element.ts';
import { finding as findingDe } from '../../worker/messages/de/finding.ts';
import { localResult as localResultDe } from '../../worker/messages/de/local-result.ts';
import { recommendation as recommendationDe } from '../../worker/messages/de/recommendation.ts';
import { report as reportDe } from '../../worker/messages/de/report.ts';
import { tls as tlsDe } from '../../worker/messages/de/tls.ts';
import type { Words } from './words.ts';

export const words: Words = {
  documents: documentsDe,
  element: elementDe,
  finding: findingDe,
  localResult: localResultDe,
  recommendation: recommendationDe,
  report: reportDe,
  tls: tlsDe,
};
