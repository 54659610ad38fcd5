/**
 * What the element costs the page around it: how long it takes until the card is drawn, and the longest task while a
 * check of all regions arrives, on a processor slowed down as a phone is. In Chromium, from a server of its own.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { bundle } from '../../widget/build.ts';
import { ARTICLE_PORTS, type CheckEvent, LOCATION_HINTS } from '../../worker/api/index.ts';
import { eventsWithWords } from '../../worker/render/said.ts';
import { WORDS } from '../../worker/render/words.ts';
import { tlsSeen } from '../support/tls-seen.ts';
import { findChromium } from '../widget/chromium.ts';
import { portReport, reportFrom } from '../widget/reports.ts';

export interface CardCost {
  card: string;
  ms: number;
}

const HOST = 'mail.example.com';
/** As Lighthouse slows down a desktop to be like a phone of the middle class. */
const SLOWDOWN = 4;

/** `upgrades`: how many elements are drawn, of which the median counts. */
export async function measureCard(upgrades: number): Promise<CardCost[]> {
  const files = await bundle();
  const server = createServer((request, response) => void serve(request.url ?? '/', files, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const upgradeMs = await upgraded(page, upgrades);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const taskMs = await longestTask(browser, () => checked(page));
    return [
      { card: 'from the tag to the drawn card', ms: upgradeMs },
      {
        card: `longest task of a check of ${LOCATION_HINTS.length} regions, ${SLOWDOWN} times slower`,
        ms: taskMs,
      },
    ];
  } finally {
    await browser.close();
    await stopped(server);
  }
}

/** The first one is not counted: it compiles the code. */
function upgraded(page: Page, upgrades: number): Promise<number> {
  return page.evaluate(
    async ({ upgrades, host }) => {
      await customElements.whenDefined('smtp-port-check');
      const times: number[] = [];
      for (let index = 0; index <= upgrades; index++) {
        const element = document.createElement('smtp-port-check') as HTMLElement & {
          updateComplete: Promise<void>;
        };
        element.setAttribute('host', host);
        const startedMs = performance.now();
        document.body.append(element);
        await element.updateComplete;
        // Layout is part of what the page waits for.
        element.getBoundingClientRect();
        times.push(performance.now() - startedMs);
        element.remove();
      }
      const [median] = times
        .slice(1)
        .sort((one, other) => one - other)
        .slice(Math.floor(upgrades / 2));
      return median ?? 0;
    },
    { upgrades, host: HOST },
  );
}

/** One check from the click to the last paint. */
function checked(page: Page): Promise<void> {
  return page.evaluate(
    async ({ host, regions }) => {
      const element = document.createElement('smtp-port-check');
      element.setAttribute('host', host);
      element.setAttribute('regions', regions);
      const completed = new Promise((resolve) =>
        element.addEventListener('smtp-port-check-complete', resolve, { once: true }),
      );
      document.body.append(element);
      await (element as HTMLElement & { updateComplete: Promise<void> }).updateComplete;
      element.shadowRoot?.querySelector<HTMLButtonElement>('.action')?.click();
      await completed;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    },
    { host: HOST, regions: LOCATION_HINTS.join() },
  );
}

interface TraceEvent {
  name: string;
  /** Microseconds on the processor: waiting for another program does not count. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { name?: string };
}

/** Of the main threads of pages, in milliseconds. */
async function longestTask(browser: Browser, run: () => Promise<void>): Promise<number> {
  const cdp: CDPSession = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  });
  await run();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(main.map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace has no tasks');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}

async function serve(
  path: string,
  files: ReadonlyMap<string, string>,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(path, 'http://service');
  const file = files.get(pathname.slice(1));
  if (pathname === '/v1/check') return answer(response);
  if (file !== undefined) response.setHeader('Content-Type', 'text/javascript');
  else response.setHeader('Content-Type', 'text/html');
  response.end(
    file ??
      '<!doctype html><title>Card</title><script type="module" src="/smtp-port-check.js"></script><body></body>',
  );
}

/** Row by row, as regions answer. */
async function answer(response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'application/x-ndjson');
  for await (const event of eventsWithWords(events(), WORDS.en)) {
    response.write(`${JSON.stringify(event)}\n`);
    await new Promise(setImmediate);
  }
  response.end();
}

async function* events(): AsyncGenerator<CheckEvent> {
  const ports = ARTICLE_PORTS.map((port) => portReport(port, { tls: tlsSeen() }));
  const report = reportFrom(
    HOST,
    LOCATION_HINTS.map((id) => ({ id, colo: 'FRA', ports })),
  );
  yield { type: 'target', target: report.target, ports: [...ARTICLE_PORTS] };
  for (const row of ports) for (const vantage of LOCATION_HINTS) yield { type: 'port', vantage, report: row };
  // The element asks for `rows=once`.
  const vantages = report.vantages.map((one) => ({ ...one, ports: [] }));
  yield { type: 'report', report: { ...report, vantages } };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
