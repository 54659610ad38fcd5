/** The specification: OpenAPI 3.1, made from the tables of this folder. */
import type { ProblemCode } from '../api/index.ts';
import { problem as problemWords } from '../messages/en/problem.ts';
import { answersOf, type DescribedParameter, fieldsOf, parametersOf, problemsOf } from './described.ts';
import { exampleOf } from './examples.ts';
import { type HeaderName, headerComponents, headersOf, headersOfProblem } from './headers.ts';
import type { Json } from './json.ts';
import { openSchemas, refTo } from './json-schemas.ts';
import { type Body, type Operation, TAGS } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { PROBLEM_CODES } from './problem.ts';
import { problemExample, problemName } from './problem-samples.ts';
import type { SchemaName } from './schemas.ts';

const DESCRIPTION = `Checks from outside your network which SMTP ports of a mail server answer and with which encryption, and says which port to use.

No key is needed. What causes a dialogue or a look-up is counted for each client; headers say what is left. HEAD has the headers of GET and starts nothing. Unknown parameters are errors. Fields and words may be added at any time: ignore those that you do not know.`;

export interface Publication {
  version: string;
  /** Where the service is. */
  origin: string;
}

export function specification({ version, origin }: Publication): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'smtp-port-check',
      version,
      summary: 'Which SMTP ports of a mail server work',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/docs`, description: 'The same as a page.' },
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: paths(),
    components: { schemas: openSchemas(), headers: headerComponents(), examples: problemExampleComponents() },
  };
}

function paths(): Json {
  const byPath = new Map<string, Record<string, Json>>();
  for (const operation of OPERATIONS) {
    const { path, method } = operation;
    byPath.set(path, { ...byPath.get(path), [method]: operationObject(operation) });
  }
  return Object.fromEntries(byPath);
}

function operationObject(operation: Operation): Json {
  const { id, tag, summary, description, posted } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    parameters: parametersOf(operation).map(parameterObject),
    ...(posted !== undefined && { requestBody: requestBody(operation) }),
    responses: responses(operation),
  };
}

function parameterObject(parameter: DescribedParameter): Json {
  const { name, place, isRequired, meaning, schema, isList = false, example } = parameter;
  return {
    name,
    in: place,
    required: isRequired,
    description: meaning,
    ...(isList && { style: 'form', explode: false }),
    schema,
    ...(example !== undefined && { example: isList ? listed(String(example)) : example }),
  };
}

function listed(example: string): Json {
  return example.split(',').map((item) => (/^\d+$/.test(item) ? Number(item) : item));
}

function requestBody(operation: Operation): Json {
  const { posted, samples } = operation;
  const fields = fieldsOf(operation);
  const lists = fields.filter(({ isList }) => isList);
  const sample = samples.find(({ body }) => body !== undefined)?.body;
  const form = {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        fields.map(({ name, meaning, schema }) => [name, { allOf: [schema], description: meaning }]),
      ),
      required: fields.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    },
    encoding: Object.fromEntries(lists.map(({ name }) => [name, { style: 'form', explode: false }])),
  };
  const plain =
    posted?.plain === undefined
      ? {}
      : {
          'text/plain': {
            schema: { type: 'string', minLength: 1, description: posted.plain },
            ...(sample !== undefined && { example: sample }),
          },
        };
  return {
    required: posted?.isRequired ?? false,
    content: { 'application/x-www-form-urlencoded': form, ...plain },
  };
}

function responses(operation: Operation): Json {
  const { caching, alsoAnswers = {}, redirect } = operation;
  const problems = problemsOf(operation).map(([status, codes]) => [status, problemObject(status, codes)]);
  const others = Object.entries(alsoAnswers).map(([status, { meaning, json, isProblem = false }]) => {
    const mediaType = isProblem ? 'application/problem+json' : 'application/json';
    return [status, { description: meaning, content: { [mediaType]: { schema: refTo(json) } } }];
  });
  const merged = others.map(([status, other]) => {
    const known = problems.find(([one]) => String(one) === status)?.[1];
    return [status, known === undefined ? other : joined(other as Json, known as Json)];
  });
  return {
    200: {
      description: 'The answer.',
      headers: headerRefs(headersOf(operation)),
      content: content(operation),
    },
    ...(caching === 'tagged' && { 304: { description: 'The client has this answer already.' } }),
    ...(redirect !== undefined && {
      303: { description: redirect, headers: { Location: { schema: { type: 'string' } } } },
    }),
    ...Object.fromEntries(problems),
    ...Object.fromEntries(merged),
  };
}

/** One response of a status that is an answer for some and a problem for others. */
function joined(one: Json, other: Json): Json {
  const [first, second] = [one, other] as { description: string; content: object }[];
  return {
    ...second,
    description: `${first?.description} ${second?.description}`,
    content: { ...first?.content, ...second?.content },
  } as Json;
}

function content(operation: Operation): Json {
  const types = new Map<string, Record<string, Json>>();
  for (const { format, mediaType, body } of answersOf(operation)) {
    const known = types.get(mediaType);
    // Two formats of one media type are both texts.
    types.set(
      mediaType,
      known ?? { schema: schemaOf(body, format === 'ndjson'), ...examples(operation, format) },
    );
  }
  return Object.fromEntries(types);
}

function schemaOf(body: Body, isLine: boolean): Json {
  if (typeof body === 'string') {
    return isLine ? { ...refTo(body), description: 'Each line is one of these.' } : refTo(body);
  }
  if ('text' in body) return { type: body.isObject ? 'object' : 'string', description: body.text };
  return { anyOf: (body as readonly SchemaName[]).map(refTo) };
}

function examples(operation: Operation, format: string): Record<string, Json> {
  const found = operation.samples
    .filter((sample) => sample.format === format)
    .flatMap((sample) => exampleOf(sample));
  if (found.length === 0) return {};
  return {
    examples: Object.fromEntries(found.map(({ name, summary, value }) => [name, { summary, value }])),
  };
}

function headerRefs(names: readonly HeaderName[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function problemObject(status: number, codes: readonly ProblemCode[]): Json {
  const meaning = codes.map((code) => `\`${code}\`: ${problemWords.title[code]}.`);
  return {
    description: meaning.join(' '),
    headers: headerRefs(headersOfProblem(status)),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            refTo('Problem'),
            { properties: { status: { const: status }, code: { enum: [...codes] } } },
          ],
        },
        ...problemExamples(codes),
      },
      'text/plain': { schema: { type: 'string' } },
    },
  };
}

/** Each stands once, and is referred to by every operation that has the problem. */
function problemExampleComponents(): Json {
  const known = PROBLEM_CODES.map((code) => [problemName(code), problemExample(code)] as const);
  return Object.fromEntries(known.flatMap(([name, value]) => (value === null ? [] : [[name, { value }]])));
}

function problemExamples(codes: readonly ProblemCode[]): Record<string, Json> {
  const known = codes.flatMap((code) => {
    const value = problemExample(code);
    return value === null ? [] : [[code, { $ref: `#/components/examples/${problemName(code)}` }]];
  });
  return known.length === 0 ? {} : { examples: Object.fromEntries(known) };
}
