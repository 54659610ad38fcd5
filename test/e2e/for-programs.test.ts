/** What README promises to scripts and browsers, tried on the service that `npm start` serves. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
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
    expect(await runScript('mail.healthy.test', '465,587', '587:starttls,465:implicit-tls,cert>14d')).toEqual(
      {
        code: 0,
        stdout: 'mail.healthy.test: as documented\n',
        stderr: '',
      },
    );
  });

  it.skipIf(!HAS_CURL)('fails, and says why, where one does not', needs('curl'), async () => {
    const { code, stderr } = await runScript('mail.healthy.test', '465,587', '587:starttls,465:starttls');
    expect([code, stderr]).toEqual([1, expect.stringContaining('465:starttls (')]);
  });

  it.skipIf(!HAS_CURL)('tells a host that cannot be checked from one that fails', needs('curl'), async () => {
    expect((await runScript('nowhere.test', '587', '587:starttls')).code).toBe(2);
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

describe('a model', { timeout: TIMEOUT_MS }, () => {
  async function connected(): Promise<Client> {
    const client = new Client({ name: 'tester', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${started.url}/mcp`)));
    return client;
  }

  it('finds four tools, with what they take and give', async () => {
    const client = await connected();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'check_smtp_ports',
      'explain_mail_error',
      'discover_mail_settings',
      'mail_settings',
    ]);
    for (const { inputSchema, outputSchema, annotations } of tools) {
      expect([inputSchema.type, outputSchema?.type, annotations?.readOnlyHint]).toEqual([
        'object',
        'object',
        true,
      ]);
    }
    expect(client.getInstructions()).toContain('check_smtp_ports');
    await client.close();
  });

  it('checks a server, and gets what a reader would', async () => {
    const client = await connected();
    // The client holds typed output against its schema, so that needs the list first.
    await client.listTools();
    const { structuredContent } = await client.callTool({
      name: 'check_smtp_ports',
      arguments: { host: 'mail.expired.test', ports: [465, 587], assert: '465:implicit-tls,trusted' },
    });
    expect(structuredContent).toMatchObject({
      host: 'mail.expired.test',
      recommendation: { port: 587, encryption: 'starttls' },
      ports: [
        { port: 465, outcome: 'implicit-tls', tls: { trusted: false, problems: ['expired'] } },
        { port: 587, outcome: 'starttls', tls: { trusted: true } },
      ],
      claims: [{ passed: true }, { passed: false }],
    });
    await client.close();
  });

  it('explains a message and settings, and finds settings', async () => {
    const client = await connected();
    await client.listTools();
    const call = async (name: string, given: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: given })).structuredContent;
    expect(await call('explain_mail_error', { error: 'ssl3_get_record:wrong version number' })).toMatchObject(
      {
        causes: [{ code: 'tls-on-plain-port' }],
      },
    );
    const settings = 'MAIL_MAILER=smtp\nMAIL_HOST=smtp.gmail.com\nMAIL_PORT=587\nMAIL_PASSWORD=hunter2-xyz';
    const told = await call('explain_mail_error', { error: settings });
    expect(told).toMatchObject({ settings: [{ host: 'smtp.gmail.com', port: 587 }] });
    expect(JSON.stringify(told)).not.toContain('hunter2');
    expect(await call('mail_settings', { host: 'mail.healthy.test', client: 'gitea' })).toMatchObject({
      host: 'mail.healthy.test',
      settings: { program: 'Gitea, Forgejo' },
    });
    await client.close();
  });

  it('is told what was wrong with its call, as with any call', async () => {
    const client = await connected();
    const call = async (given: Record<string, unknown>) =>
      client.callTool({ name: 'check_smtp_ports', arguments: given });
    const texts = await Promise.all([call({}), call({ host: 'mail..test' }), call({ host: 'x', port: 1 })]);
    expect(texts.map(({ isError }) => isError)).toEqual([true, true, true]);
    expect(JSON.stringify(texts[1])).toContain('invalid-host');
    await client.close();
  });

  it('reads what a code means, and has a view that a chat can show', async () => {
    const client = await connected();
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('ui://smtp-port-check/check');
    const code = await client.readResource({ uri: 'smtp-port-check://codes/timeout' });
    expect(code.contents[0]).toMatchObject({
      mimeType: 'text/markdown',
      text: expect.stringMatching(/^# timeout\n/),
    });
    await expect(client.readResource({ uri: 'smtp-port-check://codes/nothing-like-it' })).rejects.toThrow(
      'no such resource',
    );
    const { contents } = await client.readResource({ uri: 'ui://smtp-port-check/check' });
    const [view] = contents;
    expect(view).toMatchObject({
      mimeType: 'text/html;profile=mcp-app',
      _meta: { ui: { csp: { connectDomains: [started.url] } } },
    });
    expect(await shownBy(String(view && 'text' in view ? view.text : ''))).toBe('mail.healthy.test');
    await client.close();
  });

  /** A chat that shows the document in a frame, as SEP-1865 has it. Returns the host that the element checks. */
  async function shownBy(document: string): Promise<string | null> {
    const page = await browser.newPage();
    await page.setContent('<iframe sandbox="allow-scripts" title="view"></iframe>');
    await page.evaluate((html) => {
      const frame = window.document.querySelector('iframe') as HTMLIFrameElement;
      const send = (message: object) => frame.contentWindow?.postMessage({ jsonrpc: '2.0', ...message }, '*');
      addEventListener('message', ({ data }) => {
        if (data.method === 'ui/initialize')
          send({ id: data.id, result: { hostContext: { theme: 'dark' } } });
        if (data.method === 'ui/notifications/initialized')
          send({
            method: 'ui/notifications/tool-input',
            params: { arguments: { host: 'mail.healthy.test', ports: [587] } },
          });
      });
      frame.srcdoc = html;
    }, document);
    const element = page.frameLocator('iframe').locator('smtp-port-check[host]');
    await element.waitFor({ state: 'attached', timeout: TIMEOUT_MS });
    const host = await element.getAttribute('host');
    await page.close();
    return host;
  }

  it('is kept from the pages of others', async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };
    const from = async (origin: string) =>
      (await fetch(`${started.url}/mcp`, { method: 'POST', body, headers: { ...headers, Origin: origin } }))
        .status;
    expect([await from('https://evil.example'), await from(started.url)]).toEqual([403, 200]);
  });
});
