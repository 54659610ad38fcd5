/** Arriving data gets its expected types, however wrong or large it was. */
import { expect, test } from 'vitest';
import { readArrival, type SeenReport } from '../../widget/arrival.ts';
import {
  CERTIFICATE_NAMES,
  CERTIFICATES,
  LIST_ENTRIES,
  NOTES_READ,
  PORTS,
  SAID_CHARACTERS,
  TEXT_CHARACTERS,
  WORD_CHARACTERS,
} from '../../widget/limits.ts';
import { readTls } from '../../widget/row-details.ts';
import type { Finding, Recommendation, Tls } from '../../worker/api/index.ts';
import { INTERMEDIATE, LEAF, tlsSeen } from '../support/tls-seen.ts';
import { portEvent, report } from './reports.ts';

/** The result of reading a row with this `tls`. */
function tlsRead(tls: unknown): Tls | null {
  const arrival = readArrival(JSON.stringify(portEvent(587, { tls } as object)));
  if (arrival?.type !== 'port') throw new Error('The row was not read');
  return readTls(arrival.report.tls);
}

function leafRead(more: object): Tls['certificates'][number] | undefined {
  return tlsRead({ ...tlsSeen(), certificates: [{ ...LEAF, ...more }] })?.certificates[0];
}

function reportRead(more: object): SeenReport {
  const arrival = readArrival(JSON.stringify({ ...report('a.test', []), ...more }));
  if (arrival?.type !== 'report') throw new Error('The report was not read');
  return arrival.report;
}

function findingsRead(findings: unknown): Finding[] {
  return reportRead({ findings }).findings;
}

function recommendationRead(recommendation: unknown): Recommendation | null {
  return reportRead({ recommendation }).recommendation;
}

function portsToldBy(ports: unknown): readonly number[] {
  const arrival = readArrival(JSON.stringify({ type: 'target', target: {}, ports }));
  if (arrival?.type !== 'target') throw new Error('The target was not read');
  return arrival.ports;
}

test('readArrival() reads the ports to expect, each once and up to the limit', () => {
  expect(portsToldBy([587, '25', 587, -1, 70_000, null, 465])).toEqual([587, 465]);
  for (const nothing of [undefined, null, 587, '587', {}]) expect(portsToldBy(nothing)).toEqual([]);
  const most = Array.from({ length: PORTS }, (_, index) => index + 1);
  expect(portsToldBy(most)).toEqual(most);
  expect(portsToldBy([...most, 999])).toEqual(most);
});

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${index}`);

test('readArrival() leaves valid TLS and unknown fields unchanged', () => {
  expect(tlsRead(tlsSeen())).toEqual(tlsSeen());
  const newer = { ...tlsSeen(), stapled: true, certificates: [{ ...LEAF, serial: '01' }] };
  expect(tlsRead(newer)).toEqual(newer);
});

test.each([undefined, null, 'TLS 1.3', 1, true, [], [tlsSeen()]])(
  'readArrival() finds no TLS in %j',
  (tls) => {
    expect(tlsRead(tls)).toBeNull();
  },
);

test('readArrival() gives each field of TLS its type', () => {
  const nothing = {
    version: null,
    cipherSuite: null,
    keyExchange: null,
    trusted: null,
    problems: [],
    certificates: [],
  };
  expect(tlsRead({})).toEqual(nothing);
  const wrong = { version: 1.3, cipherSuite: ['x'], keyExchange: {}, trusted: 'true', problems: 'expired' };
  expect(tlsRead({ ...wrong, certificates: { 0: LEAF } })).toEqual(nothing);
  expect(tlsRead({ problems: ['new-problem', 7, null, 'expired'] })?.problems).toEqual([
    'new-problem',
    'expired',
  ]);
  expect(tlsRead({ trusted: false })?.trusted).toBe(false);
});

test('readArrival() gives each field of a certificate its type', () => {
  expect(leafRead({ daysLeft: -53.5 })).toEqual({ ...LEAF, daysLeft: -53 });
  const wrong = { subject: null, issuer: 1, names: 'a.test', notBefore: {}, notAfter: [], keyType: false };
  expect(
    leafRead({ ...wrong, keyBits: -1, signatureAlgorithm: 2, fingerprintSha256: 3, isOnPath: 1 }),
  ).toEqual({
    subject: '',
    issuer: '',
    names: [],
    notBefore: '',
    notAfter: '',
    daysLeft: LEAF.daysLeft,
    keyType: '',
    keyBits: null,
    signatureAlgorithm: null,
    fingerprintSha256: '',
    isOnPath: false,
  });
});

test('readArrival() uses no other certificate as the leaf if the leaf cannot be read', () => {
  const chain = (...certificates: unknown[]) => tlsRead({ ...tlsSeen(), certificates })?.certificates;
  expect(chain(LEAF, null, INTERMEDIATE)).toEqual([LEAF]);
  expect(chain({ ...LEAF, daysLeft: '61' }, INTERMEDIATE)).toEqual([]);
  const endless = JSON.stringify(portEvent(587, { tls: tlsSeen() })).replace(
    '"daysLeft":61',
    '"daysLeft":1e999',
  );
  const arrived = readArrival(endless);
  if (arrived?.type !== 'port') throw new Error('The row was not read');
  expect(readTls(arrived.report.tls)?.certificates).toEqual([]);
});

test('readArrival() makes the text of a certificate safe to show', () => {
  const subject = 'CN=\u001b[31mmail\u202e.example\u0000.com';
  expect(leafRead({ subject, names: [subject] })).toMatchObject({
    subject: 'CN=mail.example.com',
    names: ['CN=mail.example.com'],
  });
});

test('readArrival() reads TLS up to its limits', () => {
  for (const more of [0, 1]) {
    expect(leafRead({ names: many(CERTIFICATE_NAMES + more) })?.names).toHaveLength(CERTIFICATE_NAMES);
    const certificates = Array.from({ length: CERTIFICATES + more }, () => LEAF);
    expect(tlsRead({ ...tlsSeen(), certificates })?.certificates).toHaveLength(CERTIFICATES);
    const problems = many(LIST_ENTRIES + more);
    expect(tlsRead({ problems })?.problems).toHaveLength(LIST_ENTRIES);
    expect(tlsRead({ problems: ['p'.repeat(WORD_CHARACTERS + more)] })?.problems[0]).toHaveLength(
      WORD_CHARACTERS,
    );
    expect(tlsRead({ version: 'v'.repeat(TEXT_CHARACTERS + more) })?.version).toHaveLength(TEXT_CHARACTERS);
  }
});

test('readArrival() reads what the service says, capped and with a tone that it knows', () => {
  const rowSaid = (said: unknown) => {
    const line = JSON.stringify({ type: 'port', vantage: 'weur', report: { port: 587, said } });
    const arrived = readArrival(line);
    return arrived?.type === 'port' ? arrived.report.said : null;
  };
  const said = { title: 'tunneled', note: 'over QUIC', text: 'Few programs can.', tone: 'good' };
  expect(rowSaid(said)).toEqual(said);
  expect(rowSaid({ title: 'tunneled', note: 7, tone: 'deadly', more: 1 })).toEqual({
    title: 'tunneled',
    note: null,
    text: null,
    tone: 'unknown',
    more: 1,
  });
  for (const nothing of [undefined, null, 'tunneled', [], {}, { title: '' }, { title: 7 }])
    expect(rowSaid(nothing)).toBeUndefined();
  expect(rowSaid({ ...said, text: ' One.\n\u202e\nTwo\tthree.\r\n' })?.text).toBe('One.\nTwo three.');
  for (const more of [0, 1]) {
    const long = { title: 't'.repeat(SAID_CHARACTERS + more), text: 'x'.repeat(SAID_CHARACTERS + more) };
    expect(rowSaid(long)?.title).toHaveLength(SAID_CHARACTERS);
    expect(rowSaid(long)?.text).toHaveLength(SAID_CHARACTERS);
  }
});

test('readArrival() reads findings, including those of a newer service', () => {
  const known: Finding = {
    code: 'tls-mode-mismatch',
    severity: 'warning',
    ports: [465],
    parameters: { expected: 'implicit-tls', seen: 'starttls' },
  };
  expect(findingsRead([known])).toEqual([known]);
  expect(findingsRead([{ code: 'all-dead', severity: 'deadly', ports: '465', parameters: [] }])).toEqual([
    { code: 'all-dead', severity: 'info', ports: [], parameters: {} },
  ]);
  const ports = [465, 70_000, -1, 1.5, '25', null];
  expect(findingsRead([{ ...known, severity: 'error', ports }])).toEqual([
    { ...known, severity: 'error', ports: [465] },
  ]);
  expect(findingsRead([null, 'x', 7, [], {}, { code: 7 }, { code: '' }])).toEqual([]);
  for (const none of [undefined, null, {}, 'x']) expect(findingsRead(none)).toEqual([]);
});

test('readArrival() reads findings and ports up to its limits', () => {
  for (const more of [0, 1]) {
    const finding = {
      code: 'c'.repeat(WORD_CHARACTERS + more),
      severity: 'info',
      ports: many(LIST_ENTRIES + more).map((_, index) => index + 1),
      parameters: {},
    };
    const read = findingsRead(many(LIST_ENTRIES + more).map(() => finding));
    expect(read).toHaveLength(LIST_ENTRIES);
    expect(read[0]?.code).toHaveLength(WORD_CHARACTERS);
    expect(read[0]?.ports).toHaveLength(LIST_ENTRIES);
  }
});

const ADVICE: Recommendation = {
  port: 465,
  encryption: 'implicit-tls',
  reasons: [{ code: 'worked', side: 'for', parameters: { count: 2 } }],
  alternatives: [
    { port: 587, encryption: 'starttls', reasons: [{ code: 'web-port', side: 'against', parameters: {} }] },
  ],
  passedOver: [{ port: 25, reasons: [{ code: 'servers-only', side: 'danger', parameters: {} }] }],
};

test('readArrival() reads a recommendation, and none if no port is named', () => {
  expect(recommendationRead(ADVICE)).toEqual(ADVICE);
  const newer = { port: 465, reasons: [{ code: 'newer', side: 'sideways' }] };
  expect(recommendationRead(newer)?.reasons).toEqual([{ code: 'newer', side: 'against', parameters: {} }]);
  for (const none of [undefined, null, 'x', 7, [], {}, { port: '465' }, { port: 70_000 }])
    expect(recommendationRead(none)).toBeNull();
  expect(
    recommendationRead({ port: 465, encryption: 'magic', reasons: 'x', alternatives: {}, passedOver: [7] }),
  ).toEqual({ port: 465, encryption: null, reasons: [], alternatives: [], passedOver: [] });
});

test('readArrival() reads ports and notes of a recommendation up to its limits', () => {
  for (const more of [0, 1]) {
    const reasons = many(NOTES_READ + more).map(() => ({ code: 'newer', parameters: {} }));
    const ports = many(LIST_ENTRIES + more).map((_, index) => ({ port: index, reasons }));
    const read = recommendationRead({ ...ADVICE, reasons, alternatives: ports, passedOver: ports });
    expect(read?.reasons).toHaveLength(NOTES_READ);
    expect(read?.alternatives).toHaveLength(LIST_ENTRIES);
    expect(read?.passedOver).toHaveLength(LIST_ENTRIES);
    expect(read?.passedOver[0]?.reasons).toHaveLength(NOTES_READ);
  }
});

test('readArrival() keeps a place for wrong results only if a link may lead there', () => {
  const url = 'https://example.net/new?labels=wrong';
  expect(reportRead({ reportUrl: url, nextCheckSeconds: 42 })).toMatchObject({
    reportUrl: url,
    nextCheckSeconds: 42,
  });
  for (const reportUrl of ['javascript:alert(1)', '//a.test', 'data:text/html,x', 7, null])
    expect(reportRead({ reportUrl }).reportUrl).toBeUndefined();
  for (const nextCheckSeconds of [-1, '42', null])
    expect(reportRead({ nextCheckSeconds }).nextCheckSeconds).toBeUndefined();
});

test('readArrival() reads an early verdict, and one that is taken back', () => {
  const read = (recommendation: unknown) =>
    readArrival(JSON.stringify({ type: 'verdict', recommendation, provisional: true }));
  expect(read(ADVICE)).toEqual({ type: 'verdict', recommendation: ADVICE, provisional: true });
  for (const none of [null, undefined, 'x', {}])
    expect(read(none)).toEqual({ type: 'verdict', recommendation: null, provisional: true });
});
