/** What the element says in English. It comes with the element and stands in for every language that does not come. */
import { documentsEn } from '../../worker/messages/documents.ts';
import { elementEn } from '../../worker/messages/element.en.ts';
import { findingEn } from '../../worker/messages/finding.en.ts';
import { localResultEn } from '../../worker/messages/local-result.en.ts';
import { recommendationEn } from '../../worker/messages/recommendation.en.ts';
import { reportEn } from '../../worker/messages/report.en.ts';
import { tlsEn } from '../../worker/messages/tls.en.ts';
import type { Words } from './words.ts';

export const words: Words = {
  documents: documentsEn,
  element: elementEn,
  finding: findingEn,
  localResult: localResultEn,
  recommendation: recommendationEn,
  report: reportEn,
  tls: tlsEn,
};
