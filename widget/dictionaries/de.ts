/** What the element says in German. A file of its own. */
import { documentsDe } from '../../worker/messages/documents.ts';
import { elementDe } from '../../worker/messages/element.de.ts';
import { findingDe } from '../../worker/messages/finding.de.ts';
import { localResultDe } from '../../worker/messages/local-result.de.ts';
import { recommendationDe } from '../../worker/messages/recommendation.de.ts';
import { reportDe } from '../../worker/messages/report.de.ts';
import { tlsDe } from '../../worker/messages/tls.de.ts';
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
