/** The words for a recommendation in English. Only sentences; when to say them is decided elsewhere. */

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

export const recommendation: RecommendationWords = {
  use: (port, encryption, isSafe) => {
    if (encryption === null) return `WARNING: port ${port} works, but nothing is encrypted there`;
    return isSafe
      ? `Use port ${port} with ${MODE[encryption]}`
      : `Use port ${port} with ${MODE[encryption]} only if you must`;
  },
  alternatives: 'Also possible',
  passedOver: 'Passed over',
  mode: MODE,
  note: {
    unencrypted: () => 'nothing is encrypted: password and mail can be read on the way',
    'certificate-problem': ({ problems }) =>
      `its certificate is not trusted${inParentheses(all(wordsFor(finding.problem, problems)))}`,
    'certificate-unknown': () => 'its certificate could not be judged',
    'starttls-injection': () => 'unencrypted text was slipped in before encryption began',
    worked: ({ count }) =>
      count === 1
        ? 'it worked when it was tried'
        : count === 2
          ? 'it worked from both places that could try it'
          : `it worked from all ${count} places that could try it`,
    'certificate-trusted': () => 'its certificate is trusted',
    'insist-on-encryption': () =>
      'it takes passwords unencrypted, too: set “STARTTLS required”, not “if available”',
    'recommended-by-provider': ({ provider }) => `${provider} recommends it`,
    'documented-by-provider': ({ provider }) => `${provider} documents it`,
    'not-documented': ({ provider }) => `${provider} does not document it`,
    'tls-from-the-start': () => 'it is encrypted from the first byte, as RFC 8314 prefers',
    'registered-port': ({ rfc }) => `it is registered for sending mail (${rfc})`,
    'alternative-port': () =>
      'no standard names it for mail: providers offer it where other ports are blocked',
    'web-port': () => 'it belongs to the web, and proxies on the way may break mail there',
    'unusual-encryption': ({ seen: mode }) =>
      `its encryption is not the usual one: choose ${wordsFor(MODE, [mode])} by hand`,
    'one-family': ({ family }) => `it works over IPv${family} only`,
    'servers-only': () => 'it is for mail between servers',
    'blocked-by-your-network': ({ name, certainty }) => {
      if (certainty === 'sometimes') return `blocked in some cases: ${name}`;
      return certainty === 'said'
        ? `said to be blocked: ${name}`
        : `blocked for outgoing connections: ${name}`;
    },
    'encryption-differs': () => 'its encryption is not the same from all places',
    failed: (_, seen) => seen,
    'failed-from-some-places': ({ dead }, seen) => `from ${all(dead)}: ${seen}`,
    unproven: (_, seen) => seen,
    'beyond-our-client': () => 'this check does not speak the encryption that the server chose',
  },
};
