/**
 * Nothing moves between the click and the last row, at any width and in any language: a reader may already have a finger
 * over what comes next. And the card stays small while its rows are closed.
 */
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { ARTICLE_PORTS, type PortReport, type Recommendation } from '../../worker/api/index.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { find, inside, place, press, shows } from './page.ts';
import { portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

/** Half of what web.dev calls good leaves room for the page around the card. */
const SHIFT = 0.02;
/** More than the drawing needs; a table of every fact would have four times as many. */
const NODES = 400;

afterEach(() => page.viewport(900, 800));

const BEST: Recommendation = {
  port: 465,
  encryption: 'implicit-tls',
  reasons: [{ code: 'worked', side: 'for', parameters: { count: 1 } }],
  alternatives: [],
  passedOver: [],
};

function works(port: number): PortReport {
  const outcome = port === 465 ? 'implicit-tls' : 'starttls';
  return portReport(port, { outcome, encryption: outcome, tls: tlsSeen() });
}

const ROWS = ARTICLE_PORTS.map((port) =>
  port === 25
    ? portReport(25, { outcome: 'untestable', state: 'untested', reason: 'port-25-forbidden' })
    : port === 80
      ? portReport(80, { outcome: 'refused', state: 'closed', encryption: null })
      : works(port),
);

/** How far things moved that no reader had asked to move. */
function observeShifts(): () => Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: false });
  return async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

/** Row by row, as a check goes, with the verdict after the first port. */
async function checkSlowly(element: SmtpPortCheck, host: ScriptedHost): Promise<void> {
  press(element);
  for (const [index, row] of ROWS.toReversed().entries()) {
    await host.say([{ type: 'port', vantage: 'weur', report: row }]);
    await shows(element, '.progress', String(index + 1));
    if (index === 3) await host.say([{ type: 'verdict', recommendation: BEST, provisional: true }]);
  }
  const done = { ...report(host.name, ROWS), recommendation: BEST };
  await host.say([{ type: 'report', report: done }]);
  await expect.poll(() => element.dataset.state).toBe('done');
}

const WIDTHS = [320, 768, 1280];
const CASES = WIDTHS.flatMap((width) => ['en', 'de'].map((lang) => [width, lang] as const));

test.each(CASES)('SmtpPortCheck moves nothing at %i px in %s from idle to done', async (width, lang) => {
  await page.viewport(width, 900);
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, lang });
  const after = document.body.appendChild(document.createElement('p'));
  after.textContent = 'The article goes on.';
  await shows(element, '.reason', /./);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const height = find(element, '.verdict').offsetHeight;
  const shifts = observeShifts();
  await checkSlowly(element, host);
  expect(await shifts()).toBeLessThanOrEqual(SHIFT);
  expect(find(element, '.verdict').offsetHeight).toBe(height);
  expect(height).toBe(width < 480 ? 124 : 104);
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  expect(inside(element).querySelectorAll('*').length).toBeLessThanOrEqual(NODES);
});

test('SmtpPortCheck draws at most once a frame, however many events arrive', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint });
  let frame = 0;
  const counting = (): number => requestAnimationFrame(() => counting() && frame++);
  counting();
  press(element);
  await shows(element, '.progress', /^0/);
  const drawnIn: number[] = [];
  const observer = new MutationObserver(() => drawnIn.push(frame));
  observer.observe(inside(element), { subtree: true, childList: true, characterData: true });
  for (const more of [0, 1, 2]) {
    const events = ROWS.map((row) => ({ ...row, timings: { ...row.timings, connectMs: more } }));
    await host.say(events.map((row) => ({ type: 'port', vantage: 'weur', report: row })));
    await expect.poll(() => drawnIn.length).toBeGreaterThan(0);
  }
  await shows(element, '.progress', /^6/);
  observer.disconnect();
  expect(drawnIn.length).toBeLessThanOrEqual(new Set(drawnIn).size + 1);
});

test('SmtpPortCheck prints what the verdict rests on', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint });
  await checkSlowly(element, host);
  expect(inside(element).querySelector('.facts')).toBeNull();
  dispatchEvent(new Event('beforeprint'));
  await expect.poll(() => inside(element).querySelectorAll('.facts, .reasons')).toHaveLength(2);
  expect(find(element, '.best + .opened .facts').textContent).toContain('203.0.113.7');
  dispatchEvent(new Event('afterprint'));
  await expect.poll(() => inside(element).querySelector('.facts')).toBeNull();
});

test('SmtpPortCheck says early which port works, and the report has the last word', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '465,587' });
  press(element);
  await host.say([{ type: 'port', vantage: 'weur', report: works(587) }]);
  const early = { ...BEST, port: 587, encryption: 'starttls' as const };
  await host.say([{ type: 'verdict', recommendation: early, provisional: true }]);
  await shows(element, '.use', 'Port 587 · STARTTLS');
  await shows(element, '.reason', 'Works. Checking the others…');
  expect(find(element, '.verdict').classList[1]).toBe('good');
  await host.say([{ type: 'verdict', recommendation: null, provisional: true }]);
  await shows(element, '.reason', 'Checking…');
  const done = { ...report(host.name, [works(465), works(587)]), recommendation: BEST };
  await host.say([{ type: 'report', report: done }]);
  await shows(element, '.use', 'Port 465 · SSL/TLS');
});

test('SmtpPortCheck keeps the last result while it checks again, and after a failure', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint });
  await checkSlowly(element, host);
  press(element);
  await host.seen(1);
  await expect.poll(() => find(element, '.card').classList.contains('stale')).toBe(true);
  await shows(element, '.use', 'Port 465 · SSL/TLS');
  await host.cut(1);
  await shows(element, '[role=alert] .error', /./);
  await shows(element, '[role=alert]', /This is the result of \d/);
  await shows(element, '.use', 'Port 465 · SSL/TLS');
  await shows(element, '.action', 'Try again');
});

test('SmtpPortCheck says before a check what the page says that the provider documents', async () => {
  const element = await place({
    host: 'smtp.example.com',
    documented: '587/starttls',
    'user-name': 'apikey',
  });
  await shows(element, '.use', 'Port 587 · STARTTLS');
  await shows(element, '.reason', 'Documented by the provider. Not checked yet.');
  const copies = [...inside(element).querySelectorAll<HTMLButtonElement>('.copy')];
  expect(copies.map(({ value, ariaLabel }) => [ariaLabel, value])).toEqual([
    ['Copy: Server', 'smtp.example.com'],
    ['Copy: Port', '587'],
    ['Copy: Encryption', 'STARTTLS'],
    ['Copy: User name', 'apikey'],
  ]);
});

test('SmtpPortCheck copies a value, or selects it where the clipboard is closed', async () => {
  const element = await place({ host: 'smtp.example.com' });
  const told: unknown[] = [];
  element.addEventListener('smtp-port-check-copy', ({ detail }) => told.push(detail));
  const clipboard = { writeText: () => Promise.reject(new Error('closed')) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  find<HTMLButtonElement>(element, '.copy').click();
  await expect.poll(() => told).toEqual([{ text: 'smtp.example.com', isCopied: false }]);
  await shows(element, '.summary', /^Selected\./);
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('SmtpPortCheck reads from left to right in a page that does not, as its languages do', async () => {
  document.documentElement.dir = 'rtl';
  const element = await place({ host: 'smtp.example.com' });
  const [title, button] = ['.title', '.action'].map((part) => find(element, part).getBoundingClientRect());
  expect(title?.left).toBeLessThan(button?.left ?? 0);
  expect(getComputedStyle(find(element, '.use')).textAlign).toBe('start');
  expect(getComputedStyle(find(element, '.card')).direction).toBe('ltr');
  document.documentElement.dir = '';
});
