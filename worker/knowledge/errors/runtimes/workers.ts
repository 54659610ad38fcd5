/** Error messages of Cloudflare Workers. Data only (pattern.ts). */
import { type ErrorPattern, page, readIn, readOn } from '../pattern.ts';

export const WORKERS_PATTERNS: readonly ErrorPattern[] = [
  ...readOn('2026-11-29', [
    ...readIn(
      page('https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/'),
      'Cloudflare Workers',
      [
        ['workers-port-25', 'connection-forbidden', 'certain', /connections to port 25 are prohibited/i],
        [
          'workers-proxy',
          'connection-failed',
          'likely',
          /proxy request failed, cannot connect to the specified address/i,
        ],
      ],
    ),
  ]),
];
