/**
 * The SMTP dialogue of one connection, in plain text or with implicit TLS: greeting, EHLO or HELO, STARTTLS, EHLO
 * again, QUIT; and what it means for the port. It sends nothing before the greeting and stops once the outcome is
 * known.
 */
import { type CutPart, isTlsWarning, type Smtp, type TlsAlert } from '../api/index.ts';
import {
  EHLO_DEADLINE_MS,
  GREETING_DEADLINE_MS,
  HANDSHAKE_DEADLINE_MS,
  STARTTLS_DEADLINE_MS,
} from '../limits.ts';
import type { Clock, Connection } from '../net/connection.ts';
import { type Secured, secure } from '../tls/client.ts';
import type { Entropy } from '../tls/handshake/entropy.ts';
import type { TrustAnchors } from '../tls/trust/trust-anchors.ts';
import { Conversation, type Heard } from './conversation.ts';
import { offersStartTls } from './extensions.ts';
import { parseEhlo, parseGreeting } from './greeting.ts';
import type { Refusals } from './refusals.ts';
import { firstImpression } from './reply.ts';
import { endingOf, type SessionResult } from './session-result.ts';
import { tlsFacts } from './tls-facts.ts';
import type { Transcript } from './transcript.ts';
import { UpgradedConnection } from './upgraded-connection.ts';

/** What stays the same on every connection while checking one port. */
export interface Circumstances {
  /** The name to send in EHLO. */
  ehloName: string;
  /** The requested name or address, which the certificate must be valid for. */
  host: string;
  anchors: TrustAnchors;
  entropy: Entropy;
  clock: Clock;
  /** When everything has to be finished, as a time of the clock. */
  endsAtMs: number;
  transcript: Transcript;
  /** Which parts of the result are not shown in full, collected along the way. */
  cut: Set<CutPart>;
  /** Of the current connection. */
  refusals: Refusals;
}

const NOTHING: Omit<SessionResult, 'outcome' | 'reason'> = {
  encryption: null,
  smtp: null,
  tls: null,
  timings: {},
  isRightMode: false,
  isOtherModeLikely: false,
};

/** Without implicit TLS the server speaks first, in plain text. */
export async function speakPlain(connection: Connection, now: Circumstances): Promise<SessionResult> {
  const talk = new Conversation(connection, now);
  const { result, conversesOn } = await introduce(talk, now, 'BeforeTls');
  if (!conversesOn || !result.smtp) return result;
  if (offersStartTls(result.smtp.extensionsBeforeTls))
    return startTls(connection, talk, { ...result, smtp: result.smtp }, now);
  await talk.quit();
  return result;
}

/** With implicit TLS the client speaks first. */
export async function speakTls(connection: Connection, now: Circumstances): Promise<SessionResult> {
  const { secured, facts } = await shakeHands(connection, now);
  const isRightMode = secured.seen.spokeTls;
  if (!secured.ok) return { ...withoutTls(secured, now.refusals), ...facts, isRightMode };
  const talk = new Conversation(secured.connection, now);
  const { result, conversesOn } = await introduce(talk, now, 'AfterTls');
  if (conversesOn) await talk.quit();
  secured.connection.close();
  const timings = { ...result.timings, ...facts.timings };
  const known = { ...result, ...facts, timings, isRightMode, isOtherModeLikely: false };
  const { refusal } = secured.connection;
  if (refusal) return { ...known, ...unfinished(`alert-${refusal}`, facts) };
  if (result.outcome === 'dropped' && secured.connection.isBeyondUs)
    return { ...known, ...unfinished('beyond-our-client', facts) };
  const outcome = result.outcome === 'plaintext' ? 'implicit-tls' : result.outcome;
  return { ...known, outcome, encryption: 'implicit-tls' };
}

interface Introduction {
  /** `plaintext` if everything went well. */
  result: SessionResult;
  /** False if the dialogue is over. */
  conversesOn: boolean;
}

/** Greeting and EHLO. */
async function introduce(
  talk: Conversation,
  now: Circumstances,
  when: 'BeforeTls' | 'AfterTls',
): Promise<Introduction> {
  const greetedFromMs = now.clock();
  const greeting = await talk.hear(GREETING_DEADLINE_MS);
  const ending = endingOf(greeting, 'greeting');
  if (greeting.kind !== 'reply') {
    const isOtherModeLikely =
      (greeting.kind === 'late' && greeting.isSilent) ||
      (greeting.kind === 'not-smtp' && greeting.seen === 'tls');
    return { result: { ...NOTHING, ...outcomeAfter(ending), isOtherModeLikely }, conversesOn: false };
  }
  const timings = { greetingMs: now.clock() - greetedFromMs };
  const isRightMode = ending?.outcome !== 'not-smtp';
  const smtp = isRightMode ? parseGreeting(greeting.reply) : null;
  if (ending) {
    await talk.quit();
    return { result: { ...NOTHING, ...ending, smtp, timings, isRightMode }, conversesOn: false };
  }
  const ehloFromMs = now.clock();
  const ehlo = await sayEhlo(talk, now.ehloName);
  const ehloMs = ehlo.kind === 'reply' ? now.clock() - ehloFromMs : null;
  const declined = endingOf(ehlo, 'ehlo');
  const result = {
    ...NOTHING,
    ...outcomeAfter(declined),
    smtp: parseEhlo(parseGreeting(greeting.reply), ehlo, when, now.cut),
    timings: { ...timings, ehloMs },
    isRightMode,
  };
  if (declined && ehlo.kind === 'reply') await talk.quit();
  return { result, conversesOn: declined === null };
}

/** As long as the conversation has not ended, the outcome so far is that plain text works. */
function outcomeAfter(ending: ReturnType<typeof endingOf>): Pick<SessionResult, 'outcome' | 'reason'> {
  return ending ?? { outcome: 'plaintext', reason: null };
}

/**
 * RFC 5321 §3.2 and §4.1.4: if a server refuses EHLO for good, whatever the code, HELO is tried on the same connection.
 * If the server hangs up instead of replying to that, its refusal stands.
 */
async function sayEhlo(talk: Conversation, name: string): Promise<Heard> {
  talk.say({ verb: 'EHLO', name });
  const heard = await talk.hear(EHLO_DEADLINE_MS);
  if (heard.kind !== 'reply' || heard.reply.code < 500) return heard;
  talk.say({ verb: 'HELO', name });
  const again = await talk.hear(EHLO_DEADLINE_MS);
  if (again.kind === 'closed') return heard;
  return again.kind === 'reply'
    ? { ...again, reply: { ...again.reply, lines: again.reply.lines.slice(0, 1) } }
    : again;
}

/** RFC 3207 §4: once the server agrees, everything said before is void, including the extensions. */
async function startTls(
  connection: Connection,
  talk: Conversation,
  introduced: SessionResult & { smtp: Smtp },
  now: Circumstances,
): Promise<SessionResult> {
  const askedAtMs = now.clock();
  talk.say({ verb: 'STARTTLS' });
  const consent = await talk.hear(STARTTLS_DEADLINE_MS);
  const failed = { ...introduced, outcome: 'tls-failed' as const };
  if (consent.kind !== 'reply') return { ...failed, reason: UNHEARD[consent.kind] };
  const timings = { ...introduced.timings, starttlsMs: now.clock() - askedAtMs };
  if (consent.reply.code >= 300) {
    await talk.quit();
    return { ...failed, reason: 'starttls-refused', timings };
  }
  const bytesAtOnce = await talk.discardSurplus();
  const upgraded = new UpgradedConnection(connection, now.clock);
  const { secured, facts } = await shakeHands(upgraded, now);
  const smtp = { ...introduced.smtp, bytesBehindStarttls: bytesAtOnce + upgraded.bytesBeforeTls };
  const known = { ...failed, ...facts, smtp, timings: { ...timings, ...facts.timings } };
  if (!secured.ok) return { ...known, reason: secured.reason };
  const inside = new Conversation(secured.connection, now);
  const ehlo = await sayEhlo(inside, now.ehloName);
  if (ehlo.kind === 'reply') await inside.quit();
  secured.connection.close();
  const { refusal } = secured.connection;
  if (refusal) return { ...known, ...unfinished(`alert-${refusal}`, facts) };
  return {
    ...known,
    outcome: 'starttls',
    encryption: 'starttls',
    smtp: parseEhlo(smtp, ehlo, 'AfterTls', now.cut),
  };
}

/** Why no handshake began, if STARTTLS got no reply. */
const UNHEARD = { closed: 'cut-off', late: 'stalled', 'not-smtp': 'protocol-error' } as const;

type Facts = Pick<SessionResult, 'tls' | 'timings' | 'capBytes'>;

async function shakeHands(
  connection: Connection,
  { host, anchors, entropy, clock, endsAtMs, transcript, cut }: Circumstances,
): Promise<{ secured: Secured; facts: Facts }> {
  const startedAtMs = clock();
  const untilMs = Math.min(startedAtMs + HANDSHAKE_DEADLINE_MS, endsAtMs);
  const secured = await secure(connection, { host, untilMs, clock, entropy });
  const handshakeMs = secured.ok ? clock() - startedAtMs : null;
  // If the server sent plain text instead of TLS, it is often the one line that tells an operator why.
  const said = new TextDecoder().decode(secured.seen.plaintext ?? new Uint8Array());
  for (const line of said.split(/\r?\n/)) transcript.add('server', line);
  const tls = await tlsFacts(secured, { host, nowMs: clock(), anchors, cut });
  const { capBytes } = secured.seen;
  return { secured, facts: { tls, timings: { handshakeMs }, ...(capBytes && { capBytes }) } };
}

/**
 * Our side of the handshake was complete, but nothing came of it: the server refused it with an alert, or sent more than
 * we read before the first data.
 */
function unfinished(
  reason: `alert-${TlsAlert}` | 'beyond-our-client',
  { tls }: Facts,
): Pick<SessionResult, 'outcome' | 'reason' | 'encryption' | 'tls'> {
  return {
    outcome: 'tls-failed',
    reason,
    encryption: null,
    tls: tls && { ...tls, trusted: null, problems: tls.problems.filter(isTlsWarning) },
  };
}

/** The caller adds what the handshake itself showed. */
type WithoutFacts = Omit<SessionResult, keyof Facts | 'isRightMode'>;

/** When implicit TLS failed: what the server sent instead, which may be nothing. */
function withoutTls({ reason, seen }: Secured & { ok: false }, refusals: Refusals): WithoutFacts {
  if (seen.spokeTls) return { ...NOTHING, outcome: 'tls-failed', reason };
  if (seen.plaintext !== null) return withPlaintext(seen.plaintext, refusals);
  const isSilent = reason === 'stalled';
  return {
    ...NOTHING,
    outcome: isSilent ? 'silent' : 'dropped',
    reason: 'greeting',
    isOtherModeLikely: isSilent,
  };
}

/**
 * The server sent a greeting in plain text. A 4xx is an answer and not a reason to try again (least of all a 421). A
 * 5xx may be a complaint that the client spoke first, so only a second connection can tell.
 */
function withPlaintext(plaintext: Uint8Array, refusals: Refusals): WithoutFacts {
  const heard = firstImpression(plaintext);
  if (heard.kind === 'reply') refusals.note(heard.reply);
  const ending = endingOf(heard, 'greeting');
  const smtp = heard.kind === 'reply' ? parseGreeting(heard.reply) : null;
  if (ending) return { ...NOTHING, ...ending, smtp, isOtherModeLikely: ending.outcome === 'rejected' };
  return { ...NOTHING, outcome: 'tls-failed', reason: 'not-tls', smtp, isOtherModeLikely: true };
}
