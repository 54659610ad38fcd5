/** Rows and certificates, as a check may find them. */
import {
  type Certificate,
  OUTCOMES,
  type Outcome,
  type PortReport,
  type Reason,
  TLS_PROBLEM_SEVERITIES,
  type Tls,
  type TlsProblem,
} from '../../api/index.ts';

export const SAMPLE_HOST = 'mail.example.net';
const CHECKED_AT = '2026-11-30T12:00:00.000Z';

const CERTIFICATE: Certificate = {
  subject: `CN=${SAMPLE_HOST}`,
  issuer: 'C=US, O=Example Trust, CN=Example Trust R1',
  names: [SAMPLE_HOST],
  notBefore: '2026-11-01T00:00:00.000Z',
  notAfter: '2027-01-30T00:00:00.000Z',
  daysLeft: 61,
  keyType: 'ec',
  keyBits: 256,
  signatureAlgorithm: 'ecdsa-with-SHA256',
  fingerprintSha256: 'a1'.repeat(32),
  isOnPath: true,
};

/** The certificate with what the problem is about. */
const FLAWED: Readonly<Partial<Record<TlsProblem, Partial<Certificate>>>> = {
  'name-mismatch': { subject: 'CN=smtp.example.org', names: ['smtp.example.org'] },
  expired: { notBefore: '2026-08-05T00:00:00.000Z', notAfter: '2026-11-03T00:00:00.000Z', daysLeft: -27 },
  'not-yet-valid': { notBefore: '2026-12-01T00:00:00.000Z' },
};

/** The port on which such a result is usual; others have it on 587. */
const PORTS: Readonly<Record<string, number>> = {
  'implicit-tls': 465,
  'not-smtp': 80,
  http: 80,
  ssh: 2525,
  untestable: 25,
  'port-25-forbidden': 25,
};

export function sampleRow(
  outcome: Outcome,
  reason: Reason | null = null,
  tls: Tls | null = null,
): PortReport {
  const encryption = outcome === 'starttls' || outcome === 'implicit-tls' ? outcome : null;
  return {
    port: PORTS[reason ?? outcome] ?? PORTS[outcome] ?? 587,
    family: 4,
    address: '192.0.2.1',
    tried: [],
    outcome,
    state: OUTCOMES[outcome].state,
    reason,
    encryption,
    checkedAt: CHECKED_AT,
    ageSeconds: 0,
    cached: false,
    since: null,
    smtp: null,
    tls: tls ?? (encryption && sampleTls()),
    timings: {
      connectMs: null,
      greetingMs: null,
      ehloMs: null,
      starttlsMs: null,
      handshakeMs: null,
      totalMs: null,
    },
  };
}

/** Null: with nothing wrong. */
export function sampleTls(problem: TlsProblem | null = null): Tls {
  const isTrusted = problem === null || TLS_PROBLEM_SEVERITIES[problem] === 'warning';
  return {
    version: problem === 'obsolete-version' ? 'TLS 1.1' : 'TLS 1.3',
    cipherSuite: 'TLS_AES_256_GCM_SHA384',
    keyExchange: 'X25519',
    trusted: problem === 'too-many-certificates' ? null : isTrusted,
    problems: problem === null ? [] : [problem],
    certificates: [{ ...CERTIFICATE, ...(problem && FLAWED[problem]) }],
  };
}
