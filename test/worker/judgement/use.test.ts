/** What a line may say of all ports together: only what can be used is good news. */
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type PortReport } from '../../../worker/api/index.ts';
import {
  summarise,
  summariseAcross,
  USES,
  type Use,
  useAcross,
  useOf,
} from '../../../worker/judgement/use.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

const trusted = tlsSeen();
const untrusted = tlsSeen({ trusted: false, problems: ['expired'] });

const CASES: [use: Use, more: Partial<PortReport>][] = [
  ['usable', { tls: trusted }],
  ['usable', { outcome: 'implicit-tls', tls: tlsSeen({ problems: ['no-forward-secrecy'] }) }],
  ['untrusted', { tls: untrusted }],
  ['unjudged', { tls: tlsSeen({ trusted: null }) }],
  ['unjudged', { tls: null }],
  ['unencrypted', { outcome: 'plaintext' }],
  ['unusable', { outcome: 'tls-failed', reason: 'cut-off' }],
  ['unjudged', { outcome: 'tls-failed', reason: 'beyond-our-client' }],
  ['unusable', { outcome: 'busy' }],
  // Busy inside TLS: trusted, and still of no use.
  ['unusable', { outcome: 'busy', tls: trusted }],
  ['unusable', { outcome: 'rejected' }],
  ['unusable', { outcome: 'silent' }],
  ['unusable', { outcome: 'not-smtp' }],
  ['unusable', { outcome: 'dropped' }],
  ['unjudged', { outcome: 'connected' }],
  ['unreachable', { outcome: 'refused', state: 'closed' }],
  ['unreachable', { outcome: 'timeout', state: 'filtered' }],
  // Refused, unreachable or late, or kept in by the network of the probe: nobody knows which.
  ['unjudged', { outcome: 'no-reply', state: 'unknown' }],
  ['untested', { outcome: 'untestable', state: 'untested' }],
  ['untested', { outcome: 'error', state: 'untested' }],
  ['unjudged', { outcome: 'constructor' as 'error', state: 'open' }],
  ['unreachable', { outcome: 'quantum' as 'error', state: 'closed' }],
  ['untested', { outcome: 'quantum' as 'error', state: 'untested' }],
];

describe('useOf', () => {
  it.each(CASES)('%s: %j', (use, more) => {
    expect(useOf(portReport(587, more))).toBe(use);
  });

  it('is tried with every outcome', () => {
    const tried = new Set(CASES.map(([, { outcome }]) => outcome ?? 'starttls'));
    expect(Object.keys(OUTCOMES).filter((outcome) => !tried.has(outcome as 'error'))).toEqual([]);
  });
});

/** So many ports of each use. */
function portsOf(counts: Partial<Record<Use, number>>): PortReport[] {
  return USES.flatMap((use) => {
    const [, more] = CASES.find(([known]) => known === use) ?? [];
    return Array.from({ length: counts[use] ?? 0 }, () => portReport(587, more));
  });
}

describe('summarise', () => {
  it.each([
    [{ usable: 5, untested: 1 }, '5 ports usable, 1 not tested', '5 Ports nutzbar, 1 nicht geprüft'],
    [
      { unusable: 5, untested: 1 },
      'no port usable, 5 open but not usable, 1 not tested',
      'kein Port nutzbar, 5 offen und nicht nutzbar, 1 nicht geprüft',
    ],
    [
      { usable: 1, untrusted: 2, unencrypted: 1, unreachable: 1 },
      '1 port usable, 2 with a certificate problem, 1 not encrypted, 1 not reachable',
      '1 Port nutzbar, 2 mit Zertifikatsproblem, 1 unverschlüsselt, 1 nicht erreichbar',
    ],
    [{ unreachable: 6 }, 'no port usable, 6 not reachable', 'kein Port nutzbar, 6 nicht erreichbar'],
    // Of use to some, so nothing more is said against them.
    [
      { untrusted: 1, unusable: 1 },
      '1 port with a certificate problem, 1 open but not usable',
      '1 Port mit Zertifikatsproblem, 1 offen und nicht nutzbar',
    ],
    [{ unencrypted: 2 }, '2 ports not encrypted', '2 Ports unverschlüsselt'],
    // Where nothing was tried or judged, nothing is said against the ports.
    [{ untested: 6 }, '6 ports not tested', '6 Ports nicht geprüft'],
    [
      { unjudged: 1, untested: 1 },
      '1 port not judged, 1 not tested',
      '1 Port nicht beurteilt, 1 nicht geprüft',
    ],
  ])('%j: %s, %s', (counts, english, german) => {
    const say = (language: 'en' | 'de') => summarise(portsOf(counts), WORDS[language].report);
    expect([say('en'), say('de')]).toEqual([english, german]);
  });

  it('has a word of its own for each use', () => {
    for (const { report } of Object.values(WORDS)) {
      expect(new Set(Object.values(report.use)).size).toBe(USES.length);
    }
  });
});

describe('summarise in languages whose adjectives tell one from several', () => {
  it.each([
    [{ usable: 1, untested: 1 }, '1 port utilisable, 1 non testé', '1 puerto utilizable, 1 sin comprobar'],
    [
      { usable: 2, unencrypted: 1, unreachable: 3 },
      '2 ports utilisables, 1 non chiffré, 3 injoignables',
      '2 puertos utilizables, 1 sin cifrar, 3 inaccesibles',
    ],
    [
      { unusable: 2, unreachable: 1 },
      'aucun port utilisable, 2 ouverts mais inutilisables, 1 injoignable',
      'ningún puerto utilizable, 2 abiertos pero no utilizables, 1 inaccesible',
    ],
  ])('%j: %s, %s', (counts, french, spanish) => {
    const say = (language: 'fr' | 'es') => summarise(portsOf(counts), WORDS[language].report);
    expect([say('fr'), say('es')]).toEqual([french, spanish]);
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
    // What a place could not find out says nothing against the port.
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
    // Where no place could tell, the most that one of them learnt.
    ['untested', [late, barred]],
    ['unusable', [late, busy]],
    ['unjudged', [lost, barred]],
    ['untested', []],
  ])('%s: %j', (use, places) => {
    expect(useAcross(places.map((more) => portReport(587, more)))).toBe(use);
    expect(useAcross(places.toReversed().map((more) => portReport(587, more)))).toBe(use);
  });

  it.each(CASES)('is useOf where one place looked: %s', (use, more) => {
    expect(useAcross([portReport(587, more)])).toBe(use);
  });

  it('is counted by port, not by place', () => {
    const ports = [
      [usable, usable, usable],
      [usable, dead, usable],
      [dead, dead, dead],
    ];
    const rows = ports.map((places) => places.map((more) => portReport(587, more)));
    expect(summariseAcross(rows, WORDS.en.report)).toBe(
      '1 port usable, 1 usable from some places only, 1 not reachable',
    );
    expect(summariseAcross(rows.slice(1), WORDS.de.report)).toBe(
      '1 Port nur von manchen Orten nutzbar, 1 nicht erreichbar',
    );
  });
});
