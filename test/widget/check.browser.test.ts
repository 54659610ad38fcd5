/** One check from the button to the report, in a page on a different origin than the service. */
import { expect, test } from 'vitest';
import type { SeenReport } from '../../widget/arrival.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { find, inside, place, press, rows, said, shows } from './page.ts';
import { portEvent, portReport, report, reportEvent } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

test('SmtpPortCheck shows every port before the first check', async () => {
  const element = await place({ host: 'smtp.example.com' });
  expect(rows(element).map(([port, , result, time]) => [port, result, time])).toEqual(
    ['465', '587', '588', '2525', '80', '25'].map((port) => [
      port,
      port === '465' ? 'SSL/TLS' : 'STARTTLS',
      '',
    ]),
  );
  expect(said(element, '.title')).toBe('smtp.example.com');
  expect(said(element, '.action')).toBe('Check now');
  expect(element.dataset.state).toBe('idle');
});

test('SmtpPortCheck fills in one row at a time, then sums up', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587,25,2525' });
  const height = element.offsetHeight;
  press(element);
  await shows(element, '.progress', '0 of 3 ports checked');
  expect(said(element, '.action')).toBe('Cancel');
  expect(find(element, 'table').getAttribute('aria-busy')).toBe('true');
  await host.sayAsIs([{ type: 'target', target: { host: host.name } }]);
  await host.say([portEvent(2525)]);
  await shows(element, '.progress', '1 of 3 ports checked');
  expect(rows(element).map((row) => row[2])).toEqual(['checking…', 'STARTTLS works', 'checking…']);
  const forbidden = {
    outcome: 'untestable',
    state: 'untested',
    reason: 'port-25-forbidden',
    timings: blank,
  } as const;
  await host.say([portEvent(25, forbidden)]);
  await shows(element, '.progress', '2 of 3 ports checked');
  const ports = [
    portReport(587, { outcome: 'refused', state: 'closed' }),
    portReport(25, forbidden),
    portReport(2525, { tls: tlsSeen() }),
  ];
  await host.say([portEvent(587, ports[0]), reportEvent(host.name, ports)]);
  await shows(element, '.summary', '1 port usable, 1 not reachable, 1 not tested');
  expect(rows(element)).toEqual([
    ['587', 'Submission with STARTTLS', 'connection refused', '95 ms'],
    ['2525', 'Alternative to 587', 'STARTTLS works TLS 1.3', '91 ms'],
    ['25', 'Mail between servers', 'not testable from here our provider blocks port 25', '–'],
  ]);
  expect(said(element, 'footer')).toBe('Checked from Western Europe (FRA) just now 203.0.113.7');
  expect(said(element, '.action')).toBe('Check again');
  expect(find(element, 'table').getAttribute('aria-busy')).toBe('false');
  expect(element.report?.target.host).toBe(host.name);
  expect(element.offsetHeight).toBe(height);
  expect((await host.seen()).query).toEqual({
    host: host.name,
    ports: '587,25,2525',
    format: 'ndjson',
    lang: 'en',
    rows: 'once',
    words: '1',
  });
});

test('SmtpPortCheck never shows in red what could not be tested', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '465,25,80' });
  press(element);
  const ports = [
    portReport(465, { outcome: 'tls-failed', reason: 'beyond-our-client', encryption: null }),
    portReport(25, { outcome: 'untestable', state: 'untested', reason: 'port-25-forbidden' }),
    portReport(80, { outcome: 'timeout', state: 'filtered' }),
  ];
  await host.say([reportEvent(host.name, ports)]);
  await shows(element, '.summary', '1 port not judged, 1 not reachable, 1 not tested');
  expect(rows(element).map((row) => row[2])).toEqual([
    'TLS failed a limitation of this check, not of the server',
    'no answer',
    'not testable from here our provider blocks port 25',
  ]);
  const icons = [...inside(element).querySelectorAll('.result .icon')].map((icon) => icon.classList[1]);
  expect(icons).toEqual(['unknown', 'bad', 'unknown']);
});

test('SmtpPortCheck shows the age of cached results only', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  press(element);
  const ports = [portReport(587, { outcome: 'plaintext' })];
  await host.say([reportEvent(host.name, ports, { cached: true, ageSeconds: 42 })]);
  await shows(element, 'footer time', '42 seconds ago');
  expect(said(element, '.summary')).toMatch(/1 port not encrypted · saved result, checked 42 seconds ago$/);
});

test('SmtpPortCheck says how many addresses the host has besides those that were tested', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  press(element);
  const known = report(host.name, [portReport(587)]);
  const addresses = ['203.0.113.7', '203.0.113.8', '203.0.113.9'].map((address) => ({
    address,
    family: 4 as const,
  }));
  await host.say([{ type: 'report', report: { ...known, target: { ...known.target, addresses } } }]);
  await shows(element, 'footer', 'Checked from Western Europe (FRA) just now 203.0.113.7 (1 of 3 addresses)');
});

test('SmtpPortCheck does not pass a region off as the place of the check', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  expect(said(element, 'footer')).toContain('says hello');
  press(element);
  const known = report(host.name, [portReport(587)]);
  const vantages = known.vantages.map((one) => ({ ...one, vantage: { ...one.vantage, colo: null } }));
  await host.say([{ type: 'report', report: { ...known, vantages } }]);
  await shows(element, 'footer', /^Checked from an unknown place just now/);
});

test('SmtpPortCheck fires its events where a page can hear them, and check() resolves with the report', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  const heard: string[] = [];
  for (const name of ['start', 'result', 'complete', 'error']) {
    document.addEventListener(`smtp-port-check-${name}`, () => heard.push(name), { once: true });
  }
  const promise: Promise<SeenReport> = element.check();
  await host.say([portEvent(587), reportEvent(host.name, [portReport(587)])]);
  expect((await promise).vantages[0]?.ports[0]?.port).toBe(587);
  expect(heard).toEqual(['start', 'result', 'complete']);
});

test('SmtpPortCheck starts nothing if the start was prevented', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint });
  element.addEventListener('smtp-port-check-start', (event) => event.preventDefault(), { once: true });
  await expect(element.check()).rejects.toThrow('Prevented');
  expect(element.dataset.state).toBe('idle');
});

test('SmtpPortCheck checks by itself if the page’s author asked for it', async () => {
  for (const run of ['load', 'visible']) {
    const host = new ScriptedHost();
    await place({ host: host.name, endpoint: host.endpoint, run });
    expect((await host.seen()).query.host).toBe(host.name);
  }
});

const blank = {
  connectMs: null,
  greetingMs: null,
  ehloMs: null,
  starttlsMs: null,
  handshakeMs: null,
  totalMs: null,
};
