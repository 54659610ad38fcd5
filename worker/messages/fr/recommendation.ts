/** The words for a recommendation in French. Only wording; the code decides when to use it. */

import type { SignInMethod } from '../../api/index.ts';
import { wordsFor } from '../finding.ts';
import { inParentheses, list } from '../format.ts';
import type { RecommendationWords } from '../recommendation.ts';
import { finding } from './finding.ts';

const all = (items: readonly string[]): string => list('fr', items);

const MODE: RecommendationWords['mode'] = {
  starttls: 'STARTTLS',
  'implicit-tls': 'SSL/TLS',
  plaintext: 'aucun',
};

const SECRETS: Readonly<Record<SignInMethod, string>> = {
  password: 'connectez-vous avec le mot de passe de la boîte aux lettres',
  'app-password': 'connectez-vous avec un mot de passe d’application, et non avec celui de votre compte',
  'authorization-code':
    'connectez-vous avec un code d’autorisation créé dans les réglages du webmail, et non avec le mot de passe de votre compte',
  'api-key': 'connectez-vous avec une clé d’API',
  'smtp-credentials': 'connectez-vous avec le mot de passe ou la clé SMTP que fournit le fournisseur',
  oauth: 'connectez-vous sur la page du fournisseur (OAuth 2.0)\u00a0: aucun mot de passe n’est accepté',
  'by-address': 'sans identification\u00a0: le fournisseur doit autoriser votre adresse IP',
};

export const recommendation: RecommendationWords = {
  use: (port, encryption, isSafe) => {
    if (encryption === null) return `ATTENTION\u00a0: le port ${port} fonctionne, mais sans chiffrement`;
    return isSafe
      ? `Utilisez le port ${port} avec ${MODE[encryption]}`
      : `N’utilisez le port ${port} avec ${MODE[encryption]} que s’il le faut`;
  },
  alternatives: 'Également possible',
  passedOver: 'Non recommandés',
  mode: MODE,
  note: {
    unencrypted: () => 'rien n’est chiffré\u00a0: mot de passe et courrier sont lisibles en chemin',
    'certificate-problem': ({ problems }) =>
      `son certificat n’est pas digne de confiance${inParentheses(all(wordsFor(finding.problem, problems)))}`,
    'certificate-unknown': () => 'son certificat n’a pas pu être jugé',
    'starttls-injection': () => 'du texte non chiffré a été glissé avant le chiffrement',
    worked: ({ count }) =>
      count === 1
        ? 'il a fonctionné à l’essai'
        : `il a fonctionné depuis les ${count} lieux qui ont pu l’essayer`,
    'certificate-trusted': () => 'son certificat est digne de confiance',
    'insist-on-encryption': () =>
      'il accepte aussi les mots de passe en clair\u00a0: exigez STARTTLS, et non «\u00a0si disponible\u00a0»',
    'ntlm-only': () =>
      'pour se connecter avec un mot de passe, il n’y a que NTLM, que peu de logiciels de messagerie prennent en charge',
    'recommended-by-provider': ({ provider }) => `${provider} le recommande`,
    'documented-by-provider': ({ provider }) => `${provider} le documente`,
    'not-documented': ({ provider }) => `${provider} ne le documente pas`,
    'sign-in-with': ({ provider, secret }) => `${wordsFor(SECRETS, [secret]).join('')} (${provider})`,
    'tls-from-the-start': () => 'il est chiffré dès le début, comme le recommande la RFC 8314',
    'registered-port': ({ rfc }) => `il est enregistré pour l’envoi de courrier (${rfc})`,
    'alternative-port': () =>
      'aucune norme ne le prévoit pour le courrier\u00a0: il sert si d’autres ports sont bloqués',
    'web-port': () => 'il appartient au Web, et des proxys en chemin peuvent y gêner le courrier',
    'unusual-encryption': ({ seen: mode }) =>
      `son chiffrement n’est pas celui d’usage\u00a0: choisissez ${wordsFor(MODE, [mode])} à la main`,
    'one-family': ({ family }) => `il ne fonctionne qu’en IPv${family}`,
    'servers-only': () => 'il sert au courrier entre serveurs',
    'blocked-by-your-network': ({ name, certainty }) => {
      if (certainty === 'sometimes') return `bloqué dans certains cas\u00a0: ${name}`;
      return certainty === 'said'
        ? `bloqué, dit-on\u00a0: ${name}`
        : `bloqué vers l’extérieur\u00a0: ${name}`;
    },
    'encryption-differs': () => 'son chiffrement n’est pas le même depuis tous les lieux',
    failed: (_, seen) => seen,
    'failed-from-some-places': ({ dead }, seen) => `depuis ${all(dead)}\u00a0: ${seen}`,
    'check-refused-here': () => 'le serveur a refusé notre test',
    unproven: (_, seen) => seen,
    'beyond-our-client': () => 'ce test n’a pas pu juger le chiffrement',
  },
};
