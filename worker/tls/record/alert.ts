/** The alert protocol: descriptions by their IANA names, in kebab-case (TLS Alerts registry). */
import type { TlsAlert } from '../../api/index.ts';

export const ALERTS = {
  'close-notify': 0,
  'unexpected-message': 10,
  'bad-record-mac': 20,
  'decryption-failed': 21,
  'record-overflow': 22,
  'decompression-failure': 30,
  'handshake-failure': 40,
  'no-certificate': 41,
  'bad-certificate': 42,
  'unsupported-certificate': 43,
  'certificate-revoked': 44,
  'certificate-expired': 45,
  'certificate-unknown': 46,
  'illegal-parameter': 47,
  'unknown-ca': 48,
  'access-denied': 49,
  'decode-error': 50,
  'decrypt-error': 51,
  'too-many-cids-requested': 52,
  'export-restriction': 60,
  'protocol-version': 70,
  'insufficient-security': 71,
  'internal-error': 80,
  'inappropriate-fallback': 86,
  'user-canceled': 90,
  'no-renegotiation': 100,
  'missing-extension': 109,
  'unsupported-extension': 110,
  'certificate-unobtainable': 111,
  'unrecognized-name': 112,
  'bad-certificate-status-response': 113,
  'bad-certificate-hash-value': 114,
  'unknown-psk-identity': 115,
  'certificate-required': 116,
  'general-error': 117,
  'no-application-protocol': 120,
  'ech-required': 121,
} as const satisfies Record<Exclude<TlsAlert, 'unknown'>, number>;
export type AlertName = keyof typeof ALERTS;

export interface Alert {
  fatal: boolean;
  name: TlsAlert;
}

const NAMES = new Map<number, AlertName>(
  Object.entries(ALERTS).map(([name, code]) => [code, name as AlertName]),
);

/** Empty if the bytes are not whole alerts: RFC 8446 §5.1 forbids splitting one. RFC 5246 §6.2.1 allows several. */
export function parseAlerts(bytes: Uint8Array): Alert[] {
  if (bytes.length % 2 !== 0) return [];
  return Array.from({ length: bytes.length / 2 }, (_, at) => ({
    fatal: bytes[2 * at] !== 1,
    name: NAMES.get(bytes[2 * at + 1] ?? 0) ?? 'unknown',
  }));
}

/** RFC 8446 §6: `close_notify` and `no_renegotiation` are warnings, everything else that we send is fatal. */
export function encodeAlert(name: AlertName): Uint8Array {
  const warning = name === 'close-notify' || name === 'no-renegotiation';
  return Uint8Array.of(warning ? 1 : 2, ALERTS[name]);
}
