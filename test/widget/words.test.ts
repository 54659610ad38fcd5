/** Words, numbers and lists of ports: complete in every language, harmless whatever arrives. */
import { expect, test } from 'vitest';
import { cleanText } from '../../widget/clean.ts';
import { isWhole, wordsIn, wordsOnTheirWay } from '../../widget/dictionaries.ts';
import { PORTS, REGION_CHARACTERS, REGIONS, TEXT_CHARACTERS } from '../../widget/limits.ts';
import { parsePorts } from '../../widget/ports.ts';
import { parseRegions } from '../../widget/regions.ts';
import { fileSize, sayAgreement, sayFinding, sayScript } from '../../widget/words.ts';
import {
  type Finding,
  LOCATION_HINTS,
  OUTCOMES,
  type PortReport,
  type Tls,
  type Vantage,
} from '../../worker/api/index.ts';
import { FAILURES } from '../../worker/messages/element.ts';
import { placeText, probesText } from '../../worker/messages/place.ts';
import { LANGUAGES, type Language } from '../../worker/messages/report.ts';
import { problemTexts, rowText } from '../../worker/messages/row.ts';
import { EXPIRED, OTHER_NAME, tlsSeen } from '../support/tls-seen.ts';
import { portReport } from './reports.ts';

const HOST = 'mail.example.com';

await Promise.all(LANGUAGES.map((language) => wordsOnTheirWay(language)?.over));

test.each(LANGUAGES)('wordsIn(%s) is in that language once its words have come', (language) => {
  const { element, report } = wordsIn(language);
  expect([element.language, report.language]).toEqual([language, language]);
  expect(isWhole(wordsIn(language))).toBe(true);
  expect(wordsOnTheirWay(language)).toBeNull();
});

test('isWhole() knows words of another build by what they lack, deep inside too', () => {
  const { element, ...others } = wordsIn('de');
  const newer = { ...others, element: { ...element, region: { ...element.region, newer: 'Mars' } } };
  expect(isWhole(newer)).toBe(true);
  const { weur: _, ...region } = element.region;
  for (const words of [
    undefined,
    null,
    others,
    { ...others, element: null },
    { ...others, element: { ...element, region } },
    { ...others, element: { ...element, progress: 'geprüft' } },
  ])
    expect(isWhole(words)).toBe(false);
});

test.each(LANGUAGES)('wordsIn(%s) has words for every outcome, reason, region and failure', (language) => {
  const words = wordsIn(language);
  for (const [outcome, { reasons }] of Object.entries(OUTCOMES)) {
    for (const reason of [null, ...reasons]) {
      const said = rowText(portReport(587, { outcome, reason } as object), HOST, words);
      expect(said.outcome).not.toBe(outcome);
      expect(said.meaning).toMatch(/\.$/);
      if (reason !== null) expect(said.note).toContain(' ');
    }
  }
  for (const region of LOCATION_HINTS) expect(words.element.region[region]).toMatch(/\p{L}{4}/u);
  for (const failure of FAILURES) expect(words.element.failure[failure]).toMatch(/\.$/);
  expect(words.element.title).toContain('{host}');
});

test('rowText() shows a code it has no words for as it came, inherited names too', () => {
  const said = rowText(
    portReport(587, { outcome: 'toString', reason: 'quantum' } as object),
    HOST,
    wordsIn('en'),
  );
  expect(said).toEqual({ outcome: 'toString', note: 'quantum', meaning: '' });
});

test('rowText() shows what came with a code that it has no words for', () => {
  const said = { title: 'tunneled', note: 'over QUIC', text: 'Few programs can.', tone: 'good' } as const;
  const newer = portReport(587, { outcome: 'toString', reason: 'quantum', said } as object);
  expect(rowText(newer, HOST, wordsIn('de'))).toEqual({
    outcome: 'tunneled',
    note: 'over QUIC',
    meaning: 'Few programs can.',
  });
  // What it has words for, it says in the language of the page, which may have changed since.
  const known = portReport(587, { outcome: 'refused', said } as object);
  expect(rowText(known, HOST, wordsIn('de')).outcome).toBe('Verbindung abgewiesen');
});

const said = (more: Partial<PortReport>) => rowText(portReport(587, more), HOST, wordsIn('en'));
const untrusted = (problems: string[], leaf = EXPIRED): Tls =>
  tlsSeen({ trusted: false, problems: problems as Tls['problems'], certificates: [leaf] });

test('rowText() tells how a port is encrypted, or the most important of what is wrong with it', () => {
  expect(said({ tls: tlsSeen() }).note).toBe('TLS 1.3');
  expect(said({ tls: tlsSeen({ version: null }) }).note).toBe('');
  expect(said({ tls: untrusted(['expired']) }).note).toBe('certificate expired on 2026-10-03');
  expect(said({ tls: untrusted(['quantum', 'expired', 'name-mismatch'], OTHER_NAME) }).note).toBe(
    '3 problems: certificate is for *.example.net',
  );
  expect(said({ tls: untrusted(['constructor']) }).note).toBe('constructor');
});

test('rowText() explains why TLS failed, and says nothing twice', () => {
  const failed = (reason: PortReport['reason'], tls: Tls | null = null) =>
    said({ outcome: 'tls-failed', reason, tls });
  expect(failed('obsolete-version', tlsSeen({ version: 'TLS 1.0', trusted: null })).note).toBe(
    'only TLS 1.0',
  );
  expect(failed('obsolete-version').meaning).toMatch(/RFC 8996/);
  expect(failed('obsolete-version', untrusted(['obsolete-version'])).meaning).not.toMatch(/RFC 8996/);
  expect(failed('beyond-our-client')).toMatchObject({
    note: 'a limit of this check, not of the server',
    meaning: expect.stringContaining('The server may be fine'),
  });
  expect(failed('alert-handshake-failure')).toMatchObject({
    note: 'TLS alert: handshake failure',
    meaning: expect.stringContaining('accepted nothing'),
  });
  expect(failed('alert-constructor' as 'alert-unknown')).toMatchObject({
    note: 'TLS alert: constructor',
    meaning: 'The server can be reached, but no encrypted connection could be established.',
  });
});

test('rowText() says what is often silent on the ports of the web', () => {
  const silent = (port: number, reason: PortReport['reason']) =>
    rowText(portReport(port, { outcome: 'silent', reason }), HOST, wordsIn('en')).meaning;
  expect(silent(80, 'greeting')).toMatch(/in time\. On this port there is often a web server/);
  expect(silent(443, 'greeting')).toBe(silent(80, 'greeting'));
  // What greeted is a mail server.
  for (const other of [silent(80, 'ehlo'), silent(587, 'greeting')])
    expect(other).not.toContain('web server');
});

test('problemTexts() tells each problem once, the most important first and the unknown last', () => {
  const problems = ['quantum', 'expired', 'name-mismatch', 'expired', 'toString'];
  expect(problemTexts(untrusted(problems), HOST, wordsIn('en'))).toEqual([
    'The certificate is for mail.example.com and smtp.example.com, not for mail.example.com.',
    'The certificate expired on 3 October 2026.',
    'quantum',
    'toString',
  ]);
});

test('sayFinding() tells a finding with its ports, one of a newer service by its code', () => {
  const finding: Finding = {
    code: 'tls-mode-mismatch',
    severity: 'warning',
    ports: [465],
    parameters: { expected: 'implicit-tls', seen: 'starttls' },
  };
  expect(sayFinding(finding, wordsIn('en'))).toMatch(/^Port 465 speaks STARTTLS here/);
  expect(sayFinding(finding, wordsIn('de'))).toMatch(/^Port 465 spricht hier STARTTLS/);
  expect(sayFinding(finding, wordsIn('fr'))).toMatch(/^Le port 465 parle STARTTLS ici/);
  expect(sayFinding(finding, wordsIn('es'))).toMatch(/^El puerto 465 habla aquí STARTTLS/);
  expect(sayFinding({ ...finding, code: 'toString' } as object as Finding, wordsIn('en'))).toBe(
    'toString 465',
  );
});

test('sayAgreement() sets the colon as the language does', () => {
  const shown = { vantage: 'weur', report: portReport(587) };
  const dead = { vantage: 'enam', report: portReport(587, { outcome: 'timeout', state: 'filtered' }) };
  const say = (language: Language) =>
    sayAgreement(
      { shown, alike: [], against: [dead], withoutResult: 0, tone: 'good' },
      [shown, dead],
      (vantage) => vantage,
      {
        host: HOST,
        words: wordsIn(language),
      },
    );
  expect(say('en')).toEqual({ outcome: 'STARTTLS works in 1 of 2 places', note: 'enam: no answer' });
  expect(say('fr')).toEqual({
    outcome: 'STARTTLS fonctionne à 1 endroit sur 2',
    note: 'enam\u00a0: aucune réponse',
  });
});

test.each([
  [1, ['1 byte', '1 Byte', '1 octet', '1 byte']],
  [999, ['999 bytes', '999 Byte', '999 octets', '999 bytes']],
  [1_000, ['1 kB', '1 kB', '1 ko', '1 kB']],
  [999_900, ['999.9 kB', '999,9 kB', '999,9 ko', '999,9 kB']],
  [35_882_577, ['35.9 MB', '35,9 MB', '35,9 Mo', '35,9 MB']],
])('fileSize() writes %i bytes as %j', (bytes, said) => {
  const spaced = LANGUAGES.map((language) => fileSize(wordsIn(language), bytes).replace(/\s/g, ' '));
  expect(spaced).toEqual(said);
});

test('parsePorts() reads a list, drops duplicates, and refuses what is none', () => {
  expect(parsePorts(' 587, 25,,587 ')).toEqual({ ports: [587, 25] });
  expect(parsePorts(null)).toEqual({ ports: null });
  for (const bad of ['0', '65536', '25;26', '-1', '1e3', '25a']) {
    expect(parsePorts(bad)).toEqual({ failure: 'invalid-ports' });
  }
  const most = Array.from({ length: PORTS }, (_, index) => index + 1);
  expect(parsePorts(most.join())).toEqual({ ports: most });
  expect(parsePorts([...most, 999].join())).toEqual({ failure: 'too-many-ports' });
});

test('parseRegions() reads a list as the service takes it, drops duplicates, and refuses what is none', () => {
  const list = ['weur', 'apac-ne', 'agent:office_1.a', 'globalping:DE'];
  expect(parseRegions(` ${list.join(', ')},,weur `)).toEqual({ regions: list });
  for (const one of ['all', 'nearest']) expect(parseRegions(one)).toEqual({ regions: [one] });
  for (const none of [null, '', ' , ']) expect(parseRegions(none)).toEqual({ regions: null });
  for (const bad of ['<b>', 'weur;enam', 'agent:', ':DE', '1', 'weur&host=x', 'we\u202eur', 'a:b:c']) {
    expect(parseRegions(bad)).toEqual({ failure: 'invalid-regions' });
  }
  const long = 'r'.repeat(REGION_CHARACTERS);
  expect(parseRegions(long)).toEqual({ regions: [long] });
  expect(parseRegions(`${long}r`)).toEqual({ failure: 'invalid-regions' });
  const most = Array.from({ length: REGIONS }, (_, index) => `r${index}`);
  expect(parseRegions(most.join())).toEqual({ regions: most });
  expect(parseRegions([...most, 'weur'].join())).toEqual({ failure: 'too-many-regions' });
});

test('cleanText() leaves nothing that moves a cursor, turns a text or hides', () => {
  expect(
    cleanText('a\u001b[1;31mb\u009b2Jc\u001b]8;;http://x\u0007d\u202ee\u2066f\u200bg\u0000h\ufeff'),
  ).toBe('abcdefgh');
  expect(cleanText('one\r\n\ttwo')).toBe('one two');
  expect(cleanText('\ud800x')).toBe('\ufffdx');
  expect(cleanText('x'.repeat(TEXT_CHARACTERS + 1))).toHaveLength(TEXT_CHARACTERS);
});

test('placeText() names what is no region by what its operator or Globalping calls it', () => {
  const named = (id: string, more: Partial<Vantage>) => {
    const vantage: Vantage = { id, kind: 'region', region: null, colo: null, place: null, ...more };
    return [placeText({ vantage }, id, wordsIn('en')), probesText({ vantage }, wordsIn('en'))];
  };
  const probes = 'Falkenstein DE (Hosting One), Paris FR (Hosting Two)';
  expect(named('agent:office', { kind: 'agent', place: 'our office' })).toEqual(['our office', 'our office']);
  expect(named('globalping:DE', { kind: 'globalping', place: probes })).toEqual([
    'Globalping DE',
    `Globalping DE – ${probes}`,
  ]);
  expect(named('globalping:world', { kind: 'globalping' })).toEqual(['Globalping', 'Globalping']);
  expect(placeText(undefined, 'agent:office', wordsIn('de'))).toBe('agent:office');
  expect(placeText(undefined, 'globalping:DE', wordsIn('de'))).toBe('Globalping DE');
});

test.each([
  [-3_600_000, 'just now'],
  [499, 'just now'],
  [500, '1 second ago'],
  [300_000, '5 minutes ago'],
])('sayScript() of a script %i ms old by the clock of the reader', (ageMs, age) => {
  expect(sayScript(wordsIn('en'), ['here', 'edge'], ageMs)).toBe(
    `Your network, Checking service: your own test, ${age}`,
  );
});
