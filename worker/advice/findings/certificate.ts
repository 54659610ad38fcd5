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

/** The leaf only: certificates above it are often unnecessary, and the host cannot renew them. */
function expiring({ port, tls }: PortReport): Sign[] {
  const [leaf] = tls?.certificates ?? [];
  if (leaf === undefined || tls?.trusted !== true) return [];
  const { daysLeft, notBefore, notAfter } = leaf;
  const lifetimeDays = (Date.parse(notAfter) - Date.parse(notBefore)) / DAY_MS;
  const isSoon = daysLeft < CERTIFICATE_SOON_DAYS && daysLeft < lifetimeDays * CERTIFICATE_SOON_SHARE;
  return isSoon ? [sign('certificate-expires-soon', [port], { days: daysLeft })] : [];
}

/**
 * Only the names count. Different keys, issuers or dates are normal: an RSA and an ECDSA certificate, or a machine that
 * was renewed before the next. Different names mean another server, or a certificate that was forgotten. The finding
 * lists the ports that differ from the majority of rows.
 */
function differing(rows: readonly PortReport[]): Sign[] {
  const shown = rows.flatMap(({ port, tls }) => {
    const [leaf] = tls?.certificates ?? [];
    return leaf === undefined ? [] : [{ port, names: namesOf(leaf) }];
  });
  const groups = [...Map.groupBy(shown, ({ names }) => names).values()];
  const [, ...others] = groups.toSorted((one, other) => other.length - one.length);
  const ports = others.flat().map(({ port }) => port);
  return ports.length === 0 ? [] : [sign('certificates-differ', ports, {})];
}

function namesOf({ names }: Certificate): string {
  return JSON.stringify([...new Set(names.map((name) => name.toLowerCase()))].toSorted());
}
