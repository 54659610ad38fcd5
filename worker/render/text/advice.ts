/**
 * What the rows mean and which port to use, for a terminal: findings first, and the recommendation last, where the
 * reader's eye comes to rest. All decisions are made elsewhere. Pure.
 */
import type { Advised, Note, Recommendation, Report } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { findingText } from '../../messages/finding.ts';
import { isSafe, noteText, useText } from '../../messages/recommendation.ts';
import type { Words } from '../words.ts';
import { hanging, padded, wrapped } from './columns.ts';
import { finalColon, semicolon } from './marks.ts';
import { GAP } from './table.ts';

const BULLET = '- ';
const INDENT = '  ';

/** `alarm` colors what must not be overlooked. */
export function adviceLines(
  { findings, recommendation }: Report,
  words: Words,
  alarm: (text: string) => string,
): string[] {
  // The reason for having no recommendation goes where the recommendation would be.
  const [why, others] = [
    findings.filter(({ code }) => code === 'no-usable-port'),
    findings.filter(({ code }) => code !== 'no-usable-port'),
  ];
  const found = others.flatMap((one) => hanging(BULLET, findingText(words.finding, one), TEXT_COLUMNS));
  return [
    ...(found.length === 0 ? [] : ['', words.finding.heading, ...found]),
    ...why.flatMap((one) => ['', ...wrapped(findingText(words.finding, one), TEXT_COLUMNS).map(alarm)]),
    ...(recommendation === null ? [] : recommendationLines(recommendation, words, alarm)),
  ];
}

function recommendationLines(
  recommendation: Recommendation,
  words: Words,
  alarm: (text: string) => string,
): string[] {
  const { reasons, alternatives, passedOver } = recommendation;
  const { alternatives: also, passedOver: not, mode } = words.recommendation;
  const modeOf = ({ encryption }: Advised) => (encryption === null ? '' : mode[encryption]);
  const columns = Math.max(...[...alternatives, ...passedOver].map((one) => String(one.port).length));
  const name = (one: number) => INDENT + String(one).padStart(columns);
  const heading = wrapped(useText(words.recommendation, recommendation) + finalColon(words), TEXT_COLUMNS);
  const modes = Math.max(...alternatives.map((one) => modeOf(one).length));
  const withMode = (one: Advised) => (modes > 0 ? GAP + padded(modeOf(one), modes) : '');
  return [
    '',
    ...(isSafe(reasons) ? heading : heading.map(alarm)),
    ...reasons.flatMap((one) => hanging(BULLET, say(words)(one), TEXT_COLUMNS)),
    ...listed(also, alternatives, (one) =>
      described(name(one.port) + withMode(one), cautions(one.reasons), words),
    ),
    ...listed(not, passedOver, (one) => described(name(one.port), one.reasons, words)),
  ];
}

function listed<One>(heading: string, all: readonly One[], lines: (one: One) => string[]): string[] {
  return all.length === 0 ? [] : ['', heading, ...all.flatMap(lines)];
}

function described(first: string, notes: readonly Note[], words: Words): string[] {
  const said = notes.map(say(words)).join(semicolon(words));
  return said === '' ? [first.trimEnd()] : hanging(first + GAP, said, TEXT_COLUMNS);
}

/** For an alternative, only what speaks against it: being listed already means that it works. */
function cautions(reasons: readonly Note[]): Note[] {
  return reasons.filter(({ side }) => side !== 'for');
}

function say({ recommendation, report }: Words): (note: Note) => string {
  return (note) => noteText(recommendation, note, report.outcome);
}
