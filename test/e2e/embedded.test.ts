/** What the builder writes, pasted into pages of another origin that allow exactly what it says, in a real browser. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../widget/chromium.ts';
import { type Started, start } from './started.ts';

const TIMEOUT_MS = 60_000;
const HOST = 'mail.healthy.test';

let started: Started;
let browser: Browser;
let pages: Server;
/** What the site of the author answers with. */
let site = { html: '', policy: '' };

beforeAll(async () => {
  pages = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (site.policy !== '') answer.setHeader('Content-Security-Policy', site.policy);
    answer.end(
      `<!doctype html><html lang="en"><head><title>Help</title></head><body>${site.html}</body></html>`,
    );
  });
  await new Promise<void>((listening) => pages.listen(0, '127.0.0.1', listening));
  started = await start();
  await started.introduced;
  browser = await chromium.launch(await findChromium());
}, TIMEOUT_MS);

afterAll(async () => {
  await browser?.close();
  pages.close();
  started.process.kill('SIGTERM');
  await started.ended;
});

/** The blocks of the builder, as one reads them off its page. */
async function blocksFor(query: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${started.url}/docs/embed?lang=en&host=${HOST}&${query}`);
  const blocks = await page.locator('pre.copy').allTextContents();
  await page.close();
  // A policy is one line of a header.
  return blocks.map((block) => (block.includes(';\n') ? block.replaceAll('\n', ' ') : block));
}

/** Opens a page of the author, and collects what its policy has stopped. */
async function opened(html: string, policy: string): Promise<{ page: Page; stopped: string[] }> {
  site = { html, policy };
  const page = await browser.newPage();
  const stopped: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) stopped.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`);
  return { page, stopped };
}

/** The policy of a strict site, with what the builder says. */
function strict(allowed: string): string {
  return ["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", allowed].join('; ');
}

/** Clicks on the button, and waits for the port that works. */
async function checked(page: Page): Promise<string> {
  const card = page.locator('smtp-port-check');
  await card.locator('.action').click();
  await card.locator('.known').waitFor({ timeout: TIMEOUT_MS });
  return (await card.locator('.use').textContent()) ?? '';
}

describe('what the builder writes', () => {
  it.each(['current', 'pinned'])(
    'works in a page under its policy: %s',
    async (script) => {
      const [loaded = '', element = '', policy = ''] = await blocksFor(`platform=html&script=${script}`);
      expect(loaded.includes('integrity="sha384-')).toBe(script === 'pinned');
      const { page, stopped } = await opened(loaded + element, strict(policy));
      expect(await checked(page)).toMatch(/^Port \d+ · /);
      expect(stopped).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'works where tags are dropped, also in an article that is shown without loading',
    async () => {
      const [loaded = '', place = '', policy = ''] = await blocksFor(
        'platform=zendesk&language=de&theme=dark',
      );
      const { page, stopped } = await opened(`${loaded}<main>${place}</main>`, strict(policy));
      const card = page.locator('main smtp-port-check');
      await card.locator('.action').waitFor();
      expect(await card.getAttribute('theme')).toBe('dark');
      expect(await card.locator('.action').textContent()).toBe('Jetzt prüfen');
      // As a site does that exchanges its articles: nodes are made, none is parsed.
      await page.evaluate((host) => {
        const next = Object.assign(document.createElement('div'), { className: 'article' });
        next.setAttribute('data-smtp-port-check', host);
        document.querySelector('main')?.replaceChildren(next);
      }, 'plain.healthy.test');
      await page.locator('.article > smtp-port-check[host="plain.healthy.test"] .action').waitFor();
      expect(stopped).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'works in a frame that may run scripts and nothing else',
    async () => {
      const [frame = '', policy = ''] = await blocksFor('platform=confluence');
      const html = frame.replace('<iframe', '<iframe sandbox="allow-scripts"');
      const { page } = await opened(html, `default-src 'none'; ${policy}`);
      const card = page.frameLocator('iframe').locator('smtp-port-check');
      await card.locator('.action').click();
      await card.locator('.known').waitFor({ timeout: TIMEOUT_MS });
      expect(await card.locator('.use').textContent()).toMatch(/^Port \d+ · /);
    },
    TIMEOUT_MS,
  );

  it(
    'leaves a link without scripts',
    async () => {
      const [loaded = '', element = ''] = await blocksFor('platform=html');
      const { page } = await opened(loaded + element, "default-src 'none'");
      const link = page.locator('smtp-port-check a');
      expect(await link.getAttribute('href')).toBe(`${started.url}/check/${HOST}`);
      expect(await link.isVisible()).toBe(true);
    },
    TIMEOUT_MS,
  );
});
