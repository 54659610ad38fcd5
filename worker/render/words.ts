/** All dictionaries of a language side by side. */
import { elementDe } from '../messages/element.de.ts';
import { elementEn } from '../messages/element.en.ts';
import type { ElementWords } from '../messages/element.ts';
import { explanationDe } from '../messages/explanation.de.ts';
import { explanationEn } from '../messages/explanation.en.ts';
import type { ExplanationWords } from '../messages/explanation.ts';
import { findingDe } from '../messages/finding.de.ts';
import { findingEn } from '../messages/finding.en.ts';
import type { FindingWords } from '../messages/finding.ts';
import { problemDe } from '../messages/problem.de.ts';
import { problemEn } from '../messages/problem.en.ts';
import type { ProblemWords } from '../messages/problem.ts';
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
  element: ElementWords;
  explanation: ExplanationWords;
  finding: FindingWords;
  problem: ProblemWords;
  report: ReportWords;
  text: TextWords;
  tls: TlsWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    element: elementEn,
    explanation: explanationEn,
    finding: findingEn,
    problem: problemEn,
    report: reportEn,
    text: textEn,
    tls: tlsEn,
  },
  de: {
    element: elementDe,
    explanation: explanationDe,
    finding: findingDe,
    problem: problemDe,
    report: reportDe,
    text: textDe,
    tls: tlsDe,
  },
};
