/** The labels of the details of one port in French. */
import type { DetailsWords } from '../../words.ts';

const moreNames = (count: number): string => `${count} ${count < 2 ? 'autre' : 'autres'}`;

export const words: DetailsWords = {
  language: 'fr',
  colon: '\u00a0: ',
  alternatives: 'Également possible',
  passedOver: 'Non recommandés',
  reportCopied: 'Le rapport est copié\u00a0; collez-le là-bas.',
  reportNotCopied: 'Le rapport n’a pas pu être copié.',
  detail: {
    greeting: 'Message d’accueil',
    extensions: 'Extensions',
    login: 'Méthodes d’authentification',
    sizeLimit: 'Taille maximale',
    address: 'Adresse',
    timings: 'Durées',
  },
  phase: {
    connectMs: 'connexion',
    greetingMs: 'accueil',
    ehloMs: 'EHLO',
    starttlsMs: 'STARTTLS',
    handshakeMs: 'négociation TLS',
    totalMs: 'au total',
  },
  certificate: {
    label: {
      version: 'Version de TLS',
      cipherSuite: 'Suite cryptographique',
      keyExchange: 'Échange de clés',
      names: 'Certificat pour',
      trust: 'Confiance',
      issuer: 'Émis par',
      validUntil: 'Valable jusqu’au',
      key: 'Clé',
      signature: 'Signature',
      fingerprint: 'Empreinte SHA-256',
      chain: 'Chaîne telle qu’envoyée',
    },
    trusted: 'fiable\u00a0; la révocation n’est pas vérifiée',
    unjudged: 'non évalué',
    moreNames,
  },
};
