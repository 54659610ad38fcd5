/**
 * `/local.sh` and `/local.ps1`: a check whose report becomes a script. The results from the edge are written into the script, so that it
 * contacts only the mail server and needs no HTTP client; it says when they are too old. HEAD starts no dialogue, and
 * error responses can be piped into a shell as well.
 */

import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { limitHeaders } from '../render/http/quotas.ts';
import { problemText, toProblem } from '../render/problem.ts';
import { problemScript, renderLocalScript } from '../render/script/local-script.ts';
import { powershellProblem, renderPowershell } from '../render/script/powershell.ts';
import { WORDS } from '../render/words.ts';
import { measure } from '../report/measure.ts';
import { LOCAL_SCRIPT_PARAMETERS } from '../request/parameters.ts';
import type { Reader } from '../request/reader.ts';
import type { Refusal } from '../result/refusal.ts';
import { done } from '../result/result.ts';
import { askedCheck } from './check.ts';
import { type Route, refuseCaller } from './route.ts';

/** Path → how the script is written there. */
const SCRIPTS = {
  '/local.sh': { render: renderLocalScript, problem: problemScript },
  '/local.ps1': { render: renderPowershell, problem: powershellProblem },
} as const;

type ScriptPath = keyof typeof SCRIPTS;

export const LOCAL_SCRIPT_PATHS = Object.keys(SCRIPTS) as ScriptPath[];

/** Every response on such a path may be piped into a shell, whichever part of the service sends it. Null for others. */
export function scriptPathOf(path: string): ScriptPath | null {
  return LOCAL_SCRIPT_PATHS.find((one) => path === one || path.startsWith(`${one}/`)) ?? null;
}

/** As text, a browser shows the script instead of saving it, so that users can read it before they run it. */
const HEADERS = { 'Content-Type': CONTENT_TYPES.text };

export function localScript(path: ScriptPath): Route {
  return async (service, asked) => {
    const { reader, request, query } = asked;
    const { config, clock } = service;
    const admitted = askedCheck(service, asked, LOCAL_SCRIPT_PARAMETERS);
    if (!admitted.ok) return admitted;
    const check = { ...admitted.value, caller: false };
    if (request.method === 'HEAD') return done(scriptResponse(null));
    const refused = await refuseCaller(service, reader);
    if (refused) return refused;
    const measured = await measure(service, reader, check);
    if (!measured.ok) return measured;
    const script = SCRIPTS[path].render(measured.value.report, {
      origin: new URL(request.url).origin,
      portsNamed: query.has('ports') ? check.ports.join(',') : '',
      nowMs: clock(),
      words: WORDS[reader.language],
      dialed: ({ port, address }) => dialedHere(check.host.host, port, address, config.dialPortOffset),
    });
    return done(scriptResponse(script));
  };
}

export function declineScript(path: ScriptPath, { language, origin }: Reader, refusal: Refusal): Response {
  const problem = toProblem(refusal, WORDS[language], origin);
  const headers = { ...HEADERS, 'Cache-Control': 'no-store', ...limitHeaders(refusal) };
  return new Response(SCRIPTS[path].problem(problemText(problem)), { status: problem.status, headers });
}

function scriptResponse(script: string | null): Response {
  return new Response(script, { headers: { ...HEADERS, 'Cache-Control': PRIVATE } });
}

/** Dials the host by name, as mail programs do. Only a mail host on this machine is dialed where the edge found it. */
function dialedHere(
  host: string,
  port: number,
  address: string | null,
  offset: number,
): { host: string; port: number } {
  const isHere = offset !== 0 && address !== null && /^(?:127\.|::1$)/.test(address);
  return isHere ? { host: address, port: port + offset } : { host, port };
}
