/** A tool for language models: what it takes, what it gives, and how it asks. */
import * as v from 'valibot';
import type { Answered, Ask, Asked } from './ask.ts';

type Entries = v.ObjectEntries;

export interface Tool {
  name: string;
  title: string;
  description: string;
  input: v.StrictObjectSchema<Entries, undefined>;
  output: v.GenericSchema;
  call(given: unknown, ask: Ask): Promise<Called>;
}

/** `invalid`: what is wrong with the arguments, in a sentence. */
export type Called =
  | { kind: 'result'; value: unknown }
  | { kind: 'declined'; answer: Answered & { ok: false } }
  | { kind: 'invalid'; why: string };

export interface ToolOptions<In extends Entries, Value> {
  name: string;
  title: string;
  description: string;
  input: v.StrictObjectSchema<In, undefined>;
  output: v.GenericSchema<Value>;
  asked(input: v.InferOutput<v.StrictObjectSchema<In, undefined>>): Asked;
  /** What the model gets of the service's answer. */
  told(answer: never): Value;
}

/** The service's own answers are typed by the route that is asked, which TypeScript cannot follow through JSON. */
export function tool<In extends Entries, Value>(options: ToolOptions<In, Value>): Tool {
  const { asked, told, input, ...described } = options;
  return {
    ...described,
    input: input as unknown as Tool['input'],
    async call(given, ask) {
      const parsed = v.safeParse(input, given ?? {});
      if (!parsed.success) return { kind: 'invalid', why: whyOf(parsed.issues) };
      const answer = await ask(asked(parsed.output));
      if (answer.ok) return { kind: 'result', value: told(answer.value as never) };
      // A claim that does not hold is a result, with everything that was seen.
      const failed = answer.problem as { code: string; report?: unknown };
      if (failed.code === 'assertion-failed') return { kind: 'result', value: told(failed.report as never) };
      return { kind: 'declined', answer };
    },
  };
}

function whyOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'arguments'}: ${issue.message}`).join('; ');
}
