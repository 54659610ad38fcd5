/**
 * Fetches one file from a web server that a user named: resolve → policy(address) → fetch. Uses https on the default
 * port and sends nothing about the client; follows one redirect, and only within the host. It does not interpret the
 * file.
 *
 * A gap remains: the runtime resolves the name again, so a resolver that changes its answer in between can lead the
 * request to an address that was not judged here. There is no way to give the runtime an address and keep the name for
 * TLS. On Cloudflare, fetch cannot reach private networks at all; self-hosted workerd is configured to dial public
 * addresses only (workerdConfig); and a server reached this way would need a valid certificate for the name.
 */
import { resolveHost } from '../dns/addresses.ts';
import type { DohOptions } from '../dns/doh.ts';
import { REDIRECT_CHARS_MAX, WEB_FILE_BYTES_MAX, WEB_FILE_DEADLINE_MS } from '../limits.ts';
import type { Exchange, Fetched } from '../net/http.ts';
import { type AddressRules, admitAddresses, lowestFirst } from '../policy/address.ts';

export interface WebFileTools {
  rules: AddressRules;
  doh: DohOptions;
  exchange: Exchange;
  /** Called before each request. False for an address that has received enough, whichever names lead to it. */
  admitAddress: (address: string) => Promise<boolean>;
}

/** `failed` says nothing about whether the file exists. */
export type WebFile = { kind: 'file'; text: string } | { kind: 'absent' } | { kind: 'failed' };

const REDIRECTS = [301, 302, 303, 307, 308];

/** `host` is a name, `path` begins with a slash. */
export async function readWebFile(
  host: string,
  path: string,
  tools: WebFileTools,
  accept = 'text/xml, application/xml',
): Promise<WebFile> {
  const resolved = await resolveHost(host, tools.doh);
  if (!resolved.ok) {
    const { why } = resolved.refusal;
    return { kind: why === 'name-not-found' || why === 'no-address' ? 'absent' : 'failed' };
  }
  const admitted = admitAddresses(resolved.value.addresses, tools.rules);
  const [lowest] = admitted.ok ? admitted.value.toSorted(lowestFirst) : [];
  if (lowest === undefined || !(await tools.admitAddress(lowest.address))) return { kind: 'failed' };
  const url = new URL(`https://${host}${path}`);
  const fetched = await get(url, accept, tools.exchange);
  const moved = movedTo(fetched, url);
  if (moved === null) return toFile(fetched);
  if (!(await tools.admitAddress(lowest.address))) return { kind: 'failed' };
  return toFile(await get(moved, accept, tools.exchange));
}

function get(url: URL, accept: string, exchange: Exchange): Promise<Fetched> {
  const headers = { accept, 'user-agent': 'smtp-port-check' };
  const limits = { deadlineMs: WEB_FILE_DEADLINE_MS, bytesMax: WEB_FILE_BYTES_MAX };
  return exchange({ method: 'GET', url, headers }, limits);
}

/** Null if there is no redirect, or if it leads to another host, which the user did not name. */
function movedTo(fetched: Fetched, from: URL): URL | null {
  if (fetched.kind !== 'answer' || !REDIRECTS.includes(fetched.status)) return null;
  const { location = '' } = fetched;
  const url = location.length > REDIRECT_CHARS_MAX ? null : URL.parse(location, from);
  const isWithinHost = url?.origin === from.origin && `${url.username}${url.password}` === '';
  return isWithinHost && url.href !== from.href ? url : null;
}

function toFile(fetched: Fetched): WebFile {
  switch (fetched.kind) {
    case 'answer':
      if (fetched.status === 200) return { kind: 'file', text: fetched.body };
      return { kind: fetched.status < 500 ? 'absent' : 'failed' };
    case 'oversized':
      return { kind: 'absent' };
    case 'timeout':
    case 'failed':
      return { kind: 'failed' };
  }
}
