/**
 * The pipeline of `/local.sh`: that of a check, whose report becomes a script. What the edge saw goes into the script
 * when it is made, so that the script asks nobody but the mail server and needs no client for the web; it says when it
 * is too old. HEAD starts no dialogue, and whatever comes instead of the script can be piped into a shell as well.
 */

import type { Config } from '../config/config.ts';
import { refuseFlood } from '../policy/flood.ts';
import { admitHost } from '../policy/host.ts';
import { admitPorts } from '../policy/ports.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { limitHeaders } from '../render/http/quotas.ts';
import { problemText, toProblem } from '../render/problem.ts';
import { problemScript, renderLocalScript } from '../render/script/local-script.ts';
import { WORDS } from '../render/words.ts';
import { foldReport, reportEvents } from '../report/events.ts';
import { type CheckRequest, parseCheck } from '../request/check-request.ts';
import { LOCAL_SCRIPT_PARAMETERS, parseParameters } from '../request/parameters.ts';
import { clientKey, type Reader } from '../request/reader.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { askForCheck, type CheckService } from '../vantage/ask.ts';

export interface LocalScriptService extends CheckService {
  admitClient: (key: string) => Promise<boolean>;
  clock: () => number;
}

export const LOCAL_SCRIPT_PATH = '/local.sh';

/** Text, which a browser shows and does not save: who pipes it into a shell should be able to read it first. */
const HEADERS = { 'Content-Type': CONTENT_TYPES.text, 'X-Content-Type-Options': 'nosniff' };

export async function answerLocalScript(
  service: LocalScriptService,
  reader: Reader,
  request: Request,
): Promise<Response> {
  const script = await scriptFor(service, reader, request);
  if (!script.ok) return declineScript(reader, script.refusal);
  return new Response(script.value, { headers: { ...HEADERS, 'Cache-Control': PRIVATE } });
}

export function declineScript({ language }: Reader, refusal: Refusal): Response {
  const problem = toProblem(refusal, WORDS[language]);
  const headers = { ...HEADERS, 'Cache-Control': 'no-store', ...limitHeaders(refusal) };
  return new Response(problemScript(problemText(problem)), { status: problem.status, headers });
}

/** Null in answer to HEAD. */
async function scriptFor(
  service: LocalScriptService,
  reader: Reader,
  request: Request,
): Promise<Result<string | null>> {
  const { config, clock } = service;
  const { origin, searchParams } = new URL(request.url);
  const asked = admit(searchParams, config);
  if (!asked.ok) return asked;
  if (request.method === 'HEAD') return done(null);
  const key = clientKey(request, config.clientAddressHeader);
  if (!(await service.admitClient(key))) return refuseFlood();
  const startedAtMs = clock();
  const answer = await askForCheck(service, reader, asked.value, key);
  if (!answer.ok) return answer;
  const report = await foldReport(
    reportEvents({ ...asked.value, startedAtMs, caller: null }, answer.value, clock),
  );
  const portsNamed = searchParams.has('ports') ? asked.value.ports.join(',') : '';
  const dialled = ({ port, address }: { port: number; address: string | null }) =>
    dialledHere(asked.value.host.host, port, address, config.dialPortOffset);
  const words = WORDS[reader.language];
  return done(renderLocalScript(report, { origin, portsNamed, nowMs: clock(), words, dialled }));
}

function admit(query: URLSearchParams, config: Config): Result<CheckRequest> {
  const parameters = parseParameters(query, LOCAL_SCRIPT_PARAMETERS);
  if (!parameters.ok) return parameters;
  const asked = parseCheck(parameters.value, null, config);
  if (!asked.ok) return asked;
  const host = admitHost(asked.value.host, config, parameters.value('host') ?? '');
  if (!host.ok) return host;
  const ports = admitPorts(asked.value.ports, config.ports);
  return ports.ok ? asked : ports;
}

/** The host by its name, as mail programs dial it; only a mail host on this very machine is where the edge found it. */
function dialledHere(
  host: string,
  port: number,
  address: string | null,
  offset: number,
): { host: string; port: number } {
  const isHere = offset !== 0 && address !== null && /^(?:127\.|::1$)/.test(address);
  return isHere ? { host: address, port: port + offset } : { host, port };
}
