/**
 * The autoconfig file of a mail domain: on the domain's own web server (autoconfig), or in the database that Thunderbird
 * keeps for large providers (ispdb). One question at a time, and none after a file with servers was found. Never says
 * whose address is meant: `emailaddress` is not sent, though the format knows it.
 * Addresses: wiki.mozilla.org/Thunderbird:Autoconfiguration
 */

import { HOST_CHARS_MAX, WEB_FILE_BYTES_MAX, WEB_FILE_DEADLINE_MS } from '../limits.ts';
import type { FetchText } from '../net/http.ts';
import { parseAutoconfig } from './autoconfig.ts';
import type { SourceAnswer, SourceQuestion, SubmissionServer } from './source-answer.ts';
import { readWebFile, type WebFile, type WebFileTools } from './web-file.ts';

const PLACES: readonly [prefix: string, path: string][] = [
  ['autoconfig.', '/mail/config-v1.1.xml'],
  ['', '/.well-known/autoconfig/mail/config-v1.1.xml'],
];

/** A file, and how it is had. */
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

/** `names` are the domains that the database may know the provider by; `domain` is the one that is asked about. */
export function askIspdb(
  names: readonly string[],
  domain: string,
  ispdbUrl: string,
  fetchText: FetchText,
): Promise<Found> {
  const places = names.map((name) => {
    const question = `${ispdbUrl}${name}`;
    return { question, read: () => readIspdb(new URL(question), fetchText) };
  });
  return firstFile(places, domain);
}

async function firstFile(places: readonly Place[], domain: string): Promise<Found> {
  const asked: SourceQuestion[] = [];
  for (const { question, read } of places) {
    const file = await read();
    const servers = file.kind === 'file' ? (parseAutoconfig(file.text, domain) ?? []) : [];
    asked.push({ question, outcome: fileOutcome(file, servers) });
    if (servers.length > 0) return { asked, servers };
  }
  return { asked, servers: [] };
}

/** Many web servers have a page for every address: what is no autoconfig file is none. */
function fileOutcome({ kind }: WebFile, servers: readonly SubmissionServer[]): SourceQuestion['outcome'] {
  if (servers.length > 0) return 'found';
  return kind === 'failed' ? 'failed' : 'nothing';
}

/** The operator has named the server: it is asked as the resolvers are. */
async function readIspdb(url: URL, fetchText: FetchText): Promise<WebFile> {
  const limits = { deadlineMs: WEB_FILE_DEADLINE_MS, bytesMax: WEB_FILE_BYTES_MAX };
  const fetched = await fetchText(url, 'text/xml', limits);
  if (fetched.kind !== 'answer') return { kind: 'failed' };
  if (fetched.status === 200) return { kind: 'file', text: fetched.body };
  return { kind: fetched.status === 404 ? 'absent' : 'failed' };
}
