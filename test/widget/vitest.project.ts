/** The browser tests as one project of the test run. Looks for the browser only when its configuration is requested. */
import { playwright } from '@vitest/browser-playwright';
import { defineProject } from 'vitest/config';
import { findChromium } from './chromium.ts';

const widgetTests = import.meta.dirname;

/** Asynchronous, because finding a browser may mean unpacking one. */
export async function browserProject(): Promise<ReturnType<typeof defineProject>> {
  return defineProject({
    root: `${widgetTests}/../..`,
    test: {
      name: 'browser',
      include: ['test/widget/**/*.browser.test.ts'],
      globalSetup: [`${widgetTests}/scripted-service.ts`],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: await findChromium() }),
        instances: [{ browser: 'chromium', viewport: { width: 900, height: 800 } }],
      },
    },
    optimizeDeps: { include: ['lit/html.js', 'axe-core'] },
  });
}
