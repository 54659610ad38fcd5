/**
 * Which cause says why another one happened, and so makes it superfluous. Data only. There is no circle in it: two
 * causes that explained each other would both be left out.
 */
import type { ErrorCause } from '../../api/index.ts';

const CERTIFICATE: readonly ErrorCause[] = [
  'certificate-expired',
  'certificate-other-name',
  'certificate-untrusted',
];
const MODE: readonly ErrorCause[] = ['tls-on-plain-port', 'plain-on-tls-port', 'starttls-not-offered'];
const ACCOUNT: readonly ErrorCause[] = ['app-password-required', 'password-sign-in-off'];

/** Explains a refused sign-in: it was not the password. */
const NOT_THE_PASSWORD: readonly ErrorCause[] = [
  ...ACCOUNT,
  ...CERTIFICATE,
  'sign-in-method',
  'sign-in-unavailable',
  'encryption-required',
  'sending-limit',
  'tls-failed',
  'tls-outdated',
];

/** A chain may be broken as well: then both are said with certainty. */
export const EXPLAINED_BY_SURER: readonly ErrorCause[] = ['certificate-untrusted'];

/** Causes that add nothing next to another one that is at least as certain and says why. */
export const EXPLAINED_BY: Readonly<Partial<Record<ErrorCause, readonly ErrorCause[]>>> = {
  'connection-failed': [
    ...MODE,
    ...CERTIFICATE,
    'no-greeting',
    'connection-timeout',
    'connection-refused',
    'unreachable',
    'connection-lost',
    'connection-forbidden',
    'name-not-found',
    'name-lookup-failed',
    'host-field-wrong',
    'tls-failed',
    'tls-outdated',
    'sign-in-failed',
    'incoming-server',
    'service-refused',
  ],
  // A library that never got the greeting also calls that a timeout.
  'connection-timeout': ['no-greeting', 'tls-failed', 'incoming-server'],
  'connection-refused': ['incoming-server', 'name-lookup-failed'],
  'connection-lost': ['plain-on-tls-port', 'incoming-server'],
  'no-greeting': ['plain-on-tls-port', 'tls-on-plain-port', 'tls-failed', 'connection-lost'],
  'tls-failed': [...MODE, ...CERTIFICATE, 'tls-outdated'],
  'name-not-found': ['incoming-server', 'name-lookup-failed', 'host-field-wrong'],
  'name-lookup-failed': ['host-field-wrong'],
  'starttls-refused': [...CERTIFICATE, 'tls-outdated', 'tls-on-plain-port', 'sending-limit'],
  'sign-in-required': [
    ...ACCOUNT,
    'encryption-required',
    'relaying-denied',
    'sign-in-failed',
    'sending-limit',
    'domain-not-authorised',
  ],
  'sign-in-failed': [...NOT_THE_PASSWORD, 'service-refused', 'incoming-server'],
  'sign-in-method': [...ACCOUNT, 'encryption-required'],
  'service-refused': [
    ...MODE,
    'connection-timeout',
    'connection-refused',
    'connection-lost',
    'encryption-required',
    'starttls-refused',
    'password-sign-in-off',
    'no-reverse-name',
    'address-listed',
    'too-many-connections',
    'sending-limit',
    'try-later',
    'content-refused',
    'message-too-large',
    'relaying-denied',
    'domain-not-authorised',
    'mailbox-full',
  ],
  'recipient-refused': [
    'service-refused',
    'sign-in-required',
    'encryption-required',
    'sender-refused',
    'relaying-denied',
    'try-later',
    'address-listed',
    'no-reverse-name',
    'mailbox-full',
    'content-refused',
    'sending-limit',
    'domain-not-authorised',
  ],
  'sender-refused': ['sign-in-required', 'encryption-required', 'domain-not-authorised'],
  'certificate-untrusted': ['certificate-expired', 'certificate-other-name'],
  'encryption-required': ['password-sign-in-off', 'app-password-required'],
  'content-refused': ['address-listed', 'domain-not-authorised', 'sending-limit', 'no-reverse-name'],
  'command-refused': [
    'sign-in-required',
    'sign-in-failed',
    'sign-in-method',
    'encryption-required',
    'recipient-refused',
    'sender-refused',
    'service-refused',
  ],
  'try-later': ['sending-limit', 'sign-in-unavailable', 'too-many-connections'],
};
