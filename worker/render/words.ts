/** All dictionaries of a language side by side. */
import { elementDe } from '../messages/element.de.ts';
import { elementEn } from '../messages/element.en.ts';
import type { ElementWords } from '../messages/element.ts';
import { findingDe } from '../messages/finding.de.ts';
import { findingEn } from '../messages/finding.en.ts';
import type { FindingWords } from '../messages/finding.ts';
import { localResultDe } from '../messages/local-result.de.ts';
import { localResultEn } from '../messages/local-result.en.ts';
import type { LocalResultWords } from '../messages/local-result.ts';
import { localScriptDe } from '../messages/local-script.de.ts';
import { localScriptEn } from '../messages/local-script.en.ts';
import type { LocalScriptWords } from '../messages/local-script.ts';
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
  finding: FindingWords;
  localResult: LocalResultWords;
  localScript: LocalScriptWords;
  problem: ProblemWords;
  report: ReportWords;
  text: TextWords;
  tls: TlsWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    element: elementEn,
    finding: findingEn,
    localResult: localResultEn,
    localScript: localScriptEn,
    problem: problemEn,
    report: reportEn,
    text: textEn,
    tls: tlsEn,
  },
  de: {
    element: elementDe,
    finding: findingDe,
    localResult: localResultDe,
    localScript: localScriptDe,
    problem: problemDe,
    report: reportDe,
    text: textDe,
    tls: tlsDe,
  },
};
