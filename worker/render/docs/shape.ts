/** A JSON Schema as a type that people can read: `string | null`, `Finding[]`, `{ port: integer, tone?: "good" | "bad" }`. */
import type { Json } from '../../schema/json.ts';
import { nameIn } from '../../schema/json-schemas.ts';

/** `ref`: the named schema that the text stands for. */
export interface Piece {
  text: string;
  ref?: string;
}

export interface Field {
  name: string;
  isOptional: boolean;
  type: readonly Piece[];
  description: string;
}

/** A named schema: its fields, and for each kind of it those that the others do not have. */
export interface Shape {
  description: string;
  fields: readonly Field[];
  kinds: readonly (readonly Field[])[];
  /** What has no fields. */
  type: readonly Piece[] | null;
}

type Schema = Readonly<Record<string, Json | undefined>>;

/** Values of a choice that are shown where it is used; named choices show all of them. */
const VALUES_SHOWN_MAX = 12;

export function shapeOf(written: Json): Shape {
  const schema = written as Schema;
  const description = descriptionOf(schema);
  const options = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined;
  const kinds = options?.filter(({ properties }) => properties !== undefined) ?? [];
  if (options !== undefined && kinds.length === options.length) {
    const each = kinds.map(fieldsOf);
    const isShared = (field: Field) => each.every((fields) => fields.some((one) => isSame(one, field)));
    return {
      description,
      fields: (each[0] ?? []).filter(isShared),
      kinds: each.map((fields) => fields.filter((field) => !isShared(field))),
      type: null,
    };
  }
  if (schema.properties !== undefined)
    return { description, fields: fieldsOf(schema), kinds: [], type: null };
  return { description, fields: [], kinds: [], type: typeOf(schema, Number.POSITIVE_INFINITY) };
}

function isSame(one: Field, other: Field): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldsOf({ properties, required }: Schema): Field[] {
  const needed = (required ?? []) as readonly string[];
  return Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, schema]) => ({
    name,
    isOptional: !needed.includes(name),
    type: typeOf(schema),
    description: schema.$ref === undefined ? descriptionOf(schema) : '',
  }));
}

/** Of a value that may be null, the description is that of the value. */
function descriptionOf({ description, anyOf }: Schema): string {
  if (typeof description === 'string') return description;
  const [first] = (anyOf ?? []) as readonly Schema[];
  return typeof first?.description === 'string' ? first.description : '';
}

export function typeOf(written: Json | Schema, valuesMax = VALUES_SHOWN_MAX): Piece[] {
  const schema = written as Schema;
  if (typeof schema.$ref === 'string') {
    const name = nameIn(schema.$ref);
    return [{ text: name, ref: name }];
  }
  if (schema.const !== undefined) return [{ text: JSON.stringify(schema.const) }];
  if (schema.enum !== undefined) return choiceOf(schema.enum as readonly Json[], valuesMax);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) {
    return joined(
      (options as readonly Schema[]).map((one) => typeOf(one, valuesMax)),
      ' | ',
    );
  }
  if (schema.type === 'array') return listOf(schema.items as Schema, valuesMax);
  if (schema.properties !== undefined) return objectOf(fieldsOf(schema));
  if (typeof schema.additionalProperties === 'object')
    return [{ text: '{ [name]: ' }, ...typeOf(schema.additionalProperties), { text: ' }' }];
  return [{ text: `${schema.format ?? schema.type ?? 'any'}${boundsOf(schema)}` }];
}

function choiceOf(values: readonly Json[], valuesMax: number): Piece[] {
  const shown = values.length <= valuesMax ? values : values.slice(0, valuesMax);
  const texts = shown.map((value) => JSON.stringify(value));
  return [{ text: [...texts, ...(shown.length < values.length ? ['…'] : [])].join(' | ') }];
}

function listOf(items: Schema, valuesMax: number): Piece[] {
  const item = typeOf(items, valuesMax);
  const isSingle = items.anyOf === undefined && items.oneOf === undefined && items.enum === undefined;
  return isSingle ? [...item, { text: '[]' }] : [{ text: '(' }, ...item, { text: ')[]' }];
}

function objectOf(fields: readonly Field[]): Piece[] {
  if (fields.length === 0) return [{ text: '{}' }];
  return [{ text: '{ ' }, ...joined(fields.map(pieceOf), ', '), { text: ' }' }];
}

/** `port: integer` */
export function pieceOf({ name, isOptional, type }: Field): Piece[] {
  return [{ text: `${name}${isOptional ? '?' : ''}: ` }, ...type];
}

export function joined(parts: readonly (readonly Piece[])[], between: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [{ text: between }, ...part]));
}

/** Only bounds that say something: ports, and lengths. */
function boundsOf({ minimum, maximum, maxLength }: Schema): string {
  if (typeof maximum === 'number') return ` (${minimum}–${maximum})`;
  return typeof maxLength === 'number' ? ` (≤ ${maxLength})` : '';
}
