/**
 * Several vantage points in one check, as a reader sees it: where they agree, where they differ, and each one's result.
 */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { PLACE_CHARACTERS } from '../../widget/limits.ts';
import type { CheckEvent, PortReport } from '../../worker/api/index.ts';
import { LANGUAGES, LOCATION_HINTS } from '../../worker/api/index.ts';
import { EXPIRED, tlsSeen } from '../support/tls-seen.ts';
import { find, inside, openRows, place, press, rows, said, shows, strictOutcome } from './page.ts';
import { type PlaceSeen, portReport, reportFrom } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const REGIONS = 'weur,enam,apac';
const DEAD = { outcome: 'timeout', state: 'filtered', encryption: null } as const;
const LATE = { outcome: 'error', state: 'untested', reason: 'vantage-late', encryption: null } as const;

const good = (port: number, connectMs: number): PortReport =>
  portReport(port, {
    tls: tlsSeen(),
    timings: {
      connectMs,
      greetingMs: null,
      ehloMs: null,
      starttlsMs: null,
      handshakeMs: null,
      totalMs: connectMs,
    },
  });

/** Two ports from three vantage points, all working except for the given changes. */
function places(more: Partial<Record<'weur' | 'enam' | 'apac', Partial<PortReport>>> = {}): PlaceSeen[] {
  const seen = [
    ['weur', 'FRA', 20],
    ['enam', 'IAD', 110],
    ['apac', 'SIN', 240],
  ] as const;
  return seen.map(([id, colo, ms]) => ({
    id,
    colo,
    ports: [587, 465].map((port) => ({ ...good(port, ms), ...more[id] })),
  }));
}

async function checked(seen: PlaceSeen[], lang = 'en'): Promise<SmtpPortCheck> {
  const host = new ScriptedHost();
  const element = await place({
    host: host.name,
    endpoint: host.endpoint,
    ports: '587,465',
    regions: REGIONS,
    lang,
  });
  press(element);
  expect((await host.seen()).query.regions).toBe(REGIONS);
  await host.say([{ type: 'report', report: reportFrom(host.name, seen) }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await openRows(element);
  // Rows say what they can until the part that compares has loaded.
  const results = seen.flatMap(({ ports }) => ports).length;
  await expect.poll(() => inside(element).querySelectorAll('.place').length).toBe(results);
  return element;
}

/** What the details of the first port say about each vantage point. */
function placesOf(element: SmtpPortCheck): string[] {
  return [...find(element, '.opened').querySelectorAll('.place')].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
}

function icon(element: SmtpPortCheck, selector: string): string | undefined {
  return inside(element).querySelector(`${selector} .icon`)?.classList[1];
}

const arrival = (vantage: string, report: PortReport): CheckEvent => ({ type: 'port', vantage, report });

test('SmtpPortCheck says from how many vantage points a port works, and what each one saw', async () => {
  const element = await checked(places());
  expect(rows(element)).toEqual([
    ['465', 'Submission with implicit TLS', 'STARTTLS works TLS 1.3 · in 3 of 3 places', '20–240 ms'],
    ['587', 'Submission with STARTTLS', 'STARTTLS works TLS 1.3 · in 3 of 3 places', '20–240 ms'],
  ]);
  expect(icon(element, '.result')).toBe('good');
  expect(said(element, '.summary')).toContain('2 ports usable');
  expect(said(element, 'footer')).toBe(
    'Checked from 3 places: Western Europe (FRA), Eastern North America (IAD) and Asia-Pacific (SIN) just now 203.0.113.7',
  );
  expect(placesOf(element)).toEqual([
    'Western Europe (FRA) STARTTLS works TLS 1.3 20 ms',
    'Eastern North America (IAD) STARTTLS works TLS 1.3 110 ms',
    'Asia-Pacific (SIN) STARTTLS works TLS 1.3 240 ms',
  ]);
});

test('SmtpPortCheck says where a port is dead, with caution and not as usable', async () => {
  const element = await checked(places({ enam: DEAD }));
  expect(rows(element)[0]?.[2]).toBe(
    'STARTTLS works in 2 of 3 places Eastern North America (IAD): no answer',
  );
  expect(icon(element, '.result')).toBe('caution');
  expect(said(element, '.summary')).toContain('2 ports usable from some places only');
  expect(placesOf(element)[1]).toMatch(/^Eastern North America \(IAD\) no answer/);
});

test('SmtpPortCheck holds nothing against a port if a vantage point could not tell', async () => {
  const element = await checked(places({ apac: LATE }));
  expect(rows(element)[0]?.[2]).toBe('STARTTLS works TLS 1.3 · in 2 of 3 places · 1 without a result');
  expect(icon(element, '.result')).toBe('good');
  expect(said(element, '.summary')).toContain('2 ports usable');
  expect(placesOf(element)[2]).toBe(
    'Asia-Pacific (SIN) check failed the checking location answered too late –',
  );
});

test('SmtpPortCheck shows a different certificate from one vantage point as the difference', async () => {
  const tls = tlsSeen({ trusted: false, problems: ['expired'], certificates: [EXPIRED] });
  const element = await checked(places({ apac: { tls } }));
  expect(rows(element)[0]?.[2]).toBe('STARTTLS works Asia-Pacific (SIN): certificate expired on 2026-10-03');
  expect(icon(element, '.result')).toBe('caution');
});

test('SmtpPortCheck counts a vantage point with a different certificate as one where the port works', async () => {
  const tls = tlsSeen({ trusted: false, problems: ['expired'], certificates: [EXPIRED] });
  const element = await checked(places({ apac: { tls }, enam: DEAD }));
  expect(rows(element)[0]?.[2]).toBe(
    'STARTTLS works in 2 of 3 places Eastern North America (IAD): no answer',
  );
});

test('SmtpPortCheck shows the facts of the place that the keyboard chooses, on every port', async () => {
  const element = await checked(places({ enam: DEAD }));
  const meanings = () => [...inside(element).querySelectorAll('.meaning')].map((one) => one.textContent);
  expect(meanings()).toEqual(Array(2).fill(expect.stringContaining('switches to encryption')));
  const [first, second] = inside(element).querySelectorAll<HTMLInputElement>('.places input');
  expect(first?.checked).toBe(true);
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(meanings).toEqual(Array(2).fill(expect.stringContaining('There was no answer')));
  expect(inside(element).activeElement).toBe(second);
  expect([...inside(element).querySelectorAll('.places :checked')]).toHaveLength(2);
});

test('SmtpPortCheck fills in as places answer, and keeps what it has when it is stopped', async () => {
  const host = new ScriptedHost();
  const element = await place({
    host: host.name,
    endpoint: host.endpoint,
    ports: '587,465',
    regions: REGIONS,
  });
  press(element);
  await host.say([arrival('weur', good(587, 20))]);
  await shows(element, '.progress', /^1 of 2 ports checked ·/);
  expect(rows(element)[1]?.[2]).toBe('STARTTLS works TLS 1.3');
  await host.say([arrival('enam', good(587, 110)), arrival('enam', good(465, 110))]);
  await shows(element, '.progress', '2 of 2 ports checked ·');
  await expect
    .poll(() => rows(element).map((row) => row[2]))
    .toEqual(['STARTTLS works TLS 1.3 · in one place', 'STARTTLS works TLS 1.3 · in 2 of 2 places']);
  await openRows(element);
  // Where the check really ran is known once a vantage point is done.
  expect(placesOf(element)[0]).toMatch(/^Eastern North America(?! \()/);
  press(element);
  await host.closed();
  await shows(element, '.summary', 'Stopped after 2 of 2 ports, from 2 places');
  expect(rows(element)[1]?.[2]).toBe('STARTTLS works TLS 1.3 · in 2 of 2 places');
});

test('SmtpPortCheck notes once that the data centers of regions are not confirmed', async () => {
  const element = await checked(places().map((one) => ({ ...one, colo: null })));
  expect(said(element, 'footer')).toMatch(
    /^Checked from 3 places: Western Europe, Eastern North America and Asia-Pacific .* Places as requested; the exact/,
  );
  expect(said(await checked(places()), 'footer')).not.toContain('as requested');
});

test('SmtpPortCheck shows the age for each vantage point if the ages differ', async () => {
  const [weur, ...others] = places();
  if (weur === undefined) throw new Error('There are three places');
  const element = await checked([{ ...weur, cached: true, ageSeconds: 42 }, ...others]);
  expect(said(element, 'footer')).toMatch(
    /^Checked from 3 places Western Europe \(FRA\) 42 seconds ago Eastern North America \(IAD\) just now/,
  );
  expect(said(element, '.summary')).toContain('2 ports usable');
});

test('SmtpPortCheck shows ports × places in a table of its own', async () => {
  const element = await checked(places({ enam: DEAD, apac: LATE }));
  const link = [...inside(element).querySelectorAll<HTMLButtonElement>('.link')].at(-1);
  expect(link?.textContent).toBe('Compare the places');
  link?.click();
  await expect.poll(() => inside(element).querySelector('.matrix')).not.toBeNull();
  const cells = [...inside(element).querySelectorAll('.matrix tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.trim()),
  );
  expect(cells).toEqual([
    ['Port', 'Western Europe (FRA)', 'Eastern North America (IAD)', 'Asia-Pacific (SIN)'],
    ['465', 'STARTTLS works', 'no answer', 'check failed'],
    ['587', 'STARTTLS works', 'no answer', 'check failed'],
  ]);
  const scopes = [...inside(element).querySelectorAll('.matrix th')].map((one) => one.getAttribute('scope'));
  expect(scopes).toEqual(['col', 'col', 'col', 'col', 'row', 'row']);
  const icons = [...inside(element).querySelectorAll('.matrix .icon')].map(({ classList }) => classList[1]);
  expect(icons.slice(0, 3)).toEqual(['good', 'bad', 'unknown']);
});

test('SmtpPortCheck scrolls the table of many places inside of the card on a phone', async () => {
  await page.viewport(320, 800);
  const ports = [587, 465].map((port) => good(port, 20));
  const element = await checked(LOCATION_HINTS.map((id) => ({ id, colo: null, ports })));
  [...inside(element).querySelectorAll<HTMLButtonElement>('.link')].at(-1)?.click();
  await expect.poll(() => inside(element).querySelectorAll('.matrix td')).toHaveLength(22);
  const [card, matrix] = [find(element, '.card'), find(element, '.matrix')];
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  expect(matrix.scrollWidth).toBeGreaterThan(matrix.clientWidth);
  matrix.scrollLeft = matrix.scrollWidth;
  const { left } = find(element, '.matrix tbody th').getBoundingClientRect();
  expect(left).toBeCloseTo(matrix.getBoundingClientRect().left, 0);
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.viewport(900, 800);
});

test('SmtpPortCheck compares places in German', async () => {
  const element = await checked(places({ enam: DEAD, apac: LATE }), 'de');
  expect(rows(element)[0]?.[2]).toBe(
    'STARTTLS funktioniert an 1 von 3 Orten östliches Nordamerika (IAD): keine Antwort · 1 ohne Ergebnis',
  );
  expect(said(element, '.summary')).toContain('2 Ports nur von manchen Orten aus nutzbar');
  expect(said(element, 'footer')).toMatch(
    /^Geprüft von 3 Orten: Westeuropa \(FRA\), östliches Nordamerika \(IAD\)/,
  );
});

test.each(LANGUAGES)('SmtpPortCheck fits three places into 375 pixels in %s', async (language) => {
  await page.viewport(375, 800);
  const element = await checked(places({ enam: DEAD, apac: LATE }), language);
  const card = find(element, '.card').getBoundingClientRect();
  for (const part of inside(element).querySelectorAll('.entry > *, .opened:not([hidden]) .place > *')) {
    const { left, right, width } = part.getBoundingClientRect();
    expect(width).toBeGreaterThan(0);
    expect(left).toBeGreaterThanOrEqual(card.left);
    expect(right).toBeLessThanOrEqual(card.right);
  }
  await page.viewport(900, 800);
});

test('SmtpPortCheck shows hostile names of vantage points safely, even many of them', async () => {
  const names = ['<img src=x>\u202e', 'constructor', 'x'.repeat(500)];
  const element = await checked(names.map((id) => ({ id, colo: null, ports: [good(587, 20)] })));
  expect(rows(element)[0]?.[2]).toBe('STARTTLS works TLS 1.3 · in 3 of 3 places');
  expect(placesOf(element).map((one) => one.split(' STARTTLS')[0])).toEqual([
    '<img src=x>',
    'constructor',
    'x'.repeat(PLACE_CHARACTERS),
  ]);
  expect(inside(element).querySelector('img')).toBeNull();
});

test('SmtpPortCheck shows several vantage points under a strict policy without violating it', async () => {
  const host = new ScriptedHost();
  const outcome = strictOutcome(host.endpoint, host.name);
  await host.say([{ type: 'report', report: reportFrom(host.name, places({ enam: DEAD })) }]);
  // The only violation is the page's own, caused on purpose after the element was done.
  expect(await outcome).toMatchObject({
    violations: ['style-src-attr'],
    text: expect.stringMatching(/works in 2 of 3 places.+Asia-Pacific \(SIN\)/s),
  });
});

test('SmtpPortCheck forgets results when its regions change', async () => {
  const element = await checked(places());
  element.regions = 'weur';
  await shows(element, '.reason', 'Not checked yet');
  expect(element.getAttribute('regions')).toBe('weur');
  expect(rows(element).map((row) => row[2])).toEqual(['SSL/TLS', 'STARTTLS']);
});
