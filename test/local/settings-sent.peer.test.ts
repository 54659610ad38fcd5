/** Uses settings exactly as they are handed out: they send a mail, and send nothing where they must not. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settingsFor } from '../../worker/advice/settings/settings.ts';
import type { EncryptionMode } from '../../worker/api/index.ts';
import { needs } from '../support/needs.ts';
import { freePortOffset } from './free-port.ts';
import { type MailHost, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import { smtpInsideTls } from './smtp-script.ts';

/** The only name that every machine resolves to the address of the mail host. */
const HOST: NamedHost = {
  name: 'localhost',
  address: '127.0.0.1',
  description: '',
  ports: {
    465: smtpInsideTls({}),
    587: 'healthy',
    588: 'no-starttls',
    2465: smtpInsideTls({}, { certificate: 'unknown-root' }),
    2525: 'wrong-name',
  },
};

/** A secret with characters to escape would test the escaping; the placeholders are plain words. */
const SIGN_IN = Buffer.from('\0YOUR_USER\0YOUR_PASSWORD').toString('base64');

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const anchor = join(folder, 'anchor.pem');
let mailHost: MailHost;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
  writeFileSync(anchor, mailHost.trustAnchor);
});

beforeEach(() => mailHost.reset());

afterAll(async () => {
  await mailHost.stop();
  rmSync(folder, { recursive: true });
});

function snippet(client: string, port: number, encryption: EncryptionMode): string {
  const submission = { host: 'localhost', unicodeHost: 'localhost', trusted: true, encryption };
  const settings = settingsFor({ ...submission, port: port + mailHost.portOffset }, client);
  return settings.clients[0]?.files[0]?.text ?? '';
}

interface Runner {
  client: string;
  isFound: boolean;
  run: (text: string) => Promise<unknown>;
}

const ENVELOPE = "{ from: 'me@example.net', to: 'you@example.net', subject: 'Test', text: 'Test' }";
const start = promisify(execFile);

const RUNNERS: readonly Runner[] = [
  {
    client: 'nodemailer',
    isFound: true,
    run: (text) =>
      start(
        process.execPath,
        ['--input-type=module', '--eval', `${text}\nawait transporter.sendMail(${ENVELOPE});`],
        { env: { ...process.env, NODE_EXTRA_CA_CERTS: anchor } },
      ),
  },
  {
    client: 'python',
    isFound: spawnSync('python3', ['--version']).status === 0,
    run: (text) =>
      start('python3', ['-c', text.replaceAll('YOUR_ADDRESS', 'me@example.net')], {
        env: { ...process.env, SSL_CERT_FILE: anchor },
      }),
  },
];

/** What was sent, in any connection, without the message. */
function said(port: number): string[] {
  return mailHost.connections(port).flatMap(({ lines }) => lines.map(({ text }) => text));
}

describe.each(RUNNERS)('settings for $client', ({ client, isFound, run }) => {
  it.skipIf(!isFound).each([
    ['starttls', 587],
    ['implicit-tls', 465],
  ] as const)('send a mail with %s', needs(client), async (encryption, port) => {
    await run(snippet(client, port, encryption));
    await mailHost.quiet();
    const lines = said(port);
    expect(lines).toContain(`AUTH PLAIN ${SIGN_IN}`);
    expect(lines.filter((line) => /^(?:MAIL|RCPT|DATA|Subject)\b/i.test(line)).map(verb)).toEqual([
      'MAIL',
      'RCPT',
      'DATA',
      'SUBJECT',
    ]);
    expect(lines.some((line) => line.toUpperCase() === 'STARTTLS')).toBe(encryption === 'starttls');
  });

  it.skipIf(!isFound).each([
    ['a host that hides STARTTLS', 'starttls', 588],
    ['a certificate of somebody unknown', 'implicit-tls', 2465],
    ['a certificate for another name', 'starttls', 2525],
  ] as const)('sign in nowhere for %s', needs(client), async (_, encryption, port) => {
    await expect(run(snippet(client, port, encryption))).rejects.toThrow();
    await mailHost.quiet();
    expect(mailHost.connections(port).length).toBeGreaterThan(0);
    expect(said(port).filter((line) => /^(?:AUTH|MAIL)\b/i.test(line))).toEqual([]);
  });
});

function verb(line: string): string {
  return /^\w+/.exec(line)?.[0].toUpperCase() ?? '';
}
