/** Whether names can be looked up: asks the resolvers for a name, as a check does. */
import { type DohOptions, lookUp } from '../dns/doh.ts';
import { type DnsFailure, FAILURES } from '../dns/message.ts';
import { fetchBytes, fetchText } from '../net/http.ts';

/** Reserved (RFC 2606), so that it belongs to nobody who could mind. Whether it exists does not matter. */
const NAME = 'example.com';

/** Null if a resolver answered. */
export async function resolverFailure(urls: DohOptions['urls']): Promise<DnsFailure | null> {
  const { kind } = await lookUp(NAME, 4, { urls, fetchText, fetchBytes });
  return FAILURES.find((failure) => failure === kind) ?? null;
}
