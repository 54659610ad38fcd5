/** Results from the reader's own machine next to those of the service: from the script's link, and pasted. */
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { find, inside, openPanel, place, press, rows, said, shows } from './page.ts';
import { portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname + location.search);
});
function head(element: SmtpPortCheck): string[] {
  return [...inside(element).querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
}

/** Waits for the part that compares, which loads because of the link. */
function bothColumns(element: SmtpPortCheck, name = 'Your network'): Promise<void> {
  return expect.poll(() => head(element)[1]).toBe(name);
}

/** The notes below the table: tone and sentence of each. */
function notes(element: SmtpPortCheck): (string | undefined)[][] {
  return [...inside(element).querySelectorAll('[part="local-notes"] li')].map((one) => [
    one.querySelector('.icon')?.classList[1],
    one.textContent.replace(/\s+/g, ' ').trim(),
  ]);
}

function icons(element: SmtpPortCheck): (string | undefined)[] {
  return [...inside(element).querySelectorAll('.here .icon')].map(({ classList }) => classList[1]);
}

/** Three hours ago. */
const MADE = Math.floor(Date.now() / 1000) - 3 * 3600;

const MET = '25=t,untestable;465=sc,implicit-tls;587=t,starttls';

test('SmtpPortCheck shows both columns of the link, with the conclusion, before any check', async () => {
  const host = new ScriptedHost();
  location.hash = `local=1;${host.name};${MADE};${MET}`;
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '25,465,587,2525' });
  await bothColumns(element);
  expect(head(element)).toEqual(['Port', 'Your network', 'Checking service', 'Answer time', 'Details']);
  expect(rows(element)).toEqual([
    ['465', 'TLS works altered in transit?', 'TLS works', '–'],
    ['587', 'no answer blocked on your side', 'STARTTLS works', '–'],
    ['2525', '–', '–', '–'],
    ['25', 'no answer not compared', 'not tested', '–'],
  ]);
  expect(icons(element)).toEqual(['caution', 'bad', 'none', 'unknown']);
  expect(element.dataset.state).toBe('idle');
  expect(said(element, '.summary')).toBe('Your network, Checking service: your own test, 3 hours ago');
  expect(said(element, '.action')).toBe('Check again');
  expect(notes(element)).toEqual([
    ['caution', expect.stringMatching(/^altered in transit\? – the greeting, EHLO response, certificate/)],
    ['bad', expect.stringMatching(/^blocked on your side – usually by a firewall/)],
    ['unknown', expect.stringMatching(/^not compared – one of the two could not test the port\./)],
  ]);
});

test('SmtpPortCheck says each conclusion once, and nothing about ports that are not in the table', async () => {
  const host = new ScriptedHost();
  location.hash = `local=1;${host.name};${MADE};587=t,starttls;588=r,starttls;465=d,implicit-tls;25=t,timeout`;
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '465,587,588', lang: 'de' });
  await bothColumns(element, 'Ihr Netz');
  expect(said(element, '.summary')).toBe('Ihr Netz, Prüfdienst: Ihre eigene Prüfung, vor 3 Stunden');
  expect(notes(element).map(([tone, text]) => [tone, text?.split(' – ')[0]])).toEqual([
    ['bad', 'Server weist Sie ab'],
    ['bad', 'auf Ihrer Seite gesperrt'],
  ]);
});

test('SmtpPortCheck updates the conclusion with the service’s current result', async () => {
  const host = new ScriptedHost();
  location.hash = `local=1;${host.name};${MADE};587=t,starttls;465=s,implicit-tls`;
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587,465' });
  await bothColumns(element);
  const table = find<HTMLTableElement>(element, 'table');
  const height = table.offsetHeight;
  press(element);
  await expect.poll(() => rows(element).map((row) => row[2])).toEqual(['checking…', 'checking…']);
  const now = [
    portReport(587, { outcome: 'timeout', state: 'filtered' }),
    portReport(465, { outcome: 'implicit-tls', encryption: 'implicit-tls' }),
  ];
  await host.say([{ type: 'report', report: report(host.name, now) }]);
  await shows(element, '.summary', /reachable/);
  expect(rows(element).map((row) => row.slice(0, 3))).toEqual([
    ['465', 'TLS works open from both sides', 'TLS works'],
    ['587', 'no answer unreachable from both', 'no answer'],
  ]);
  expect(table.offsetHeight).toBe(height);
  expect(said(element, '.summary')).not.toContain('script');
  expect(notes(element).map(([, text]) => text)).toEqual([
    'Your network: your own test, 3 hours ago',
    expect.stringMatching(/^open from both sides – /),
    expect.stringMatching(/^unreachable from both – /),
  ]);
});

test('SmtpPortCheck follows the page’s URL, and ignores results of another host', async () => {
  const host = new ScriptedHost();
  location.hash = `local=1;another.test;${MADE};${MET}`;
  const element = await place({ host: host.name, endpoint: host.endpoint });
  expect(head(element)[1]).toBe('Purpose');
  location.hash = `local=1;${host.name};${MADE};587=r,starttls`;
  await expect.poll(() => head(element)[1]).toBe('Your network');
  expect(rows(element).find(([port]) => port === '587')?.[1]).toBe('connection refused blocked on your side');
  location.hash = 'elsewhere';
  await expect.poll(() => head(element)[1]).toBe('Purpose');
  element.remove();
  location.hash = `local=1;${host.name};${MADE};587=r,starttls`;
  document.body.append(element);
  await expect.poll(() => head(element)[1]).toBe('Your network');
});

test('SmtpPortCheck recognizes a host by its ASCII form, however its name is written', async () => {
  location.hash = `local=1;xn--bcher-kva.example;${MADE};587=r,starttls`;
  const element = await place({ host: 'Bücher.example' });
  await bothColumns(element);
  expect(head(element)[1]).toBe('Your network');
});

test('SmtpPortCheck accepts the last line of the script, and says if it is something else', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587,465' });
  expect(inside(element).querySelector('.local')).toBeNull();
  await openPanel(element);
  expect(said(element, '.local code')).toBe(
    `curl -s '${host.endpoint}/local.sh?host=${host.name}&ports=587,465&lang=en' | sh`,
  );
  // This browser runs on Linux.
  expect(said(element, '.local details summary')).toBe('In PowerShell on Windows');
  expect(said(element, '.local details code')).toBe(
    `irm '${host.endpoint}/local.ps1?host=${host.name}&ports=587,465&lang=en' | iex`,
  );
  const field = page.elementLocator(find(element, '#local'));
  await userEvent.fill(field, 'View both columns in a browser:');
  await shows(element, '#local-problem', 'This is not the last line of a test for this mail server.');
  expect(find(element, '#local').getAttribute('aria-invalid')).toBe('true');
  await userEvent.fill(
    field,
    `https://check.example/check/${host.name}#local=1;${host.name};${MADE};587=c,starttls`,
  );
  await shows(element, '#local-problem', '');
  expect(rows(element)).toEqual([
    ['465', '–', '–', '–'],
    ['587', 'port answers open from both sides', 'STARTTLS works', '–'],
  ]);
  await userEvent.fill(field, '');
  await expect.poll(() => head(element)[1]).toBe('Purpose');
});

test('SmtpPortCheck offers a command into which no attribute can inject code', async () => {
  const host = "x';id;'$(id)`id`\".test";
  const element = await place({ host, endpoint: "https://check.example/it's/", ports: '587', lang: 'de' });
  await openPanel(element);
  const command = said(element, '.local code');
  expect(command).toBe(
    "curl -s 'https://check.example/it%27s/local.sh?host=x%27%3Bid%3B%27%24%28id%29%60id%60%22.test&ports=587&lang=de' | sh",
  );
  expect(said(element, '.local details code')).toBe(
    "irm 'https://check.example/it%27s/local.ps1?host=x%27%3Bid%3B%27%24%28id%29%60id%60%22.test&ports=587&lang=de' | iex",
  );
  element.setAttribute('endpoint', 'javascript:1');
  await expect.poll(() => inside(element).querySelector('.local')).toBeNull();
});

test('SmtpPortCheck offers readers on Windows the command for PowerShell first', async () => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('Win32');
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587' });
  await openPanel(element);
  expect(said(element, '.local code')).toMatch(/^irm /);
  expect(said(element, '.local details code')).toMatch(/^curl /);
});

test('SmtpPortCheck suggests no local test before a host is known', async () => {
  const element = await place({ endpoint: 'https://check.example' });
  expect(inside(element).querySelector('.link')).toBeNull();
  await userEvent.fill(page.elementLocator(find(element, '#host')), 'smtp.example.com');
  press(element);
  await expect.poll(() => inside(element).querySelector('.link')).not.toBeNull();
  await openPanel(element);
  expect(said(element, '.local code')).toContain('host=smtp.example.com&');
});

test('SmtpPortCheck shows both columns even if there is room for only one', async () => {
  const host = new ScriptedHost();
  location.hash = `local=1;${host.name};${MADE};587=t,starttls`;
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587', lang: 'de' });
  element.parentElement?.style.setProperty('inline-size', '18rem');
  await bothColumns(element, 'Ihr Netz');
  const label = () => getComputedStyle(find(element, '.here'), '::before').content;
  const [here, result] = ['td.purpose', 'td.result'].map((cell) =>
    find(element, cell).getBoundingClientRect(),
  );
  expect(here?.top).toBeGreaterThanOrEqual(result?.bottom ?? Number.POSITIVE_INFINITY);
  expect(label()).toBe('"Ihr Netz: "');
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  location.hash = '';
  await expect.poll(() => head(element)[1]).toBe('Zweck');
  element.parentElement?.style.removeProperty('inline-size');
});
