/** All words of a language together; messages/<language>/index.ts provides them. */
import type { AboutText } from './about.ts';
import type { DiscoveryWords } from './discovery.ts';
import type { DocumentsWords } from './documents.ts';
import type { ExplanationWords } from './explanation.ts';
import type { FindingWords } from './finding.ts';
import type { HealthWords } from './health.ts';
import type { HomeWords } from './home.ts';
import type { ListingsWords } from './listings.ts';
import type { LocalResultWords } from './local-result.ts';
import type { LocalScriptWords } from './local-script.ts';
import type { NetworkWords } from './network.ts';
import type { PagesWords } from './pages.ts';
import type { PlaceWords } from './place.ts';
import type { ProblemWords } from './problem.ts';
import type { RecommendationWords } from './recommendation.ts';
import type { ReferenceWords } from './reference.ts';
import type { ReportWords } from './report.ts';
import type { SettingsWords } from './settings.ts';
import type { SignInWords } from './sign-in.ts';
import type { TextWords } from './text.ts';
import type { TicketWords } from './ticket.ts';
import type { TlsWords } from './tls.ts';

export interface Words {
  about: AboutText;
  discovery: DiscoveryWords;
  documents: DocumentsWords;
  explanation: ExplanationWords;
  finding: FindingWords;
  health: HealthWords;
  home: HomeWords;
  listings: ListingsWords;
  localResult: LocalResultWords;
  localScript: LocalScriptWords;
  network: NetworkWords;
  pages: PagesWords;
  place: PlaceWords;
  problem: ProblemWords;
  recommendation: RecommendationWords;
  reference: ReferenceWords;
  report: ReportWords;
  settings: SettingsWords;
  signIn: SignInWords;
  text: TextWords;
  ticket: TicketWords;
  tls: TlsWords;
}
