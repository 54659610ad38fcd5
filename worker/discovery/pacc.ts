/**
 * The configuration file that draft-ietf-mailmaint-pacc-02, the coming successor of autoconfig, puts on the domain's web
 * server. It counts only if the domain publishes the hash of its bytes in DNS (§ on validation), and its mail servers
 * are encrypted from the first byte, on the ports registered for that.
 */
import { type DohOptions, lookUpTexts } from '../dns/doh.ts';
import { hostAlone, parseHost } from '../host/host.ts';
import { HOST_CHARS_MAX, RECORDS_MAX } from '../limits.ts';
import type { SourceAnswer, SourceQuestion, SubmissionServer } from './source-answer.ts';
import { readWebFile, type WebFileTools } from './web-file.ts';

const WEB_SERVER = 'ua-auto-config.';
const PATH = '/.well-known/user-agent-configuration.json';
const RECORD = '_ua-auto-config.';
/** RFC 8314 §7.3: submissions, which is encrypted from the first byte. */
const PORT = 465;

export async function askPacc(domain: string, tools: WebFileTools): Promise<SourceAnswer> {
  const [host, record] = [`${WEB_SERVER}${domain}`, `${RECORD}${domain}`];
  if (record.length > HOST_CHARS_MAX) return { source: 'pacc', asked: [], servers: [] };
  const question = `https://${host}${PATH}`;
  const file = await readWebFile(host, PATH, tools, 'application/json');
  if (file.kind !== 'file') {
    const outcome = file.kind === 'failed' ? 'failed' : 'nothing';
    return { source: 'pacc', asked: [{ question, outcome }], servers: [] };
  }
  const server = serverIn(file.text);
  const asked: SourceQuestion[] = [{ question, outcome: outcomeOf(server) }];
  if (server === 'other' || server === null) return { source: 'pacc', asked, servers: [] };
  const outcome = await hashOutcome(record, file.text, tools.doh);
  asked.push({ question: record, outcome });
  return { source: 'pacc', asked, servers: outcome === 'found' ? [server] : [] };
}

function outcomeOf(server: SubmissionServer | 'other' | null): SourceQuestion['outcome'] {
  if (server === 'other') return 'nothing';
  return server === null ? 'not-understood' : 'found';
}

/** `other`: no such file, such as the page that many web servers answer with; null: one that names no mail server. */
function serverIn(text: string): SubmissionServer | 'other' | null {
  const protocols = memberOf(parseJson(text), 'protocols');
  if (protocols === undefined) return 'other';
  const written = memberOf(memberOf(protocols, 'smtp'), 'host');
  const host = typeof written === 'string' ? parseHost(written) : null;
  return host?.ok ? { host: hostAlone(host.value), port: PORT, encryption: 'implicit-tls' } : null;
}

/** Without the hash, whoever controls the web server alone could direct mail programs elsewhere. */
async function hashOutcome(
  record: string,
  text: string,
  doh: DohOptions,
): Promise<SourceQuestion['outcome']> {
  const answer = await lookUpTexts(record, doh);
  if (answer.kind === 'name-not-found') return 'nothing';
  if (answer.kind !== 'texts') return 'failed';
  const published = answer.texts.slice(0, RECORDS_MAX).flatMap((one) => hashIn(one) ?? []);
  if (published.length === 0) return 'nothing';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const own = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return published.includes(own) ? 'found' : 'not-understood';
}

/** `v=UAAC1; a=sha256; d=…`; null for another version, another algorithm, and other texts. */
function hashIn(text: string): string | null {
  const tags = text.split(';').map((tag) => tag.split('=', 1).concat(tag.slice(tag.indexOf('=') + 1)));
  const known = new Map(tags.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]));
  const isKnown = known.get('v') === 'UAAC1' && known.get('a')?.toLowerCase() === 'sha256';
  return isKnown ? (known.get('d') ?? null) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
