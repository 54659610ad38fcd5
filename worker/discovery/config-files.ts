/**
 * The autoconfig file of a mail domain: on the domain's own web server (autoconfig), or in Thunderbird's database of
 * large providers (ispdb). Asks one place at a time and stops at the first file with servers. Never sends the user's
 * address: the `emailaddress` parameter of the format is left out.
 *
 * Addresses: wiki.mozilla.org/Thunderbird:Autoconfiguration
 */

import { signIn } from '../knowledge/providers/row.ts';
import { HOST_CHARS_MAX, WEB_FILE_BYTES_MAX, WEB_FILE_DEADLINE_MS } from '../limits.ts';
import type { FetchText } from '../net/http.ts';
import { type Autoconfig, parseAutoconfig } from './autoconfig.ts';
import type { SourceAnswer, SourceQuestion, SubmissionServer } from './source-answer.ts';
import { readWebFile, type WebFile, type WebFileTools } from './web-file.ts';

type WebPlace = readonly [prefix: string, path: string];

const OF_PROVIDER: WebPlace = ['autoconfig.', '/mail/config-v1.1.xml'];
const PLACES: readonly WebPlace[] = [OF_PROVIDER, ['', '/.well-known/autoconfig/mail/config-v1.1.xml']];

export interface FileTools extends WebFileTools {
  fetchText: FetchText;
  /** Null if the ISPDB must not be asked. */
  ispdbUrl: string | null;
  /** RFC 3339 date of today. */
  today: string;
}

/** A possible place for the file, and how to read it. */
interface Place {
  question: string;
  read: () => Promise<WebFile>;
}

export async function askAutoconfig(domain: string, tools: FileTools): Promise<SourceAnswer> {
  const places = PLACES.flatMap((place) => onWebServer(place, domain, tools));
  return { source: 'autoconfig', ...(await firstFile(places, domain, tools)) };
}

export async function askIspdb(domain: string, tools: FileTools): Promise<SourceAnswer> {
  return { source: 'ispdb', ...(await firstFile(inDatabase(domain, tools), domain, tools)) };
}

/**
 * Whoever receives the domain's mail may publish a file for all customers. `names` are the domains of the receiving
 * server; each is asked first itself, then looked up in the database.
 */
export async function askExchangerDomains(
  names: readonly string[],
  domain: string,
  tools: FileTools,
): Promise<SourceAnswer> {
  const places = [
    ...names.flatMap((name) => onWebServer(OF_PROVIDER, name, tools)),
    ...names.flatMap((name) => inDatabase(name, tools)),
  ];
  return { source: 'mx', ...(await firstFile(places, domain, tools)) };
}

function onWebServer([prefix, path]: WebPlace, domain: string, tools: FileTools): Place[] {
  const host = `${prefix}${domain}`;
  if (host.length > HOST_CHARS_MAX) return [];
  return [{ question: `https://${host}${path}`, read: () => readWebFile(host, path, tools) }];
}

function inDatabase(name: string, { ispdbUrl, fetchText }: FileTools): Place[] {
  if (ispdbUrl === null) return [];
  const url = new URL(`${ispdbUrl}${name}`);
  return [{ question: withoutCredentials(url), read: () => readIspdb(url, fetchText) }];
}

/** `domain` is the one in the request, whose name is filled in. */
async function firstFile(
  places: readonly Place[],
  domain: string,
  { today }: FileTools,
): Promise<Omit<SourceAnswer, 'source'>> {
  const asked: SourceQuestion[] = [];
  for (const { question, read } of places) {
    const file = await read();
    const parsed = file.kind === 'file' ? parseAutoconfig(file.text, domain) : file;
    const servers = parsed.kind === 'servers' ? parsed.servers : [];
    asked.push({ question, outcome: fileOutcome(parsed.kind, servers) });
    if (parsed.kind === 'servers' && servers.length > 0)
      return {
        asked,
        servers,
        signIn: parsed.isOauthOnly ? signIn('oauth', question, { on: today, confirmed: true }) : null,
      };
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
