/** What the rows of a report mean together: codes with their ports and parameters. Pure; holds no sentence. */
import {
  FINDINGS,
  type Finding,
  type FindingCode,
  IMPLICIT_TLS_PORTS,
  type PortReport,
  type VantageReport,
} from '../api.ts';

interface Sign {
  code: FindingCode;
  parameters: Record<string, string>;
}

/** Findings in the order of their first port; a finding with the same parameters on several ports is one. */
export function findingsOf(vantages: readonly VantageReport[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const row of vantages.flatMap(({ ports }) => ports)) {
    for (const { code, parameters } of signsOf(row)) {
      const key = JSON.stringify([code, parameters]);
      const finding = found.get(key) ?? { code, severity: FINDINGS[code], ports: [], parameters };
      if (!finding.ports.includes(row.port)) finding.ports.push(row.port);
      found.set(key, finding);
    }
  }
  return [...found.values()];
}

function signsOf(row: PortReport): Sign[] {
  const signs: Sign[] = [];
  const expected = expectedMode(row.port);
  const seen = seenMode(row);
  const differs = seen !== null && (expected === 'implicit-tls') !== (seen === 'implicit-tls');
  if (expected !== null && differs) signs.push({ code: 'tls-mode-mismatch', parameters: { expected, seen } });
  if (row.smtp && row.smtp.bytesBehindStarttls > 0)
    signs.push({ code: 'starttls-injection', parameters: {} });
  if (row.smtp?.authBeforeTls.some((mechanism) => CLEAR.includes(mechanism)))
    signs.push({ code: 'auth-in-clear', parameters: {} });
  return signs;
}

/** RFC 4616 and the older LOGIN send the password as it is. */
const CLEAR: readonly string[] = ['PLAIN', 'LOGIN'];

type Mode = 'starttls' | 'implicit-tls' | 'plaintext';

/** Null for 443: providers use it in either way. */
function expectedMode(port: number): Mode | null {
  if (port === 443) return null;
  return IMPLICIT_TLS_PORTS.includes(port) ? 'implicit-tls' : 'starttls';
}

/** How encryption begins here; null where too little was said to tell. */
function seenMode({ encryption, outcome, smtp }: PortReport): Mode | null {
  if (encryption !== null) return encryption;
  if (outcome === 'plaintext') return 'plaintext';
  return smtp?.extensionsBeforeTls.includes('STARTTLS') ? 'starttls' : null;
}
