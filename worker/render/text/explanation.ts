/** What an error message means: its codes put into words, and a text version of at most 80 columns. Pure. */
import type {
  ErrorChange,
  ErrorMatch,
  ErrorSource,
  ExplainedMatch,
  Explanation,
  MeasuredHost,
  MeasuredPort,
  Problem,
  Review,
} from '../../api/index.ts';
import { ERROR_TOLD_CHARS_MAX, TEXT_COLUMNS } from '../../limits.ts';
import { list } from '../../messages/format.ts';
import { problemText } from '../problem.ts';
import type { Words } from '../words.ts';
import { hanging, wrapped } from './columns.ts';
import { isAboutSettings, reviewLines } from './configuration.ts';
import { table } from './table.ts';

export interface Found {
  /** Cleaned up and without secrets. */
  error: { text: string; cut: boolean };
  matches: readonly ErrorMatch[];
  configurations: readonly Review[];
  /** A port that works, for when nothing was recognized. */
  recommended: ErrorChange | null;
  /** Another host that the message names. */
  named: string | null;
  /** Somebody else who answered. */
  redirection: { dialed: string; seen: string } | null;
  result: MeasuredHost | null;
  problem: Problem | null;
}

/** Codes → the same with words. */
export function toExplanation(found: Found, words: Words): Explanation {
  const { error, matches, configurations, recommended, named, redirection, result, problem } = found;
  const { cause, change, nothing } = words.explanation;
  const instead = recommended === null ? '' : ` ${change[recommended.code](recommended.parameters)}`;
  const explained = matches.map((match): ExplainedMatch => {
    const advice = change[match.change.code](match.change.parameters);
    return { ...match, source: sourceName(match.source, words), cause: cause[match.code], advice };
  });
  const { cut, text } = error;
  const start = text.slice(0, ERROR_TOLD_CHARS_MAX - 1).toWellFormed();
  return {
    error: text.length > ERROR_TOLD_CHARS_MAX ? `${start}…` : text,
    cut,
    matches: explained,
    configurations: [...configurations],
    hint: explained.length === 0 && configurations.length === 0 ? nothing + instead : null,
    ticket: redirection && words.explanation.ticket(redirection.dialed, redirection.seen),
    named,
    result,
    problem,
  };
}

export function explanationText(explanation: Explanation, words: Words): string {
  const { matches, hint, result, problem } = explanation;
  const paragraphs = [
    ...(isAboutSettings(explanation) ? [] : [[words.explanation.title]]),
    ...(explanation.named === null || result === null
      ? []
      : [wrapped(words.explanation.named(explanation.named, result.host), TEXT_COLUMNS)]),
    ...matches.map((match, index) => matchLines(match, index + 1, words)),
    ...(hint === null ? [] : [wrapped(hint, TEXT_COLUMNS)]),
    ...reviewParagraphs(explanation.configurations, words),
    ...(explanation.ticket === null ? [] : [ticketLines(explanation.ticket, words.explanation.ticketFor)]),
    ...(explanation.cut ? [wrapped(words.explanation.cut, TEXT_COLUMNS)] : []),
    ...(result === null ? [] : [resultLines(result, words)]),
    ...(problem === null ? [] : [wrapped(problemText(problem).trim().replace('\n', ' '), TEXT_COLUMNS)]),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function reviewParagraphs(reviews: readonly Review[], words: Words): string[][] {
  if (reviews.length === 0) return [];
  return [[words.configuration.title], ...reviews.map((one) => reviewLines(one, words))];
}

function ticketLines({ subject, text }: NonNullable<Explanation['ticket']>, heading: string): string[] {
  return [heading, '', subject, '', ...text.split('\n')].flatMap((line) =>
    line === '' ? [''] : wrapped(line, TEXT_COLUMNS),
  );
}

function matchLines(match: ExplainedMatch, number: number, { explanation }: Words): string[] {
  const { recognized, confidence } = explanation;
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  return [
    ...hanging(mark, `${match.cause} ${confidence[match.confidence]}`, TEXT_COLUMNS),
    ...hanging(`${indent}→ `, match.advice, TEXT_COLUMNS),
    ...hanging(
      indent,
      `${recognized(match.quote, match.program)}. ${sourceText(match, explanation)}`,
      TEXT_COLUMNS,
    ),
  ];
}

export function sourceText({ source, confirmed }: ExplainedMatch, words: Words['explanation']): string {
  return words.source(confirmed ? source : `${source} (${words.unconfirmed})`);
}

function sourceName(source: ErrorSource, { explanation, report }: Words): string {
  const { messagesOf, custom } = explanation.sourceName;
  switch (source.kind) {
    case 'page':
      return source.address;
    case 'document': {
      const sections = source.sections.map((section) => `§\u00a0${section}`);
      return [source.title, ...(sections.length > 0 ? [list(report.language, sections)] : [])].join(', ');
    }
    case 'messages':
      return messagesOf(source.program) + (source.parts.length > 0 ? ` (${source.parts.join(', ')})` : '');
    case 'custom':
      return custom;
  }
}

function resultLines({ host, ports }: MeasuredHost, words: Words): string[] {
  const rows = ports.map((seen) => [`  ${seen.port}`, portText(seen, words)]);
  return [...wrapped(words.explanation.measured(host), TEXT_COLUMNS), ...table(rows)];
}

/** One line about a port, in the same words as other tables, and whether it is about us rather than the server. */
export function portText({ outcome, trusted, limit }: MeasuredPort, { report, explanation }: Words): string {
  const seen = report.outcome[outcome] + (trusted === false ? `, ${report.use.untrusted}` : '');
  return limit === null ? seen : `${seen} (${explanation.limit[limit]})`;
}
