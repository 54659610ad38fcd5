/** The dictionaries of a language side by side, as far as the element needs them. Holds no sentence itself. */
import type { DocumentsWords } from './documents.ts';
import type { ElementWords } from './element.ts';
import type { FindingWords } from './finding.ts';
import type { LocalResultWords } from './local-result.ts';
import type { RecommendationWords } from './recommendation.ts';
import type { ReportWords } from './report.ts';
import type { TlsWords } from './tls.ts';

export interface CardWords {
  documents: DocumentsWords;
  element: ElementWords;
  finding: FindingWords;
  localResult: LocalResultWords;
  recommendation: RecommendationWords;
  report: ReportWords;
  tls: TlsWords;
}
