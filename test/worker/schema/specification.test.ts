/** The specification is OpenAPI 3.1, complete, and true of what the service has: routes, parameters, values and answers. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NETWORKS } from '../../../worker/knowledge/networks/networks.ts';
import { PROVIDERS } from '../../../worker/knowledge/providers/providers.ts';
import { EXPORT_TYPES } from '../../../worker/render/exports/content-types.ts';
import { CONTENT_TYPES } from '../../../worker/render/http/answer.ts';
import { DOCUMENTS } from '../../../worker/render/pages/built-file.ts';
import * as lists from '../../../worker/request/parameters.ts';
import { REFERENCES } from '../../../worker/routes/reference.ts';
import { answersOf, fieldsOf, parametersOf } from '../../../worker/schema/described.ts';
import { specification } from '../../../worker/schema/document.ts';
import { exampleOf } from '../../../worker/schema/examples.ts';
import { MEDIA_TYPES } from '../../../worker/schema/formats.ts';
import type { Json } from '../../../worker/schema/json.ts';
import { strictSchemas } from '../../../worker/schema/json-schemas.ts';
import type { Operation, Sample } from '../../../worker/schema/operation.ts';
import { LEFT_OUT, OPERATIONS } from '../../../worker/schema/operations.ts';
import { PARAMETERS } from '../../../worker/schema/parameters.ts';
import { PROBLEM_CODES } from '../../../worker/schema/problem.ts';
import { problemExample } from '../../../worker/schema/problem-samples.ts';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

const PUBLICATION = { version: '1.2.3', origin: 'https://check.example' };
const DOCUMENT = specification(PUBLICATION) as Record<string, Json>;
const app = createApp({ ...idleService(), preload: async () => null });

/** Nobody is there to dial, so a request that may dial fails in a different way, and that is logged. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** A judge that allows nothing undocumented. */
function judge(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: 'https://spec.example/', components: { schemas: strictSchemas() } } as AnySchema);
  return ajv;
}

function faultsOf(ajv: Ajv2020, name: string, value: unknown): string[] {
  const check = ajv.getSchema(`https://spec.example/#/components/schemas/${name}`);
  if (check === undefined) throw new Error(`Cannot judge: there is no schema ${name}`);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe('the specification', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(DOCUMENT))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const spoilt = {
      ...DOCUMENT,
      paths: { '/v1/check': { get: { parameters: [{ name: 'host', in: 'nowhere' }] } } },
    };
    expect((await new Validator().validate(spoilt)).valid).toBe(false);
  });

  it('names the service that was asked, and its version', () => {
    expect(DOCUMENT).toMatchObject({
      servers: [{ url: PUBLICATION.origin }],
      info: { version: PUBLICATION.version },
    });
  });

  it('refers only to what it has', () => {
    const text = JSON.stringify(DOCUMENT);
    const refs = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path));
    expect(refs.size).toBeGreaterThan(40);
    for (const path of refs) {
      const found = path
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], DOCUMENT);
      expect(found, path).toBeDefined();
    }
  });

  it('lets a client meet fields that it does not know', () => {
    expect(JSON.stringify(DOCUMENT)).not.toContain('"additionalProperties":false');
  });

  it('has one name for each operation', () => {
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
  });

  it('has the media types that the service sends', () => {
    const { raw: _, sse, csv, prometheus, ...named } = MEDIA_TYPES;
    const exported = Object.entries(EXPORT_TYPES).map(([name, type]) => [name, type.split(';')[0]]);
    expect({ sse, csv, prometheus }).toEqual(Object.fromEntries(exported));
    expect(named).toEqual({ ...CONTENT_TYPES, text: CONTENT_TYPES.text.split(';')[0] });
    for (const [path, { mediaType }] of Object.entries(DOCUMENTS)) {
      const [operation] = OPERATIONS.filter((one) => one.path === path);
      expect(operation && answersOf(operation).map((one) => one.mediaType)).toEqual([
        mediaType.split(';')[0],
      ]);
    }
  });
});

describe('routes', () => {
  /** `/v1/providers/:id` is `/v1/providers/{id}`, and the pattern of hosts is left away. */
  const written = (path: string) => path.replace(/:(\w+)(?:\{.*\}+)?/g, '{$1}');
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ left: `${method} ${path}`, said: `${method} ${written(path)}` }));
  const specified = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

  it.each([...new Set(routes.map(({ left }) => left))])(
    '%s is specified, or left out with a reason',
    (left) => {
      const said = routes.find((route) => route.left === left)?.said ?? '';
      expect([specified.includes(said), left in LEFT_OUT]).toContain(true);
      expect(specified.includes(said) && left in LEFT_OUT).toBe(false);
    },
  );

  it('that are specified or left out exist', () => {
    const known = routes.flatMap(({ left, said }) => [left, said]);
    expect(specified.filter((one) => !known.includes(one))).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((one) => !known.includes(one))).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
  });
});

describe('parameters', () => {
  const names = Object.entries(lists).flatMap(([list, values]) =>
    list.endsWith('_PARAMETERS') && Array.isArray(values) ? (values as lists.ParameterName[]) : [],
  );
  const shown = new Set(OPERATIONS.flatMap((operation) => parametersOf(operation).map(({ name }) => name)));

  it.each([...new Set(names)])('%s has a meaning, and is in an operation', (name) => {
    expect(PARAMETERS[name].meaning).toMatch(/[.)]$/);
    expect(shown).toContain(name);
  });

  it('are described where a route has them', () => {
    expect(Object.keys(PARAMETERS).toSorted()).toEqual([...new Set(names)].toSorted());
  });

  /** Host and domain satisfy what each route requires; nothing is dialed for them. */
  const NEEDED: Readonly<Record<string, string>> = {
    host: 'mail.example.net',
    domain: 'example.net',
    error: '535',
    url: 'http://localhost/check/mail.example.net',
  };
  // A picture is shown whatever is asked of it.
  const choices = OPERATIONS.filter(({ method, id }) => method === 'get' && id !== 'badge').flatMap(
    (operation) =>
      parametersOf(operation).flatMap(({ name, schema }) =>
        valuesOf(schema).map((value) => ({ operation, name, value })),
      ),
  );

  it('have the values that the parser takes, and no others', async () => {
    expect(choices.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    for (const { operation, name, value } of choices) {
      if ((await codeOf(operation, name, value)) === 'invalid-parameter')
        wrong.push(`${operation.id} ${name}=${value}`);
      if (name === 'lang' || name === 'regions') continue;
      if ((await codeOf(operation, name, 'nonsense')) !== 'invalid-parameter')
        wrong.push(`${operation.id} ${name}=nonsense`);
    }
    expect(wrong).toEqual([]);
  });

  async function codeOf(operation: Operation, name: string, value: string): Promise<unknown> {
    const { path, required = [], id } = operation;
    const query = new URLSearchParams(required.map((one) => [one, NEEDED[one] ?? '']));
    if (id === 'check' || id === 'tickets') query.set('host', 'mail.example.net');
    if (name === 'caller') query.delete('network');
    query.set(name, value);
    // One block needs a program.
    if (value === 'raw') query.set('client', 'nodemailer');
    const response = await app.request(
      `${path.replace('{host}', 'mail.example.net').replace('{code}', 'timeout')}?${query}`,
      {
        headers: { Accept: 'application/json' },
      },
    );
    const type = response.headers.get('Content-Type') ?? '';
    if (/^application\/(?:problem\+)?json/.test(type))
      return ((await response.json()) as { code?: unknown }).code;
    return /\(invalid-parameter\)/.exec(await response.text()) ? 'invalid-parameter' : null;
  }
});

function valuesOf(schema: Json): string[] {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return [];
  const { enum: values = [], anyOf = [], items = null } = schema as Record<string, Json>;
  const own = (values as string[]).map(String);
  return [...own, ...(anyOf as Json[]).flatMap(valuesOf), ...valuesOf(items)];
}

describe('examples', () => {
  let ajv: Ajv2020;
  beforeAll(() => {
    ajv = judge();
  });

  const samples = OPERATIONS.flatMap((operation) =>
    operation.samples
      .filter(({ isUnrecorded }) => !isUnrecorded)
      .map((sample) => ({ name: `${operation.id}: ${sample.name}`, operation, sample })),
  );

  it.each(samples)('$name is recorded, and as specified', ({ operation, sample }) => {
    const examples = exampleOf(sample);
    expect(examples.length).toBeGreaterThan(0);
    const body = operation.answers[sample.format];
    const schemas = typeof body === 'string' ? [body] : Array.isArray(body) ? body : [];
    for (const { value } of examples) {
      if (schemas.length === 0) expect(value).toEqual(expect.any(String));
      else expect(schemas.map((name) => faultsOf(ajv, name, value))).toContainEqual([]);
    }
  });

  it.each(PROBLEM_CODES)('has one of %s, unless only agents meet it', (code) => {
    const example = problemExample(code);
    if (example === null) expect(['unauthorized', 'method-not-allowed']).toContain(code);
    else {
      expect(faultsOf(ajv, 'Problem', example)).toEqual([]);
      expect(example).toMatchObject({ code });
    }
  });

  it.each(samples)('$name is a request that the service takes', async ({ sample }) => {
    const { code } = (await (await request(sample)).json()) as { code?: string };
    // Nobody is there to dial.
    expect([undefined, 'internal']).toContain(code);
  });

  function request({ request: path, body, format }: Sample): Promise<Response> {
    const address = path.replaceAll('{host}', 'mail.example.net').replaceAll('{domain}', 'example.net');
    const asked = address.replace(`format=${format}`, 'format=json');
    const headers = { Accept: 'application/json', ...(body && { 'Content-Type': 'text/plain' }) };
    return Promise.resolve(app.request(asked, { headers, ...(body && { method: 'POST', body }) }));
  }

  it('of a form have its fields in the schema', () => {
    const posted = OPERATIONS.filter((operation) => operation.posted !== undefined);
    expect(posted.map(({ id }) => id)).toEqual(['explainPosted', 'ticketsPosted']);
    for (const operation of posted) expect(fieldsOf(operation).length).toBeGreaterThan(3);
  });

  it('are not the only data that is as specified: so is all that is known', () => {
    expect(faultsOf(ajv, 'ProviderList', REFERENCES['/v1/providers'])).toEqual([]);
    expect(faultsOf(ajv, 'NetworkList', REFERENCES['/v1/networks'])).toEqual([]);
    expect(faultsOf(ajv, 'PortList', REFERENCES['/v1/ports'])).toEqual([]);
    expect(faultsOf(ajv, 'ProgramList', REFERENCES['/v1/programs'])).toEqual([]);
    expect(faultsOf(ajv, 'Provider', { ...PROVIDERS[0], another: 1 })).not.toEqual([]);
    expect(faultsOf(ajv, 'Network', { ...NETWORKS[0], kind: 'nonsense' })).not.toEqual([]);
  });
});
