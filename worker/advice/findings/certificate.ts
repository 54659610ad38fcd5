/** What the certificates of a host show, each on its own and compared with each other. Pure. */
import type { Certificate, PortReport } from '../../api/index.ts';
import { problemsOf } from '../../judgement/trust.ts';
import { CERTIFICATE_SOON_DAYS, CERTIFICATE_SOON_SHARE, DAY_MS } from '../../limits.ts';
import { type Sign, sign } from './sign.ts';

export function certificateSigns(rows: readonly PortReport[]): Sign[] {
  return [...rows.flatMap((row) => [...untrusted(row), ...expiring(row)]), ...differing(rows)];
}

function untrusted(row: PortReport): Sign[] {
  const problems = problemsOf([row]);
  return problems.length === 0 ? [] : [sign('certificate-untrusted', [row.port], { problems })];
}

/**
 * The first to expire of the certificates that lead to a trusted authority: without any one of them, mail programs refuse
 * the leaf as well. Others that a server sends do not matter.
 */
function expiring({ port, tls }: PortReport): Sign[] {
  if (tls?.trusted !== true) return [];
  const [leaf] = tls.certificates;
  const path = tls.certificates.filter((one) => one === leaf || one.isOnPath);
  const [first] = path.filter(isEndingSoon).toSorted((one, other) => one.daysLeft - other.daysLeft);
  if (first === undefined) return [];
  const certificate = first === leaf ? 'leaf' : 'intermediate';
  return [sign('certificate-expires-soon', [port], { days: first.daysLeft, certificate })];
}

function isEndingSoon({ daysLeft, notBefore, notAfter }: Certificate): boolean {
  const lifetimeDays = (Date.parse(notAfter) - Date.parse(notBefore)) / DAY_MS;
  return daysLeft < CERTIFICATE_SOON_DAYS && daysLeft < lifetimeDays * CERTIFICATE_SOON_SHARE;
}

/**
 * Only the names count. Different keys, issuers or dates are normal: an RSA and an ECDSA certificate, or a machine that
 * was renewed before the next. Different names mean another server, or a certificate that was forgotten. The finding
 * lists the ports that differ from the majority of rows.
 */
function differing(rows: readonly PortReport[]): Sign[] {
  const shown = rows.flatMap(({ port, tls, cut = [] }) => {
    const [leaf] = tls?.certificates ?? [];
    return leaf === undefined ? [] : [{ port, leaf, names: namesOf(leaf), isCut: cut.includes('names') }];
  });
  // A list that is not shown in full says nothing, unless another row has the same certificate, with all of its names.
  const whole = shown.filter(({ isCut }) => !isCut);
  const known = new Map(whole.map(({ leaf, names }) => [leaf.fingerprintSha256, names]));
  const compared = shown.flatMap(({ port, leaf, names, isCut }) => {
    const all = isCut ? known.get(leaf.fingerprintSha256) : names;
    return all === undefined ? [] : [{ port, names: all }];
  });
  const groups = [...Map.groupBy(compared, ({ names }) => names).values()];
  const [, ...others] = groups.toSorted((one, other) => other.length - one.length);
  const ports = others.flat().map(({ port }) => port);
  return ports.length === 0 ? [] : [sign('certificates-differ', ports, {})];
}

function namesOf({ names }: Certificate): string {
  return JSON.stringify([...new Set(names.map((name) => name.toLowerCase()))].toSorted());
}
