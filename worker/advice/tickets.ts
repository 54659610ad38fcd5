/**
 * What a report gives cause to ask for, and whom: the reader's hoster to open a port that works from elsewhere, the mail
 * provider to repair one that works from nowhere. With its evidence, and without a verdict on whose fault it is. Pure.
 */
import type { Outcome, PortReport, Report, Ticket, Vantage } from '../api/index.ts';

/** One row of a report, as it is told to somebody who has not seen the rest. */
export interface Evidence {
  vantage: Vantage;
  row: PortReport;
}

export interface Cause extends Pick<Ticket, 'to' | 'ports'> {
  host: string;
  evidence: Evidence[];
  /** What speaks for it beside the evidence: where one can read that the hoster blocks, or the provider offers, the ports. */
  document: Document | null;
}

export interface Document {
  name: string;
  source: string;
  verifiedOn: string;
}

/** RFC 8314 §3.3 and RFC 6409: a provider who offers neither of them has to answer for it. */
const SUBMISSION_PORTS: readonly number[] = [465, 587];

/** `named`: the ports were chosen by whoever asks; else only those count that every provider should have. */
export function ticketCauses(report: Report, named: boolean): Cause[] {
  const ports = [...new Set(report.vantages.flatMap((vantage) => vantage.ports.map(({ port }) => port)))];
  const working = ports.filter((port) => judge(rowsOf(report, port)) === 'works');
  const broken = ports.filter((port) => judge(rowsOf(report, port)) === 'broken');
  const wanted = named ? working : bestOf(working);
  const owed = named ? broken : broken.filter((port) => isOwed(port, report));
  return [
    ...(wanted.length > 0 ? [cause('hoster', report, wanted)] : []),
    ...(owed.length > 0 ? [cause('provider', report, owed)] : []),
  ];
}

function bestOf(working: readonly number[]): readonly number[] {
  const submission = working.filter((port) => SUBMISSION_PORTS.includes(port));
  return submission.length > 0 ? submission : working.slice(0, 1);
}

/** What every provider should have, and what this one says that he has. */
function isOwed(port: number, { documented }: Report): boolean {
  return SUBMISSION_PORTS.includes(port) || isDocumented(port, documented);
}

function isDocumented(port: number, documented: Report['documented']): boolean {
  return documented?.ports.some((one) => one.port === port && one.confirmed) ?? false;
}

function documentFor(to: Ticket['to'], ports: readonly number[], report: Report): Document | null {
  return to === 'hoster' ? knownBlock(ports, report) : promise(ports, report);
}

/** Only what is certain: a hoster who is told hearsay answers to that. */
function knownBlock(ports: readonly number[], { caller, findings }: Report): Document | null {
  const blocked = findings.find((finding) => finding.code === 'blocked-by-your-network');
  const isCertain =
    blocked?.parameters.certainty === 'known' && ports.every((port) => blocked.ports.includes(port));
  if (!isCertain || !caller?.source || !caller.verifiedOn) return null;
  return { name: blocked.parameters.name, source: caller.source, verifiedOn: caller.verifiedOn };
}

function promise(ports: readonly number[], { documented }: Report): Document | null {
  if (!documented || !ports.every((port) => isDocumented(port, documented))) return null;
  const { provider, source, verifiedOn } = documented;
  return { name: provider, source, verifiedOn };
}

function cause(to: Ticket['to'], report: Report, ports: readonly number[]): Cause {
  const evidence = ports
    .flatMap((port) => rowsOf(report, port))
    .filter(({ row }) => row.state !== 'untested');
  const document = documentFor(to, ports, report);
  return { to, ports: [...ports], host: report.target.host, evidence, document };
}

function rowsOf({ vantages }: Report, port: number): Evidence[] {
  return vantages.flatMap(({ vantage, ports }) =>
    ports.filter((row) => row.port === port).map((row) => ({ vantage, row })),
  );
}

/** Null where places disagree, or nobody could tell. */
function judge(rows: readonly Evidence[]): 'works' | 'broken' | null {
  const judged = rows.map(({ row }) => judgeRow(row)).filter((one) => one !== null);
  const [first] = judged;
  return first !== undefined && judged.every((one) => one === first) ? first : null;
}

const WORKS: readonly Outcome[] = ['starttls', 'implicit-tls', 'connected'];

/** What a mail program cannot use is broken: also what has no encryption, or a certificate that none should accept. */
function judgeRow({ outcome, reason, tls }: PortReport): 'works' | 'broken' | null {
  if (WORKS.includes(outcome)) return tls?.trusted === false ? 'broken' : 'works';
  if (reason === 'beyond-our-client' || SAYS_NOTHING.includes(outcome)) return null;
  return 'broken';
}

/** Busy for a moment, not told apart by who looked, or not looked at. */
const SAYS_NOTHING: readonly Outcome[] = ['busy', 'no-reply', 'untestable', 'error'];
