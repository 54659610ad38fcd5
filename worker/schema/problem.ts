/** Why a request was declined (RFC 9457). */
import * as v from 'valibot';
import { PROBLEMS, type ProblemCode } from '../api/index.ts';
import { said } from './said.ts';
import { count, text } from './values.ts';

export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

export const problem = v.pipe(
  v.strictObject({
    title: v.string(),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    type: v.exactOptional(text('The address of a page about the code.')),
    code: v.pipe(v.picklist(PROBLEM_CODES), v.description('Stable; read this one in programs.')),
    detail: text('What is wrong and what is expected, in the language of the answer.'),
    reason: v.exactOptional(text('More detail where the code alone is not enough.')),
    parameter: v.exactOptional(text('The parameter with the error.')),
    retryAfterSeconds: v.exactOptional(count),
    said: v.exactOptional(said),
  }),
  v.description('Why there is no answer (RFC 9457).'),
);
