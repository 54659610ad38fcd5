/** What the element says in Spanish. A file of its own. */
import { documentsEs } from '../../worker/messages/documents.ts';
import { elementEs } from '../../worker/messages/element.es.ts';
import { findingEs } from '../../worker/messages/finding.es.ts';
import { localResultEs } from '../../worker/messages/local-result.es.ts';
import { recommendationEs } from '../../worker/messages/recommendation.es.ts';
import { reportEs } from '../../worker/messages/report.es.ts';
import { tlsEs } from '../../worker/messages/tls.es.ts';
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
