/** The named schemas as JSON Schema 2020-12, which OpenAPI 3.1 is built on. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { Json } from './json.ts';
import { SCHEMAS, type SchemaName } from './schemas.ts';

const FOLDER = '#/components/schemas/';

export function refTo(name: SchemaName): { $ref: string } {
  return { $ref: `${FOLDER}${name}` };
}

/** The name of the schema that a reference leads to. */
export function nameIn(ref: string): string {
  return ref.slice(FOLDER.length);
}

/** Nothing undocumented is allowed, as our own tests want it. */
export function strictSchemas(): Record<SchemaName, Json> {
  const converted = toJsonSchemaDefs(SCHEMAS, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => `${FOLDER}${referenceId}`,
  });
  return JSON.parse(JSON.stringify(converted)) as Record<SchemaName, Json>;
}

/** Fields may be added at any time, so that a client must not refuse those that it does not know. */
export function openSchemas(): Record<SchemaName, Json> {
  return opened(strictSchemas()) as Record<SchemaName, Json>;
}

function opened(value: Json): Json {
  if (isList(value)) return value.map(opened);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([name, one]) => !(name === 'additionalProperties' && one === false),
  );
  return Object.fromEntries(kept.map(([name, one]) => [name, opened(one)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
