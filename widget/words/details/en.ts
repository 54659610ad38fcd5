/** The labels of the details of one port in English. */
import type { DetailsWords } from '../../words.ts';

const moreNames = (count: number): string => `${count} more`;

export const words: DetailsWords = {
  language: 'en',
  colon: ': ',
  alternatives: 'Also possible',
  passedOver: 'Not recommended',
  reportCopied: 'The report has been copied; paste it there.',
  reportNotCopied: 'The report could not be copied.',
  detail: {
    greeting: 'Greeting',
    extensions: 'Extensions',
    login: 'Login methods',
    sizeLimit: 'Size limit',
    address: 'Address',
    timings: 'Timings',
  },
  phase: {
    connectMs: 'connection',
    greetingMs: 'greeting',
    ehloMs: 'EHLO',
    starttlsMs: 'STARTTLS',
    handshakeMs: 'handshake',
    totalMs: 'total',
  },
  certificate: {
    label: {
      version: 'TLS version',
      cipherSuite: 'Cipher suite',
      keyExchange: 'Key exchange',
      names: 'Certificate for',
      trust: 'Trust',
      issuer: 'Issued by',
      validUntil: 'Valid until',
      key: 'Key',
      signature: 'Signature',
      fingerprint: 'SHA-256 fingerprint',
      chain: 'Chain as sent',
    },
    trusted: 'trusted; whether it was revoked is not checked',
    unjudged: 'not judged',
    moreNames,
  },
};
