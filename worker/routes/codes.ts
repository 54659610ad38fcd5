/**
 * The pages about codes. The build has made them (render/pages/built.ts), each as HTML and as data; whoever wants no page
 * gets the data, as JSON, as text or, with `.md` at the end of the path, as Markdown.
 */
import type { CodeList, CodePage } from '../api/index.ts';
import { LISTING_MAX_AGE_SECONDS } from '../limits.ts';
import { CODES_PATH, codePath } from '../render/code-path.ts';
import { answer, type Content, unlessKnown } from '../render/http/answer.ts';
import { type Caching, cachingHeaders, tagOf } from '../render/http/caching.ts';
import { codesText, codeText } from '../render/text/code.ts';
import { codeMarkdown, codesMarkdown } from '../render/text/code-markdown.ts';
import { WORDS, type Words } from '../render/words.ts';
import { LISTING_PARAMETERS, parseParameters, REFERENCE_PARAMETERS } from '../request/parameters.ts';
import { done, type Result } from '../result/result.ts';
import { built, noPage, readPage } from './built.ts';
import type { Route, RouteRequest, Service } from './route.ts';

const MARKDOWN = '.md';

/** What is at a path, and how each format says it. */
interface Subject<Value extends object> {
  path: string;
  lines: (value: Value) => readonly object[];
  text: (value: Value, words: Words) => string;
  markdown: (value: Value, place: { words: Words; origin: string }) => string;
}

const ALL: Subject<CodeList> = {
  path: CODES_PATH,
  lines: ({ codes }) => codes,
  text: codesText,
  markdown: codesMarkdown,
};

export const codes: Route = (service, asked) => told(ALL, service, asked);

/** `name`: the last part of the path. */
export function code(name: string): Route {
  return (service, asked) => {
    const one = name.endsWith(MARKDOWN) ? name.slice(0, -MARKDOWN.length) : name;
    // Whatever else there may be among the built files, no code has other characters.
    if (!/^[a-z\d-]+$/.test(one)) return Promise.resolve(noPage(asked));
    const subject: Subject<CodePage> = {
      path: codePath(one),
      lines: ({ senses }) => senses,
      text: codeText,
      markdown: codeMarkdown,
    };
    return told(subject, service, asked);
  };
}

async function told<Value extends object>(
  subject: Subject<Value>,
  service: Service,
  asked: RouteRequest,
): Promise<Result<Response>> {
  const { reader, query, request } = asked;
  const isMarkdown = new URL(request.url).pathname.replace(/\/$/, '').endsWith(MARKDOWN);
  if (reader.format === 'page' && !isMarkdown) return built(subject.path)(service, asked);
  const parameters = parseParameters(query, isMarkdown ? LISTING_PARAMETERS : REFERENCE_PARAMETERS);
  if (!parameters.ok) return parameters;
  const page = await readPage(subject.path, service, asked);
  if (page === null) return noPage(asked);
  // The build has written it, from a value of this type.
  const value = page.data as Value;
  // Without `lang` the answer depends on the reader's own languages.
  const caching: Caching =
    query.get('lang') === null
      ? { kind: 'private' }
      : { kind: 'shared', maxAgeSeconds: LISTING_MAX_AGE_SECONDS };
  if (isMarkdown) return done(await markdownAnswer(subject, value, caching, asked));
  const words = WORDS[reader.language];
  const content: Content<Value> = {
    value,
    lines: subject.lines,
    text: (one) => subject.text(one, words),
  };
  const { format, language, ifNoneMatch, isPretty } = reader;
  return done(await answer(content, { format, language, ifNoneMatch, isPretty, caching }));
}

async function markdownAnswer<Value extends object>(
  { markdown }: Subject<Value>,
  value: Value,
  caching: Caching,
  { reader, request }: RouteRequest,
): Promise<Response> {
  const text = markdown(value, { words: WORDS[reader.language], origin: new URL(request.url).origin });
  const headers = {
    'Content-Type': 'text/markdown; charset=utf-8',
    ...cachingHeaders(caching),
    ETag: await tagOf(text),
  };
  return unlessKnown(new Response(text, { headers }), reader.ifNoneMatch);
}
