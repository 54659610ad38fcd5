/** `explain_mail_error`: what an error message or pasted settings mean. */
import * as v from 'valibot';
import type { Explanation } from '../api/index.ts';
import { CONFIGURATION_CHARS_MAX, TOOL_QUOTE_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import { HOST, LANGUAGE } from './arguments.ts';
import { pathOf } from './ask.ts';
import { tool } from './tool.ts';

const text = v.string();

const OUTPUT = v.strictObject({
  /** Most specific first; empty if nothing was recognized. */
  causes: v.array(
    v.strictObject({ code: text, confidence: text, meaning: text, whatToDo: text, recognizedBy: text }),
  ),
  /** Of settings in the text: the lines that are wrong, and the whole with its faults mended. Secrets are placeholders. */
  settings: v.array(
    v.strictObject({
      programs: v.array(text),
      host: v.nullable(text),
      port: v.nullable(v.number()),
      encryption: v.nullable(text),
      faults: v.array(
        v.strictObject({
          code: text,
          line: v.nullable(v.number()),
          seen: v.nullable(text),
          wanted: v.nullable(text),
          confidence: text,
        }),
      ),
      mended: v.nullable(text),
    }),
  ),
  hint: v.nullable(text),
});

type ExplainTold = v.InferOutput<typeof OUTPUT>;

const INPUT = v.strictObject({
  error: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(CONFIGURATION_CHARS_MAX),
    v.description(
      'The message, dialogue or settings (env lines, YAML, PHP …) as they stand there. Leave passwords out.',
    ),
  ),
  host: v.optional(v.pipe(HOST, v.description('The mail server, to check it for the explanation.'))),
  language: LANGUAGE,
});

export const explainTool = tool({
  name: 'explain_mail_error',
  title: 'Explain a mail error or settings',
  description:
    'Tells what an error message of a mail program or library means and what to change, or which line of pasted SMTP settings ' +
    'is wrong. Passwords and addresses are masked before anything is read. Codes are explained by the resource ' +
    'smtp-port-check://codes/{code}.',
  input: INPUT,
  output: OUTPUT,
  asked: ({ error, host, language }) => ({
    path: pathOf('/v1/explain', { host, lang: language }),
    body: error,
  }),
  told: ({ matches, configurations, hint }: Explanation): ExplainTold => ({
    causes: matches.map(({ code, confidence, cause, advice, quote }) => ({
      code,
      confidence,
      meaning: cause,
      whatToDo: advice,
      recognizedBy: printable(quote, TOOL_QUOTE_CHARS_MAX),
    })),
    settings: configurations.map(({ programs, host, port, encryption, faults, mended }) => ({
      programs: programs.map(({ id }) => id),
      host,
      port,
      encryption,
      faults: faults.map(({ code, line, seen, wanted, confidence }) => ({
        code,
        line,
        seen,
        wanted,
        confidence,
      })),
      mended,
    })),
    hint,
  }),
});
