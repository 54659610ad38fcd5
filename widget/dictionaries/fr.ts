/** What the element says in French. A file of its own. */
import { documents as documentsFr } from '../../worker/messages/fr/documents.ts';
import { element as elementFr } from '../../worker/messages/fr/element.ts';
import { finding as findingFr } from '../../worker/messages/fr/finding.ts';
import { localResult as localResultFr } from '../../worker/messages/fr/local-result.ts';
import { recommendation as recommendationFr } from '../../worker/messages/fr/recommendation.ts';
import { report as reportFr } from '../../worker/messages/fr/report.ts';
import { tls as tlsFr } from '../../worker/messages/fr/tls.ts';
import type { Words } from './words.ts';

export const words: Words = {
  documents: documentsFr,
  element: elementFr,
  finding: findingFr,
  localResult: localResultFr,
  recommendation: recommendationFr,
  report: reportFr,
  tls: tlsFr,
};
