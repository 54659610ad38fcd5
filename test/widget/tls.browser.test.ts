/** What TLS showed, as a reader sees it: in the row, in its details, and below the table. */
import { expect, test } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { NAMES_SHOWN } from '../../widget/limits.ts';
import type { Finding, PortReport } from '../../worker/api/index.ts';
import { EXPIRED, INTERMEDIATE, LEAF, OTHER_NAME, tlsSeen } from '../support/tls-seen.ts';
import { find, inside, openRows, place, press, rows, shows } from './page.ts';
import { portEvent, portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const MISMATCH: Finding = {
  code: 'tls-mode-mismatch',
  severity: 'warning',
  ports: [465],
  parameters: { expected: 'implicit-tls', seen: 'starttls' },
};
const TESTED: Finding = { code: 'port-25-not-testable', severity: 'info', ports: [25], parameters: {} };
const INJECTION: Finding = { code: 'starttls-injection', severity: 'error', ports: [587], parameters: {} };

async function checked(
  ports: PortReport[],
  { lang = 'en', findings = [] as Finding[] } = {},
): Promise<SmtpPortCheck> {
  const host = new ScriptedHost();
  const list = ports.map(({ port }) => port).join();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: list, lang });
  press(element);
  await host.say([{ type: 'report', report: { ...report(host.name, ports), findings } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await openRows(element);
  return element;
}

/** What a service of another version, or a hostile one, sends about port 587. */
async function sent(row: object, findings: unknown[]): Promise<SmtpPortCheck> {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  press(element);
  const ports = [{ ...portReport(587), ...row }];
  await host.sayAsIs([{ type: 'report', report: { ...report(host.name, ports), findings } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await openRows(element);
  return element;
}

/** The facts in the details of the nth row, by label. */
function facts(element: SmtpPortCheck, nth = 0): Record<string, string> {
  const details = inside(element).querySelectorAll('.opened')[nth];
  const entries = [...(details?.querySelectorAll('dl > div') ?? [])];
  return Object.fromEntries(
    entries.map((entry) => {
      const items = texts(entry, 'li');
      return [texts(entry, 'dt')[0], items.length > 0 ? items.join('; ') : texts(entry, 'dd')[0]];
    }),
  );
}

function texts(node: ParentNode, selector: string): string[] {
  return [...node.querySelectorAll(selector)].map((found) => found.textContent.replace(/\s+/g, ' ').trim());
}

function icons(element: SmtpPortCheck, selector: string): (string | undefined)[] {
  return [...inside(element).querySelectorAll(`${selector} .icon`)].map((icon) => icon.classList[1]);
}

const untrusted = tlsSeen({
  trusted: false,
  problems: ['expired', 'name-mismatch'],
  certificates: [{ ...EXPIRED, names: OTHER_NAME.names }, INTERMEDIATE],
});

test('SmtpPortCheck shows in the row how a port is encrypted, or what is wrong with it', async () => {
  const element = await checked([
    portReport(465, { tls: untrusted, outcome: 'implicit-tls' }),
    portReport(587, { tls: tlsSeen() }),
    portReport(2525, { outcome: 'tls-failed', reason: 'alert-handshake-failure' }),
  ]);
  expect(rows(element).map((row) => row[2])).toEqual([
    'TLS, not trusted 2 problems: certificate is for *.example.net',
    'STARTTLS works TLS 1.3',
    'TLS failed TLS alert: handshake failure',
  ]);
  expect(icons(element, '.result')).toEqual(['caution', 'good', 'caution']);
});

test('SmtpPortCheck shows everything about TLS in the details', async () => {
  const element = await checked([portReport(587, { tls: tlsSeen() })]);
  expect(facts(element)).toMatchObject({
    'TLS version': 'TLS 1.3',
    'Cipher suite': 'TLS_AES_256_GCM_SHA384',
    'Key exchange': 'X25519',
    'Certificate for': 'mail.example.com; smtp.example.com',
    'Issued by': "C=US, O=Let's Encrypt, CN=R11",
    'Valid until': '25 January 2027 (in 61 days)',
    Trust: 'trusted; whether it was revoked is not checked',
    Key: 'RSA, 2048 bits',
    Signature: 'sha256WithRSAEncryption',
    'SHA-256 fingerprint': LEAF.fingerprintSha256,
    'Chain as sent': "CN=mail.example.com; C=US, O=Let's Encrypt, CN=R11",
  });
  expect(texts(inside(element), '.meaning')).toHaveLength(1);
});

test('SmtpPortCheck explains each problem in a sentence, in English and in German', async () => {
  const english = await checked([portReport(587, { tls: untrusted })]);
  const host = english.host;
  expect(texts(inside(english), '.meaning').slice(1)).toEqual([
    `The certificate is for *.example.net, not for ${host}.`,
    'The certificate expired on 3 October 2026.',
  ]);
  expect(facts(english)).toMatchObject({ 'Valid until': '3 October 2026 (53 days ago)' });
  expect(facts(english)).not.toHaveProperty('Trust');
  const german = await checked([portReport(587, { tls: untrusted })], { lang: 'de' });
  expect(texts(inside(german), '.meaning').slice(1)).toEqual([
    `Das Zertifikat gilt für *.example.net, nicht für ${german.host}.`,
    'Das Zertifikat ist am 3. Oktober 2026 abgelaufen.',
  ]);
  expect(facts(german)).toMatchObject({ 'Gültig bis': '3. Oktober 2026 (vor 53 Tagen)' });
  expect(rows(german)[0]?.[2]).toBe('STARTTLS, unsicher 2 Probleme: Zertifikat gilt für *.example.net');
});

test('SmtpPortCheck says what our own limit is, and that nothing was judged if the handshake stopped', async () => {
  const old = tlsSeen({ version: 'TLS 1.0', trusted: null, problems: ['obsolete-version'] });
  const element = await checked([
    portReport(465, { outcome: 'tls-failed', reason: 'obsolete-version', tls: old }),
    portReport(587, { outcome: 'tls-failed', reason: 'beyond-our-client' }),
  ]);
  expect(rows(element)[0]?.[2]).toBe('TLS failed only TLS 1.0');
  expect(facts(element)).toMatchObject({ Trust: 'not judged' });
  expect(texts(inside(element), '.meaning').at(-1)).toContain('The server may be fine');
});

test('SmtpPortCheck shows findings once the report is complete, with an icon for each severity', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '465,587' });
  press(element);
  await host.say([portEvent(465), portEvent(587)]);
  await shows(element, '.progress', '2 of 2 ports checked');
  expect(inside(element).querySelector('.findings')).toBeNull();
  const ports = [portReport(465), portReport(587)];
  const findings = [MISMATCH, INJECTION, TESTED];
  await host.say([{ type: 'report', report: { ...report(host.name, ports), findings } }]);
  await shows(element, '.findings', 'Port 465 speaks STARTTLS here');
  expect(find(element, '.findings').ariaLabel).toBe('Findings');
  expect(icons(element, '.findings')).toEqual(['caution', 'bad']);
});

test('SmtpPortCheck shows codes unchanged if no words came with them', async () => {
  const element = await sent({ outcome: 'constructor', reason: 'toString' }, [
    { code: 'valueOf', severity: 'error', ports: [587], parameters: {} },
  ]);
  expect(rows(element)[0]?.[2]).toBe('constructor toString');
  expect(texts(inside(element), '.findings li')).toEqual(['valueOf']);
  expect([...icons(element, '.result'), ...icons(element, '.findings')]).toEqual(['unknown', 'unknown']);
});

test('SmtpPortCheck says what a newer service found in the words that come with it', async () => {
  const said = {
    title: 'through a tunnel',
    note: 'SMTP over QUIC',
    text: 'Few programs can.\nMost cannot.',
    tone: 'caution',
  };
  const finding = {
    code: 'tunnel',
    severity: 'info',
    ports: [587],
    parameters: {},
    said: { title: 'Port 587 answers through a tunnel.', text: null, tone: 'caution' },
  };
  const element = await sent({ outcome: 'tunneled', reason: 'quic', said }, [finding]);
  expect(rows(element)[0]?.[2]).toBe('through a tunnel SMTP over QUIC');
  expect(texts(inside(element), '.meaning')).toEqual(['Few programs can.', 'Most cannot.']);
  expect(icons(element, '.result')).toEqual(['caution']);
  expect(texts(inside(element), '.findings li')).toEqual(['Port 587 answers through a tunnel.']);
});

test('SmtpPortCheck says findings in German', async () => {
  const element = await checked([portReport(465)], { lang: 'de', findings: [MISMATCH] });
  expect(find(element, '.findings').ariaLabel).toBe('Auffälligkeiten');
  expect(texts(inside(element), '.findings li')[0]).toMatch(/^Port 465 spricht hier STARTTLS/);
});

test('SmtpPortCheck shows a certificate’s names up to the limit and counts the rest', async () => {
  const names = Array.from({ length: NAMES_SHOWN + 1 }, (_, index) => `n${index}.test`);
  const element = await checked([
    portReport(465, { tls: tlsSeen({ certificates: [{ ...LEAF, names: names.slice(1) }] }) }),
    portReport(587, { tls: tlsSeen({ certificates: [{ ...LEAF, names }] }) }),
  ]);
  expect(facts(element, 0)['Certificate for']).toBe(names.slice(1).join('; '));
  expect(facts(element, 1)['Certificate for']).toBe(`${names.slice(0, -1).join('; ')}; 1 more`);
});

test('SmtpPortCheck shows a hostile certificate harmlessly', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202e\u001b[31m';
  const leaf = { ...LEAF, subject: hostile, issuer: hostile, names: [hostile], keyType: hostile };
  const tls = { ...tlsSeen(), version: hostile, problems: [hostile, 'name-mismatch'], certificates: [leaf] };
  const said = { title: hostile, note: hostile, text: hostile, tone: hostile };
  const finding = { code: hostile, severity: 'error', ports: [587], parameters: { seen: hostile } };
  const element = await sent({ tls, said }, [finding, { ...finding, said }]);
  expect(inside(element).querySelectorAll('img')).toHaveLength(0);
  expect(facts(element)['Issued by']).toBe('<img src=x onerror=alert(1)>');
  for (const shown of ['.meaning', '.result .said', '.result .why', '.findings li:last-child'])
    expect(texts(inside(element), shown)).toEqual(['<img src=x onerror=alert(1)>']);
  expect(element.offsetWidth).toBeGreaterThanOrEqual(find(element, 'table').scrollWidth);
});
