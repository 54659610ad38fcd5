/** All dictionaries of a language side by side. */
import { aboutDe } from '../messages/about.de.ts';
import { aboutEn } from '../messages/about.en.ts';
import { aboutEs } from '../messages/about.es.ts';
import { aboutFr } from '../messages/about.fr.ts';
import type { AboutText } from '../messages/about.ts';
import { discoveryDe } from '../messages/discovery.de.ts';
import { discoveryEn } from '../messages/discovery.en.ts';
import { discoveryEs } from '../messages/discovery.es.ts';
import { discoveryFr } from '../messages/discovery.fr.ts';
import type { DiscoveryWords } from '../messages/discovery.ts';
import {
  type DocumentsWords,
  documentsDe,
  documentsEn,
  documentsEs,
  documentsFr,
} from '../messages/documents.ts';
import { elementDe } from '../messages/element.de.ts';
import { elementEn } from '../messages/element.en.ts';
import { elementEs } from '../messages/element.es.ts';
import { elementFr } from '../messages/element.fr.ts';
import type { ElementWords } from '../messages/element.ts';
import { explanationDe } from '../messages/explanation.de.ts';
import { explanationEn } from '../messages/explanation.en.ts';
import { explanationEs } from '../messages/explanation.es.ts';
import { explanationFr } from '../messages/explanation.fr.ts';
import type { ExplanationWords } from '../messages/explanation.ts';
import { findingDe } from '../messages/finding.de.ts';
import { findingEn } from '../messages/finding.en.ts';
import { findingEs } from '../messages/finding.es.ts';
import { findingFr } from '../messages/finding.fr.ts';
import type { FindingWords } from '../messages/finding.ts';
import { localResultDe } from '../messages/local-result.de.ts';
import { localResultEn } from '../messages/local-result.en.ts';
import { localResultEs } from '../messages/local-result.es.ts';
import { localResultFr } from '../messages/local-result.fr.ts';
import type { LocalResultWords } from '../messages/local-result.ts';
import { localScriptDe } from '../messages/local-script.de.ts';
import { localScriptEn } from '../messages/local-script.en.ts';
import { localScriptEs } from '../messages/local-script.es.ts';
import { localScriptFr } from '../messages/local-script.fr.ts';
import type { LocalScriptWords } from '../messages/local-script.ts';
import { networkDe } from '../messages/network.de.ts';
import { networkEn } from '../messages/network.en.ts';
import { networkEs } from '../messages/network.es.ts';
import { networkFr } from '../messages/network.fr.ts';
import type { NetworkWords } from '../messages/network.ts';
import { problemDe } from '../messages/problem.de.ts';
import { problemEn } from '../messages/problem.en.ts';
import { problemEs } from '../messages/problem.es.ts';
import { problemFr } from '../messages/problem.fr.ts';
import type { ProblemWords } from '../messages/problem.ts';
import { recommendationDe } from '../messages/recommendation.de.ts';
import { recommendationEn } from '../messages/recommendation.en.ts';
import { recommendationEs } from '../messages/recommendation.es.ts';
import { recommendationFr } from '../messages/recommendation.fr.ts';
import type { RecommendationWords } from '../messages/recommendation.ts';
import { referenceDe } from '../messages/reference.de.ts';
import { referenceEn } from '../messages/reference.en.ts';
import { referenceEs } from '../messages/reference.es.ts';
import { referenceFr } from '../messages/reference.fr.ts';
import type { ReferenceWords } from '../messages/reference.ts';
import { reportDe } from '../messages/report.de.ts';
import { reportEn } from '../messages/report.en.ts';
import { reportEs } from '../messages/report.es.ts';
import { reportFr } from '../messages/report.fr.ts';
import type { Language, ReportWords } from '../messages/report.ts';
import { settingsDe } from '../messages/settings.de.ts';
import { settingsEn } from '../messages/settings.en.ts';
import { settingsEs } from '../messages/settings.es.ts';
import { settingsFr } from '../messages/settings.fr.ts';
import type { SettingsWords } from '../messages/settings.ts';
import { textDe } from '../messages/text.de.ts';
import { textEn } from '../messages/text.en.ts';
import { textEs } from '../messages/text.es.ts';
import { textFr } from '../messages/text.fr.ts';
import type { TextWords } from '../messages/text.ts';
import { ticketDe } from '../messages/ticket.de.ts';
import { ticketEn } from '../messages/ticket.en.ts';
import { ticketEs } from '../messages/ticket.es.ts';
import { ticketFr } from '../messages/ticket.fr.ts';
import type { TicketWords } from '../messages/ticket.ts';
import { tlsDe } from '../messages/tls.de.ts';
import { tlsEn } from '../messages/tls.en.ts';
import { tlsEs } from '../messages/tls.es.ts';
import { tlsFr } from '../messages/tls.fr.ts';
import type { TlsWords } from '../messages/tls.ts';

export interface Words {
  about: AboutText;
  element: ElementWords;
  explanation: ExplanationWords;
  finding: FindingWords;
  network: NetworkWords;
  problem: ProblemWords;
  reference: ReferenceWords;
  report: ReportWords;
  settings: SettingsWords;
  text: TextWords;
  ticket: TicketWords;
  tls: TlsWords;
  localResult: LocalResultWords;
  localScript: LocalScriptWords;
  discovery: DiscoveryWords;
  documents: DocumentsWords;
  recommendation: RecommendationWords;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    about: aboutEn,
    element: elementEn,
    explanation: explanationEn,
    finding: findingEn,
    network: networkEn,
    problem: problemEn,
    reference: referenceEn,
    report: reportEn,
    settings: settingsEn,
    text: textEn,
    ticket: ticketEn,
    tls: tlsEn,
    localResult: localResultEn,
    localScript: localScriptEn,
    discovery: discoveryEn,
    documents: documentsEn,
    recommendation: recommendationEn,
  },
  de: {
    about: aboutDe,
    element: elementDe,
    explanation: explanationDe,
    finding: findingDe,
    network: networkDe,
    problem: problemDe,
    reference: referenceDe,
    report: reportDe,
    settings: settingsDe,
    text: textDe,
    ticket: ticketDe,
    tls: tlsDe,
    localResult: localResultDe,
    localScript: localScriptDe,
    discovery: discoveryDe,
    documents: documentsDe,
    recommendation: recommendationDe,
  },
  fr: {
    about: aboutFr,
    element: elementFr,
    finding: findingFr,
    problem: problemFr,
    report: reportFr,
    text: textFr,
    tls: tlsFr,
    network: networkFr,
    reference: referenceFr,
    explanation: explanationFr,
    settings: settingsFr,
    ticket: ticketFr,
    localResult: localResultFr,
    localScript: localScriptFr,
    discovery: discoveryFr,
    documents: documentsFr,
    recommendation: recommendationFr,
  },
  es: {
    about: aboutEs,
    element: elementEs,
    finding: findingEs,
    problem: problemEs,
    report: reportEs,
    text: textEs,
    tls: tlsEs,
    network: networkEs,
    reference: referenceEs,
    explanation: explanationEs,
    settings: settingsEs,
    ticket: ticketEs,
    localResult: localResultEs,
    localScript: localScriptEs,
    discovery: discoveryEs,
    documents: documentsEs,
    recommendation: recommendationEs,
  },
};
