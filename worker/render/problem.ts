/** A refusal → RFC 9457 problem details with a sentence in the reader's language. Pure. */
import { PROBLEMS, type Problem } from '../api/index.ts';
import { TEXT_COLUMNS } from '../limits.ts';
import { problemDetail } from '../messages/problem.ts';
import { type Refusal, WHYS } from '../result/refusal.ts';
import { codePath } from './code-path.ts';
import { wrapped } from './text/columns.ts';
import type { Words } from './words.ts';

/** `origin`: of this service; empty where it is not known, which leaves the type relative (RFC 9457 §3.1.1). */
export function toProblem(refusal: Refusal, words: Words, origin: string): Problem {
  const { why, values } = refusal;
  const { code } = WHYS[why];
  return {
    type: `${origin}${codePath(code)}`,
    title: words.problem.title[code],
    status: PROBLEMS[code],
    code,
    detail: problemDetail(words.problem, refusal),
    ...(why.startsWith('dns-') ? { reason: why.slice('dns-'.length) } : {}),
    ...('parameter' in values ? { parameter: values.parameter } : {}),
    ...('resetSeconds' in values ? { retryAfterSeconds: values.resetSeconds } : {}),
  };
}

/** RFC 9110 §11.6.1: a 401 response has to name the authentication scheme. */
export function challengeHeaders({ why }: Refusal): Record<string, string> {
  return WHYS[why].code === 'unauthorized' ? { 'WWW-Authenticate': 'Signature' } : {};
}

export function problemText(problem: Problem): string {
  const lines = [`${problem.title} (${problem.code})`, problem.detail];
  return `${lines.flatMap((line) => wrapped(line, TEXT_COLUMNS)).join('\n')}\n`;
}
