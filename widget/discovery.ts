/** Finds the servers of a mail address or a provider. Asks the service for the domain or the name alone. */
import type { Language } from '../worker/api/index.ts';
import { parseCleanJson } from './clean.ts';
import { entries, objectIn, text } from './json.ts';
import { ANSWER_CHARACTERS, CHECK_MILLISECONDS, SERVERS_FOUND } from './limits.ts';
import { serviceAddress } from './service-address.ts';
import type { Written } from './written.ts';

/** Hosts, best first; none if nothing is known, or nobody answers. Never rejects. */
export async function serversFor(written: Written, endpoint: string, lang: Language): Promise<string[]> {
  const { host, isAddress } = written;
  const url = serviceAddress(endpoint, isAddress ? 'v1/discover' : 'v1/providers');
  if (url === null) return [];
  url.searchParams.set(isAddress ? 'domain' : 'q', host);
  url.searchParams.set('lang', lang);
  const answer = objectIn(await bodyOf(url));
  const found = isAddress
    ? entries(answer?.hosts, (one) => text(objectIn(one)?.host))
    : entries(answer?.providers, objectIn).flatMap(({ hosts }) => entries(hosts, text));
  return [...new Set(found)].slice(0, SERVERS_FOUND);
}

async function bodyOf(url: URL): Promise<unknown> {
  const signal = AbortSignal.timeout(CHECK_MILLISECONDS);
  try {
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? parseCleanJson((await response.text()).slice(0, ANSWER_CHARACTERS)) : null;
  } catch {
    return null;
  }
}
