/** All dictionaries of a language side by side. */
import { discoveryDe } from '../messages/discovery.de.ts';
import { discoveryEn } from '../messages/discovery.en.ts';
import type { DiscoveryWords } from '../messages/discovery.ts';
import { elementDe } from '../messages/element.de.ts';
import { elementEn } from '../messages/element.en.ts';
import type { ElementWords } from '../messages/element.ts';
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
  discovery: DiscoveryWords;
  element: ElementWords;
  finding: FindingWords;
  problem: ProblemWords;
  report: ReportWords;
  text: TextWords;
  tls: TlsWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    discovery: discoveryEn,
    element: elementEn,
    finding: findingEn,
    problem: problemEn,
    report: reportEn,
    text: textEn,
    tls: tlsEn,
  },
  de: {
    discovery: discoveryDe,
    element: elementDe,
    finding: findingDe,
    problem: problemDe,
    report: reportDe,
    text: textDe,
    tls: tlsDe,
  },
};
