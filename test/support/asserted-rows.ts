/** Rows with what claims are about: outcome, TLS and certificates. */
import {
  type Certificate,
  LOCATION_HINTS,
  type Outcome,
  type PortReport,
  type Tls,
  type VantageReport,
} from '../../worker/api/index.ts';
import { toPortReport } from '../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from './rows.ts';

export { CHECKED_AT_MS };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Valid for so many days from the check on, and before it for `age`. A minute more or less tells both sides of a bound. */
export function certificateOf(days: number, age = 30): Certificate {
  const notAfterMs = CHECKED_AT_MS + days * DAY_MS;
  return {
    subject: 'mail.example',
    issuer: 'Example CA',
    names: ['mail.example'],
    notBefore: new Date(CHECKED_AT_MS - age * DAY_MS).toISOString(),
    notAfter: new Date(notAfterMs).toISOString(),
    daysLeft: Math.floor((notAfterMs - CHECKED_AT_MS + MINUTE_MS) / DAY_MS),
    keyType: 'EC',
    keyBits: 256,
    signatureAlgorithm: 'ecdsa-with-SHA256',
    fingerprintSha256: '00'.repeat(32),
    isOnPath: true,
  };
}

const ENCRYPTED: readonly Outcome[] = ['starttls', 'implicit-tls', 'tls-failed'];

export function reportRow(port: number, outcome: Outcome, tls: Partial<Tls> = {}): PortReport {
  const row = toPortReport(rowOf(port, 4, outcome), false, CHECKED_AT_MS);
  if (!ENCRYPTED.includes(outcome)) return row;
  const encryption = outcome === 'implicit-tls' ? 'implicit-tls' : 'starttls';
  const seen: Tls = {
    version: 'TLSv1.3',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    keyExchange: 'X25519',
    trusted: true,
    problems: [],
    certificates: [certificateOf(60)],
    ...tls,
  };
  return { ...row, encryption, tls: seen };
}

export function vantageOf(index: number, ports: readonly PortReport[]): VantageReport {
  const region = (['weur', 'enam', 'apac'] as const)[index] ?? LOCATION_HINTS[0];
  return {
    vantage: { id: region, kind: 'region', region, colo: null, place: null },
    checkedAt: new Date(CHECKED_AT_MS).toISOString(),
    ageSeconds: 0,
    durationMs: 100,
    cached: false,
    ipv6: null,
    ports: [...ports],
  };
}
