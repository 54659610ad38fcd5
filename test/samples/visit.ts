/** Reads the page of a built site in a browser, without any network: whatever it asks for is answered here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page, Route } from 'playwright';
import { words as german } from '../../widget/words/shell/de.ts';

const SITE = 'https://site.example';
const SERVICE = 'https://check.example.net';
const TIMEOUT_MS = 10_000;

/** Throws if something is not as on the page of the service itself. */
export async function visit(browser: Browser, folder: string): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.route('**/*', (route) => answer(route, folder, asked, wrong));
  try {
    await page.goto(`${SITE}/`);
    await useCard(page);
  } finally {
    await page.close();
  }
  const [first = 'nothing'] = asked;
  if (!first.startsWith(`${SERVICE}/v1/check?host=smtp.example.com&`)) wrong.push(`asks for ${first}`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

async function answer(route: Route, folder: string, asked: string[], wrong: string[]): Promise<void> {
  const { origin, pathname, href } = new URL(route.request().url());
  const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (origin === SERVICE) {
    asked.push(href);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return route.fulfill({ status: 503, headers, json: { code: 'overloaded', detail: 'Too busy.' } });
  }
  if (origin === SITE && existsSync(path)) return route.fulfill({ path });
  if (pathname !== '/favicon.ico' && pathname !== '/favicon.svg') wrong.push(`asks for ${href}`);
  return route.abort();
}

/** As a reader who speaks German would: what is needed for each step loads on the way. */
async function useCard(page: Page): Promise<void> {
  const card = page.locator('smtp-port-check');
  const link = (text: string): Locator => card.locator('.link', { hasText: text });
  await card.getByRole('button', { name: german.start }).click();
  await card.getByText('Too busy.').first().waitFor();
  await link(german.explain[1]).click();
  await card.locator('#error').waitFor();
  await link(german.settings[1]).click();
  await card.locator('.settings').waitFor();
  // Where the site shows what it has heard from the element.
  const output = page.locator('output');
  if ((await output.count()) > 0) await output.getByText('problem').waitFor();
}
