/** The pages about providers, networks and programs in a real browser: on a phone and on a screen, for everybody, from nowhere else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../widget/chromium.ts';
import { type Started, start } from './started.ts';

const TIMEOUT_MS = 60_000;
const WIDTHS = [320, 1280];
/**
 * Accessibility is checked for one page of each kind: in German, whose words are the longest, on a phone, and in English on a
 * screen.
 */
const LANGUAGES = [
  { language: 'en', accessibleAt: 1280 },
  { language: 'de', accessibleAt: 320 },
];
const ONE_OF_EACH_KIND = [
  '/about',
  '/providers',
  '/providers/gmail',
  '/networks',
  '/networks/aws',
  '/docs',
  '/docs/programs/nodemailer',
  '/docs/codes/tls-failed',
  '/settings/mail.healthy.test',
  '/docs/embed?platform=zendesk&host=mail.healthy.test',
];
const PAGES = [
  '/about',
  '/providers',
  '/providers?q=zoho',
  '/providers?q=nobody.example',
  '/providers/gmail',
  '/providers/microsoft-365',
  '/providers/tuta',
  '/providers/openmailbox',
  '/providers/mx1-tiki-ne-jp',
  '/networks',
  '/networks/hetzner',
  '/networks/aws',
  '/networks/hugging-face',
  '/networks/avast',
  '/networks/brazil',
  '/docs',
  '/docs/programs',
  '/docs/programs/nodemailer',
  '/docs/codes',
  '/docs/codes/tls-failed',
  '/docs/codes/invalid-host',
  '/docs/codes/words-are-values',
  '/settings/mail.healthy.test',
  '/settings/mail.healthy.test?client=nextcloud',
  '/docs/embed?platform=zendesk&host=mail.healthy.test',
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a rule finds in order is thousands of elements on a long page, so it is neither collected nor sent here. */
const JUDGE = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)";

let started: Started;
let browser: Browser;

beforeAll(async () => {
  started = await start();
  await started.introduced;
  browser = await chromium.launch(await findChromium());
}, TIMEOUT_MS);

afterAll(async () => {
  await browser?.close();
  started.process.kill('SIGTERM');
  await started.ended;
});

/** What is wrong with a page at each width; empty if nothing is. */
async function faultsOf(
  path: string,
  { language, accessibleAt }: (typeof LANGUAGES)[number],
): Promise<string[]> {
  // Our own policy would not let the test's script in.
  const page = await browser.newPage({ bypassCSP: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${started.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  const isJudged = ONE_OF_EACH_KIND.includes(path);
  if (isJudged) await page.evaluate(AXE);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (overflow !== 0) faults.push(`is ${overflow} pixels too wide at ${width}`);
    if (width !== accessibleAt || !isJudged) continue;
    const violations = (await page.evaluate(JUDGE)) as AxeResults['violations'];
    faults.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  await page.close();
  return [...faults, ...asked.filter((url) => !url.startsWith(started.url)).map((url) => `asks ${url}`)];
}

it.each(PAGES)(
  '%s fits, is accessible, and asks nobody else',
  async (path) => {
    // The longest words of other pages are German, too.
    const views = ONE_OF_EACH_KIND.includes(path) ? LANGUAGES : LANGUAGES.slice(-1);
    for (const view of views) expect(await faultsOf(path, view), view.language).toEqual([]);
  },
  TIMEOUT_MS,
);

it(
  'the search refuses a mail address without any script',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${started.url}/providers?lang=en`);
    await page.fill('#q', 'me@gmail.com');
    await page.click('button');
    expect(page.url()).toBe(`${started.url}/providers?lang=en`);
    await page.fill('#q', 'gmail.com');
    await page.click('button');
    await page.waitForURL(/q=gmail\.com/);
    expect(await page.textContent('.entries')).toContain('Gmail');
    await context.close();
  },
  TIMEOUT_MS,
);

/** What the page around a frame is told. */
interface Told {
  type?: string;
  message?: string;
  value?: number;
  height?: number;
  secret?: string;
}

it(
  'a frame without any rights shows the element, checks, and tells its height in three dialects',
  async () => {
    const page = await browser.newPage();
    // Only pages with an address of their own may frame others.
    await page.goto(`${started.url}/healthz`);
    await page.evaluate((address) => {
      const told: unknown[] = [];
      addEventListener('message', ({ data }) => told.push(data));
      Object.assign(window, { told });
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.width = '320';
      frame.src = address;
      document.body.append(frame);
    }, `${started.url}/embed?host=mail.healthy.test&ports=587,465&id=one#?secret=Abc123`);
    const frame = page.frameLocator('iframe');
    await frame.locator('smtp-port-check button').first().click({ timeout: TIMEOUT_MS });
    await frame.getByText('STARTTLS').first().waitFor({ timeout: TIMEOUT_MS });
    const told = (await page.evaluate('told')) as (Told | string)[];
    const messages = told.filter((one): one is Told => typeof one === 'object');
    expect(messages.find(({ type }) => type === 'smtp-port-check:height')?.height).toBeGreaterThan(50);
    expect(messages.find(({ message }) => message === 'height')).toMatchObject({ secret: 'Abc123' });
    expect(told.some((one) => typeof one === 'string' && one.includes('iframe.resize'))).toBe(true);
    await page.close();
  },
  TIMEOUT_MS,
);
