/** Every outcome of a port, with its state and its reasons. */

/** TLS alerts by their IANA names, in kebab-case; `unknown` stands for a code that is not in the registry. */
export const TLS_ALERTS = [
  'close-notify',
  'unexpected-message',
  'bad-record-mac',
  'decryption-failed',
  'record-overflow',
  'decompression-failure',
  'handshake-failure',
  'no-certificate',
  'bad-certificate',
  'unsupported-certificate',
  'certificate-revoked',
  'certificate-expired',
  'certificate-unknown',
  'illegal-parameter',
  'unknown-ca',
  'access-denied',
  'decode-error',
  'decrypt-error',
  'too-many-cids-requested',
  'export-restriction',
  'protocol-version',
  'insufficient-security',
  'internal-error',
  'inappropriate-fallback',
  'user-canceled',
  'no-renegotiation',
  'missing-extension',
  'unsupported-extension',
  'certificate-unobtainable',
  'unrecognized-name',
  'bad-certificate-status-response',
  'bad-certificate-hash-value',
  'unknown-psk-identity',
  'certificate-required',
  'general-error',
  'no-application-protocol',
  'ech-required',
  'unknown',
] as const;

export type TlsAlert = (typeof TLS_ALERTS)[number];

/** Whether the TCP port answered: the rough category of each outcome. */
export type State = 'open' | 'closed' | 'filtered' | 'unknown' | 'untested';

/** Every outcome with its state and the reasons that can refine it. */
export const OUTCOMES = {
  starttls: { state: 'open', reasons: [] },
  'implicit-tls': { state: 'open', reasons: [] },
  plaintext: { state: 'open', reasons: [] },
  'tls-failed': {
    state: 'open',
    reasons: [
      'starttls-refused',
      'obsolete-version',
      'not-tls',
      'cut-off',
      'stalled',
      'bad-signature',
      'protocol-error',
      'beyond-our-client',
    ],
  },
  rejected: { state: 'open', reasons: ['greeting', 'ehlo'] },
  busy: { state: 'open', reasons: ['greeting', 'ehlo'] },
  silent: { state: 'open', reasons: ['greeting', 'ehlo'] },
  'not-smtp': { state: 'open', reasons: ['http', 'ssh', 'other', 'too-long'] },
  dropped: { state: 'open', reasons: ['greeting', 'ehlo'] },
  connected: { state: 'open', reasons: [] },
  refused: { state: 'closed', reasons: [] },
  timeout: { state: 'filtered', reasons: ['host-unreachable'] },
  'no-reply': { state: 'unknown', reasons: [] },
  untestable: { state: 'untested', reasons: ['port-25-forbidden', 'platform-range'] },
  error: {
    state: 'untested',
    reasons: ['opaque-failure', 'no-route', 'vantage-failed', 'vantage-late', 'budget'],
  },
} as const satisfies Record<string, { state: State; reasons: readonly string[] }>;

export type Outcome = keyof typeof OUTCOMES;

/** `alert-…` refines `tls-failed` and names the alert that the server sent. */
export type Reason = (typeof OUTCOMES)[Outcome]['reasons'][number] | `alert-${TlsAlert}`;

/** A newer service may send outcomes that this client does not know. */
export function isOutcome(word: string): word is Outcome {
  return Object.hasOwn(OUTCOMES, word);
}
