/** Parts of a resolver that a test never uses. */
import type { FetchBytes } from '../../worker/net/http.ts';

/** For resolvers that answer in JSON. */
export const noWireFormat: FetchBytes = () => Promise.reject(new Error('Nobody asks for wire format'));
