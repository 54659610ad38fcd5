/** What the specification says of one method of one path. Types, and the lists that many operations share. */
import type { ProblemCode } from '../api/index.ts';
import type { ParameterName } from '../request/parameters.ts';
import type { FormatName } from './formats.ts';
import type { Parameter } from './parameters.ts';
import type { SchemaName } from './schemas.ts';

export const TAGS = {
  Checks: 'Which ports of a mail server work, now and before.',
  Help: 'What to do with the result: settings, explanations, messages to send.',
  Knowledge: 'What is known of ports, providers, networks and programs, with sources.',
  Service: 'The service itself.',
} as const;

/** A named schema; a union of them; or what it holds, as a text or as an object that another standard describes. */
export type Body = SchemaName | readonly SchemaName[] | { text: string; isObject?: boolean };

export interface Operation {
  method: 'get' | 'post';
  /** With `{name}` for what varies. */
  path: string;
  id: string;
  tag: keyof typeof TAGS;
  summary: string;
  /** Markdown. */
  description?: string;
  /** What `{name}` of the path stands for. */
  inPath?: Readonly<Record<string, Parameter>>;
  /** In the query, and in a form. */
  parameters: readonly ParameterName[];
  required?: readonly ParameterName[];
  /** What differs from the usual meaning. */
  meanings?: Readonly<Partial<Record<ParameterName, string>>>;
  /** By media type. `form`: parameters as the fields of a form. */
  posted?: { form: readonly ParameterName[]; plain?: string; isRequired: boolean };
  /** By format: a body, of ndjson each line. The first is the default. */
  answers: Readonly<Partial<Record<FormatName, Body>>>;
  /** The media type where it is not that of the format. */
  mediaType?: string;
  /** Further statuses whose body is an answer. `isProblem`: and a problem as well. */
  alsoAnswers?: Readonly<Record<number, { meaning: string; json: SchemaName; isProblem?: boolean }>>;
  /** With a Location and no body. */
  redirect?: string;
  /** `tagged`: has an ETag, and 304 answers a client that has it. `fixed` in its cache: for everybody alike. */
  caching: 'tagged' | 'untagged';
  /** A client that causes work is told what is left of its quotas. */
  isCharged?: boolean;
  /** Besides ALWAYS. */
  problems: readonly ProblemCode[];
  /** Requests to try, with `{host}` in place of the host; in the format that each names. */
  samples: readonly Sample[];
}

export interface Sample {
  /** Of the recorded answer (examples.json). */
  name: string;
  /** Without the query's question mark where there is none. */
  request: string;
  /** Posted as text/plain. */
  body?: string;
  format: FormatName;
  /** The answer is too long for an example. */
  isUnrecorded?: boolean;
  /** How many items of the only list of a recorded answer are kept. */
  itemsMax?: number;
}

/** What any request may meet. */
export const ALWAYS: readonly ProblemCode[] = [
  'invalid-parameter',
  'origin-not-allowed',
  'client-not-allowed',
  'internal',
  'overloaded',
];

/** What a request may meet that names a host. */
export const OF_HOST: readonly ProblemCode[] = ['invalid-host', 'private-address', 'host-not-allowed'];

/** What a request may meet that looks something up or dials. */
export const OF_CHECK: readonly ProblemCode[] = [
  ...OF_HOST,
  'invalid-port',
  'port-not-allowed',
  'opted-out',
  'nothing-remembered',
  'name-not-found',
  'no-address',
  'rate-limited',
  'host-busy',
  'dns-failed',
];

export function without<Name extends string>(names: readonly Name[], ...others: readonly Name[]): Name[] {
  return names.filter((name) => !others.includes(name));
}
