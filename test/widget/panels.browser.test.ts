/** The panels below the card, with the real routes behind them: what they show, and all that leaves the page for them. */
import { afterEach, expect, inject, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { find, inside, openLink, place, press, said, shows } from './page.ts';
import { portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';
import type { Request } from './service-room.ts';

const service = inject('scriptedService');

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(900, 800);
});

/** Everything that was asked of the service about this text or host. */
async function requests(about: string): Promise<Request[]> {
  const all = (await (await fetch(`${service}/requests`)).json()) as Request[];
  return all.filter(({ path, body }) => `${path} ${body}`.includes(about));
}

function all(element: SmtpPortCheck, selector: string): string[] {
  return [...inside(element).querySelectorAll(selector)].map((one) => one.textContent.trim());
}

function toggle(element: SmtpPortCheck, part: 'settings' | 'explain'): HTMLAnchorElement {
  return find<HTMLAnchorElement>(element, `li > .link[href*="/${part}"]`);
}

async function withPanel(part: 'settings' | 'explain', attributes: Record<string, string> = {}) {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ...attributes });
  await openLink(element, part);
  return { host, element };
}

async function choose(element: SmtpPortCheck, name: string): Promise<void> {
  const pick = () =>
    [...inside(element).querySelectorAll<HTMLElement>('.pick')].find((one) => one.textContent === name);
  await expect.poll(() => pick()?.textContent).toBe(name);
  pick()?.click();
  await shows(element, '.settings .name', name);
}

async function explain(element: SmtpPortCheck, text: string): Promise<void> {
  await userEvent.fill(page.elementLocator(find(element, '#error')), text);
  find<HTMLElement>(element, '.explain .action').click();
  await expect.poll(() => inside(element).querySelector('.explain .answer.prints')).not.toBeNull();
}

test('SmtpPortCheck asks for no settings before the panel is opened, and dials nothing for them', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint });
  expect(await requests(host.name)).toEqual([]);
  await openLink(element, 'settings');
  await choose(element, 'Thunderbird');
  const asked = await requests(host.name);
  expect(asked.map(({ method, path }) => [method, path])).toEqual([
    [
      'GET',
      `/v1/settings?lang=en&port=465&encryption=implicit-tls&client=thunderbird&host=${host.name}&words=1&format=json`,
    ],
  ]);
  expect(all(element, '.settings dt')).toContain('Connection security');
  expect(all(element, '.settings dd')).toEqual(expect.arrayContaining([host.name, '465', 'SSL/TLS']));
});

test('SmtpPortCheck shows settings for the port that the check recommends', async () => {
  const { host, element } = await withPanel('settings', { ports: '465,587' });
  await choose(element, 'Nodemailer');
  expect(said(element, '.settings pre')).toContain('port: 465');
  press(element);
  const best = { port: 587, encryption: 'starttls', alternatives: [], passedOver: [] } as const;
  const reasons = [{ code: 'certificate-problem', side: 'danger', parameters: { problems: ['expired'] } }];
  const seen = report(host.name, [portReport(587, { tls: tlsSeen() })]);
  await host.say([{ type: 'report', report: { ...seen, recommendation: { ...best, reasons } as never } }]);
  await shows(element, '.settings pre', /port: 587/);
  expect(said(element, '.settings .warning')).toMatch(/certificate of this server is not trusted/);
  const link = find<HTMLAnchorElement>(element, '.settings > p > a');
  expect(link.pathname + link.search).toBe(
    `/settings/${host.name}?lang=en&port=587&encryption=starttls&trusted=0&client=nodemailer`,
  );
});

test('SmtpPortCheck finds a program while a reader types, and sends nothing of that', async () => {
  const { element } = await withPanel('settings', { lang: 'de' });
  await expect.poll(() => all(element, '.pick')).toContain('Mailprogramme für Android');
  const field = page.elementLocator(find(element, '#program'));
  await userEvent.fill(field, 'zzz-unseen-zzz');
  await shows(element, '.find [role=status]', 'Kein Programm heißt hier so.');
  await userEvent.fill(field, 'postf');
  await expect.poll(() => all(element, '.pick')).toEqual(['Postfix (relayhost)']);
  expect(said(element, '.find [role=status]')).toBe('1 Programm');
  await userEvent.keyboard('{Tab}{Enter}');
  await shows(element, '.settings .name', 'Postfix');
  expect(all(element, '.settings .place')).toEqual(['/etc/postfix/sasl_passwd', 'Im Terminal']);
  expect(await requests('zzz-unseen-zzz')).toEqual([]);
});

test('SmtpPortCheck copies a block as it is, and says so where the reader looks', async () => {
  const { element } = await withPanel('settings');
  await choose(element, 'Nodemailer');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const copied = vi.fn();
  element.addEventListener('smtp-port-check-copy', copied);
  find<HTMLElement>(element, '.settings .block .copy').click();
  await shows(element, '.find [role=status]', 'Copied.');
  expect(write.mock.calls[0]?.[0]).toBe(find(element, '.settings pre').textContent);
  expect(write.mock.calls[0]?.[0]).toContain('{\n  host:');
  expect(copied).toHaveBeenCalledTimes(1);
});

const PASSWORD = 'Tr0ub4dor&3-horse';
const LOCAL_PART = 'erika.mustermann';

function configuration(host: string): string {
  return [
    'MAIL_MAILER=smtp',
    `MAIL_HOST=${host}`,
    'MAIL_PORT=587',
    `MAIL_USERNAME=${LOCAL_PART}@example.net`,
    `MAIL_PASSWORD="${PASSWORD}"`,
    'MAIL_ENCRYPTION=ssl',
    `MAIL_FROM_ADDRESS=${LOCAL_PART}@example.net`,
  ].join('\n');
}

test('SmtpPortCheck sends neither password nor name, and puts both back into the mended settings', async () => {
  const { host, element } = await withPanel('explain');
  const fetched = vi.spyOn(globalThis, 'fetch');
  await explain(element, configuration(host.name));
  const mended = find(element, '.explain pre').textContent;
  expect(mended).toContain(`MAIL_PASSWORD="${PASSWORD}"`);
  expect(mended).toContain(`MAIL_USERNAME=${LOCAL_PART}@example.net`);
  expect(mended).not.toBe(configuration(host.name));
  expect(said(element, '.explain .causes')).toMatch(/Encryption and port do not fit.*MAIL_/);
  const [posted, ...others] = await requests(host.name);
  expect(others).toEqual([]);
  expect([posted?.method, posted?.path]).toEqual(['POST', '/v1/explain?words=1&format=json&lang=en']);
  expect(posted?.body).toContain('user1@example.net');
  const sent = JSON.stringify([fetched.mock.calls, posted, await requests('example.net')]);
  for (const secret of [PASSWORD, LOCAL_PART, 'mustermann', 'Tr0ub4dor']) expect(sent).not.toContain(secret);
  expect(JSON.stringify([...sessionStorageOf(), ...addressesLoaded()])).not.toContain('mustermann');
});

function sessionStorageOf(): string[] {
  return [JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage })];
}

function addressesLoaded(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

test.each([
  ['a log line', `535 5.7.8 Error: authentication failed for ${LOCAL_PART}@example.net`],
  [
    'an encoded address',
    `smtp://${LOCAL_PART}%40example.net:${encodeURIComponent(PASSWORD)}@smtp.example.net:587`,
  ],
  [
    'a command',
    `swaks --server smtp.example.net --auth-user ${LOCAL_PART}@example.net --auth-password '${PASSWORD}'`,
  ],
  [
    'a dialogue',
    `C: AUTH PLAIN ${btoa(`\0${LOCAL_PART}@example.net\0${PASSWORD}`)}\nS: 535 5.7.8 Bad credentials`,
  ],
])('SmtpPortCheck sends nothing private of %s', async (_, pasted) => {
  const { element } = await withPanel('explain');
  const fetched = vi.spyOn(globalThis, 'fetch');
  await explain(element, pasted);
  const sent = JSON.stringify(fetched.mock.calls);
  expect(sent).toContain('/v1/explain');
  const private_ = [PASSWORD, encodeURIComponent(PASSWORD), LOCAL_PART, btoa(`\0${LOCAL_PART}`).slice(0, 16)];
  for (const secret of private_) expect(sent).not.toContain(secret);
});

test('SmtpPortCheck tells the page nothing of mended settings that are copied', async () => {
  const { host, element } = await withPanel('explain');
  await explain(element, configuration(host.name));
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const copied = vi.fn();
  element.addEventListener('smtp-port-check-copy', copied);
  find<HTMLElement>(element, '.explain .block .copy').click();
  await shows(element, '.explain [role=status]', 'Copied.');
  expect(write.mock.calls[0]?.[0]).toContain(PASSWORD);
  expect(copied).not.toHaveBeenCalled();
});

test('SmtpPortCheck explains a message, and has the host checked only if the reader wants that', async () => {
  const { host, element } = await withPanel('explain', { lang: 'de' });
  const message = `535 5.7.8 Username and Password not accepted ${crypto.randomUUID()}`;
  await explain(element, message);
  expect(all(element, '.explain .causes li').length).toBeGreaterThan(0);
  expect(said(element, '.explain [role=status]')).toBe('Ergebnis');
  expect(await requests(host.name)).toEqual([]);
  find<HTMLElement>(element, '.box input').click();
  find<HTMLElement>(element, '.explain .action').click();
  await expect.poll(async () => (await requests(host.name)).length).toBe(1);
  expect((await requests(host.name))[0]?.path).toContain(`&host=${host.name}`);
});

test('SmtpPortCheck says what the service says where it refuses, and keeps the text', async () => {
  const { element } = await withPanel('explain');
  const detail = 'Too many requests from your network.';
  const answer = new Response(JSON.stringify({ title: 'x', detail }), { status: 429 });
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
  await userEvent.fill(page.elementLocator(find(element, '#error')), 'ETIMEDOUT');
  find<HTMLElement>(element, '.explain .action').click();
  await shows(element, '.explain .problem', detail);
  expect(find<HTMLTextAreaElement>(element, '#error').value).toBe('ETIMEDOUT');
  fetched.mockRejectedValue(new TypeError('offline'));
  find<HTMLElement>(element, '.explain .action').click();
  await shows(element, '.explain .problem', 'cannot be reached');
  fetched.mockRestore();
  find<HTMLElement>(element, '.explain .action').click();
  await expect.poll(() => all(element, '.explain .causes li').length).toBeGreaterThan(0);
  expect(said(element, '.explain .problem')).toBe('');
  toggle(element, 'explain').click();
  await expect.poll(() => inside(element).querySelector('.explain')).toBeNull();
  await openLink(element, 'explain');
  expect(find<HTMLTextAreaElement>(element, '#error').value).toBe('ETIMEDOUT');
});

test('SmtpPortCheck reads the first 32 KB of a text, and says so', async () => {
  const { element } = await withPanel('explain');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const field = find<HTMLTextAreaElement>(element, '#error');
  field.value = `ETIMEDOUT\n${'漢字 '.repeat(20_000)}`;
  field.dispatchEvent(new Event('input'));
  find<HTMLElement>(element, '.explain .action').click();
  await shows(element, '.explain .answer', 'Only the beginning of the text was read.');
  expect(String(fetched.mock.calls[0]?.[1]?.body).length).toBeLessThanOrEqual(32_768);
});

test('the links open panels by keyboard, and remain links for those who want the page', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint });
  const link = toggle(element, 'settings');
  expect([link.getAttribute('role'), link.getAttribute('aria-expanded')]).toEqual(['button', 'false']);
  // Whoever presses a key wants the page; the test itself does not.
  const isPrevented = new Promise<boolean>((resolve) =>
    document.body.addEventListener(
      'click',
      (event) => {
        resolve(event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    ),
  );
  link.dispatchEvent(
    new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true }),
  );
  expect(await isPrevented).toBe(false);
  expect(link.getAttribute('aria-expanded')).toBe('false');
  link.focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => link.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => link.getAttribute('aria-expanded')).toBe('false');
});

test('the links lead to their pages where the panels do not load', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="${service}/missing/smtp-port-check.js"></script>
<smtp-port-check host="smtp.example.com" endpoint="${service}"></smtp-port-check></html>`;
  document.body.append(frame);
  const links = (selector: string) => [
    ...(frame.contentDocument
      ?.querySelector('smtp-port-check')
      ?.shadowRoot?.querySelectorAll<HTMLAnchorElement>(selector) ?? []),
  ];
  await expect.poll(() => links('li > .link[href]').length).toBe(2);
  for (const link of links('li > .link[href]')) {
    link.click();
    await expect.poll(() => links('.panel > a').map(({ href }) => href)).toEqual([link.href]);
  }
});

test.each(['en', 'de', 'fr', 'es'])('an open panel in %s fits 320 px, and breaks no word', async (lang) => {
  await page.viewport(320, 800);
  const { host, element } = await withPanel('settings', { lang });
  element.parentElement?.style.setProperty('margin', '0');
  await userEvent.fill(page.elementLocator(find(element, '#program')), 'postfix');
  await choose(element, 'Postfix (relayhost)');
  expect(brokenWords(element, '.settings')).toEqual([]);
  await openLink(element, 'explain');
  await explain(element, configuration(host.name));
  expect(brokenWords(element, '.explain')).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const [panel] = inside(element).querySelectorAll('.panel');
  expect(panel?.scrollWidth).toBeLessThanOrEqual(panel?.clientWidth ?? 0);
});

/** Words that stand on two lines although nothing in them allows a break. */
function brokenWords(element: SmtpPortCheck, selector: string): string[] {
  const walker = document.createTreeWalker(find(element, selector), NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { 0: word, index } of node.textContent?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const isHyphenated = getComputedStyle(node.parentElement as HTMLElement).hyphens === 'auto';
      if (tops.size > 1 && !isHyphenated) broken.push(word);
    }
  }
  return broken;
}

test('an open panel prints what it has answered, and an empty one does not', async () => {
  const { element } = await withPanel('settings');
  const rules = [...inside(element).adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    printed.flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText)).join('\n'),
  );
  inside(element).adoptedStyleSheets.push(sheet);
  const isSeen = (selector: string) => find(element, selector).checkVisibility();
  expect(isSeen('.settings')).toBe(false);
  await choose(element, 'Nodemailer');
  expect(['.settings pre', '.find', 'li > .link[role=button]', '.settings .copy'].map(isSeen)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(getComputedStyle(find(element, '.settings pre')).whiteSpace).toBe('pre-wrap');
});

test('the compact card has the two links of the drawing', async () => {
  const element = await place({ host: 'smtp.example.com', endpoint: service, layout: 'compact' });
  expect(all(element, '.links > li')).toEqual(
    ['All ports', 'Test from this computer'].map((one) => expect.stringContaining(one)),
  );
});
