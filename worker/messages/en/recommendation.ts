/** The words for a recommendation in English. Only wording; the code decides when to use it. */

import type { SignInMethod } from '../../api/index.ts';
import { wordsFor } from '../finding.ts';
import { inParentheses, list } from '../format.ts';
import type { RecommendationWords } from '../recommendation.ts';
import { finding } from './finding.ts';

const all = (items: readonly string[]): string => list('en-GB', items);

const MODE: RecommendationWords['mode'] = {
  starttls: 'STARTTLS',
  'implicit-tls': 'SSL/TLS',
  plaintext: 'none',
};

const SECRETS: Readonly<Record<SignInMethod, string>> = {
  password: 'sign in with the password of the mailbox',
  'app-password': 'sign in with an app password, not with the password of your account',
  'authorization-code':
    'sign in with an authorization code from the webmail’s settings, not with the password of your account',
  'api-key': 'sign in with an API key',
  'smtp-credentials': 'sign in with the SMTP password or key that the provider issues',
  oauth: 'sign in on the provider’s page (OAuth 2.0): no password is accepted',
  'by-address': 'no sign-in: the provider has to allow your IP address',
};

export const recommendation: RecommendationWords = {
  use: (port, encryption, isSafe) => {
    if (encryption === null) return `WARNING: port ${port} works, but without encryption`;
    return isSafe
      ? `Use port ${port} with ${MODE[encryption]}`
      : `Use port ${port} with ${MODE[encryption]} only if you must`;
  },
  alternatives: 'Also possible',
  passedOver: 'Not recommended',
  mode: MODE,
  note: {
    unencrypted: () => 'not encrypted: your password and mail can be read on the way',
    'certificate-problem': ({ problems }) =>
      `its certificate is not trusted${inParentheses(all(wordsFor(finding.problem, problems)))}`,
    'certificate-unknown': () => 'its certificate could not be verified',
    'starttls-injection': () => 'unencrypted text was injected before encryption began',
    worked: ({ count }) =>
      count === 1
        ? 'it worked in our test'
        : count === 2
          ? 'it worked from both places that could test it'
          : `it worked from all ${count} places that could test it`,
    'certificate-trusted': () => 'its certificate is trusted',
    'insist-on-encryption': () =>
      'it also accepts unencrypted passwords: select “STARTTLS required”, not “if available”',
    'ntlm-only': () => 'the only sign-in with a password is NTLM, which few mail programs support',
    'recommended-by-provider': ({ provider }) => `${provider} recommends it`,
    'documented-by-provider': ({ provider }) => `${provider} documents it`,
    'not-documented': ({ provider }) => `${provider} does not document it`,
    'sign-in-with': ({ provider, secret }) => `${wordsFor(SECRETS, [secret]).join('')} (${provider})`,
    'tls-from-the-start': () => 'encrypted from the start, as RFC 8314 recommends',
    'registered-port': ({ rfc }) => `registered for sending mail (${rfc})`,
    'alternative-port': () => 'not a standard mail port: providers offer it in case others are blocked',
    'web-port': () => 'meant for the web: proxies on the way may disrupt mail',
    'unusual-encryption': ({ seen: mode }) =>
      `its encryption is unusual for this port: select ${wordsFor(MODE, [mode])} manually`,
    'one-family': ({ family }) => `it only works over IPv${family}`,
    'servers-only': () => 'it is meant for mail between servers',
    'blocked-by-your-network': ({ name, certainty }) => {
      if (certainty === 'sometimes') return `blocked in some cases: ${name}`;
      return certainty === 'said'
        ? `said to be blocked: ${name}`
        : `blocked for outgoing connections: ${name}`;
    },
    'encryption-differs': () => 'its encryption differs between places',
    failed: (_, seen) => seen,
    'failed-from-some-places': ({ dead }, seen) => `from ${all(dead)}: ${seen}`,
    'check-refused-here': () => 'the server turned our check away',
    unproven: (_, seen) => seen,
    'beyond-our-client': () => 'this check was not able to judge the encryption',
  },
};
