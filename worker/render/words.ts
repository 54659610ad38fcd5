/** All dictionaries of a language side by side. */
import { type DocumentsWords, documentsDe, documentsEn } from '../messages/documents.ts';
import { elementDe } from '../messages/element.de.ts';
import { elementEn } from '../messages/element.en.ts';
import type { ElementWords } from '../messages/element.ts';
import { findingDe } from '../messages/finding.de.ts';
import { findingEn } from '../messages/finding.en.ts';
import type { FindingWords } from '../messages/finding.ts';
import { problemDe } from '../messages/problem.de.ts';
import { problemEn } from '../messages/problem.en.ts';
import type { ProblemWords } from '../messages/problem.ts';
import { recommendationDe } from '../messages/recommendation.de.ts';
import { recommendationEn } from '../messages/recommendation.en.ts';
import type { RecommendationWords } from '../messages/recommendation.ts';
import { reportDe } from '../messages/report.de.ts';
import { reportEn } from '../messages/report.en.ts';
import type { Language, ReportWords } from '../messages/report.ts';
import { textDe } from '../messages/text.de.ts';
import { textEn } from '../messages/text.en.ts';
import type { TextWords } from '../messages/text.ts';
import { tlsDe } from '../messages/tls.de.ts';
import { tlsEn } from '../messages/tls.en.ts';
import type { TlsWords } from '../messages/tls.ts';

export interface Words {
  documents: DocumentsWords;
  element: ElementWords;
  finding: FindingWords;
  problem: ProblemWords;
  recommendation: RecommendationWords;
  report: ReportWords;
  text: TextWords;
  tls: TlsWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    documents: documentsEn,
    element: elementEn,
    finding: findingEn,
    problem: problemEn,
    recommendation: recommendationEn,
    report: reportEn,
    text: textEn,
    tls: tlsEn,
  },
  de: {
    documents: documentsDe,
    element: elementDe,
    finding: findingDe,
    problem: problemDe,
    recommendation: recommendationDe,
    report: reportDe,
    text: textDe,
    tls: tlsDe,
  },
};
