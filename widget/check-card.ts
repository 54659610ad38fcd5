/** The card while a check runs and after it: the state of the session, laid over the card of before. Pure. */
import { html, nothing } from 'lit/html.js';
import { rememberedAge } from './age.ts';
import type { Card, CardLink, CardRow, Content } from './card.ts';
import type { DetailsFace } from './details.ts';
import { wait } from './format.ts';
import { type Line, linesOf, placesOf, type Together, type ToldLine } from './lines.ts';
import type { LocalFace } from './local.ts';
import type { PlacesFace } from './places.ts';
import { rowSaid, toneOf } from './said.ts';
import { settingsAddress } from './settings-address.ts';
import type { State } from './state.ts';
import type { TroubleFace } from './trouble.ts';
import { judgedVerdict, NO_ADVICE, type Verdict } from './verdict.ts';
import { answerTimeText, documentedView, resultView, toggleView, waitingView } from './views/cells.ts';
import { findingsView, needsProvider } from './views/findings.ts';
import { footerView, runningView } from './views/footer.ts';
import { signView } from './views/icon.ts';
import { progressView, reasonView } from './views/reason.ts';
import { wrongResultView } from './views/wrong-result.ts';
import type { CheckWords } from './words.ts';

export interface CheckProps {
  /** The card before a check. */
  base: Card;
  words: CheckWords;
  /** A page of the service about the host, in the language of the card; null without a service. */
  pageOf: (path: string) => string | null;
  /** These are missing until their part has loaded. */
  details: DetailsFace | undefined;
  local: LocalFace | undefined;
  places: ((shown: State) => PlacesFace) | undefined;
  /** Null unless something has failed. */
  trouble: TroubleFace | null;
  state: State;
  kept: State | null;
  /** The keys of rows; `reasons` for those of the verdict. */
  opened: ReadonlySet<string>;
  /** Until a check can show something new. */
  nextSeconds: number;
  /** Whether the report was copied; null until the reader has tried. */
  reported: boolean | null;
  nowMs: number;
  startedMs: number;
  inDisplayOrder: (lines: readonly Line[]) => readonly Line[];
  onToggle: (key: string, isOpen: boolean) => void;
  onReport: () => void;
}

/** What follows from the state, for the functions below. */
interface Seen extends Omit<CheckProps, 'places'> {
  shown: State;
  /** Until a new check has something to say, what was known stays. */
  isStale: boolean;
  places: PlacesFace | undefined;
  verdict: Verdict;
  /** How many ports have a result. */
  done: number;
  progress: string;
}

export function checkCard(props: CheckProps): Card {
  const { base, words, state, kept, local, trouble, nowMs } = props;
  const { phase } = state;
  const links = base.links.map((link, index) => (index || !local ? link : { ...link, panel: local.panel }));
  const own = local?.seen ?? null;
  if (phase === 'idle' && !own) return { ...base, links };
  const isStale = kept !== null && phase !== 'done' && !state.early;
  const shown = isStale ? kept : state;
  const now = linesOf(state);
  const done = now.filter(({ answers }) => answers.length > 0).length;
  const known = props.inDisplayOrder(isStale ? linesOf(kept) : now);
  const places = placesOf(shown).length > 1 ? props.places?.(shown) : undefined;
  const lines = known.map((line) => ({ ...line, together: togetherOf(line, places) }));
  const told = trouble && !trouble.isInField ? trouble.view(props.nextSeconds, isStale ? kept : null) : null;
  const verdict = verdictOf(props, shown, done === 0 ? told : null);
  const progress = words.progress(done, now.length);
  const seen = { ...props, shown, isStale, places, verdict, done, progress };
  const table = {
    rows: lines.map((line, index) => rowOf(line, index, seen)),
    columns: base.columns,
    below: shown.report ? findingsView(shown.report.findings, verdict.covers, words) : nothing,
  };
  return {
    ...base,
    ...faceOf(seen, done / now.length),
    phase,
    ...buttonOf(props),
    alert: told && (isStale || done > 0) ? told : nothing,
    problem: trouble?.isInField ? trouble.text : '',
    ...(own ? own.over(table, lines, phase === 'running' && !isStale, nowMs) : table),
    links: linksOf(links, lines, seen),
    footer: footerOf(seen),
    status: phase === 'idle' && own ? own.age(nowMs) : statusOf(seen, now.length),
    isStale,
  };
}

/** `told`: what failed, where nothing is known. */
function verdictOf({ base, state, words, local }: CheckProps, shown: State, told: Content | null): Verdict {
  const shell = base.words;
  if (shown.report || shown.early) return judgedVerdict(shown, { shell, words, seen: local?.seen ?? null });
  const { tone, title, port, mode } = base;
  const reason = state.phase === 'running' ? shell.checking : told;
  const failed = told && ({ tone: 'caution', title: words.noVerdict } as const);
  return { ...NO_ADVICE, tone, title, port, mode, ...failed, reason };
}

/** The verdict as the card shows it, with the progress of the check at its lower edge. */
function faceOf(seen: Seen, part: number): Partial<Card> {
  const { verdict, state, shown, words, base, details, opened, onToggle } = seen;
  const { reason, advised, blocked, covers: _covers, ...face } = verdict;
  const isOpen = opened.has('reasons');
  const unfolded = shown.report &&
    (advised || blocked !== nothing) && {
      isOpen,
      content: (isOpen && details?.reasons(advised, blocked, base.words)) || nothing,
      onToggle: (isNowOpen: boolean) => onToggle('reasons', isNowOpen),
    };
  const bar = state.phase === 'running' ? progressView(part, words.pending) : nothing;
  return {
    ...face,
    best: advised?.port ?? null,
    ...(face.tone !== 'unknown' && { sign: signView(face.tone) }),
    ...(reason !== null && { reason: html`${reasonView(reason, unfolded)}${bar}` }),
  };
}

/** Primary before the first check only: afterwards the result matters more. */
function buttonOf({
  base,
  state: { phase, failure },
  words,
}: CheckProps): Pick<Card, 'action' | 'isPrimary'> {
  if (failure?.code === 'no-host') return { action: base.action, isPrimary: true };
  const action = phase === 'running' ? base.words.stop : phase === 'error' ? words.tryAgain : words.again;
  return { action, isPrimary: false };
}

/** Until several answers can be compared, the first one stands for all. */
function togetherOf({ answers }: Line, places: PlacesFace | undefined): Together | null {
  const [shown] = answers;
  if (!shown) return null;
  const { report } = shown;
  return places?.together(answers) ?? { shown, alike: [shown], tone: toneOf(report), said: rowSaid(report) };
}

function rowOf(line: ToldLine, index: number, seen: Seen): CardRow {
  const { base, words, state, opened, details, places, shown, isStale, onToggle } = seen;
  const shell = base.words;
  const { port, key, together } = line;
  const purpose = shell.purpose[port] ?? shell.otherPort;
  if (!together) {
    const before = base.rows.find((row) => row.port === port)?.result ?? '–';
    const isPending = state.phase === 'running' && !isStale;
    const result = isPending ? waitingView(words.pending, isPending) : before;
    return { port, purpose, result, time: '', more: nothing, opened: nothing };
  }
  const isOpen = opened.has(key);
  const id = `details-${index}`;
  return {
    port,
    purpose: html`${purpose}${documentedView(port, shown.report?.documented, shell, words)}`,
    result: resultView(together.tone, together.said),
    time: answerTimeText(together.alike, words),
    more: toggleView(id, isOpen, words.detailsOf(port), () => onToggle(key, !isOpen)),
    opened: (isOpen && details?.row(id, line, index, places)) || nothing,
  };
}

function linksOf(
  links: readonly CardLink[],
  lines: readonly Line[],
  { base, words, pageOf, places, verdict: { advised }, shown }: Seen,
): CardLink[] {
  const shell = base.words;
  const address = shown.report && needsProvider(shown.report) ? pageOf('tickets') : null;
  const [question, text] = words.provider;
  return [
    ...(address ? [{ part: null, question, text, address, panel: nothing }] : []),
    // The settings are for the port that was measured.
    ...links.map((link) =>
      link.address && advised && link.part === 'settings'
        ? { ...link, address: settingsAddress(link.address, advised) }
        : link,
    ),
    ...(places ? [places.link(lines, shell.port)] : []),
  ];
}

function footerOf(seen: Seen): Content {
  const { base, state, words, shown, places, nextSeconds, isStale, progress } = seen;
  if (state.phase === 'running' && !isStale) return runningView(progress, words, seen.nowMs - seen.startedMs);
  if (shown.vantages.length === 0) return base.footer;
  const reported = seen.reported === null ? '' : seen.details?.reported(seen.reported);
  const again =
    state.phase === 'done' && nextSeconds > 0
      ? html`<span class="next">${words.againIn(wait(words.language, nextSeconds))}</span>`
      : nothing;
  return html`${footerView(shown, words, places?.footer(), again)}
    ${wrongResultView(shown.report?.reportUrl, words.wrongResult, reported ?? '', seen.onReport)}`;
}

/** What screen readers hear: progress while rows fill in, then the verdict and a summary in one sentence. */
function statusOf(
  { base, state, words, trouble, places, verdict, done, progress }: Seen,
  total: number,
): string {
  const { title, port, mode } = verdict;
  const { port: label, mode: modes } = base.words;
  const named = title ?? `${label} ${port}${mode ? ` · ${modes[mode]}` : ''}`;
  const soFar = (said: string) => places?.soFar(said) ?? said;
  if (state.phase === 'running') return state.early ? `${named}: ${words.early}` : soFar(progress);
  if (state.phase === 'stopped') return soFar(words.stopped(done, total));
  return trouble ? trouble.status(done) : `${named}. ${summaryText(state, words)}`;
}

/** A repeated check may return cached results; their age is told so that they do not look new. */
function summaryText({ report, vantages }: State, words: CheckWords): string {
  const summary = report?.said?.title ?? '';
  const age = rememberedAge(vantages, words.language);
  return age === null ? summary : words.remembered(summary, age);
}
