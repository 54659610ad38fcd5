/** What the element says in Spanish. A file of its own. */
import { documents as documentsEs } from '../../worker/messages/es/documents.ts';
import { element as elementEs } from '../../worker/messages/es/element.ts';
import { finding as findingEs } from '../../worker/messages/es/finding.ts';
import { localResult as localResultEs } from '../../worker/messages/es/local-result.ts';
import { recommendation as recommendationEs } from '../../worker/messages/es/recommendation.ts';
import { report as reportEs } from '../../worker/messages/es/report.ts';
import { tls as tlsEs } from '../../worker/messages/es/tls.ts';
import type { Words } from './words.ts';

export const words: Words = {
  documents: documentsEs,
  element: elementEs,
  finding: findingEs,
  localResult: localResultEs,
  recommendation: recommendationEs,
  report: reportEs,
  tls: tlsEs,
};
