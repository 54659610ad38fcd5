/** All dictionaries of a language side by side. */
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
import { settingsDe } from '../messages/settings.de.ts';
import { settingsEn } from '../messages/settings.en.ts';
import type { SettingsWords } from '../messages/settings.ts';
import { textDe } from '../messages/text.de.ts';
import { textEn } from '../messages/text.en.ts';
import type { TextWords } from '../messages/text.ts';
import { ticketDe } from '../messages/ticket.de.ts';
import { ticketEn } from '../messages/ticket.en.ts';
import type { TicketWords } from '../messages/ticket.ts';
import { tlsDe } from '../messages/tls.de.ts';
import { tlsEn } from '../messages/tls.en.ts';
import type { TlsWords } from '../messages/tls.ts';

export interface Words {
  element: ElementWords;
  finding: FindingWords;
  problem: ProblemWords;
  report: ReportWords;
  settings: SettingsWords;
  text: TextWords;
  ticket: TicketWords;
  tls: TlsWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    element: elementEn,
    finding: findingEn,
    problem: problemEn,
    report: reportEn,
    settings: settingsEn,
    text: textEn,
    ticket: ticketEn,
    tls: tlsEn,
  },
  de: {
    element: elementDe,
    finding: findingDe,
    problem: problemDe,
    report: reportDe,
    settings: settingsDe,
    text: textDe,
    ticket: ticketDe,
    tls: tlsDe,
  },
};
