/**
 * What one row is worth: what the port is good for, what the row proves, and the tone to report it in. This is the only
 * place that derives good or bad from an outcome. Text, element, recommendation, settings, tickets, explanations and
 * the comparison with the reader's own machine are maps over it. Pure.
 *
 * Two rules decide every case. A row is bad only if no mail program could get anywhere; a server that answers, however
 * badly, calls for caution. What we could not observe, because of our own limits or a passing condition, is never held
 * against the server.
 */
import { isOutcome, type Outcome, type PortReport, type Smtp, type Tls, type Tone } from '../api/index.ts';
import { isLimited, turnedAwayWith } from './refusal.ts';
import { isInjected } from './trust.ts';

/** Best first, which is also the order of display. */
export const USES = [
  /** Encrypted, and the certificate trusted. */
  'usable',
  /** Usable from one vantage point, not usable from another. */
  'usable-somewhere',
  'untrusted',
  'unencrypted',
  /** Open, but no mail program can use it. */
  'unusable',
  /** Open, but its purpose is unknown. */
  'unjudged',
  'unreachable',
  'untested',
] as const;
export type Use = (typeof USES)[number];

/**
 * `works`: mail can be sent here. `answers`: the port is open, but no SMTP was tried. `fails`: as far as we saw, mail
 * cannot be sent here. `unproven`: says nothing either way.
 */
export type Proof = 'works' | 'answers' | 'fails' | 'unproven';

export interface Judgement {
  use: Use;
  proof: Proof;
  tone: Tone;
}

/** The parts of a row that the judgement is based on. */
export interface Judged extends Pick<PortReport, 'outcome' | 'state' | 'reason'> {
  tls: Pick<Tls, 'trusted' | 'problems'> | null;
  smtp: (Pick<Smtp, 'bytesBehindStarttls'> & Partial<Pick<Smtp, 'refusals' | 'greeting'>>) | null;
}

const UNUSABLE: Judgement = { use: 'unusable', proof: 'fails', tone: 'bad' };
const UNREACHABLE: Judgement = { use: 'unreachable', proof: 'fails', tone: 'bad' };
const UNJUDGED: Judgement = { use: 'unjudged', proof: 'unproven', tone: 'unknown' };
const UNTESTED: Judgement = { use: 'untested', proof: 'unproven', tone: 'unknown' };
const ENCRYPTED: Judgement = { use: 'usable', proof: 'works', tone: 'good' };
/** Said to this client, now; others may be served. */
const SET_ASIDE: Judgement = { use: 'unjudged', proof: 'unproven', tone: 'caution' };
/** The server answers but declines to serve, or cannot agree on TLS. Another client may fare better. */
const DECLINED: Judgement = { use: 'unusable', proof: 'fails', tone: 'caution' };

const OF_OUTCOME: Readonly<Record<Outcome, Judgement>> = {
  starttls: ENCRYPTED,
  'implicit-tls': ENCRYPTED,
  plaintext: { use: 'unencrypted', proof: 'works', tone: 'caution' },
  'tls-failed': DECLINED,
  rejected: DECLINED,
  // A 4xx reply is about this moment only (RFC 5321 §4.2.1), so it proves nothing about the port.
  busy: SET_ASIDE,
  silent: UNUSABLE,
  'not-smtp': UNUSABLE,
  dropped: UNUSABLE,
  connected: { use: 'unjudged', proof: 'answers', tone: 'unknown' },
  refused: UNREACHABLE,
  timeout: UNREACHABLE,
  'no-reply': UNJUDGED,
  untestable: UNTESTED,
  error: UNTESTED,
};

export function judge(row: Judged): Judgement {
  if (row.reason === 'beyond-our-client') return UNJUDGED;
  if (isLate(row) || isPassing(row)) return SET_ASIDE;
  const found = isOutcome(row.outcome) ? OF_OUTCOME[row.outcome] : judgeState(row);
  if (found === ENCRYPTED) return judgeEncryption(row);
  const isSaidToUs = () => isLimited(row) || turnedAwayWith(row) !== null;
  return found.proof === 'fails' && isOpen(row) && isSaidToUs() ? SET_ASIDE : found;
}

/** RFC 5321 §4.5.3.2 gives a server minutes for each of its answers; we wait for seconds. */
export function isLate({ outcome, reason }: Pick<Judged, 'outcome' | 'reason'>): boolean {
  const isSilent = outcome === 'silent' && (reason === 'greeting' || reason === 'ehlo');
  return isSilent || (outcome === 'tls-failed' && reason === 'stalled');
}

/** RFC 3207 §4: 454 to STARTTLS says that TLS is not available at the moment. */
function isPassing({ reason, smtp }: Judged): boolean {
  return reason === 'starttls-refused' && /^4/.test(smtp?.refusals?.at(-1) ?? '');
}

/** For outcomes of another version, where we only know whether the port answered. */
function judgeState(row: Pick<Judged, 'state'>): Judgement {
  if (isDead(row)) return UNREACHABLE;
  return row.state === 'untested' ? UNTESTED : UNJUDGED;
}

/** Encryption is good only if we know who is at the other end and nothing was injected before it began. */
function judgeEncryption({ tls, smtp }: Judged): Judgement {
  const { trusted, problems } = tls ?? { trusted: null, problems: [] };
  const isFlawed = trusted === false || problems.length > 0 || isInjected({ smtp });
  if (trusted === null) return { use: 'unjudged', proof: 'works', tone: isFlawed ? 'caution' : 'unknown' };
  return { use: trusted ? 'usable' : 'untrusted', proof: 'works', tone: isFlawed ? 'caution' : 'good' };
}

export function isOpen({ state }: Pick<Judged, 'state'>): boolean {
  return state === 'open';
}

/** A connection was tried and failed. `no-reply` does not count: it rests on the word of a Globalping probe alone. */
export function isDead({ state }: Pick<Judged, 'state'>): boolean {
  return state === 'closed' || state === 'filtered';
}

/** Whether we learned anything about the port being reachable. */
export function isSeen(row: Pick<Judged, 'state'>): boolean {
  return isOpen(row) || isDead(row);
}

/**
 * The rows that count for one port seen from several vantage points, most useful first. Rows that learned nothing are
 * left out, and so are those that only saw an open port if another saw what it is for. If no vantage point learned
 * anything, the rows that say most are kept.
 */
export function tellingOf<T extends Judged>(rows: readonly T[]): T[] {
  const sorted = rows.toSorted((one, other) => rank(one) - rank(other));
  const seen = sorted.filter(isSeen);
  const judged = seen.filter((row) => judge(row).use !== 'unjudged');
  if (judged.some(isOpen)) return judged;
  return seen.length > 0 ? seen : sorted.filter(({ outcome }) => outcome === sorted[0]?.outcome);
}

function rank(row: Judged): number {
  return USES.indexOf(judge(row).use);
}

/**
 * One port as several vantage points saw it: the worst result decides, but if it is usable from one, that is reported.
 */
export function useAcross(rows: readonly Judged[]): Use {
  const telling = tellingOf(rows).map((row) => judge(row).use);
  const [best, worst] = [telling[0], telling.at(-1)];
  if (best === undefined || worst === undefined) return 'untested';
  if (best === 'usable' && worst !== 'usable') return 'usable-somewhere';
  // One vantage point found it open, another could not reach it: the port exists, but its purpose is unknown.
  return best === 'unjudged' ? best : worst;
}
