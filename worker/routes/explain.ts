/**
 * The pipeline of an explanation: request → policy → (where a host is given: the check of it, with everything that holds
 * for a check) → advice → render. What was pasted is never kept, logged or sent on.
 */
import type { Context } from 'hono';
import { explain, mentionedPort } from '../advice/explanation/explanation.ts';
import { measuredHost } from '../advice/explanation/measured.ts';
import { ARTICLE_PORTS, type MeasuredHost } from '../api/index.ts';
import { ERROR_BODY_BYTES_MAX } from '../limits.ts';
import { readText } from '../net/body.ts';
import { refuseFlood } from '../policy/flood.ts';
import { admitHost } from '../policy/host.ts';
import { CONTENT_TYPES } from '../render/http/respond.ts';
import type { ExplanationForm } from '../render/pages/explain.ts';
import { toProblem } from '../render/problem.ts';
import { respondExplanation, toExplanation } from '../render/text/explanation.ts';
import { WORDS } from '../render/words.ts';
import { foldReport, reportEvents } from '../report/events.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { hostWrittenIn, parseExplain } from '../request/explain-request.ts';
import { parseFormat } from '../request/format.ts';
import { refuseLanguage } from '../request/language.ts';
import { clientKey, type Reader } from '../request/reader.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { askForCheck } from '../vantage/ask.ts';
import type { PipelineService } from './check.ts';
import { explainPage, headOnly, problem, readerOf, vary } from './pages.ts';

/** As a page it starts no dialogue before its form is sent: links are followed by anybody. */
export async function explainError(service: PipelineService, c: Context): Promise<Response> {
  const query = await readQuery(c.req.raw);
  if (!query.ok) return problem(service, readerOf(c), query.refusal);
  // What was sent as a form may wish for a language and a form of the answer, too.
  const reader = readerOf(c, query.value);
  const language = refuseLanguage(query.value.get('lang'));
  if (language) return problem(service, reader, language.refusal);
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return problem(service, reader, format.refusal);
  const wanted = format.value;
  if (wanted === 'page') return answerPage(service, reader, query.value, c.req.raw);
  if (c.req.method === 'HEAD') return headOnly(reader, CONTENT_TYPES[wanted]);
  const answer = await answerExplain(service, reader, query.value, c.req.raw, true);
  if (!answer.ok) return problem(service, reader, answer.refusal);
  const { explanation } = answer.value;
  return vary(respondExplanation(explanation, wanted, WORDS[reader.language]), reader.audience);
}

/** A host that cannot be asked is told beside the explanation: nobody shall have to paste his message again. */
async function answerPage(
  service: PipelineService,
  reader: Reader,
  query: URLSearchParams,
  request: Request,
): Promise<Response> {
  const hostWritten = hostWrittenIn(query);
  const wasSent = request.method === 'POST';
  const form = { hostWritten, query: wasSent ? null : reader.otherQuery, status: 200 };
  if (!query.has('error')) {
    return explainPage(service, reader, { ...form, explained: null, query: reader.otherQuery });
  }
  const answer = await answerExplain(service, reader, query, request, wasSent);
  if (answer.ok) return explainPage(service, reader, { ...form, explained: answer.value });
  const rest = new URLSearchParams([...query].filter(([name]) => name !== 'host'));
  const alone = hostWritten === '' ? answer : await answerExplain(service, reader, rest, request, false);
  if (!alone.ok) return problem(service, reader, answer.refusal, hostWritten);
  const told = toProblem(answer.refusal, WORDS[reader.language]);
  const explained = { ...alone.value, explanation: { ...alone.value.explanation, problem: told } };
  return explainPage(service, reader, { ...form, explained, status: told.status });
}

/** What is sent as a form counts as a query that nobody writes down: addresses stand in logs, bodies do not. */
async function readQuery(request: Request): Promise<Result<URLSearchParams>> {
  const query = new URL(request.url).searchParams;
  if (request.method !== 'POST') return done(query);
  const body = await readText(request.body, ERROR_BODY_BYTES_MAX);
  if (body === null) {
    const max = String(ERROR_BODY_BYTES_MAX);
    return refuse('parameter-too-long', '', { parameter: 'error', max });
  }
  return done(new URLSearchParams([...query, ...new URLSearchParams(body)]));
}

type Explained = NonNullable<ExplanationForm['explained']>;

async function answerExplain(
  service: PipelineService,
  reader: Reader,
  query: URLSearchParams,
  request: Request,
  mayDial: boolean,
): Promise<Result<Explained>> {
  const { config } = service;
  const asked = parseExplain(query, config);
  if (!asked.ok) return asked;
  const { error, check, hostWritten } = asked.value;
  const admitted = check && admitHost(check.host, config, hostWritten);
  if (admitted?.ok === false) return admitted;
  const client = clientKey(request, config.clientAddressHeader);
  if (!(await service.admitClient(client))) return refuseFlood();
  const toMeasure = mayDial && check ? portsAdded(check, error.text, config.ports) : null;
  const measured = toMeasure && (await measure(service, reader, toMeasure, client));
  const words = WORDS[reader.language];
  const result = measured?.ok ? measured.value : null;
  // The explanation stands without the host; why there is no result of it is told beside.
  const problem = measured?.ok === false ? toProblem(measured.refusal, words) : null;
  const found = { error, matches: explain(error.text, result), result, problem };
  const unlooked = mayDial || !check ? null : check.host.unicodeHost;
  return done({ explanation: toExplanation(found, words), text: error.text, unlooked });
}

/** The ports of every check, so that its rows serve this one, too, and the port that the message is about. */
function portsAdded(check: CheckRequest, text: string, allowed: readonly number[]): CheckRequest {
  const wanted = [...new Set([...ARTICLE_PORTS, mentionedPort(text) ?? 25])];
  return { ...check, ports: wanted.filter((port) => allowed.includes(port)) };
}

async function measure(
  service: PipelineService,
  reader: Reader,
  request: CheckRequest,
  client: string,
): Promise<Result<MeasuredHost | null>> {
  const startedAtMs = service.clock();
  const answer = await askForCheck(service, reader, request, client);
  if (!answer.ok) return answer;
  const report = await foldReport(
    reportEvents({ ...request, startedAtMs, caller: null }, answer.value, service.clock),
  );
  return done(measuredHost(report));
}
