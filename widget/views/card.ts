/** Renders the whole element as one card, from the state alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../worker/api/index.ts';
import { rememberedAge, sayScript } from '../age.ts';
import { concernsHost } from '../failure.ts';
import { wait } from '../format.ts';
import { type Line, linesOf, placesOf } from '../lines.ts';
import type { LocalAdvice } from '../local-advice.ts';
import type { LocalResult } from '../local-result.ts';
import { placeName, type State } from '../state.ts';
import type { Words } from '../words.ts';
import { errorView, failureText } from './error.ts';
import { fieldView } from './field.ts';
import { findingsView } from './findings.ts';
import { footerView } from './footer.ts';
import { type LocalProps, localNotesView, localView } from './local.ts';
import type { PlaceChoice } from './places.ts';
import { tableView } from './table.ts';
import { verdictView } from './verdict.ts';
import { wrongResultView } from './wrong-result.ts';

export interface CardProps {
  state: State;
  words: Words;
  host: string;
  /** Null if the page names the host and no field is needed. */
  typed: string | null;
  headingLevel: number;
  isOpen: (line: Line) => boolean;
  onToggle: (line: Line) => void;
  /** The vantage point whose results the details show; null until the reader has chosen one. */
  chosenPlace: string | null;
  onChoosePlace: (vantage: string) => void;
  onType: (value: string) => void;
  onPress: () => void;
  onSubmit: () => void;
  /** The advice for this reader; null if the report recommends nothing. */
  advice: LocalAdvice | null;
  /** The URL of the settings for the recommended port. */
  settings: string | null;
  local: LocalResult | null;
  nowMs: number;
  /** How long the service still answers with the saved result. */
  nextCheckSeconds: number;
  /** Whether the report could be copied; null until the reader has tried. */
  copied: boolean | null;
  onWrongResult: (report: Report) => void;
  localTest: Omit<LocalProps, 'words'>;
}

export function cardView(props: CardProps): TemplateResult {
  const { state, words, typed } = props;
  const lines = linesOf(state);
  const several = placesOf(state).length > 1;
  const inField = typed !== null && state.failure !== null && concernsHost(state.failure);
  return html`<section class="card" part="card" lang=${words.language} aria-labelledby="title">
    <header part="header">
      <div class="heading">
        ${titleView(props)}
        <p class="summary" role="status">${summaryText(props, lines)}</p>
      </div>
      ${typed === null ? buttonView(props) : nothing}
    </header>
    ${typed === null ? nothing : formView(props, typed, inField)}
    ${errorView(inField ? null : state.failure, words)}
    ${verdictView({ ...props, report: state.report })}
    ${tableView({
      ...props,
      lines,
      places: several ? placeChoice(props) : null,
      running: state.phase === 'running',
      documented: state.report?.documented ?? null,
    })}
    ${localNotesView(props.local, { ...props, lines })}
    ${findingsView(state.report?.findings ?? [], words)}
    ${localView({ ...props.localTest, words })}
    ${footerView(state, words)}
    ${wrongResultView({ ...props, report: state.report })}
  </section>`;
}

function placeChoice({ state, chosenPlace, onChoosePlace }: CardProps): PlaceChoice {
  return { chosen: chosenPlace, name: (id) => placeName(state, id), onChoose: onChoosePlace };
}

function titleView({ words, host, typed, headingLevel }: CardProps): TemplateResult {
  const [before, after] = words.title.split('{host}');
  const title =
    typed === null
      ? html`${before}<bdi class="host" dir="ltr">${host}</bdi>${after}`
      : words.titleWithoutHost;
  return html`<div class="title" part="title" id="title" role="heading" aria-level=${headingLevel}>${title}</div>`;
}

/** One button for all phases: only its label changes, so that keyboard focus is never lost. */
function buttonView(props: CardProps): TemplateResult {
  const { state, words, typed, local, onPress, nextCheckSeconds } = props;
  const { start, stop } = words;
  const again = nextCheckSeconds > 0 ? words.againIn(wait(words.language, nextCheckSeconds)) : words.again;
  const running = state.phase === 'running';
  const checked = state.phase === 'idle' ? local !== null : state.failure?.code !== 'no-host';
  return html`<button
    class="action ${running ? 'quiet' : ''}"
    part="button"
    type=${typed === null ? 'button' : 'submit'}
    @click=${typed === null ? onPress : nothing}
  >${running ? stop : checked ? again : start}</button>`;
}

function formView(props: CardProps, typed: string, inField: boolean): TemplateResult {
  const { state, words, onType, onSubmit } = props;
  const problem = inField && state.failure !== null ? failureText(state.failure, words) : '';
  return fieldView({ words, value: typed, problem, button: buttonView(props), onInput: onType, onSubmit });
}

/** The progress text, which screen readers announce while rows fill in. */
function summaryText({ state, words, local, nowMs }: CardProps, lines: readonly Line[]): string {
  const done = lines.filter(({ answers }) => answers.length > 0).length;
  const places = placesOf(state).length;
  const soFar = (said: string) => (places > 1 ? words.fromPlaces(said, places) : said);
  switch (state.phase) {
    case 'idle':
      return local === null ? words.idle : sayScript(words, ['here', 'edge'], nowMs - local.madeAtMs);
    case 'running':
      return soFar(words.progress(done, lines.length));
    case 'stopped':
      return soFar(words.stopped(done, lines.length));
    case 'done':
      return resultText(state, words);
    case 'error':
      if (state.failure?.code === 'no-host') return words.idle;
      return done === 0 ? words.nothingChecked : words.failed;
  }
}

/** A repeated check may return cached results; their age is shown so that they do not look new. */
function resultText({ report, vantages }: State, words: Words): string {
  const summary = report?.said?.title ?? '';
  const age = rememberedAge(vantages, words);
  return age === null ? summary : words.remembered(summary, age);
}
