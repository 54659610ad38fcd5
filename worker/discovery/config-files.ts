/**
 * The autoconfig file of a mail domain: on the domain's own web server (autoconfig), or in Thunderbird's database of
 * large providers (ispdb). Asks one place at a time and stops at the first file with servers. Never sends the user's
 * address: the `emailaddress` parameter of the format is left out.
 *
 * Addresses: wiki.mozilla.org/Thunderbird:Autoconfiguration
 */

import { HOST_CHARS_MAX, WEB_FILE_BYTES_MAX, WEB_FILE_DEADLINE_MS } from '../limits.ts';
import type { FetchText } from '../net/http.ts';
import { type Autoconfig, parseAutoconfig } from './autoconfig.ts';
import type { SourceAnswer, SourceQuestion, SubmissionServer } from './source-answer.ts';
import { readWebFile, type WebFile, type WebFileTools } from './web-file.ts';

const PLACES: readonly [prefix: string, path: string][] = [
  ['autoconfig.', '/mail/config-v1.1.xml'],
  ['', '/.well-known/autoconfig/mail/config-v1.1.xml'],
];

/** A possible place for the file, and how to read it. */
interface Place {
  question: string;
  read: () => Promise<WebFile>;
}

type Found = Omit<SourceAnswer, 'source'>;

export async function askAutoconfig(domain: string, tools: WebFileTools): Promise<SourceAnswer> {
  const places = PLACES.map(([prefix, path]) => ({ host: `${prefix}${domain}`, path }))
    .filter(({ host }) => host.length <= HOST_CHARS_MAX)
    .map(({ host, path }) => ({
      question: `https://${host}${path}`,
      read: () => readWebFile(host, path, tools),
    }));
  return { source: 'autoconfig', ...(await firstFile(places, domain)) };
}

/** `names` are the domains under which the database may list the provider; `domain` is the one in the request. */
export function askIspdb(
  names: readonly string[],
  domain: string,
  ispdbUrl: string,
  fetchText: FetchText,
): Promise<Found> {
  const places = names.map((name) => {
    const url = new URL(`${ispdbUrl}${name}`);
    return { question: withoutCredentials(url), read: () => readIspdb(url, fetchText) };
  });
  return firstFile(places, domain);
}

async function firstFile(places: readonly Place[], domain: string): Promise<Found> {
  const asked: SourceQuestion[] = [];
  for (const { question, read } of places) {
    const file = await read();
    const parsed = file.kind === 'file' ? parseAutoconfig(file.text, domain) : file;
    const servers = parsed.kind === 'servers' ? parsed.servers : [];
    asked.push({ question, outcome: fileOutcome(parsed.kind, servers) });
    if (servers.length > 0) return { asked, servers };
  }
  return { asked, servers: [] };
}

/** Many web servers answer every URL with some page, which counts as no file. */
function fileOutcome(
  kind: Autoconfig['kind'] | WebFile['kind'],
  servers: readonly SubmissionServer[],
): SourceQuestion['outcome'] {
  if (servers.length > 0) return 'found';
  return kind === 'failed' || kind === 'not-understood' ? kind : 'nothing';
}

/** The operator has configured this server, so it is trusted like the resolvers. */
async function readIspdb(url: URL, fetchText: FetchText): Promise<WebFile> {
  const limits = { deadlineMs: WEB_FILE_DEADLINE_MS, bytesMax: WEB_FILE_BYTES_MAX };
  const fetched = await fetchText(url, 'text/xml', limits);
  if (fetched.kind !== 'answer') return { kind: 'failed' };
  if (fetched.status === 200) return { kind: 'file', text: fetched.body };
  return { kind: fetched.status === 404 ? 'absent' : 'failed' };
}

/** Readers are shown the URLs that were asked, which must not include an operator's password for a mirror. */
function withoutCredentials(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
