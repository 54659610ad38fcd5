/** What a code means, for a terminal. Pure. */
import type { CodeAdvice, CodeList, CodePage, CodeSense } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { columnsOf, hanging, labeled, wrapped } from './columns.ts';
import { colon } from './marks.ts';

export function codeText({ code, senses }: CodePage, words: Words): string {
  return `${[code, ...senses.flatMap((sense) => senseLines(sense, words))].join('\n')}\n`;
}

/** The address of each page is the code's. */
export function codesText({ codes }: CodeList, words: Words): string {
  const sections = [...Map.groupBy(codes, ({ kind }) => kind)].flatMap(([kind, found]) => [
    '',
    words.codes.kind[kind],
    ...labeled(
      found.map(({ code, meaning }) => [code, meaning] as const),
      Math.max(...found.map(({ code }) => columnsOf(code))),
      TEXT_COLUMNS,
    ),
  ]);
  return `${[...wrapped(words.codes.lead, TEXT_COLUMNS), ...sections].join('\n')}\n`;
}

function senseLines({ title, place, meaning, toDo, related }: CodeSense, words: Words): string[] {
  const { heading } = words.codes;
  const gap = '  ';
  const advice = toDo.map((one) => adviceText(one, words));
  return [
    '',
    `${title} (${place})`,
    ...hanging(gap, meaning, TEXT_COLUMNS),
    ...(advice.length === 0 ? [] : ['', gap + heading.toDo]),
    ...advice.flatMap((text) => hanging(`${gap}- `, text, TEXT_COLUMNS)),
    ...(related.length === 0
      ? []
      : ['', ...hanging(gap, heading.related + colon(words) + related.join(', '), TEXT_COLUMNS)]),
  ];
}

export function adviceText({ reader, text }: CodeAdvice, words: Words): string {
  return reader === 'everyone' ? text : `${words.codes.reader[reader]}${colon(words)}${text}`;
}
