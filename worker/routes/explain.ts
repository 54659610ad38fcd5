/**
 * What an error message means: request → policy → (where a host is given: measure it) → advice → render. The pasted
 * text is never stored, logged or sent on. The page starts no dialogue until its form is submitted, because anyone can
 * follow a link.
 */
import { reviewsOf } from '../advice/configuration/review.ts';
import { explain, recommendedChange } from '../advice/explanation/explanation.ts';
import { measuredHost } from '../advice/explanation/measured.ts';
import { mentionedPort, subjectOf } from '../advice/explanation/subject.ts';
import { admitCheck } from '../policy/check.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import type { ExplanationForm } from '../render/pages/explain.ts';
import { toProblem } from '../render/problem.ts';
import { respondExplanation } from '../render/responses.ts';
import { toExplanation } from '../render/text/explanation.ts';
import { WORDS } from '../render/words.ts';
import { measure } from '../report/measure.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { hostWrittenIn, parseExplain } from '../request/explain-request.ts';
import { done, type Result } from '../result/result.ts';
import { explainPage, headOnly } from './pages.ts';
import { type Route, type RouteRequest, refuseCaller, type Service } from './route.ts';

export const explainError: Route = async (service, asked) => {
  const { reader, request } = asked;
  const { format, language, isPretty } = reader;
  if (format === 'page') return explanationPage(service, asked);
  if (request.method === 'HEAD') return done(headOnly(CONTENT_TYPES[format]));
  const answer = await explained(service, asked, true);
  if (!answer.ok) return answer;
  return done(respondExplanation(answer.value.explanation, { format, words: WORDS[language], isPretty }));
};

/**
 * If the host is refused, the page explains that next to the explanation, so that nobody has to paste the message
 * again.
 */
async function explanationPage(service: Service, asked: RouteRequest): Promise<Result<Response>> {
  const { reader, request, query } = asked;
  const hostWritten = hostWrittenIn(query);
  const wasSent = request.method === 'POST';
  const form = { hostWritten, query: wasSent ? null : reader.otherQuery, status: 200 };
  if (!query.has('error')) {
    return done(await explainPage(reader, { ...form, explained: null, query: reader.otherQuery }));
  }
  const answer = await explained(service, asked, wasSent);
  if (answer.ok) return done(await explainPage(reader, { ...form, explained: answer.value }));
  const rest = new URLSearchParams([...query].filter(([name]) => name !== 'host'));
  const alone = hostWritten === '' ? answer : await explained(service, { ...asked, query: rest }, false);
  if (!alone.ok) return answer;
  const problem = toProblem(answer.refusal, WORDS[reader.language]);
  const beside = { ...alone.value, explanation: { ...alone.value.explanation, problem } };
  return done(await explainPage(reader, { ...form, explained: beside, status: problem.status }));
}

type Explained = NonNullable<ExplanationForm['explained']>;

async function explained(
  service: Service,
  { reader, query, request }: RouteRequest,
  mayDial: boolean,
): Promise<Result<Explained>> {
  const { config } = service;
  const parsed = parseExplain(query, request.method === 'POST', config);
  if (!parsed.ok) return parsed;
  const { error, settings } = parsed.value;
  const asked = parsed.value.check && withPort(parsed.value.check, mentionedPort(error.text), config.ports);
  const check = asked && admitCheck(asked, config);
  if (check?.ok === false) return check;
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const configurations = settings === null ? [] : reviewsOf(settings.text);
  const measured = mayDial && check ? await measure(service, reader, check.value) : null;
  const words = WORDS[reader.language];
  const result = measured?.ok ? measuredHost(measured.value.report) : null;
  // The explanation does not depend on the host; it is shown along with the reason why there is no result.
  const problem = measured?.ok === false ? toProblem(measured.refusal, words) : null;
  const subject = subjectOf(error.text, result);
  const { host, named } = subject;
  const recommended = recommendedChange(host);
  const matches = explain(error.printed, result, subject);
  const isRedirected = matches.some(({ change }) => change.code === 'ask-hosting-provider');
  const redirection = isRedirected ? subject.redirection : null;
  const shown =
    settings !== null && configurations.length > 0 ? settings : { text: error.again, cut: error.cut };
  const read = { text: error.text, cut: shown.cut };
  const found = { error: read, matches, configurations, recommended, named, redirection, result, problem };
  const unlooked = mayDial || !check ? null : check.value.host.unicodeHost;
  return done({ explanation: toExplanation(found, words), text: shown.text, unlooked });
}

/** The ports of an ordinary check, so that both share cached rows, plus the port that the message mentions. */
function withPort(check: CheckRequest, port: number | null, allowed: readonly number[]): CheckRequest {
  const isAdded = port !== null && allowed.includes(port) && !check.ports.includes(port);
  return isAdded ? { ...check, ports: [...check.ports, port] } : check;
}
