/** Platforms that run customers' programs, and the outgoing ports they block. Data only. */
import type { Network } from '../knowledge.ts';

const READ_ON = '2026-11-24';

export const PLATFORM_NETWORKS: readonly Network[] = [
  {
    // From time to time since July 2021. Callers come from AWS.
    id: 'heroku',
    name: 'Heroku',
    asns: [],
    blockedPorts: [25],
    kind: 'cloud',
    lifting: 'never',
    varies: true,
    source: 'https://help.heroku.com/IR3S6I5X',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // Free web services, since 2025-09-26.
    id: 'render',
    name: 'Render',
    asns: [],
    blockedPorts: [25, 465, 587],
    kind: 'cloud',
    lifting: 'paid-plan',
    varies: true,
    source:
      'https://news.lavx.hu/article/when-free-tier-limits-break-your-production-email-system, quoting their support',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // SMTP on any port, on the plans Free, Trial and Hobby.
    id: 'railway',
    name: 'Railway',
    asns: [],
    blockedPorts: [25, 465, 587, 2525],
    kind: 'cloud',
    lifting: 'paid-plan',
    varies: true,
    source: 'https://github.com/railwayapp/docs (src/docs/reference/outbound-networking.md)',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // Some users report that all SMTP is blocked.
    id: 'fly-io',
    name: 'Fly.io',
    asns: [40509],
    blockedPorts: [25],
    kind: 'cloud',
    lifting: 'never',
    varies: false,
    source: 'documents of users',
    verifiedOn: READ_ON,
    confirmed: false,
  },
  {
    // People who browse through Cloudflare's WARP have the same AS numbers.
    id: 'cloudflare-workers',
    name: 'Cloudflare (Workers)',
    asns: [13335],
    blockedPorts: [25],
    kind: 'cloud',
    lifting: 'never',
    varies: true,
    source: 'https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // For some time in 2022; 2525 was blocked as well, and later opened again.
    id: 'gitpod',
    name: 'Gitpod',
    asns: [],
    blockedPorts: [25, 587],
    kind: 'cloud',
    lifting: null,
    varies: true,
    source: 'https://github.com/gitpod-io/gitpod/issues/7795',
    verifiedOn: READ_ON,
    confirmed: true,
  },
];
