/** Who runs the probes, as text. */
import { TEXT_COLUMNS } from '../../limits.ts';
import type { About, Passage } from '../../messages/about.ts';
import { hanging } from './columns.ts';

export function aboutText({ title, sections }: About): string {
  const parts = sections.map(({ heading, passages }) => [heading, ...passages.flatMap(linesOf)].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}

function linesOf(passage: Passage): string[] {
  if (typeof passage === 'string') return hanging('  ', passage, TEXT_COLUMNS);
  return ['', ...passage.lines.map((line) => `    ${line}`), ''];
}
