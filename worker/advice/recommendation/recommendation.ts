/**
 * Rows → the one port to use, its alternatives, and the rejected ports with reasons; or why no port can be recommended.
 * Pure.
 *
 * Only ports as safe as the best one are alternatives: someone who cannot use the best port must not end up without
 * encryption, or with a certificate that the mail program refuses. For the same reason, a port without encryption is not
 * recommended while another port may be encrypted and could not be judged.
 */
import type { Advised, Caller, NoPortWhy, Note, Recommendation, VantageReport } from '../../api/index.ts';
import { type Candidate, candidateOf, type Usable } from '../../judgement/candidate.ts';
import { type Evidence, evidenceOf, type HasReached } from '../../judgement/evidence.ts';
import { isLimited } from '../../judgement/refusal.ts';
import { isLate, isOpen } from '../../judgement/use.ts';
import type { Network, Provider } from '../../knowledge/knowledge.ts';
import { isSubmissionPort, isWebPort, RELAY_PORT } from '../../knowledge/ports.ts';
import { blockedNote, dangersOf, notesOn, SERVERS_ONLY, secretNotes, whyUnusable } from './notes.ts';
import { compare } from './ranking.ts';

export interface Situation {
  vantages: readonly VantageReport[];
  /** The host's provider, if known. */
  provider: Provider | null;
  /** The caller's network, if the caller is to be considered. */
  caller: Caller | null;
  /** All networks whose blocked ports are known. */
  networks: readonly Network[];
  hasReached?: HasReached;
}

export type Choice = { recommendation: Recommendation } | { recommendation: null; why: NoPortWhy };

export function recommend(situation: Situation): Choice {
  const { vantages, provider } = situation;
  const evidence = evidenceOf(vantages, situation.hasReached);
  const candidates = evidence.map(candidateOf);
  const ranked = candidates
    .filter((one) => one.kind === 'usable')
    .filter((one) => barriers(one, situation).length === 0)
    .toSorted((one, other) => compare(one, other, provider));
  const [best] = ranked;
  if (best === undefined || isWithheld(best, candidates))
    return { recommendation: null, why: whyNone(evidence, candidates, situation) };
  const chosen = ranked.filter(({ grade }) => grade === best.grade);
  const [first, ...alternatives] = chosen.map((one) => advised(one, provider));
  const passedOver = candidates
    .filter((one) => !chosen.some(({ port }) => port === one.port))
    .map((one) => ({ port: one.port, reasons: against(one, situation) }));
  const used = first ?? advised(best, provider);
  const reasons = [...used.reasons, ...secretNotes(provider)];
  return { recommendation: { ...used, reasons, alternatives, passedOver } };
}

function isWithheld(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const isUnencrypted = candidate.kind === 'usable' && candidate.grade === 'unencrypted';
  return isUnencrypted && candidates.some(mayBeEncrypted);
}

/** Not judged, because of us or for the moment. A mail server is expected to encrypt on its submission ports. */
function mayBeEncrypted({ kind, port }: Candidate): boolean {
  if (kind === 'beyond-our-client') return true;
  return (kind === 'unproven' || kind === 'check-refused-here') && isSubmissionPort(port);
}

function advised(one: Usable, provider: Provider | null): Advised {
  return { port: one.port, encryption: one.encryption, reasons: notesOn(one, provider) };
}

/** What keeps this caller from using a port, however well it works. */
function barriers({ port }: Candidate, { caller, networks }: Situation): Note[] {
  const relay = port === RELAY_PORT ? [SERVERS_ONLY] : [];
  return caller?.blockedPorts.includes(port) ? [...relay, blockedNote(caller, networks)] : relay;
}

function against(one: Candidate, situation: Situation): Note[] {
  return [...barriers(one, situation), ...(one.kind === 'usable' ? dangersOf(one) : [whyUnusable(one)])];
}

/**
 * Why no port is recommended. Port 25 does not count, because it is not for submission: that it could not be tested
 * explains nothing.
 */
function whyNone(
  evidence: readonly Evidence[],
  candidates: readonly Candidate[],
  { caller }: Situation,
): NoPortWhy {
  const others = candidates.filter(({ port }) => port !== RELAY_PORT);
  const worked = (one: Candidate) =>
    (one.kind === 'usable' || one.kind === 'encryption-differs') && !isWithheld(one, candidates);
  const usable = others.filter(worked);
  if (usable.some(({ port }) => caller?.blockedPorts.includes(port))) return 'blocked-by-your-network';
  if (usable.length > 0 || others.some(({ kind }) => kind === 'failed-from-some-places'))
    return 'works-from-some-places';
  const rows = evidence.filter(({ port }) => port !== RELAY_PORT).flatMap(({ sightings }) => sightings);
  const unproven = others.filter(({ kind }) => kind === 'unproven').flatMap((one) => outcomesOf(one));
  if (others.some(({ kind }) => kind === 'check-refused-here')) return 'check-refused-here';
  if (unproven.includes('busy') || rows.some(({ row }) => isLimited(row))) return 'busy';
  if (others.some(({ kind }) => kind === 'beyond-our-client')) return 'beyond-our-client';
  if (unproven.includes('connected')) return 'reachability-only';
  // On a web port, silence is more likely a web server that waits for the client.
  if (rows.some(({ row }) => isLate(row) && !isWebPort(row.port))) return 'no-greeting';
  if (candidates.some(worked)) return 'servers-only';
  if (others.some((one) => isWithheld(one, candidates))) return 'nothing-measured';
  if (others.some(({ kind }) => kind === 'failed'))
    return rows.some(({ row }) => isOpen(row)) ? 'nothing-works' : 'nothing-answers';
  return others.length === 0 && candidates.length > 0 ? 'servers-port-only' : 'nothing-measured';
}

function outcomesOf(candidate: Candidate): readonly string[] {
  return candidate.kind === 'usable' ? [] : candidate.outcomes;
}
