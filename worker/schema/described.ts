/** What an operation takes and answers, put together from the tables, for the specification and for its page. */
import { PROBLEMS, type ProblemCode } from '../api/index.ts';
import type { ParameterName } from '../request/parameters.ts';
import { type FormatName, MEDIA_TYPES } from './formats.ts';
import { ALWAYS, type Body, type Operation } from './operation.ts';
import { PARAMETERS, type Parameter } from './parameters.ts';

export interface DescribedParameter extends Parameter {
  name: string;
  place: 'path' | 'query' | 'form';
  isRequired: boolean;
}

export function parametersOf(operation: Operation): DescribedParameter[] {
  const { inPath = {}, parameters } = operation;
  const fromPath = Object.entries(inPath).map(([name, parameter]) => ({
    ...parameter,
    name,
    place: 'path' as const,
    isRequired: true,
  }));
  return [...fromPath, ...parameters.map((name) => described(operation, name, 'query'))];
}

export function fieldsOf(operation: Operation): DescribedParameter[] {
  return (operation.posted?.form ?? []).map((name) => described(operation, name, 'form'));
}

function described(operation: Operation, name: ParameterName, place: 'query' | 'form'): DescribedParameter {
  const { answers, required = [], meanings = {}, posted } = operation;
  const usual = PARAMETERS[name];
  const isFormat = name === 'format';
  return {
    ...usual,
    ...(isFormat && { schema: { type: 'string', enum: Object.keys(answers) } }),
    meaning: meanings[name] ?? usual.meaning,
    name,
    place,
    isRequired:
      required.includes(name) || (place === 'form' && name === 'error' && posted?.isRequired === true),
  };
}

/** As in a URL; null if there is none. */
export function defaultOf({ schema }: Pick<Parameter, 'schema'>): string | null {
  const isObject = schema !== null && typeof schema === 'object' && 'default' in schema;
  return isObject ? String(schema.default) : null;
}

export interface Answer {
  format: FormatName;
  mediaType: string;
  body: Body;
}

export function answersOf({ answers, mediaType }: Operation): Answer[] {
  return Object.entries(answers).map(([name, body]) => {
    const format = name as FormatName;
    return { format, mediaType: mediaType ?? MEDIA_TYPES[format], body };
  });
}

/** Status → codes, in the order of both. */
export function problemsOf({ problems }: Operation): [status: number, codes: ProblemCode[]][] {
  const byStatus = new Map<number, ProblemCode[]>();
  const codes = Object.keys(PROBLEMS) as ProblemCode[];
  for (const code of codes.filter((one) => ALWAYS.includes(one) || problems.includes(one))) {
    const status = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].toSorted(([one], [other]) => one - other);
}
