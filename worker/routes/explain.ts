/**
 * What an error message means: request → policy → (where a host is given: measure it) → advice → render. The pasted
 * text is never stored, logged or sent on. The page starts no dialogue until its form is submitted, because anyone can
 * follow a link.
 */
import {
  type OnRecord,
  type Pasted,
  readPasted,
  reviewsOf,
  serversIn,
} from '../advice/configuration/review.ts';
import { explain, recommendedChange } from '../advice/explanation/explanation.ts';
import { measuredHost } from '../advice/explanation/measured.ts';
import { mentionedPort, subjectOf } from '../advice/explanation/subject.ts';
import type { Report } from '../api/index.ts';
import { parseHost } from '../host/host.ts';
import { SERVERS_RECALLED_MAX } from '../limits.ts';
import { admitCheck } from '../policy/check.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import type { ExplanationForm } from '../render/pages/explain.ts';
import { toProblem } from '../render/problem.ts';
import { respondExplanation } from '../render/responses.ts';
import { toExplanation } from '../render/text/explanation.ts';
import { WORDS } from '../render/words.ts';
import { measure, recollected } from '../report/measure.ts';
import { type CheckRequest, usualCheck } from '../request/check-request.ts';
import { hostWrittenIn, parseExplain } from '../request/explain-request.ts';
import { done, type Result } from '../result/result.ts';
import { explainPage, headOnly } from './pages.ts';
import { type Route, type RouteRequest, refuseCaller, type Service } from './route.ts';

export const explainError: Route = async (service, asked) => {
  const { reader, request } = asked;
  const { format, language, wantsWords, isPretty } = reader;
  if (format === 'page') return explanationPage(service, asked);
  if (request.method === 'HEAD') return done(headOnly(CONTENT_TYPES[format]));
  const answer = await explained(service, asked, true);
  if (!answer.ok) return answer;
  const { explanation } = answer.value;
  return done(respondExplanation(explanation, { format, words: WORDS[language], wantsWords, isPretty }));
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
  const problem = toProblem(answer.refusal, WORDS[reader.language], reader.origin);
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
  const check = parsed.value.check && admitCheck(parsed.value.check, config);
  if (check?.ok === false) return check;
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const pasted = readPasted(settings?.text ?? '');
  const ports = [mentionedPort(error.text), ...serversIn(pasted).map(({ port }) => port)];
  const asked = check && withPorts(check.value, ports, config.ports);
  const measured = mayDial && asked ? await measure(service, reader, asked) : null;
  const report = measured?.ok ? measured.value.report : null;
  const configurations = reviewsOf(pasted, await onRecord(service, pasted, report));
  const words = WORDS[reader.language];
  const result = report && measuredHost(report);
  // The explanation does not depend on the host; it is shown along with the reason why there is no result.
  const problem = measured?.ok === false ? toProblem(measured.refusal, words, reader.origin) : null;
  const subject = subjectOf(error.text, result);
  const recommended = recommendedChange(subject.host);
  const matches = explain(error.printed, result, subject);
  const isRedirected = matches.some(({ change }) => change.code === 'ask-hosting-provider');
  const redirection = isRedirected ? subject.redirection : null;
  const shown =
    settings !== null && configurations.length > 0 ? settings : { text: error.again, cut: error.cut };
  const read = { text: error.text, cut: shown.cut };
  const { named } = subject;
  const found = { error: read, matches, configurations, recommended, named, redirection, result, problem };
  const unlooked = mayDial || !check ? null : check.value.host.unicodeHost;
  return done({ explanation: toExplanation(found, words), text: shown.text, unlooked });
}

/**
 * What is known of the servers that a paste names: of the one that was measured for it, and of others what is on record. None
 * of them is looked up or dialed.
 */
async function onRecord(service: Service, pasted: Pasted, measured: Report | null): Promise<OnRecord> {
  const servers = serversIn(pasted).slice(0, SERVERS_RECALLED_MAX);
  const reports = await Promise.all(
    servers.map(async ({ host, port }) => {
      if (measured?.target.host === host) return [`${host} ${port}`, measured] as const;
      const check = recordOf(service, host, port);
      return [`${host} ${port}`, check && (await recollected(service, check))] as const;
    }),
  );
  const known = new Map(reports);
  return (host, port) => known.get(`${host} ${port}`) ?? null;
}

/** Null where the host must not be checked here. */
function recordOf({ config }: Service, written: string, port: number): CheckRequest | null {
  const host = parseHost(written);
  if (!host.ok) return null;
  const usual = usualCheck(host.value, config);
  const check = admitCheck({ ...usual, ports: [port], caller: false }, config);
  return check.ok ? check.value : null;
}

/** The ports of an ordinary check, so that both share cached rows, plus those that the text names. */
function withPorts(
  check: CheckRequest,
  named: readonly (number | null)[],
  allowed: readonly number[],
): CheckRequest {
  const added = named.filter((port) => port !== null && allowed.includes(port));
  return { ...check, ports: [...new Set([...check.ports, ...added.filter((port) => port !== null)])] };
}
