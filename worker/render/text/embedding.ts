/** What authors paste into their documents, as text and as Markdown (CommonMark). Pure. */
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Passage } from '../embedding/passage.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

export function embeddingText(passages: readonly Passage[], { embedding }: Words): string {
  const lines = [...wrapped(embedding.lead, TEXT_COLUMNS), ...passages.flatMap(passageLines)];
  return `${lines.join('\n')}\n`;
}

export function embeddingMarkdown(passages: readonly Passage[], { embedding }: Words): string {
  return `${[`# ${embedding.title}`, embedding.lead, ...passages.map(passageMarkdown)].join('\n\n')}\n`;
}

function passageLines(passage: Passage): string[] {
  switch (passage.kind) {
    case 'heading':
      return ['', ...wrapped(passage.text, TEXT_COLUMNS)];
    case 'sentence':
      return [
        '',
        ...wrapped(passage.text, TEXT_COLUMNS),
        ...(passage.source === null ? [] : [passage.source.address]),
      ];
    case 'code':
      return passage.text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
    case 'paragraph':
      return wrapped(passage.text, TEXT_COLUMNS - 2).map((line) => `  ${line}`);
  }
}

function passageMarkdown(passage: Passage): string {
  switch (passage.kind) {
    case 'heading':
      return `${'#'.repeat(passage.level)} ${escaped(passage.text)}`;
    case 'sentence':
      return passage.source === null
        ? escaped(passage.text)
        : `${escaped(passage.text)} [${escaped(passage.source.text)}](${passage.source.address})`;
    case 'code':
      return `\`\`\`\n${passage.text}\n\`\`\``;
    case 'paragraph':
      return `> ${escaped(passage.text)}`;
  }
}

/** Names of files have characters that would count as marks. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}
