/** What Linux and macOS say of a failed connection in English. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, outsideReplies, readIn } from '../pattern.ts';

export const POSIX_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(messagesOf('glibc', 'strerror', 'gai_strerror'), 'Linux, macOS', [
    ['system-refused', 'connection-refused', 'certain', outsideReplies('connection refused')],
    [
      'system-timeout',
      'connection-timeout',
      'certain',
      outsideReplies('connection timed out|(?<!read |write )operation timed out'),
    ],
    ['system-network', 'unreachable', 'certain', /network is unreachable/i],
    ['system-host', 'unreachable', 'certain', /no route to host/i],
    ['system-reset', 'connection-lost', 'certain', /connection reset by\b/i],
    ['system-pipe', 'connection-lost', 'likely', /broken pipe/i],
    [
      'system-name',
      'name-not-found',
      'certain',
      /name or service not known|nodename nor servname provided|no address associated with hostname/i,
    ],
    ['system-lookup', 'name-lookup-failed', 'certain', /temporary failure in name resolution/i],
  ]),
];
