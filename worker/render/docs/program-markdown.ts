/** The page of one program as Markdown, in English. Pure. */
import { exampleSettings } from '../../advice/settings/settings.ts';
import type { ClientSettings } from '../../api/index.ts';
import { factsOf } from '../../programs/facts.ts';
import type { Program } from '../../programs/program.ts';
import type { Trap } from '../../programs/trap.ts';
import { programName } from '../text/programs.ts';
import { fieldName, fieldText, placeName } from '../text/settings.ts';
import { evidenceText, programFacts, trapPieces } from '../trap.ts';
import type { Words } from '../words.ts';

export function programMarkdown(program: Program, words: Words): string {
  const { programs, settings, listings } = words;
  const name = programName(program, words);
  const facts = factsOf(program);
  const source = facts.source === null ? settings.custom : `${facts.source}. ${evidenceText(facts, words)}`;
  const parts = [
    `# ${programs.programTitle(name)}`,
    programs.programLead(name),
    ...exampleSettings(program.id).flatMap((example) => [
      `## ${programs.example(example.mode)}`,
      ...clientBlocks(example.settings, words),
    ]),
    settings.placeholders,
    ...(program.traps.length === 0 ? [] : [`## ${programs.traps}`, trapList(program.traps, words)]),
    `## ${programs.facts.heading}`,
    list(programFacts(facts, words).map(([label, text]) => `${label}: ${text}`)),
    `## ${listings.sources}`,
    `${source}${facts.confirmed ? '' : ` ${programs.unconfirmed}`}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function clientBlocks({ id, fields, files, notes }: ClientSettings, words: Words): string[] {
  const { settings } = words;
  const rows = fields.map((field) => {
    const { name, label } = fieldName(field, id, words);
    return `${name}${label === null ? '' : ` (“${label}”)`}: \`${fieldText(field, id, words)}\``;
  });
  return [
    list(rows),
    ...files.flatMap(({ place, text }) => [placeName(place, words), `\`\`\`\n${text.trimEnd()}\n\`\`\``]),
    list(notes.map(({ code, parameters }) => settings.note[code](parameters))),
  ];
}

function trapList(traps: readonly Trap[], words: Words): string {
  return list(
    traps.map((trap) => {
      const pieces = trapPieces(trap, words).map(({ text, isName }) => (isName ? `\`${text}\`` : text));
      return `${pieces.join('')} (${trap.source})`;
    }),
  );
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
