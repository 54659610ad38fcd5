/** What can go wrong between the element and its service, and what a reader can do meanwhile. */
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SmtpPortCheck } from '../../widget/element.ts';
import type { Finding } from '../../worker/api/index.ts';
import { EXPIRED, tlsSeen } from '../support/tls-seen.ts';
import { find, inside, openRows, place, press, rows, said, shows, strictOutcome } from './page.ts';
import { portEvent, portReport, report, reportEvent } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const PORTS = { ports: '587,465' };

test('SmtpPortCheck stops on request and keeps what had arrived', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...PORTS });
  press(element);
  await host.say([portEvent(587)]);
  await shows(element, '.progress', '1 of 2 ports checked');
  press(element);
  await host.closed();
  await shows(element, '.summary', 'Stopped after 1 of 2 ports');
  expect(rows(element).map((row) => row[2])).toEqual(['SSL/TLS', 'STARTTLS works']);
});

test('SmtpPortCheck never lets a late answer overwrite the check that replaced it', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...PORTS });
  const first = element.check();
  await host.seen(0);
  const second = element.check();
  await expect(first).rejects.toThrow('stopped');
  await host.say([portEvent(587, { outcome: 'plaintext' })], 0);
  await host.say([portEvent(465, { outcome: 'implicit-tls' })], 1);
  await shows(element, '.progress', '1 of 2 ports checked');
  expect(rows(element).map((row) => row[2])).toEqual(['TLS works', 'checking…']);
  await host.say([reportEvent(host.name, [portReport(587), portReport(465)])], 1);
  await second;
});

test('SmtpPortCheck forgets results when its host changes', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...PORTS });
  press(element);
  await host.say([portEvent(587)]);
  await shows(element, '.progress', '1 of 2');
  element.host = 'other.example.com';
  await host.closed();
  expect(rows(element).map((row) => row[2])).toEqual(['SSL/TLS', 'STARTTLS']);
  expect(said(element, '.title')).toContain('other.example.com');
});

test('SmtpPortCheck keeps checking when it is moved and gives up when it is removed', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...PORTS });
  press(element);
  await host.say([portEvent(587)]);
  await shows(element, '.progress', '1 of 2');
  const shelter = document.body.appendChild(document.createElement('div'));
  shelter.append(element);
  await host.say([portEvent(465)]);
  await shows(element, '.progress', '2 of 2');
  element.remove();
  await host.closed();
});

test('SmtpPortCheck says a refusal in the words of the service, with the time to wait', async () => {
  const host = new ScriptedHost();
  const problem = {
    title: 'Too many',
    status: 429,
    code: 'rate-limited',
    detail: 'That was a lot\u202e of <b>checks</b>.',
  };
  await host.refuse(429, JSON.stringify(problem), {
    'Content-Type': 'application/problem+json',
    'Retry-After': '42',
  });
  const element = await place({ host: host.name, endpoint: host.endpoint });
  await expect(element.check()).rejects.toMatchObject({ failure: { problem: { code: 'rate-limited' } } });
  await shows(element, '.error', /^That was a lot of <b>checks<\/b>\. Try again in 42 seconds\.$/);
});

test('SmtpPortCheck has words for invalid answers', async () => {
  const host = new ScriptedHost();
  await host.refuse(502, '<html>Bad gateway', { 'Content-Type': 'text/html' });
  const element = await place({ host: host.name, endpoint: host.endpoint });
  press(element);
  await shows(element, '.error', 'could not run the check');
  element.endpoint = 'http://127.0.0.1:1';
  await element.updateComplete;
  press(element);
  await shows(element, '.error', 'could not be reached');
  element.endpoint = 'mailto:x';
  await element.updateComplete;
  press(element);
  await shows(element, '.error', 'address of the checking service is not valid');
  element.ports = '25,abc';
  await shows(element, '.error', 'list of ports is not valid');
  element.ports = '587';
  element.regions = 'weur,<b>';
  await shows(element, '.error', 'list of regions is not valid');
  await expect(element.check()).rejects.toMatchObject({ failure: { code: 'invalid-regions' } });
});

test('SmtpPortCheck asks one service for all elements that name none, and says where there is none either', async () => {
  const host = new ScriptedHost();
  const { service } = SmtpPortCheck;
  onTestFinished(() => {
    SmtpPortCheck.service = service;
  });
  SmtpPortCheck.service = host.endpoint;
  const element = await place({ host: host.name });
  press(element);
  await host.seen();
  SmtpPortCheck.service = 'about:blank';
  await expect(element.check()).rejects.toMatchObject({ failure: { code: 'invalid-endpoint' } });
  await shows(element, '.error', 'address of the checking service is not valid');
});

test('SmtpPortCheck keeps every row of a stream that was cut', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...PORTS });
  press(element);
  await host.say([portEvent(587)]);
  await shows(element, '.progress', '1 of 2');
  await host.cut();
  await shows(element, '.error', 'ended early');
  expect(rows(element).map((row) => row[2])).toEqual(['SSL/TLS', 'STARTTLS works']);
});

test('SmtpPortCheck shows hostile text safely and survives unknown events and words', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...PORTS });
  press(element);
  const greeting = '220 <script>alert(1)</script> \u001b[31mred\u001b]0;title\u0007\u202eevil\u0000\u009b2J';
  const smtp = { greeting, hostname: null, extensionsBeforeTls: '<b>', sizeLimit: -1 };
  await host.write('not json\n{"type":"new-thing"}\n[]\nnull\n{"type":"port","report":{"port":"x"}}\n');
  await host.sayAsIs([
    portEvent(587, { smtp } as object),
    portEvent(465, { outcome: 'constructor', reason: '<i>new</i>', state: 'weird' } as object),
  ]);
  await shows(element, '.progress', '2 of 2');
  await openRows(element);
  expect(said(element, 'td dd code')).toBe('220 <script>alert(1)</script> redevil');
  expect(rows(element)[0]?.[2]).toBe('constructor <i>new</i>');
  expect(inside(element).querySelectorAll('script, i, b')).toHaveLength(0);
});

test('SmtpPortCheck uses the language of its surroundings', async () => {
  document.documentElement.lang = 'de-AT';
  const element = await place({ host: 'smtp.example.com', lang: '' });
  expect(said(element, '.title')).toBe('smtp.example.com');
  expect(said(element, '.action')).toBe('Jetzt prüfen');
  element.lang = 'en';
  await shows(element, '.action', 'Check now');
});

test('SmtpPortCheck requests its results again if the language has changed, and only once', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  press(element);
  await host.say([reportEvent(host.name, [portReport(587, { tls: tlsSeen() })])]);
  await shows(element, '.summary', '1 port usable');
  element.lang = 'de';
  expect((await host.seen(1)).query.lang).toBe('de');
  await host.say([reportEvent(host.name, [portReport(587, { tls: tlsSeen() })])], 1);
  await shows(element, '.summary', '1 Port nutzbar');
  expect(rows(element)[0]?.[2]).toBe('STARTTLS funktioniert TLS 1.3');
  element.theme = 'dark';
  await element.updateComplete;
  expect((await host.seen(1)).checks).toBe(2);
});

test('SmtpPortCheck without a host has a field that works by keyboard and keeps what was typed', async () => {
  const host = new ScriptedHost();
  await host.refuse(
    400,
    JSON.stringify({ title: 'x', status: 400, code: 'invalid-host', detail: 'No such name.' }),
  );
  const element = await place({ endpoint: host.endpoint });
  await userEvent.keyboard('{Tab}{Enter}');
  await shows(element, '.problem', 'Enter the name of a mail server');
  await userEvent.keyboard(`${host.name}{Enter}`);
  await shows(element, '.problem', 'No such name.');
  const input = find<HTMLInputElement>(element, 'input');
  expect(input.value).toBe(host.name);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(inside(element).activeElement).toBe(input);
});

test('SmtpPortCheck puts the text to correct into its field, made safe', async () => {
  const element = await place({ value: '"><b>smtp.example.com\u202e' });
  expect(find<HTMLInputElement>(element, 'input').value).toBe('"><b>smtp.example.com');
  expect(inside(element).querySelector('b')).toBeNull();
});

test('SmtpPortCheck opens the details of a port by keyboard, and focus stays on its button', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  press(element);
  await host.say([reportEvent(host.name, [portReport(587)])]);
  await shows(element, '.summary', '1 port not judged');
  const toggle = find<HTMLButtonElement>(element, '.toggle');
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('true');
  expect(inside(element).activeElement).toBe(toggle);
  expect(toggle.getAttribute('aria-label')).toBe('Details of port 587');
  await shows(element, '.meaning', 'The server speaks SMTP and switches to encryption with STARTTLS.');
});

test('SmtpPortCheck replaces its fallback, and has a named region, a heading and a table', async () => {
  const element = await place({ host: 'smtp.example.com', 'heading-level': '2' }, 'Scripts are off');
  const fallback = document.createRange();
  fallback.selectNodeContents(element);
  expect(fallback.getClientRects()).toHaveLength(0);
  expect(find(element, '[role=heading]').ariaLevel).toBe('2');
  expect(find(element, 'section').getAttribute('aria-labelledby')).toBe(find(element, '.title').id);
  expect(inside(element).querySelectorAll('th[scope=col]')).toHaveLength(5);
  expect(inside(element).querySelectorAll('th[scope=row]')).toHaveLength(6);
});

test.each([
  ['1', '2'],
  ['2', '2'],
  ['2.9', '2'],
  ['6', '6'],
  ['7', '6'],
  ['-1', '2'],
  ['0', '3'],
  ['', '3'],
  ['NaN', '3'],
  ['h2', '3'],
])('SmtpPortCheck takes heading-level="%s" for %s', async (written, level) => {
  const element = await place({ host: 'smtp.example.com', 'heading-level': written });
  expect(find(element, '[role=heading]').ariaLevel).toBe(level);
});

test('SmtpPortCheck has a level 3 heading by default, and again when the attribute is removed', async () => {
  const element = await place({ host: 'smtp.example.com' });
  expect(find(element, '[role=heading]').ariaLevel).toBe('3');
  for (const [headingLevel, level] of [
    [1, '2'],
    [5, '5'],
    [Number.NaN, '3'],
    [null, '3'],
  ] as const) {
    element.headingLevel = headingLevel;
    await element.updateComplete;
    expect(find(element, '[role=heading]').ariaLevel).toBe(level);
  }
});

test('SmtpPortCheck violates nothing on a page with a strict policy', async () => {
  const host = new ScriptedHost();
  const outcome = strictOutcome(host.endpoint, host.name);
  const problems = tlsSeen({ trusted: false, problems: ['expired'], certificates: [EXPIRED] });
  const seen = report(host.name, [portReport(587, { tls: problems }), portReport(465, { tls: tlsSeen() })]);
  const findings: Finding[] = [{ code: 'auth-in-clear', severity: 'warning', ports: [587], parameters: {} }];
  await host.say([{ type: 'report', report: { ...seen, findings } }]);
  // The only violation is the page's own, caused on purpose after the element was done.
  expect(await outcome).toMatchObject({
    violations: ['style-src-attr'],
    painted: 'solid',
    text: expect.stringMatching(/STARTTLS works.+expired on 3 October 2026.+lets clients sign in/s),
  });
});
