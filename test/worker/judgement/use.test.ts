/** What a row is worth, case by case; agreement.test.ts compares this with everything derived from it. */
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type PortReport, type Tone } from '../../../worker/api/index.ts';
import { judge, type Proof, type Use, useAcross } from '../../../worker/judgement/use.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

const trusted = tlsSeen();
const untrusted = tlsSeen({ trusted: false, problems: ['expired'] });

const TURNED_AWAY = '554 5.7.1 Client host [192.0.2.7] blocked using bl.example';
const LIMITED = '421 4.7.0 Too many connections';

const CASES: [use: Use, proof: Proof, tone: Tone, more: Partial<PortReport>][] = [
  ['usable', 'works', 'good', { tls: trusted }],
  ['usable', 'works', 'good', { outcome: 'implicit-tls', tls: trusted }],
  [
    'usable',
    'works',
    'caution',
    { outcome: 'implicit-tls', tls: tlsSeen({ problems: ['no-forward-secrecy'] }) },
  ],
  ['usable', 'works', 'caution', { tls: trusted, smtp: smtpSeen({ bytesBehindStarttls: 7 }) }],
  ['untrusted', 'works', 'caution', { tls: untrusted }],
  ['unjudged', 'works', 'unknown', { tls: tlsSeen({ trusted: null }) }],
  ['unjudged', 'works', 'caution', { tls: tlsSeen({ trusted: null, problems: ['expired'] }) }],
  // A service that sends no more than this.
  ['unjudged', 'works', 'unknown', { tls: null }],
  ['unencrypted', 'works', 'caution', { outcome: 'plaintext' }],
  ['unusable', 'fails', 'caution', { outcome: 'tls-failed', reason: 'cut-off' }],
  ['unusable', 'fails', 'caution', { outcome: 'tls-failed', reason: 'obsolete-version' }],
  ['unjudged', 'unproven', 'unknown', { outcome: 'tls-failed', reason: 'beyond-our-client' }],
  ['unjudged', 'unproven', 'caution', { outcome: 'busy' }],
  // Busy inside TLS: the certificate is trusted, but the port's use is still unknown.
  ['unjudged', 'unproven', 'caution', { outcome: 'busy', tls: trusted }],
  ['unusable', 'fails', 'caution', { outcome: 'rejected' }],
  // The reply is about this check: its address, or how often it connects.
  ['unjudged', 'unproven', 'caution', { outcome: 'rejected', smtp: smtpSeen({ refusals: [TURNED_AWAY] }) }],
  ['unjudged', 'unproven', 'caution', { outcome: 'tls-failed', smtp: smtpSeen({ refusals: [TURNED_AWAY] }) }],
  ['unjudged', 'unproven', 'caution', { outcome: 'dropped', smtp: smtpSeen({ refusals: [LIMITED] }) }],
  ['unusable', 'fails', 'caution', { outcome: 'rejected', smtp: smtpSeen({ refusals: ['554 No'] }) }],
  ['usable', 'works', 'good', { tls: trusted, smtp: smtpSeen({ refusals: [TURNED_AWAY] }) }],
  ['unusable', 'fails', 'bad', { outcome: 'silent' }],
  ['unjudged', 'unproven', 'caution', { outcome: 'silent', reason: 'ehlo' }],
  ['unjudged', 'unproven', 'caution', { outcome: 'tls-failed', reason: 'stalled' }],
  // RFC 3207: not available at the moment, or not at all.
  [
    'unjudged',
    'unproven',
    'caution',
    {
      outcome: 'tls-failed',
      reason: 'starttls-refused',
      smtp: smtpSeen({ refusals: ['454 TLS not available'] }),
    },
  ],
  [
    'unusable',
    'fails',
    'caution',
    { outcome: 'tls-failed', reason: 'starttls-refused', smtp: smtpSeen({ refusals: ['502 No'] }) },
  ],
  // It may greet later than we wait.
  ['unjudged', 'unproven', 'caution', { outcome: 'silent', reason: 'greeting' }],
  ['unusable', 'fails', 'bad', { outcome: 'not-smtp' }],
  ['unusable', 'fails', 'bad', { outcome: 'dropped' }],
  ['unjudged', 'answers', 'unknown', { outcome: 'connected' }],
  ['unreachable', 'fails', 'bad', { outcome: 'refused', state: 'closed' }],
  ['unreachable', 'fails', 'bad', { outcome: 'timeout', state: 'filtered' }],
  // Refused, unreachable, late, or blocked by the probe's network: it is unknown which.
  ['unjudged', 'unproven', 'unknown', { outcome: 'no-reply', state: 'unknown' }],
  ['untested', 'unproven', 'unknown', { outcome: 'untestable', state: 'untested' }],
  ['untested', 'unproven', 'unknown', { outcome: 'error', state: 'untested' }],
  ['unjudged', 'unproven', 'unknown', { outcome: 'constructor' as 'error', state: 'open' }],
  ['unreachable', 'fails', 'bad', { outcome: 'quantum' as 'error', state: 'closed' }],
  ['untested', 'unproven', 'unknown', { outcome: 'quantum' as 'error', state: 'untested' }],
];

describe('judge', () => {
  it.each(CASES)('%s, %s, %s: %j', (use, proof, tone, more) => {
    expect(judge(portReport(587, more))).toEqual({ use, proof, tone });
  });

  it('is tried with every outcome', () => {
    const tried = new Set(CASES.map(([, , , { outcome }]) => outcome ?? 'starttls'));
    expect(Object.keys(OUTCOMES).filter((outcome) => !tried.has(outcome as 'error'))).toEqual([]);
  });
});

describe('useAcross', () => {
  const usable = { tls: trusted };
  const silent = { outcome: 'silent' } as const;
  const dead = { outcome: 'timeout', state: 'filtered' } as const;
  const late = { outcome: 'error', state: 'untested', reason: 'vantage-late' } as const;
  const barred = { outcome: 'untestable', state: 'untested', reason: 'port-25-forbidden' } as const;
  const busy = { outcome: 'busy', reason: 'greeting' } as const;
  const lost = { outcome: 'no-reply', state: 'unknown' } as const;

  it.each<[Use, Partial<PortReport>[]]>([
    ['usable', [usable, usable, usable]],
    ['usable-somewhere', [dead, usable, usable]],
    ['usable-somewhere', [usable, { tls: untrusted }]],
    // A vantage point that could not find out anything says nothing against the port.
    ...[late, barred, busy, lost].map((nothing): [Use, Partial<PortReport>[]] => [
      'usable',
      [nothing, usable],
    ]),
    ['usable-somewhere', [late, usable, dead]],
    // Some vantage points only see whether a port is open.
    ['usable', [{ outcome: 'connected' }, usable]],
    ['unjudged', [{ outcome: 'connected' }, dead]],
    ['unjudged', [{ outcome: 'connected' }, late]],
    ['untrusted', [{ tls: untrusted }, late]],
    ['unreachable', [silent, dead]],
    ['unreachable', [{ outcome: 'refused', state: 'closed' }, dead]],
    ['unreachable', [late, dead]],
    // One vantage point reached it, though at a bad moment.
    ['unjudged', [busy, dead]],
    ['unusable', [busy, silent]],
    // If no vantage point could tell: the most that one of them learned.
    ['untested', [late, barred]],
    ['unjudged', [late, busy]],
    ['unjudged', [lost, barred]],
    ['untested', []],
  ])('%s: %j', (use, places) => {
    expect(useAcross(places.map((more) => portReport(587, more)))).toBe(use);
    expect(useAcross(places.toReversed().map((more) => portReport(587, more)))).toBe(use);
  });

  it.each(CASES)(
    'is the use of the row where one place looked: %s, %s, %s: %j',
    (use, _proof, _tone, more) => {
      expect(useAcross([portReport(587, more)])).toBe(use);
    },
  );
});
