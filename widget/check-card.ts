/** The card while a check runs and after it: the state of the session, laid over the card of before. Pure. */
import { html, nothing } from 'lit/html.js';
import type { Finding } from '../worker/api/index.ts';
import { rememberedAge } from './age.ts';
import { agreementOf, sayAgreement } from './agreement.ts';
import type { Card, CardLink, CardRow, Content } from './card.ts';
import type { Opener } from './details.ts';
import { concernsHost } from './failure.ts';
import { wait } from './format.ts';
import { type Line, linesOf, placesOf } from './lines.ts';
import type { LocalFace } from './local.ts';
import type { NextCheckController } from './next-check-controller.ts';
import { inDisplayOrder } from './order.ts';
import { rowSaid } from './said.ts';
import { settingsAddress } from './settings-address.ts';
import { placeName, type State } from './state.ts';
import { judgedVerdict, type Verdict } from './verdict.ts';
import {
  answerTimeText,
  documentedView,
  openedView,
  resultView,
  toggleView,
  waitingView,
} from './views/cells.ts';
import { failureText, failureView } from './views/error.ts';
import { findingsView, needsProvider } from './views/findings.ts';
import { footerView, runningView } from './views/footer.ts';
import { signView } from './views/icon.ts';
import { reasonView } from './views/reasons.ts';
import { wrongResultView } from './views/wrong-result.ts';
import type { CheckWords, ShellWords } from './words.ts';
import type { WrongResultController } from './wrong-result-controller.ts';

export interface CheckProps {
  /** The card before a check. */
  base: Card;
  words: CheckWords;
  /** Whether the host was typed into the field. */
  isTyped: boolean;
  /** A page of the service about the host, in the language of the card; null without a service. */
  pageOf: (path: string) => string | null;
  /** Undefined until the part has loaded. */
  open: Opener | undefined;
  local: LocalFace | null;
  state: State;
  kept: State | null;
  opened: ReadonlySet<string>;
  place: string | null;
  next: NextCheckController;
  wrong: WrongResultController;
  nowMs: number;
  startedMs: number;
  onToggle: (key: string) => void;
  onChoose: (place: string) => void;
}

export function checkCard(props: CheckProps): Card {
  const { base, state, kept, local, words } = props;
  const seen = local?.seen ?? null;
  if (state.phase === 'idle' && seen === null) return base;
  // Until a new check has something to say, what was known stays.
  const isStale = kept !== null && state.phase !== 'done' && state.early === null;
  const shown = isStale && kept !== null ? kept : state;
  const lines = linesOf(shown);
  const report = shown.report;
  const verdict = verdictOf(props, shown);
  const findings =
    report === null ? nothing : findingsView(report.findings.filter(isNews), verdict.covers, words);
  const provider = report !== null && needsProvider(report) ? providerLink(props) : [];
  return {
    ...base,
    ...faceOf(verdict, state, words),
    phase: state.phase,
    ...buttonOf(props),
    alert: alertOf(props, isStale),
    problem: isInField(props) && state.failure !== null ? failureText(state.failure, words) : '',
    rows: inDisplayOrder(lines).map((line, index) => rowOf(line, index, props, shown)),
    columns: seen === null ? base.columns : base.columns.with(1, seen.columns[0]).with(2, seen.columns[1]),
    below: html`${seen === null ? nothing : seen.notes(inDisplayOrder(lines), props.nowMs)}${findings}`,
    links: [...provider, ...base.links.map((link) => settingsLink(link, verdict))],
    footer: footerOf(props, shown),
    status: statusOf(props, verdict, lines),
    isStale,
  };
}

/** That port 25 could not be tested stands in its row. */
function isNews({ code }: Finding): boolean {
  return code !== 'port-25-not-testable';
}

function verdictOf(props: CheckProps, shown: State): Verdict {
  const { base, state, words, local, next } = props;
  const { tone, title, port, mode } = base;
  const shell = base.words;
  const before = { tone, title, port, mode, reason: null, more: nothing, advised: null, covers: [] };
  if (shown.report !== null || shown.early !== null)
    return judgedVerdict(shown, { shell, words, local: local?.seen ?? null });
  if (state.phase === 'running') return { ...before, reason: shell.checking };
  const isBare = state.rows.every((row) => row.report === null);
  if (state.phase === 'error' && state.failure !== null && isBare && !isInField(props))
    return {
      ...before,
      tone: 'caution',
      title: words.noVerdict,
      reason: failureView(state.failure, words, next.seconds),
    };
  return before;
}

/** The verdict as the card shows it, with the progress of the check at its lower edge. */
function faceOf(
  { reason, more, covers: _covers, advised, ...verdict }: Verdict,
  state: State,
  words: CheckWords,
): Partial<Card> {
  const { tone } = verdict;
  const bar =
    state.phase === 'running'
      ? html`<progress part="progress" aria-label=${words.pending} .value=${progressOf(state)}></progress>`
      : nothing;
  return {
    ...verdict,
    best: advised?.port ?? null,
    ...(tone !== 'unknown' && { sign: signView(tone) }),
    ...(reason !== null && { reason: html`${reasonView(reason, more)}${bar}` }),
  };
}

/** Primary before the first check only: afterwards the result matters more. */
function buttonOf({ base, state, words }: CheckProps): Pick<Card, 'action' | 'isPrimary'> {
  const { phase, failure } = state;
  if (phase === 'running') return { action: base.words.stop, isPrimary: false };
  if (failure?.code === 'no-host') return { action: base.action, isPrimary: true };
  if (phase === 'error') return { action: words.tryAgain, isPrimary: false };
  return { action: words.again, isPrimary: false };
}

/** Above what is known; where nothing is, a failure takes the place of the verdict. */
function alertOf(props: CheckProps, isStale: boolean): Content {
  const { state, kept, words, next } = props;
  if (state.failure === null || isInField(props)) return nothing;
  if (!isStale && state.rows.every((row) => row.report === null)) return nothing;
  return html`${failureView(state.failure, words, next.seconds)}
    ${isStale && kept ? words.staleFrom(clockTime(kept, words)) : nothing}`;
}

function clockTime({ vantages }: State, { language }: CheckWords): string {
  const at = new Date(vantages[0]?.checkedAt ?? '');
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
}

function isInField({ state, isTyped }: CheckProps): boolean {
  return isTyped && state.failure !== null && concernsHost(state.failure);
}

function progressOf({ rows }: State): number {
  const lines = linesOf({ rows, vantages: [] });
  return lines.filter(({ answers }) => answers.length > 0).length / Math.max(1, lines.length);
}

function rowOf(line: Line, index: number, props: CheckProps, shown: State): CardRow {
  const { base, words, local, state, opened, open, place, onToggle, onChoose } = props;
  const shell = base.words;
  const { port, answers, key } = line;
  const agreement = agreementOf(answers);
  const documented = shown.report?.documented ?? null;
  const seen = local?.seen ?? null;
  const name = (id: string) => placeName(shown, id);
  const places = placesOf(shown).length > 1 ? { chosen: place, name, onChoose } : null;
  const isOpen = opened.has(key);
  const id = `details-${index}`;
  const purpose = shell.purpose[port] ?? shell.otherPort;
  if (agreement === null) {
    const idle = base.rows.find((row) => row.port === port) ?? { result: '–' };
    const isPending = state.phase === 'running' && shown === state;
    const before = seen?.before(port) ?? null;
    return {
      port,
      purpose: seen ? seen.cell(line) : purpose,
      result:
        isPending || seen ? waitingView(isPending ? words.pending : (before ?? '–'), isPending) : idle.result,
      time: seen ? '–' : '',
      more: nothing,
      opened: nothing,
    };
  }
  const said = places ? sayAgreement(agreement, answers, name, words) : rowSaid(agreement.shown.report);
  return {
    port,
    purpose: seen ? seen.cell(line) : html`${purpose}${documentedView(port, documented, shell, words)}`,
    result: resultView(agreement.tone, said),
    time: answerTimeText(agreement.alike, words),
    more: toggleView({ id, isOpen, name: words.detailsOf(port), onToggle: () => onToggle(key) }),
    opened: isOpen
      ? openedView(id, open?.({ answers, shown: agreement.shown, index, places }) ?? nothing)
      : nothing,
  };
}

/** The settings are for the port that was measured. */
function settingsLink(link: CardLink, { advised }: Verdict): CardLink {
  const { address } = link;
  if (!address || advised === null || link.part !== 'settings') return link;
  return { ...link, address: settingsAddress(address, advised) };
}

function providerLink({ words, pageOf }: CheckProps): Card['links'] {
  const [question, text] = words.provider;
  const address = pageOf('tickets');
  return address === null ? [] : [{ part: null, question, text, address, panel: nothing }];
}

function footerOf({ base, state, words, wrong, next, nowMs, startedMs }: CheckProps, shown: State): Content {
  if (state.phase === 'running' && shown === state) return runningView(state, words, nowMs - startedMs);
  if (shown.vantages.length === 0) return base.footer;
  const { report } = shown;
  const { copied } = wrong;
  const isFresh = state.phase === 'done' && next.seconds > 0;
  const again = isFresh
    ? html`<span class="next">${words.againIn(wait(words.language, next.seconds))}</span>`
    : nothing;
  return html`${footerView(shown, words, again)}
    ${wrongResultView({ words, report, copied, onWrongResult: (one) => void wrong.copy(one) })}`;
}

/** What screen readers hear: progress while rows fill in, then the verdict and a summary in one sentence. */
function statusOf(props: CheckProps, verdict: Verdict, lines: readonly Line[]): string {
  const { base, state, words, local, nowMs } = props;
  const shell = base.words;
  const done = lines.filter(({ answers }) => answers.length > 0).length;
  const places = placesOf(state).length;
  const soFar = (said: string) => (places > 1 ? words.fromPlaces(said, places) : said);
  switch (state.phase) {
    case 'idle':
      return local?.seen?.age(nowMs) ?? '';
    case 'running':
      return state.early === null
        ? soFar(words.progress(done, lines.length))
        : `${titleOf(verdict, shell)}: ${words.early}`;
    case 'stopped':
      return soFar(words.stopped(done, lines.length));
    case 'done':
      return `${titleOf(verdict, shell)}. ${summaryText(state, words)}`;
    case 'error':
      if (state.failure?.code === 'no-host') return '';
      // The countdown is left out: it would be announced every second.
      return done === 0 ? `${words.nothingChecked}. ${failureText(state.failure, words)}` : words.failed;
  }
}

function titleOf({ title, port, mode }: Verdict, { port: label, mode: modes }: ShellWords): string {
  return title ?? `${label} ${port}${mode === null ? '' : ` · ${modes[mode]}`}`;
}

/** A repeated check may return cached results; their age is told so that they do not look new. */
function summaryText({ report, vantages }: State, words: CheckWords): string {
  const summary = report?.said?.title ?? '';
  const age = rememberedAge(vantages, words);
  return age === null ? summary : words.remembered(summary, age);
}
