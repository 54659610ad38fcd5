/** What a code means, as Markdown (CommonMark). Pure. */
import type { CodeLink, CodeList, CodePage, CodeSense } from '../../api/index.ts';
import { CODES_PATH, codePath } from '../code-path.ts';
import type { Words } from '../words.ts';
import { adviceText } from './code.ts';

interface Place {
  words: Words;
  origin: string;
}

export function codeMarkdown({ code, senses }: CodePage, place: Place): string {
  const { codes } = place.words;
  const all = link({ title: codes.all, path: `${CODES_PATH}.md` }, place);
  return `${[`# ${code}`, ...senses.flatMap((sense) => senseBlocks(sense, place)), all].join('\n\n')}\n`;
}

export function codesMarkdown({ codes: all }: CodeList, place: Place): string {
  const { codes } = place.words;
  const sections = [...Map.groupBy(all, ({ kind }) => kind)].flatMap(([kind, found]) => [
    `## ${codes.kind[kind]}`,
    found.map(({ code, meaning }) => `- ${codeLink(code, place)} – ${escaped(meaning)}`).join('\n'),
  ]);
  return `${[`# ${codes.title}`, codes.lead, ...sections].join('\n\n')}\n`;
}

function senseBlocks(sense: CodeSense, place: Place): string[] {
  const { title, place: where, meaning, toDo, example, line, related, links } = sense;
  const { words } = place;
  const { heading } = words.codes;
  const found = words.codes.place(`\`${where}\``).join('');
  return [
    `## ${title}`,
    escaped(meaning),
    ...part(
      heading.toDo,
      toDo.map((one) => `- ${escaped(adviceText(one, words))}`),
    ),
    ...(example === null ? [] : [`### ${heading.example}`, fenced('json', JSON.stringify(example, null, 2))]),
    found,
    ...(line === null ? [] : [`### ${heading.text}`, fenced('text', line)]),
    ...part(
      heading.related,
      related.map((code) => `- ${codeLink(code, place)}`),
    ),
    ...part(
      heading.more,
      links.map((one) => `- ${link(one, place)}`),
    ),
  ];
}

function part(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${heading}`, items.join('\n')];
}

function codeLink(code: string, place: Place): string {
  return link({ title: code, path: `${codePath(code)}.md` }, place);
}

function link({ title, path }: CodeLink, { words, origin }: Place): string {
  const joint = path.includes('?') ? '&' : '?';
  return `[${escaped(title)}](${origin}${path.replaceAll(/[()]/g, encode)}${joint}lang=${words.report.language})`;
}

/** These end an address. */
function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function fenced(kind: string, text: string): string {
  return `\`\`\`${kind}\n${text}\n\`\`\``;
}

/** Names of options and quoted messages have characters that would count as marks. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}
