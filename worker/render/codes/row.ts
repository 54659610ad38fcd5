/** The codes of a row: its outcome, state and reason, and what is wrong with TLS. */
import {
  type FindingCode,
  OUTCOMES,
  type Outcome,
  type PortReport,
  type Reason,
  type State,
  TLS_ALERTS,
  TLS_PROBLEM_SEVERITIES,
  TLS_PROBLEMS,
  type TlsAlert,
  type TlsProblem,
} from '../../api/index.ts';
import { alertIn, alertText, reasonText } from '../../messages/report.ts';
import { outcomeText, rowText } from '../../messages/row.ts';
import { factsOf } from '../../messages/tls.ts';
import { tlsNote } from '../text/tls.ts';
import type { Words } from '../words.ts';
import { SAMPLE_HOST, sampleRow, sampleTls } from './sample-row.ts';
import {
  adviceOf,
  keysOf,
  type Lexicon,
  ownOf,
  sentenceOf,
  type Table,
  type Told,
  tableOf,
} from './sense.ts';

const ROWS = '/v1/check vantages[].ports[]';

const ALL = keysOf(OUTCOMES);

/** What is found where a row alone says too little. */
const FINDINGS_ABOUT: Readonly<Partial<Record<Outcome, readonly FindingCode[]>>> = {
  starttls: ['certificate-untrusted', 'auth-in-clear'],
  'implicit-tls': ['certificate-untrusted'],
  plaintext: ['no-encryption', 'firewall-masks-smtp'],
  rejected: ['check-refused-here'],
  busy: ['rate-limited-by-host'],
  silent: ['greeting-delayed'],
  refused: ['all-dead', 'some-dead'],
  timeout: ['all-dead', 'some-dead'],
  untestable: ['port-25-not-testable'],
};

function reasonsOf(outcome: Outcome): readonly Reason[] {
  return OUTCOMES[outcome].reasons;
}

function outcomesWith(reason: Reason): Outcome[] {
  if (alertIn(reason) !== '') return ['tls-failed'];
  return ALL.filter((outcome) => reasonsOf(outcome).includes(reason));
}

function outcomesIn(state: State): Outcome[] {
  return ALL.filter((outcome) => OUTCOMES[outcome].state === state);
}

function tellOutcome(outcome: Outcome, { words, toDo }: Lexicon): Told {
  const row = sampleRow(outcome);
  return {
    meaning: words.report.meaning[outcome],
    toDo: adviceOf(toDo.outcome[outcome]),
    ...shown(row, words),
    related: [...reasonsOf(outcome), row.state, ...(FINDINGS_ABOUT[outcome] ?? [])],
  };
}

function tellState(state: State, { words, toDo }: Lexicon): Told {
  const outcomes = outcomesIn(state);
  return {
    meaning: words.codes.state[state],
    toDo: adviceOf(toDo.seeOutcome),
    example: shown(sampleRow(outcomes[0] ?? 'error'), words).example,
    related: outcomes,
  };
}

function tellReason(reason: Reason, lexicon: Lexicon): Told {
  const { words } = lexicon;
  const outcomes = outcomesWith(reason);
  return {
    meaning: reasonMeaning(reason, words),
    toDo: adviceOf(reasonToDo(reason, lexicon)),
    ...shown(sampleRow(outcomes[0] ?? 'error', reason), words),
    related: outcomes,
  };
}

function reasonMeaning(reason: Reason, { codes, report }: Words): string {
  if (reason === 'greeting' || reason === 'ehlo') return codes.phase[reason];
  const alert = alertIn(reason);
  const explained = ownOf<string>({ ...report.explanation, ...report.alertExplanation }, alert || reason);
  const short = sentenceOf(alert === '' ? reasonText(report, reason) : alertText(report, alert));
  if (alert !== '') return `${explained ?? report.meaning['tls-failed']} ${short}`;
  return explained ?? short;
}

function reasonToDo(reason: Reason, { toDo }: Lexicon) {
  if (reason === 'greeting' || reason === 'ehlo') return toDo.seeOutcome;
  return isAlert(reason) ? (toDo.ofAlert[alertIn(reason) as TlsAlert] ?? toDo.alert) : toDo.reason[reason];
}

function isAlert(reason: Reason): reason is `alert-${TlsAlert}` {
  return alertIn(reason) !== '';
}

function tellProblem(problem: TlsProblem, { words, toDo }: Lexicon): Told {
  const tls = sampleTls(problem);
  const { version, trusted, problems } = tls;
  const row = sampleRow('starttls', null, tls);
  const { port, outcome } = row;
  const isError = TLS_PROBLEM_SEVERITIES[problem] === 'error';
  return {
    meaning: words.tls.sentence[problem](factsOf(SAMPLE_HOST, tls)),
    toDo: adviceOf(toDo.tlsProblem[problem]),
    example: { port, outcome, tls: { version, trusted, problems } },
    line: lineOf(row, words),
    related: isError ? ['certificate-untrusted', 'certificate-problem'] : [],
  };
}

function shown(row: PortReport, words: Words): { example: object; line: string } {
  const { port, family, outcome, state, reason, encryption } = row;
  return { example: { port, family, outcome, state, reason, encryption }, line: lineOf(row, words) };
}

/** As in the table of the text form, without the time. */
function lineOf(row: PortReport, words: Words): string {
  const { reason, tls } = row;
  const note =
    reason === null && tls ? tlsNote(tls, SAMPLE_HOST, words) : rowText(row, SAMPLE_HOST, words).note;
  const cells = [String(row.port).padStart(4), outcomeText(row, words.report), note];
  return cells.filter((cell) => cell !== '').join('  ');
}

const REASONS: readonly Reason[] = [
  ...new Set(ALL.flatMap(reasonsOf)),
  ...TLS_ALERTS.map((alert) => `alert-${alert}` as const),
];

export const OF_ROWS = {
  outcome: tableOf(`${ROWS}.outcome`, ALL, tellOutcome),
  reason: tableOf(`${ROWS}.reason`, REASONS, tellReason),
  state: tableOf(`${ROWS}.state`, [...new Set(ALL.map((one) => OUTCOMES[one].state))], tellState),
  'tls-problem': tableOf(`${ROWS}.tls.problems[]`, TLS_PROBLEMS, tellProblem),
} as const satisfies Record<string, Table>;
