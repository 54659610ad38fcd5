/** The one-line summary of all ports: only usable ports are good news. */
import { describe, expect, it } from 'vitest';
import { USES, type Use, useAcross } from '../../../worker/judgement/use.ts';
import { summarize } from '../../../worker/messages/summary.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

/** This many ports of each use, worst first. */
function usesOf(counts: Partial<Record<Use, number>>): Use[] {
  return USES.toReversed().flatMap((use) => Array.from({ length: counts[use] ?? 0 }, () => use));
}

describe('summarize', () => {
  it.each([
    [{ usable: 5, untested: 1 }, '5 ports usable, 1 not tested', '5 Ports nutzbar, 1 nicht geprüft'],
    [
      { unusable: 5, untested: 1 },
      'no port usable, 5 open but not usable, 1 not tested',
      'kein Port nutzbar, 5 offen, aber nicht nutzbar, 1 nicht geprüft',
    ],
    [
      { usable: 1, untrusted: 2, unencrypted: 1, unreachable: 1 },
      '1 port usable, 2 with a certificate problem, 1 not encrypted, 1 not reachable',
      '1 Port nutzbar, 2 mit Zertifikatsproblem, 1 unverschlüsselt, 1 nicht erreichbar',
    ],
    [{ unreachable: 6 }, 'no port usable, 6 not reachable', 'kein Port nutzbar, 6 nicht erreichbar'],
    // They are of use to some, so nothing more is said against them.
    [
      { untrusted: 1, unusable: 1 },
      '1 port with a certificate problem, 1 open but not usable',
      '1 Port mit Zertifikatsproblem, 1 offen, aber nicht nutzbar',
    ],
    [{ unencrypted: 2 }, '2 ports not encrypted', '2 Ports unverschlüsselt'],
    // If nothing was tried or judged, nothing is said against the ports.
    [{ untested: 6 }, '6 ports not tested', '6 Ports nicht geprüft'],
    [
      { unjudged: 1, untested: 1 },
      '1 port not judged, 1 not tested',
      '1 Port nicht beurteilt, 1 nicht geprüft',
    ],
  ])('%j: %s, %s', (counts, english, german) => {
    const say = (language: 'en' | 'de') => summarize(usesOf(counts), WORDS[language].report);
    expect([say('en'), say('de')]).toEqual([english, german]);
  });

  it('counts ports, not vantage points', () => {
    const usable = { tls: tlsSeen() };
    const dead = { outcome: 'timeout', state: 'filtered' } as const;
    const ports = [
      [usable, usable, usable],
      [usable, dead, usable],
      [dead, dead, dead],
    ];
    const uses = ports.map((places) => useAcross(places.map((more) => portReport(587, more))));
    expect(summarize(uses, WORDS.en.report)).toBe(
      '1 port usable, 1 usable from some places only, 1 not reachable',
    );
    expect(summarize(uses.slice(1), WORDS.de.report)).toBe(
      '1 Port nur von manchen Orten aus nutzbar, 1 nicht erreichbar',
    );
  });

  it('has a word of its own for each use', () => {
    for (const { report } of Object.values(WORDS)) {
      expect(new Set(Object.values(report.use)).size).toBe(USES.length);
    }
  });
});

describe('summarize in languages whose adjectives have a plural', () => {
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
    const say = (language: 'fr' | 'es') => summarize(usesOf(counts), WORDS[language].report);
    expect([say('fr'), say('es')]).toEqual([french, spanish]);
  });
});
