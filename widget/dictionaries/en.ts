/** What the element says in English. It comes with the element and stands in for every language that does not come. */
import { documents as documentsEn } from '../../worker/messages/en/documents.ts';
import { element as elementEn } from '../../worker/messages/en/element.ts';
import { finding as findingEn } from '../../worker/messages/en/finding.ts';
import { localResult as localResultEn } from '../../worker/messages/en/local-result.ts';
import { recommendation as recommendationEn } from '../../worker/messages/en/recommendation.ts';
import { report as reportEn } from '../../worker/messages/en/report.ts';
import { tls as tlsEn } from '../../worker/messages/en/tls.ts';
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
