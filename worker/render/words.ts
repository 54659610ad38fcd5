/** All dictionaries of a language side by side. */
import { elementDe } from '../messages/element.de.ts';
import { elementEn } from '../messages/element.en.ts';
import type { ElementWords } from '../messages/element.ts';
import { problemDe } from '../messages/problem.de.ts';
import { problemEn } from '../messages/problem.en.ts';
import type { ProblemWords } from '../messages/problem.ts';
import { reportDe } from '../messages/report.de.ts';
import { reportEn } from '../messages/report.en.ts';
import type { Language, ReportWords } from '../messages/report.ts';
import { textDe } from '../messages/text.de.ts';
import { textEn } from '../messages/text.en.ts';
import type { TextWords } from '../messages/text.ts';

export interface Words {
  element: ElementWords;
  problem: ProblemWords;
  report: ReportWords;
  text: TextWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: { element: elementEn, problem: problemEn, report: reportEn, text: textEn },
  de: { element: elementDe, problem: problemDe, report: reportDe, text: textDe },
};
