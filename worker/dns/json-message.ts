/**
 * A DNS message as JSON, in the dialect of public resolvers.
 *
 * Format: developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json
 */
import * as v from 'valibot';
import { type Records, refusalOf } from './message.ts';

const Message = v.object({
  Status: v.pipe(v.number(), v.integer()),
  Answer: v.optional(v.array(v.object({ type: v.number(), data: v.string() }))),
});

/** The data of each record, in the notation of a zone file. */
export function readJson(body: string, typeNumber: number): Records<string> {
  const message = v.safeParse(v.pipe(v.string(), v.parseJson(), Message), body);
  if (!message.success) return { kind: 'malformed' };
  const { Status, Answer = [] } = message.output;
  const refusal = refusalOf(Status);
  if (refusal) return refusal;
  return {
    kind: 'records',
    records: Answer.filter(({ type }) => type === typeNumber).map(({ data }) => data),
  };
}
