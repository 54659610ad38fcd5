/**
 * Holds answers against the specification: a status, a media type, a field or a code that it does not have is an error. Works in
 * Node and in workerd.
 */
import * as v from 'valibot';
import type { CheckEvent } from '../../worker/api/index.ts';
import { answersOf, problemsOf } from '../../worker/schema/described.ts';
import { MEDIA_TYPES } from '../../worker/schema/formats.ts';
import type { Body, Operation } from '../../worker/schema/operation.ts';
import { LEFT_OUT, OPERATIONS } from '../../worker/schema/operations.ts';
import { SCHEMAS, type SchemaName } from '../../worker/schema/schemas.ts';

/** What every path answers, whatever it is. */
const EVERYWHERE = [
  'not-found',
  'method-not-allowed',
  'invalid-parameter',
  'origin-not-allowed',
  'client-not-allowed',
];

/** Enough to see which event it is. */
const EVENT_CHARS_SHOWN = 600;

/** The same answer, once it is known to be as specified. Streams are left to whoever reads them: `heldEvent`. */
export async function held(request: { method: string; url: string }, response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  if (response.body === null || request.method === 'HEAD' || !/^application\/(?:problem\+)?json$/.test(type))
    return response;
  const value: unknown = await response.clone().json();
  const wrong = faultsOf(request, response.status, type, value);
  if (wrong.length > 0)
    throw new Error(
      `${request.method} ${request.url} (${response.status}) is not as specified:\n${wrong.join('\n')}`,
    );
  return response;
}

/** Whether what the answer holds are events; a problem in place of a stream is none. */
export function isStream({ headers }: Response): boolean {
  return headers.get('Content-Type') === MEDIA_TYPES.ndjson;
}

/** An event of a stream, once it is known to be as specified. */
export function heldEvent(event: unknown): CheckEvent {
  if (v.is(SCHEMAS.CheckLine, event)) return event as CheckEvent;
  // Of a union, only the one that is meant says what is wrong.
  const wrong = against(SCHEMAS.CheckEvent, event);
  const shown = JSON.stringify(event).slice(0, EVENT_CHARS_SHOWN);
  throw new Error(`An event is not as specified:\n${wrong.join('\n')}\n${shown}`);
}

function faultsOf(
  { method, url }: { method: string; url: string },
  status: number,
  type: string,
  value: unknown,
): string[] {
  const { pathname } = new URL(url, 'https://check.example');
  const operation = operationAt(method, pathname);
  if (type === 'application/problem+json') return problemFaults(operation, status, value);
  // Of a page, such as /explain, the answer for programs is that of its own route below /v1.
  const of = operation ?? operationAt(method, `/v1${pathname}`) ?? operationOfPage(pathname);
  if (of === null)
    return `${method} ${pathname}` in LEFT_OUT ? [] : ['no operation of the specification has this path'];
  const body = bodyOf(of, status);
  return body === null ? ['no answer with this status'] : bodyFaults(body, value);
}

function problemFaults(operation: Operation | null, status: number, value: unknown): string[] {
  const also = operation?.alsoAnswers?.[status];
  if (also?.isProblem) return against(SCHEMAS[also.json], value);
  const wrong = against(SCHEMAS.Problem, value);
  if (wrong.length > 0) return wrong;
  const problem = v.parse(SCHEMAS.Problem, value);
  if (problem.status !== status) return [`the body says ${problem.status}`];
  if (operation === null || EVERYWHERE.includes(problem.code)) return [];
  const codes = problemsOf(operation).find(([one]) => one === status)?.[1] ?? [];
  return codes.includes(problem.code) ? [] : [`${problem.code} is not among the problems of ${operation.id}`];
}

function bodyOf(operation: Operation, status: number): Body | null {
  if (status !== 200) return operation.alsoAnswers?.[status]?.json ?? null;
  return answersOf(operation).find(({ format }) => format === 'json')?.body ?? null;
}

function bodyFaults(body: Body, value: unknown): string[] {
  if (typeof body === 'string') return against(SCHEMAS[body], value);
  if ('text' in body) return [];
  const each = (body as readonly SchemaName[]).map((name) => against(SCHEMAS[name], value));
  return each.some((wrong) => wrong.length === 0) ? [] : each.flat();
}

function against(schema: v.GenericSchema, value: unknown): string[] {
  const { issues } = v.safeParse(schema, value);
  return (issues ?? []).map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

/** `/providers` and the pages below it answer programs with the rows of `/v1/providers`. */
function operationOfPage(pathname: string): Operation | null {
  const list = /^\/(?:docs\/)?(providers|networks|programs)(?:\/|$)/.exec(pathname)?.[1];
  return list === undefined ? null : operationAt('GET', `/v1/${list}`);
}

/** The path that says most is the one that is meant: `/healthz` is no host. */
function operationAt(method: string, pathname: string): Operation | null {
  const same = OPERATIONS.filter((operation) => operation.method.toUpperCase() === method);
  const path = pathname.replace(/(?<=.)\/$/, '');
  const exact = same.find((operation) => operation.path === path);
  return exact ?? same.find((operation) => patternOf(operation.path).test(path)) ?? null;
}

function patternOf(path: string): RegExp {
  return new RegExp(
    `^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, path === '/{host}' ? '[^/]*[.:][^/]*' : '[^/]+')}$`,
  );
}
