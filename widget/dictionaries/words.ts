/** The dictionaries of a language side by side, as far as the element needs them. Holds no sentence itself. */
import type { DocumentsWords } from '../../worker/messages/documents.ts';
import type { ElementWords } from '../../worker/messages/element.ts';
import type { FindingWords } from '../../worker/messages/finding.ts';
import type { LocalResultWords } from '../../worker/messages/local-result.ts';
import type { RecommendationWords } from '../../worker/messages/recommendation.ts';
import type { ReportWords } from '../../worker/messages/report.ts';
import type { TlsWords } from '../../worker/messages/tls.ts';

export interface Words {
  documents: DocumentsWords;
  element: ElementWords;
  finding: FindingWords;
  localResult: LocalResultWords;
  recommendation: RecommendationWords;
  report: ReportWords;
  tls: TlsWords;
}
