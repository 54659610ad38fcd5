/** What authors paste into their documents, as text. */
import { TEXT_COLUMNS } from '../../limits.ts';
import type { EmbeddingRequest } from '../../request/embedding-request.ts';
import type { Written } from '../pages/embedding.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';

export function embeddingText(
  { platform }: EmbeddingRequest,
  service: string,
  written: Written | null,
  { embedding }: Words,
): string {
  const { privacy, withoutScripts } = embedding;
  const lines = [
    ...wrapped(embedding.lead, TEXT_COLUMNS),
    ...(written === null ? [] : ['', platform.name, ...blocksOf(written, embedding)]),
    ...(written === null ? [] : ['', ...wrapped(withoutScripts.table, TEXT_COLUMNS), `  ${written.table}`]),
    '',
    privacy.heading,
    ...wrapped(privacy.text(service), TEXT_COLUMNS),
  ];
  return `${lines.join('\n')}\n`;
}

function blocksOf({ blocks, policy }: Written, { place, policy: allow }: Words['embedding']): string[] {
  const indented = (code: string) => code.split('\n').map((line) => `  ${line}`);
  return [
    ...blocks.flatMap((block) => [
      '',
      block.place === 'file' ? place.file(block.file ?? '') : place[block.place],
      ...indented(block.code),
    ]),
    ...(policy.length === 0 ? [] : ['', ...wrapped(allow, TEXT_COLUMNS), ...policy.map((one) => `  ${one}`)]),
  ];
}
