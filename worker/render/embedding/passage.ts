/** What the page for authors says, in the order in which it says it, for each of its formats. Pure. */
import type { Platform } from '../../knowledge/platforms/platform.ts';
import type { Words } from '../words.ts';
import {
  type Embedded,
  framePolicy,
  frameTag,
  losesDigest,
  type PasteBlock,
  pasteBlocks,
  policyFor,
  tableAddress,
} from './paste.ts';

export type Passage =
  | { kind: 'heading'; level: 2 | 3; text: string }
  /** `source`: the documentation that the sentence is about. */
  | { kind: 'sentence'; text: string; source: { text: string; address: string } | null }
  /** To copy: code, whose lines stay as they are, or a paragraph. `name`: what it is, for readers who hear the page. */
  | { kind: 'code' | 'paragraph'; text: string; name: string };

/** What is pasted for the host that was entered. */
export interface Written {
  platform: Platform;
  embedded: Embedded;
}

/** What the paragraph on privacy says of the service: its name, and for how many hours it keeps a result at most. */
export interface Keeper {
  name: string;
  hours: number;
}

/** `written`: null before a host was entered. */
export function passagesOf(written: Written | null, { name, hours }: Keeper, words: Words): Passage[] {
  const { privacy } = words.embedding;
  return [
    ...(written === null ? [] : [...ofPlatform(written, words), ...withoutScripts(written, words)]),
    heading(2, privacy.heading),
    sentence(privacy.lead),
    { kind: 'paragraph', text: privacy.text(name, hours), name: privacy.heading },
  ];
}

function ofPlatform({ platform, embedded }: Written, words: Words): Passage[] {
  const { embedding } = words;
  const policy = policyFor(platform, embedded.origin);
  return [
    heading(2, platform.name),
    ...platform.notes.map((note) => sentence(embedding.note[note])),
    ...pasteBlocks(platform, embedded).flatMap((block) => blockPassages(block, words)),
    ...(losesDigest(platform, embedded) ? [sentence(embedding.unchecked)] : []),
    ...(policy.length === 0
      ? [sentence(embedding.noPolicy)]
      : [sentence(embedding.policy), code(policy.join(';\n'), embedding.policy)]),
    {
      ...sentence(embedding.evidence[platform.evidence](monthIn(platform.readOn, words))),
      source: { text: embedding.source, address: platform.source },
    },
  ];
}

function blockPassages({ place, file, code: pasted }: PasteBlock, { embedding }: Words): Passage[] {
  const where = place === 'file' ? embedding.place.file(file ?? '') : embedding.place[place];
  return [heading(3, where), code(pasted, where)];
}

function withoutScripts({ platform, embedded }: Written, { embedding }: Words): Passage[] {
  const { heading: title, frame, table, build } = embedding.withoutScripts;
  const framed = frame(framePolicy(embedded.origin));
  return [
    heading(2, title),
    ...(platform.takesFrames ? [sentence(framed), code(frameTag(embedded), framed)] : []),
    sentence(table),
    code(tableAddress(embedded), table),
    ...(embedded.documented === null
      ? [sentence(build.other), code(buildCommand(embedded, 'fresh=1'), build.other)]
      : [
          sentence(build.documented),
          code(buildCommand(embedded, 'fresh=1&assert=documented'), build.documented),
        ]),
  ];
}

function buildCommand(embedded: Embedded, query: string): string {
  const address = tableAddress(embedded);
  return `curl -fsS '${address}${address.includes('?') ? '&' : '?'}${query}'`;
}

function monthIn(month: string, { report }: Words): string {
  const format = new Intl.DateTimeFormat(report.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${month}-01T00:00:00Z`));
}

function heading(level: 2 | 3, text: string): Passage {
  return { kind: 'heading', level, text };
}

function sentence(text: string): Passage & { kind: 'sentence' } {
  return { kind: 'sentence', text, source: null };
}

function code(text: string, name: string): Passage {
  return { kind: 'code', text, name };
}
