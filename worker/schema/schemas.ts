/** The schemas that the specification names. Schemas within them have no name, and stand where they are used. */
import { documented, finding, note, recommendation } from './advice.ts';
import { caller } from './caller.ts';
import { codeList, codePage } from './code.ts';
import { discoveredHost, discovery } from './discovery.ts';
import { explainedMatch, explanation, review } from './explanation.ts';
import { alive, health } from './health.ts';
import { history, historyEntry } from './history.ts';
import { outcome, reason, tlsProblem } from './outcome.ts';
import { certificate, portReport, tls } from './port-report.ts';
import { problem } from './problem.ts';
import {
  network,
  networkList,
  portEntry,
  portList,
  program,
  programList,
  provider,
  providerList,
} from './reference.ts';
import { checkEvent, checkLine, failedAssertion, report, target, vantage, vantageReport } from './report.ts';
import { rowSaid, said } from './said.ts';
import { clientSettings, settings, ticket, tickets } from './settings.ts';
import { signIn, toldSignIn } from './sign-in.ts';

export const SCHEMAS = {
  Report: report,
  Target: target,
  VantageReport: vantageReport,
  Vantage: vantage,
  PortReport: portReport,
  Outcome: outcome,
  Reason: reason,
  Tls: tls,
  TlsProblem: tlsProblem,
  Certificate: certificate,
  Recommendation: recommendation,
  Note: note,
  Finding: finding,
  Documented: documented,
  Caller: caller,
  SignIn: signIn,
  ToldSignIn: toldSignIn,
  Said: said,
  RowSaid: rowSaid,
  CheckEvent: checkEvent,
  CheckLine: checkLine,
  FailedAssertion: failedAssertion,
  Problem: problem,
  History: history,
  HistoryEntry: historyEntry,
  Discovery: discovery,
  DiscoveredHost: discoveredHost,
  Explanation: explanation,
  ExplainedMatch: explainedMatch,
  Review: review,
  Settings: settings,
  ClientSettings: clientSettings,
  Tickets: tickets,
  Ticket: ticket,
  PortList: portList,
  PortEntry: portEntry,
  ProviderList: providerList,
  Provider: provider,
  NetworkList: networkList,
  Network: network,
  ProgramList: programList,
  Program: program,
  CodePage: codePage,
  CodeList: codeList,
  Alive: alive,
  Health: health,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
