/** Compares rows with what the mail hosts are known to do. Pure. */
import type { PortReport } from '../../worker/api/index.ts';
import { type DemoHost, expectationFor } from '../local/demo-host.ts';

export interface Comparison {
  rows: number;
  /** Rows in which our own side failed, other than those that were left out on purpose to spare the host. */
  failed: readonly string[];
  contradictions: readonly string[];
}

export function compare(host: DemoHost, rows: readonly PortReport[]): Comparison {
  const judged = rows.filter(({ outcome }) => outcome !== 'error');
  const failed = rows
    .filter(({ outcome, reason }) => outcome === 'error' && reason !== 'budget')
    .map(({ port, reason }) => `${host.name} ${port}: error ${reason}`);
  return {
    rows: rows.length,
    failed,
    contradictions: judged.flatMap((row) => contradictionOf(host, row)),
  };
}

function contradictionOf(host: DemoHost, row: PortReport): string[] {
  const known = expectationFor(host, row.port);
  const expected = sentence(known.outcome, known.reason, known.trusted);
  const found = sentence(row.outcome, row.reason, trustIn(row));
  return expected === found ? [] : [`${host.name} ${row.port}: ${found}, but it is ${expected}`];
}

/** A handshake that was not completed says nothing about trust. */
function trustIn({ encryption, tls }: PortReport): boolean | null {
  return encryption === null ? null : (tls?.trusted ?? null);
}

function sentence(outcome: string, reason: string | null, isTrusted: boolean | null): string {
  const trust = isTrusted === null ? '' : isTrusted ? ', trusted' : ', not trusted';
  return `${outcome}${reason === null ? '' : ` ${reason}`}${trust}`;
}
