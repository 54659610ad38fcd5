/** What the element says in French. A file of its own. */
import { documentsFr } from '../../worker/messages/documents.ts';
import { elementFr } from '../../worker/messages/element.fr.ts';
import { findingFr } from '../../worker/messages/finding.fr.ts';
import { localResultFr } from '../../worker/messages/local-result.fr.ts';
import { recommendationFr } from '../../worker/messages/recommendation.fr.ts';
import { reportFr } from '../../worker/messages/report.fr.ts';
import { tlsFr } from '../../worker/messages/tls.fr.ts';
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
