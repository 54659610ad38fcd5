/** What README promises to scripts and browsers, tried on the service that `npm start` serves. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { findChromium } from '../widget/chromium.ts';
import { type Started, start } from './started.ts';

const TIMEOUT_MS = 60_000;
const HAS_CURL = spawnSync('curl', ['--version']).status === 0;
const README = readFileSync(`${import.meta.dirname}/../../README.md`, 'utf8');

let started: Started;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  started = await start();
  await started.introduced;
  browser = await chromium.launch(await findChromium());
  folder = await mkdtemp(join(tmpdir(), 'for-programs-'));
}, TIMEOUT_MS);

afterAll(async () => {
  await browser?.close();
  started.process.kill('SIGTERM');
  await started.ended;
  await rm(folder, { recursive: true, force: true });
});

/** The script of README, as a reader would save it. */
async function runScript(...given: string[]) {
  const [, script = ''] = /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(README) ?? [];
  expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  const path = join(folder, 'ports.sh');
  await writeFile(path, script);
  const options = { env: { ...process.env, SERVICE: started.url } };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile('sh', [path, ...given], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the script', { timeout: TIMEOUT_MS }, () => {
  it.skipIf(!HAS_CURL)('passes where the ports work as documented', needs('curl'), async () => {
    expect(await runScript('mail.healthy.test', '587:starttls,465:implicit-tls')).toEqual({
      code: 0,
      stdout: 'mail.healthy.test: as documented\n',
      stderr: '',
    });
  });

  it.skipIf(!HAS_CURL)('fails, and says why, where one does not', needs('curl'), async () => {
    const { code, stderr } = await runScript('mail.healthy.test', '587:starttls,465:starttls');
    expect([code, stderr]).toEqual([1, expect.stringContaining('465:starttls (')]);
  });

  it.skipIf(!HAS_CURL)('tells a host that cannot be checked from one that fails', needs('curl'), async () => {
    expect((await runScript('nowhere.test', '587:starttls')).code).toBe(2);
  });
});

it(
  'a browser listens to a check, and does not cause another when that has ended',
  async () => {
    const page = await browser.newPage();
    await page.goto(`${started.url}/about`);
    const stopped = page.waitForResponse((response) => response.status() === 204, { timeout: TIMEOUT_MS });
    const types = await page.evaluate(
      (address) =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = [];
          const source = new EventSource(address);
          source.onmessage = ({ data }) => {
            seen.push(JSON.parse(data).type);
            if (seen.at(-1) === 'report') resolve(seen);
          };
        }),
      `${started.url}/v1/check?host=mail.healthy.test&ports=587,465&format=sse`,
    );
    expect([types[0], types.filter((type) => type === 'port').length, types.at(-1)]).toEqual([
      'target',
      2,
      'report',
    ]);
    await stopped;
    await page.close();
  },
  TIMEOUT_MS,
);
