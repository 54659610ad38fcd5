/** The port to use, as a reader sees it: at the top of the card, with its reasons, other ports collapsed. */
import { expect, test } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import type { Finding, Note, Recommendation, Report } from '../../worker/api/index.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { find, inside, place, press, said, shows, unfold } from './page.ts';
import { portEvent, portReport, reportFrom } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const WORKED: Note = { code: 'worked', side: 'for', parameters: { count: 2 } };
const EXPIRED: Note = { code: 'certificate-problem', side: 'danger', parameters: { problems: ['expired'] } };
const BY_CUSTOM: Note = { code: 'alternative-port', side: 'against', parameters: {} };
const BEST: Recommendation = {
  port: 465,
  encryption: 'implicit-tls',
  reasons: [WORKED, { code: 'tls-from-the-start', side: 'for', parameters: {} }],
  alternatives: [
    { port: 587, encryption: 'starttls', reasons: [WORKED] },
    { port: 2525, encryption: 'starttls', reasons: [WORKED, BY_CUSTOM] },
  ],
  passedOver: [
    {
      port: 588,
      reasons: [
        {
          code: 'failed-from-some-places',
          side: 'against',
          parameters: { outcomes: ['timeout'], dead: ['oc'] },
        },
      ],
    },
  ],
};

/** `met`: the results from the reader's own machine. */
async function checked(advice: Partial<Report>, lang = 'en', met = ''): Promise<SmtpPortCheck> {
  const host = new ScriptedHost();
  location.hash = met === '' ? '' : `local=1;${host.name};1795000000;${met}`;
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '465', lang });
  press(element);
  await host.say([portEvent(465)]);
  await shows(element, '.progress', /1/);
  expect(said(element, '.reason')).toBe(lang === 'en' ? 'Checking…' : 'Wird geprüft …');
  const ports = [portReport(465, { tls: tlsSeen() })];
  const places = [
    { id: 'weur', colo: 'FRA', ports },
    { id: 'oc', colo: 'SYD', ports },
  ];
  await host.say([{ type: 'report', report: { ...reportFrom(host.name, places), ...advice } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await element.updateComplete;
  return element;
}

function icons(element: SmtpPortCheck, selector: string): (string | undefined)[] {
  return [...inside(element).querySelectorAll(`${selector} .icon`)].map((icon) => icon.classList[1]);
}

function tone(element: SmtpPortCheck): string | undefined {
  return find(element, '.verdict').classList[1];
}

function settings(element: SmtpPortCheck): URL {
  return new URL(find<HTMLAnchorElement>(element, '.links a[href*="/settings/"]').href);
}

function items(element: SmtpPortCheck, selector: string): string[] {
  return [...inside(element).querySelectorAll(selector)].map((one) => one.textContent.trim());
}

test('SmtpPortCheck says which port to use, why, and what else there is', async () => {
  const element = await checked({ recommendation: BEST });
  expect(said(element, '.use')).toBe('Port 465 · SSL/TLS');
  expect(said(element, '.reason')).toBe('Works, and the certificate is valid for another 61 days.');
  expect(said(element, '.summary')).toMatch(/^Port 465 · SSL\/TLS\./);
  expect(find(element, '.verdict').getAttribute('part')).toBe('verdict');
  expect(tone(element)).toBe('good');
  expect(inside(element).querySelectorAll('.verdict details[open], .reasons')).toHaveLength(0);
  await unfold(element);
  expect(items(element, '.reasons li')).toEqual([
    'it worked from both places that could test it',
    'encrypted from the start, as RFC 8314 recommends',
  ]);
  expect(items(element, '.others')).toEqual([
    'Also possible: 587 STARTTLS, 2525 STARTTLS (not a standard mail port: providers offer it in case others are blocked)',
    'Not recommended: 588 (from Oceania (SYD): no answer)',
  ]);
});

test('SmtpPortCheck says it in German', async () => {
  const element = await checked({ recommendation: BEST }, 'de');
  expect(said(element, '.reason')).toBe(
    'Funktioniert, das Zertifikat gilt noch 61\u00a0Tage.'.replace('\u00a0', ' '),
  );
  await unfold(element);
  expect(items(element, '.others')[0]).toMatch(/^Auch möglich: 587 STARTTLS, 2525 STARTTLS/);
});

test('SmtpPortCheck warns about a port that is only the least bad choice', async () => {
  const untrusted = await checked({ recommendation: { ...BEST, reasons: [EXPIRED] } });
  expect(said(untrusted, '.use')).toBe('Port 465 · SSL/TLS');
  expect(said(untrusted, '.reason')).toMatch(/^Its certificate is not trusted/);
  expect(tone(untrusted)).toBe('caution');
  await unfold(untrusted);
  expect(icons(untrusted, '.reasons')).toEqual(['caution']);
  const reasons: Note[] = [{ code: 'unencrypted', side: 'danger', parameters: {} }];
  const alternatives = [{ port: 2525, encryption: null, reasons }];
  const plain = await checked({ recommendation: { ...BEST, encryption: null, reasons, alternatives } });
  expect(said(plain, '.use')).toBe('Port 465 · no TLS');
  expect(tone(plain)).toBe('caution');
  await unfold(plain);
  expect(items(plain, '.others')[0]).toMatch(/^Also possible: 2525 not encrypted/);
});

test('SmtpPortCheck recommends no port that the reader cannot reach, if another is left', async () => {
  const element = await checked({ recommendation: BEST }, 'en', '465=t,implicit-tls;587=g,starttls');
  await expect.poll(() => said(element, '.use')).toBe('Port 587 · STARTTLS');
  expect(tone(element)).toBe('good');
  await unfold(element);
  expect(items(element, '.reasons li')[0]).toBe('465 SSL/TLS: blocked on your side');
  expect(items(element, '.others')[0]).toMatch(/^Also possible: 2525 STARTTLS/);
  expect(settings(element).search).toContain('&port=587&encryption=starttls');
  const none = await checked({ recommendation: { ...BEST, alternatives: [] } }, 'de', '465=d,implicit-tls');
  await expect.poll(() => said(none, '.use')).toBe('Kein Port nutzbar');
  expect(said(none, '.reason')).toBe('Keiner der funktionierenden Ports ist aus Ihrem Netz nutzbar');
  expect(tone(none)).toBe('caution');
  await unfold(none);
  expect(items(none, '.reasons li')).toEqual(['465 SSL/TLS: Server weist Sie ab']);
  location.hash = '';
});

test('SmtpPortCheck links to settings for the recommended port, as it was measured', async () => {
  const good = settings(await checked({ recommendation: BEST }, 'de'));
  expect(good.pathname).toMatch(/^\/settings\/h[\w-]+\.test$/);
  expect(good.search).toBe('?lang=de&port=465&encryption=implicit-tls');
  const judged: Note = { code: 'certificate-trusted', side: 'for', parameters: {} };
  const trusted = settings(await checked({ recommendation: { ...BEST, reasons: [judged] } }));
  expect(trusted.search).toBe('?lang=en&port=465&encryption=implicit-tls&trusted=1');
  const bad = settings(await checked({ recommendation: { ...BEST, encryption: null, reasons: [EXPIRED] } }));
  expect(bad.search).toBe('?lang=en&port=465&encryption=plaintext&trusted=0');
  expect(settings(await checked({})).search).toBe('?lang=en');
});

test('SmtpPortCheck says at the top why no port is recommended, and not twice', async () => {
  const why: Finding = {
    code: 'no-usable-port',
    severity: 'error',
    ports: [465],
    parameters: { why: 'nothing-answers' },
  };
  const dead: Finding = { code: 'all-dead', severity: 'error', ports: [465], parameters: {} };
  const element = await checked({ findings: [dead, why] });
  expect(said(element, '.use')).toBe('No port answers');
  expect(said(element, '.reason')).toMatch(/^No port can be recommended: none can be reached/);
  expect(tone(element)).toBe('bad');
  expect(items(element, '.findings li')).toHaveLength(1);
});

test('SmtpPortCheck names the places of a finding as it names them elsewhere', async () => {
  const finding: Finding = {
    code: 'open-from-some-regions',
    severity: 'warning',
    ports: [465],
    parameters: { open: ['weur'], dead: ['oc'] },
  };
  const element = await checked({ findings: [finding] });
  expect(said(element, '.findings')).toMatch(/from Western Europe \(FRA\), but not from Oceania \(SYD\)/);
});

test('SmtpPortCheck shows hostile advice harmlessly', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202e\u001b[31m';
  const words = { title: hostile, text: null, tone: hostile };
  const note = { code: hostile, side: hostile, parameters: { problems: hostile } };
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '465' });
  press(element);
  const recommendation = {
    port: 465,
    encryption: hostile,
    reasons: [note, { ...EXPIRED, said: words }],
    said: words,
  };
  const seen = reportFrom(host.name, [{ id: 'weur', colo: 'FRA', ports: [portReport(465)] }]);
  await host.sayAsIs([{ type: 'report', report: { ...seen, recommendation } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await unfold(element);
  expect(inside(element).querySelectorAll('img')).toHaveLength(0);
  const shown = '<img src=x onerror=alert(1)>';
  expect([said(element, '.use'), ...items(element, '.reasons li')]).toEqual([
    'Port 465 · no TLS',
    shown,
    shown,
  ]);
  expect(find(element, '.card').scrollWidth).toBeLessThanOrEqual(element.offsetWidth);
});
