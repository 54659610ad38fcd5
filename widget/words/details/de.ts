/** The labels of the details of one port in German. */
import type { DetailsWords } from '../../words.ts';

const moreNames = (count: number): string => (count === 1 ? '1 weiterer' : `${count} weitere`);

export const words: DetailsWords = {
  language: 'de',
  colon: ': ',
  alternatives: 'Auch möglich',
  passedOver: 'Nicht empfohlen',
  reportCopied: 'Der Bericht ist kopiert; fügen Sie ihn dort ein.',
  reportNotCopied: 'Der Bericht ließ sich nicht kopieren.',
  detail: {
    greeting: 'Begrüßung',
    extensions: 'Erweiterungen',
    login: 'Anmeldeverfahren',
    sizeLimit: 'Größenlimit',
    address: 'Adresse',
    timings: 'Zeiten',
  },
  phase: {
    connectMs: 'Verbindung',
    greetingMs: 'Begrüßung',
    ehloMs: 'EHLO',
    starttlsMs: 'STARTTLS',
    handshakeMs: 'Handshake',
    totalMs: 'insgesamt',
  },
  certificate: {
    label: {
      version: 'TLS-Version',
      cipherSuite: 'Cipher-Suite',
      keyExchange: 'Schlüsselaustausch',
      names: 'Zertifikat für',
      trust: 'Vertrauen',
      issuer: 'Ausgestellt von',
      validUntil: 'Gültig bis',
      key: 'Schlüssel',
      signature: 'Signatur',
      fingerprint: 'SHA-256-Abdruck',
      chain: 'Kette wie gesendet',
    },
    trusted: 'vertrauenswürdig; ob widerrufen, wird nicht geprüft',
    unjudged: 'nicht beurteilt',
    moreNames,
  },
};
