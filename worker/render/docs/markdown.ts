/** The page about the API as Markdown, in English. Pure. */
import { PROBLEMS } from '../../api/index.ts';
import {
  answersOf,
  type DescribedParameter,
  defaultOf,
  fieldsOf,
  problemsOf,
} from '../../schema/described.ts';
import { recordedAnswer } from '../../schema/examples.ts';
import type { Json } from '../../schema/json.ts';
import { openSchemas, refTo } from '../../schema/json-schemas.ts';
import { type Body, type Operation, TAGS } from '../../schema/operation.ts';
import { OPERATIONS } from '../../schema/operations.ts';
import { PROBLEM_CODES } from '../../schema/problem.ts';
import type { SchemaName } from '../../schema/schemas.ts';
import type { Words } from '../words.ts';
import { splitParameters } from './same-parameters.ts';
import { curlLine, recordedText } from './sample.ts';
import { type Field, joined, type Piece, pieceOf, shapeOf, typeOf } from './shape.ts';

export function docsMarkdown({ docs, problem }: Words, origin: string): string {
  const groups = Object.keys(TAGS) as (keyof typeof TAGS)[];
  return blocks([
    `# ${docs.title}`,
    docs.lead,
    `[${docs.forms.specification}](${origin}/openapi.json)`,
    ...groups.flatMap((group) => [
      `## ${docs.group[group]}`,
      ...OPERATIONS.filter(({ tag }) => tag === group).flatMap((one) => operationBlocks(one, docs, origin)),
    ]),
    `## ${docs.problems}`,
    list(PROBLEM_CODES.map((code) => `\`${code}\` (${PROBLEMS[code]}): ${problem.title[code]}`)),
    `## ${docs.types.heading}`,
    docs.types.lead,
    ...Object.entries(openSchemas()).flatMap(([name, schema]) => typeBlocks(name, schema)),
  ]);
}

function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function operationBlocks(operation: Operation, docs: Words['docs'], origin: string): string[] {
  const { summary, description = '', samples, posted } = operation;
  const { own, shared, like } = splitParameters(operation);
  const names = shared.map(({ name }) => name).join(', ');
  const fields = fieldsOf(operation).filter(({ name }) => !operation.parameters.some((one) => one === name));
  const commands = samples.map((sample) => curlLine(sample, origin));
  return [
    `### ${routeOf(operation)}`,
    `${summary}. ${description}`.trimEnd(),
    commands.length === 0 ? '' : fenced(commands.join('\n'), 'sh'),
    own.length + shared.length === 0 ? '' : `${docs.parameters}:`,
    parameterList(own, docs),
    like === null ? '' : docs.sameParameters(`\`${names}\``, `\`${routeOf(like)}\``).join(''),
    posted === undefined ? '' : `${docs.fields}: \`${posted.form.join(', ')}\``,
    parameterList(fields, docs),
    posted?.plain === undefined ? '' : `${docs.plain('`text/plain`').join('')} ${posted.plain}`,
    `${docs.answers}:`,
    answerList(operation, docs),
    ...exampleBlocks(operation, docs),
  ];
}

function routeOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function parameterList(parameters: readonly DescribedParameter[], docs: Words['docs']): string {
  return list(
    parameters.map((parameter) => {
      const { name, meaning, schema, isRequired } = parameter;
      const value = defaultOf(parameter);
      const remarks = [
        `\`${textOf(typeOf(schema))}\``,
        ...(isRequired ? [docs.required] : []),
        ...(value === null ? [] : [docs.byDefault(`\`${value}\``).join('')]),
      ];
      return `\`${name}\` (${remarks.join(', ')}): ${meaning}`;
    }),
  );
}

function answerList(operation: Operation, docs: Words['docs']): string {
  const problems = problemsOf(operation).map(([status, codes]) => `${status} ${codes.join(', ')}`);
  return list([
    ...answersOf(operation).map(({ format, mediaType, body }) => {
      const line = format === 'ndjson' ? ` ${docs.eachLine}` : '';
      return `\`${format}\` (\`${mediaType}\`):${line} ${bodyText(body)}`;
    }),
    `${docs.problems}: \`${problems.join('; ')}\``,
  ]);
}

function bodyText(body: Body): string {
  if (typeof body === 'string') return `\`${body}\``;
  if ('text' in body) return body.text;
  return `\`${textOf(
    joined(
      (body as readonly SchemaName[]).map((name) => typeOf(refTo(name))),
      ' | ',
    ),
  )}\``;
}

function exampleBlocks({ samples, path }: Operation, docs: Words['docs']): string[] {
  // What people get is the same in other words.
  const shown = path.startsWith('/v1/') ? samples.filter(({ format }) => format === 'json') : [];
  return shown.flatMap((sample) => {
    const value = recordedAnswer(sample);
    return value === null ? [] : [`${docs.example}: ${sample.name}`, fenced(recordedText(value), 'json')];
  });
}

function typeBlocks(name: string, schema: Json): string[] {
  const { description, fields, kinds, type } = shapeOf(schema);
  return [
    `### ${name}`,
    description,
    type === null ? '' : `\`${textOf(type)}\``,
    list(fields.map(fieldText)),
    list(kinds.map((kind) => `\`${textOf(joined(kind.map(pieceOf), ', '))}\``)),
  ];
}

function fieldText(field: Field): string {
  const { description } = field;
  return `\`${textOf(pieceOf(field))}\`${description === '' ? '' : `: ${description}`}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
