/** How results feel: good only where somebody is known to be on the other side, red only where the port is no use. */
import { expect, test } from 'vitest';
import { type Tone, toneOf } from '../../widget/tone.ts';
import type { PortReport } from '../../worker/api/index.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { portReport } from './reports.ts';

const CASES: [name: string, tone: Tone, more: Partial<PortReport>][] = [
  ['trusted', 'good', { tls: tlsSeen() }],
  ['untrusted', 'caution', { tls: tlsSeen({ trusted: false, problems: ['expired'] }) }],
  ['trusted with a warning', 'caution', { tls: tlsSeen({ problems: ['no-forward-secrecy'] }) }],
  ['a problem without a judgement', 'caution', { tls: tlsSeen({ trusted: null, problems: ['expired'] }) }],
  ['encrypted, not judged', 'answers', { tls: tlsSeen({ trusted: null }) }],
  ['encrypted by a service that tells no more', 'answers', { tls: null }],
  ['plaintext', 'caution', { outcome: 'plaintext' }],
  ['only old TLS', 'caution', { outcome: 'tls-failed', reason: 'obsolete-version' }],
  ['a limit of ours', 'neutral', { outcome: 'tls-failed', reason: 'beyond-our-client' }],
  ['no answer', 'bad', { outcome: 'timeout' }],
  ['not tried', 'neutral', { outcome: 'untestable', reason: 'port-25-forbidden' }],
  ['a word of a newer service', 'neutral', { outcome: 'constructor' as 'error' }],
];

test.each(CASES)('toneOf() %s: %s', (_, tone, more) => {
  expect(toneOf(portReport(587, more))).toBe(tone);
});
