/** What TLS may show, in the form of a report, with the details that a test needs. Runs in any environment. */
import type { Certificate, Tls } from '../../worker/api/index.ts';

export const LEAF: Certificate = {
  subject: 'CN=mail.example.com',
  issuer: "C=US, O=Let's Encrypt, CN=R11",
  names: ['mail.example.com', 'smtp.example.com'],
  notBefore: '2026-10-27T08:00:00.000Z',
  notAfter: '2027-01-25T08:00:00.000Z',
  daysLeft: 61,
  keyType: 'rsa',
  keyBits: 2048,
  signatureAlgorithm: 'sha256WithRSAEncryption',
  fingerprintSha256: 'a1'.repeat(32),
  isOnPath: true,
};

export const INTERMEDIATE: Certificate = {
  ...LEAF,
  subject: "C=US, O=Let's Encrypt, CN=R11",
  issuer: 'C=US, O=Internet Security Research Group, CN=ISRG Root X1',
  names: [],
  notAfter: '2027-03-12T23:59:59.000Z',
  daysLeft: 107,
  fingerprintSha256: 'b2'.repeat(32),
};

export const EXPIRED: Certificate = {
  ...LEAF,
  notBefore: '2026-07-05T08:00:00.000Z',
  notAfter: '2026-10-03T08:00:00.000Z',
  daysLeft: -53,
  fingerprintSha256: 'c3'.repeat(32),
};

export const OTHER_NAME: Certificate = {
  ...LEAF,
  subject: 'CN=*.example.net',
  names: ['*.example.net'],
  fingerprintSha256: 'd4'.repeat(32),
};

export const SELF_SIGNED: Certificate = {
  ...LEAF,
  subject: 'C=DE, O=Beispiel GmbH, CN=mail.example.com',
  issuer: 'C=DE, O=Beispiel GmbH, CN=mail.example.com',
  keyType: 'ec',
  keyBits: 256,
  signatureAlgorithm: 'ecdsa-with-SHA256',
  fingerprintSha256: 'e5'.repeat(32),
};

export function tlsSeen(more: Partial<Tls> = {}): Tls {
  return {
    version: 'TLS 1.3',
    cipherSuite: 'TLS_AES_256_GCM_SHA384',
    keyExchange: 'X25519',
    trusted: true,
    problems: [],
    certificates: [LEAF, INTERMEDIATE],
    ...more,
  };
}
