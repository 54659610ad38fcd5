/**
 * What one row is worth: what the port is good for, what the row proves, and the tone to report it in. This is the only
 * place that derives good or bad from an outcome. Text, element, recommendation, settings, tickets, explanations and the
 * comparison with the reader's own machine are maps over it. Pure.
 *
 * Two rules decide every case. A row is bad only if no mail program could get anywhere; a server that answers, however
 * badly, calls for caution. What we could not observe, because of our own limits or a passing condition, is never held
 * against the server.
 */
import { isOutcome, type Outcome, type PortReport, type Smtp, type Tls, type Tone } from '../api/index.ts';
import { isInjected } from './trust.ts';

/** Best first, the order in which they are told. */
export const USES = [
  /** Encrypted, and the certificate trusted. */
  'usable',
  /** Usable where one place looked, not usable where another did. */
  'usable-somewhere',
  'untrusted',
  'unencrypted',
  /** Open, but no mail program gets anywhere. */
  'unusable',
  /** Open, but what it is good for is not known. */
  'unjudged',
  'unreachable',
  'untested',
] as const;
export type Use = (typeof USES)[number];

/**
 * `works`: mail can be sent here. `answers`: the port is open, but no SMTP was tried. `fails`: mail cannot be sent here, as
 * far as was seen. `unproven`: says nothing either way.
 */
export type Proof = 'works' | 'answers' | 'fails' | 'unproven';

export interface Judgement {
  use: Use;
  proof: Proof;
  tone: Tone;
}

/** What a row is judged by. */
export interface Judged extends Pick<PortReport, 'outcome' | 'state' | 'reason'> {
  tls: Pick<Tls, 'trusted' | 'problems'> | null;
  smtp: Pick<Smtp, 'bytesBehindStarttls'> | null;
}

const UNUSABLE: Judgement = { use: 'unusable', proof: 'fails', tone: 'bad' };
const UNREACHABLE: Judgement = { use: 'unreachable', proof: 'fails', tone: 'bad' };
const UNJUDGED: Judgement = { use: 'unjudged', proof: 'unproven', tone: 'unknown' };
const UNTESTED: Judgement = { use: 'untested', proof: 'unproven', tone: 'unknown' };
const ENCRYPTED: Judgement = { use: 'usable', proof: 'works', tone: 'good' };
/** The server answers but turns this client away, or cannot agree on TLS with it. Another client may fare better. */
const TURNED_AWAY: Judgement = { use: 'unusable', proof: 'fails', tone: 'caution' };

const OF_OUTCOME: Readonly<Record<Outcome, Judgement>> = {
  starttls: ENCRYPTED,
  'implicit-tls': ENCRYPTED,
  plaintext: { use: 'unencrypted', proof: 'works', tone: 'caution' },
  'tls-failed': TURNED_AWAY,
  rejected: TURNED_AWAY,
  // A 4xx reply is about this moment only (RFC 5321 §4.2.1), so it proves nothing about the port.
  busy: { use: 'unjudged', proof: 'unproven', tone: 'caution' },
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

/** For callers that know the outcome of a row and nothing else of it. */
export function judgeOutcome(outcome: Outcome): Judgement {
  return OF_OUTCOME[outcome];
}

export function judge(row: Judged): Judgement {
  if (row.reason === 'beyond-our-client') return UNJUDGED;
  const found = isOutcome(row.outcome) ? OF_OUTCOME[row.outcome] : judgeState(row);
  return found === ENCRYPTED ? judgeEncryption(row) : found;
}

/** For outcomes of another version, of which no more is known than whether the port answered. */
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

/** No TCP connection, and it was certainly tried. `no-reply` of Globalping is a probe's word only. */
export function isDead({ state }: Pick<Judged, 'state'>): boolean {
  return state === 'closed' || state === 'filtered';
}

/** Whether it was learned at all if the port can be reached. */
export function isSeen(row: Pick<Judged, 'state'>): boolean {
  return isOpen(row) || isDead(row);
}

/**
 * What counts of one port seen from several places, most useful first. A place that learned nothing does not count, nor one
 * that saw no more than that the port is open where another saw what for. Where no place learned anything, those that can
 * tell the most.
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

/** One port as several places saw it: as good as where it is worst, but what is usable in one place is told. */
export function useAcross(rows: readonly Judged[]): Use {
  const telling = tellingOf(rows).map((row) => judge(row).use);
  const [best, worst] = [telling[0], telling.at(-1)];
  if (best === undefined || worst === undefined) return 'untested';
  if (best === 'usable' && worst !== 'usable') return 'usable-somewhere';
  // Open for one and not reached by another: the port is there, and what it is good for is not known.
  return best === 'unjudged' ? best : worst;
}

/** The tone of one port that several places saw in different ways: where all of them fail, that is no comfort. */
export function toneOfDifference(rows: readonly Judged[]): Tone {
  return rows.every((row) => judge(row).tone === 'bad') ? 'bad' : 'caution';
}
