/**
 * What to request from whom, based on a report: the reader's hosting provider to open a port that works from elsewhere,
 * or the mail provider to fix one that works from nowhere. With evidence, but without saying whose fault it is. Pure.
 */
import type { AskedFor, Report, Ticket } from '../api/index.ts';
import { type Evidence, evidenceOf, type Sighting } from '../judgement/evidence.ts';
import { isMasked } from '../judgement/mask.ts';
import { judge, type Proof, type Use } from '../judgement/use.ts';
import { networkById } from '../knowledge/networks/networks.ts';
import { isSubmissionPort } from '../knowledge/ports.ts';
import { isOwnWord } from '../knowledge/providers/own-word.ts';

export interface Cause extends Pick<Ticket, 'to' | 'ports'> {
  host: string;
  evidence: Sighting[];
  /**
   * A document that supports the request: the hosting provider's about its blocks, or the mail provider's about its
   * ports.
   */
  document: Document | null;
  /** What the hosting provider asks before it opens a port. */
  asked: readonly AskedFor[];
}

export interface Document {
  name: string;
  source: string;
  verifiedOn: string;
}

/** `named`: the request chose the ports; otherwise only ports that every provider should have count. */
export function ticketCauses(report: Report, named: boolean): Cause[] {
  const evidence = evidenceOf(report.vantages);
  const portsThat = (claim: Claim) =>
    evidence.filter((one) => claimOf(one) === claim).map(({ port }) => port);
  const [working, broken] = [portsThat('works'), portsThat('broken')];
  const wanted = named ? working : bestOf(working);
  const owed = named ? broken : broken.filter((port) => isOwed(port, report));
  return [
    ...(wanted.length > 0 ? [cause('hoster', report, wanted)] : []),
    ...(owed.length > 0 ? [cause('provider', report, owed)] : []),
  ];
}

function bestOf(working: readonly number[]): readonly number[] {
  const submission = working.filter(isSubmissionPort);
  return submission.length > 0 ? submission : working.slice(0, 1);
}

/** A port that every provider should have, or that this one documents. */
function isOwed(port: number, { documented }: Report): boolean {
  return isSubmissionPort(port) || isDocumented(port, documented);
}

function isDocumented(port: number, documented: Report['documented']): boolean {
  if (!documented || !isOwnWord(documented)) return false;
  return documented.ports.some((one) => one.port === port && one.confirmed);
}

function documentFor(to: Ticket['to'], ports: readonly number[], report: Report): Document | null {
  return to === 'hoster' ? knownBlock(ports, report) : promise(ports, report);
}

/** Only confirmed blocks: a support team told something unconfirmed would argue about that instead. */
function knownBlock(ports: readonly number[], { caller, findings }: Report): Document | null {
  const blocked = findings.find((finding) => finding.code === 'blocked-by-your-network');
  const isCertain =
    blocked?.parameters.certainty === 'known' && ports.every((port) => blocked.ports.includes(port));
  if (!isCertain || !caller?.source || !caller.verifiedOn) return null;
  return { name: blocked.parameters.name, source: caller.source, verifiedOn: caller.verifiedOn };
}

/** Only where the network blocks these ports: nobody is asked about others. */
function askedFor(ports: readonly number[], { caller }: Report): readonly AskedFor[] {
  const isBlocked = ports.every((port) => caller?.blockedPorts.includes(port));
  return isBlocked ? (networkById(caller?.network ?? '')?.asksFor ?? []) : [];
}

function promise(ports: readonly number[], { documented }: Report): Document | null {
  if (!documented || !ports.every((port) => isDocumented(port, documented))) return null;
  const { provider, source, verifiedOn } = documented;
  return { name: provider, source, verifiedOn };
}

function cause(to: Ticket['to'], report: Report, ports: readonly number[]): Cause {
  const evidence = evidenceOf(report.vantages)
    .filter(({ port }) => ports.includes(port))
    .flatMap(({ sightings }) => sightings)
    .filter(({ row }) => row.state !== 'untested');
  const document = documentFor(to, ports, report);
  const asked = to === 'hoster' ? askedFor(ports, report) : [];
  return { to, ports: [...ports], host: report.target.host, evidence, document, asked };
}

/** What a ticket can say about a port: that it works from elsewhere, or that mail programs cannot use it. */
type Claim = 'works' | 'broken';

/** Null if vantage points disagree or none could tell. */
function claimOf({ sightings }: Evidence): Claim | null {
  const claims = sightings.map(({ row }) => claimOn(row)).filter((one) => one !== null);
  const [first] = claims;
  return first !== undefined && claims.every((one) => one === first) ? first : null;
}

/** For asking a hosting provider to open a port, it is enough that the port is open from elsewhere. */
const CLAIMS: Readonly<Record<Proof, Claim | null>> = {
  works: 'works',
  answers: 'works',
  fails: 'broken',
  unproven: null,
};

/** A mail program should not send without encryption, or accept an untrusted certificate. */
const UNSAFE: readonly Use[] = ['untrusted', 'unencrypted'];

function claimOn(row: Sighting['row']): Claim | null {
  // Nobody knows what the server behind the firewall offers.
  if (isMasked(row)) return null;
  const { use, proof } = judge(row);
  return UNSAFE.includes(use) ? 'broken' : CLAIMS[proof];
}
