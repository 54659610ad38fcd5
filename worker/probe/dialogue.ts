/**
 * The SMTP dialogue: greeting, EHLO or HELO, QUIT; and what it means for the port. It sends nothing before the
 * greeting, tries nothing on a second connection, and stops as soon as the answer is known.
 */
import type { Outcome, Reason, Smtp, Timings } from '../api.ts';
import type { Clock } from '../connection.ts';
import { EHLO_DEADLINE_MS, GREETING_DEADLINE_MS, PLAIN_GREETING_WINDOW_MS } from '../limits.ts';
import type { Conversation, Heard } from './conversation.ts';
import { offersStartTls, parseExtensions } from './extensions.ts';
import type { Reply } from './reply.ts';

export interface DialogueOptions {
  /** What EHLO says. */
  ehloName: string;
  /** True where the client is expected to begin with TLS. */
  implicitTls: boolean;
  clock: Clock;
}

export interface Verdict {
  outcome: Outcome;
  reason: Reason | null;
  smtp: Smtp | null;
  timings: Pick<Timings, 'greetingMs' | 'ehloMs'>;
}

const SILENT_CLOSED = { closed: 'dropped', late: 'silent' } as const;

export async function holdDialogue(conversation: Conversation, options: DialogueOptions): Promise<Verdict> {
  const startedAtMs = options.clock();
  if (options.implicitTls && !(await conversation.isSpokenTo(PLAIN_GREETING_WINDOW_MS))) return UNINSPECTED;
  const heard = await conversation.hear(GREETING_DEADLINE_MS);
  const timings = { greetingMs: heard.kind === 'reply' ? options.clock() - startedAtMs : null, ehloMs: null };
  const verdict = verdictOn(heard, 'greeting');
  if (heard.kind !== 'reply') return { ...verdict, smtp: null, timings };
  if (verdict.outcome === 'plaintext') return greet(conversation, heard.reply, timings, options);
  await conversation.quit();
  const smtp = verdict.outcome === 'not-smtp' ? null : greeted(heard.reply);
  return { ...verdict, smtp, timings };
}

/** Until TLS is spoken here, silence on a port with implicit TLS is all that can be learned. */
const UNINSPECTED: Verdict = {
  outcome: 'tls-failed',
  reason: 'stalled',
  smtp: null,
  timings: { greetingMs: null, ehloMs: null },
};

async function greet(
  conversation: Conversation,
  greeting: Reply,
  timings: Verdict['timings'],
  options: DialogueOptions,
): Promise<Verdict> {
  const startedAtMs = options.clock();
  const heard = await introduce(conversation, options.ehloName);
  const verdict = verdictOn(heard, 'ehlo');
  const ehloMs = heard.kind === 'reply' ? options.clock() - startedAtMs : null;
  const smtp = declared(greeting, heard);
  if (heard.kind === 'reply') await conversation.quit();
  return { ...withEncryption(verdict, smtp), smtp, timings: { ...timings, ehloMs } };
}

/** RFC 5321 §3.2 and §4.1.4: a server that does not know EHLO is asked with HELO. */
async function introduce(conversation: Conversation, name: string): Promise<Heard> {
  conversation.say({ verb: 'EHLO', name });
  const heard = await conversation.hear(EHLO_DEADLINE_MS);
  if (heard.kind !== 'reply' || (heard.reply.code !== 500 && heard.reply.code !== 502)) return heard;
  conversation.say({ verb: 'HELO', name });
  const again = await conversation.hear(EHLO_DEADLINE_MS);
  return again.kind === 'reply'
    ? { ...again, reply: { ...again.reply, lines: again.reply.lines.slice(0, 1) } }
    : again;
}

/** `plaintext` stands for "goes on": the caller refines it. */
function verdictOn(heard: Heard, phase: 'greeting' | 'ehlo'): { outcome: Outcome; reason: Reason | null } {
  switch (heard.kind) {
    case 'closed':
    case 'late':
      return { outcome: SILENT_CLOSED[heard.kind], reason: phase };
    case 'not-smtp':
      return { outcome: 'not-smtp', reason: heard.seen };
    case 'reply':
      return verdictOnCode(heard.reply.code, phase);
  }
}

function verdictOnCode(
  code: number,
  phase: 'greeting' | 'ehlo',
): { outcome: Outcome; reason: Reason | null } {
  if (code >= 500) return { outcome: 'rejected', reason: phase };
  if (code >= 400) return { outcome: 'busy', reason: phase };
  // 3xx asks for more input, which neither a greeting nor EHLO can (RFC 5321 §4.3.2).
  if (code >= 300) return { outcome: 'not-smtp', reason: 'other' };
  return { outcome: 'plaintext', reason: null };
}

/** The next version negotiates here; until then an offer is reported, not judged. */
function withEncryption(
  verdict: { outcome: Outcome; reason: Reason | null },
  smtp: Smtp,
): { outcome: Outcome; reason: Reason | null } {
  if (verdict.outcome !== 'plaintext') return verdict;
  return offersStartTls(smtp.extensionsBeforeTls) ? { outcome: 'tls-failed', reason: 'stalled' } : verdict;
}

function greeted(greeting: Reply): Smtp {
  return {
    greeting: greeting.lines.join(' ').trim(),
    hostname: hostnameOf(greeting),
    extensionsBeforeTls: [],
    extensionsAfterTls: [],
    authBeforeTls: [],
    authAfterTls: [],
    sizeLimit: null,
    bytesBehindStarttls: 0,
  };
}

function declared(greeting: Reply, ehlo: Heard): Smtp {
  const smtp = greeted(greeting);
  if (ehlo.kind !== 'reply' || ehlo.reply.code >= 300) return smtp;
  const { extensions, auth, sizeLimit } = parseExtensions(ehlo.reply.lines.slice(1));
  return {
    ...smtp,
    hostname: smtp.hostname ?? hostnameOf(ehlo.reply),
    extensionsBeforeTls: extensions,
    authBeforeTls: auth,
    sizeLimit,
  };
}

/**
 * RFC 5321 §4.2 and §4.1.1.1: greeting and EHLO answer begin with the server's name. An enhanced status code may
 * stand before it (RFC 2034); whatever else stands there is no name.
 */
function hostnameOf(reply: Reply): string | null {
  const text = (reply.lines[0] ?? '').replace(/^[245]\.\d{1,3}\.\d{1,3} +/, '');
  const first = text.split(' ', 1)[0]?.toLowerCase() ?? '';
  return /^(?=.{1,253}$)(?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{0,62}\.?$/.test(first) ? first : null;
}
