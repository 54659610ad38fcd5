/**
 * The script of /local.sh under every shell and with every tool found here, against the local mail host with one port
 * blocked. What this machine lacks is left out and reported.
 */
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLocalResult } from '../../widget/local-result.ts';
import type { PortReport } from '../../worker/api/index.ts';
import { columnsOf } from '../../worker/render/text/columns.ts';
import { implicitTlsSeen, starttlsSeen } from '../support/local-script-rows.ts';
import {
  busyboxFolder,
  type Found,
  folderWith,
  type Ran,
  removeFolders,
  runPiped,
  TOOLS,
} from '../support/shells.ts';
import { portReport } from '../widget/reports.ts';
import {
  cells,
  HOST,
  leftBehind,
  met,
  PATH,
  POSIX,
  SHELLS,
  scriptFor,
  startHost,
} from './local-script-run.ts';
import type { MailHost } from './mail-host.ts';

let mailHost: MailHost;
let fingerprint: string;

/**
 * By the name of the shell or tool. All run in parallel, since each takes the ten seconds before a dialer is stopped.
 */
const runs = new Map<string, Promise<Ran | null>>();

beforeAll(async () => {
  mailHost = await startHost();
  fingerprint = await fingerprintOn(465 + mailHost.portOffset);
  for (const [name, shell] of SHELLS) runs.set(name, withEverything(name, shell));
  for (const tool of Object.keys(TOOLS)) runs.set(`only ${tool}`, withNothingBut(tool));
});

afterAll(async () => {
  await mailHost.stop();
  removeFolders();
});

async function withEverything(name: string, shell: Found | null): Promise<Ran | null> {
  if (shell === null) return null;
  const alpine = name === 'busybox ash' ? `${await busyboxFolder()}:${folderWith(['openssl'])}` : null;
  return runPiped(shell, script(), alpine ?? PATH);
}

async function withNothingBut(tool: string): Promise<Ran | null> {
  const folder = folderWith([tool]);
  return folder === null ? null : runPiped(POSIX, script(), folder);
}

function script(language: 'en' | 'de' = 'en'): string {
  return scriptFor(wellSeen(), { language }, mailHost.portOffset);
}

/** What a distant edge would have seen: all ports working. */
function wellSeen(): PortReport[] {
  return [
    portReport(25, { outcome: 'untestable', state: 'untested' }),
    starttlsSeen(80),
    implicitTlsSeen(465, fingerprint),
    starttlsSeen(587),
    portReport(588, { outcome: 'silent' }),
  ];
}

function fingerprintOn(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: HOST.address, port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase());
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

const WELL_MET = '25=t,untestable;80=r,starttls;465=s,implicit-tls;587=g,starttls;588=c,silent';
const WITHOUT_OPENSSL = WELL_MET.replace('465=s', '465=c');
/** Its s_client prints nothing before STARTTLS, and does not say whether it is still waiting for a connection. */
const WITH_OPENSSL_ONLY = '25=u,untestable;80=r,starttls;465=s,implicit-tls;587=c,starttls;588=u,silent';

describe('the script of /local.sh', { timeout: 60_000 }, () => {
  it.for(SHELLS)('reaches the right conclusions under %s', async ([name], { skip }) => {
    const ran = await runs.get(name);
    if (!ran) return skip(`needs ${name}`);
    expect(met(ran)).toBe(WELL_MET);
    expect(cells(ran, 25)).toEqual(['25', 'no answer', 'not tested', 'not compared']);
    expect(cells(ran, 80)).toEqual(['80', 'connection refused', 'STARTTLS works', 'blocked on your side']);
    expect(cells(ran, 465)).toEqual(['465', 'TLS works', 'TLS works', 'open from both sides']);
    expect(cells(ran, 587)).toEqual(['587', 'greeting received', 'STARTTLS works', 'open from both sides']);
    expect(cells(ran, 588)).toEqual(['588', 'port answers', 'open but silent', 'open, mail may not work']);
    expect(ran.stdout).toContain('\n       220 mail.healthy.test ESMTP ready\n');
    expect(ran.stdout.match(/^Blocked on your side – /gm)).toHaveLength(1);
    expect(ran.stdout.match(/^Open from both sides – /gm)).toHaveLength(1);
    expect(ran.stdout.split('\n').filter((line) => columnsOf(line) > 80 && !line.includes('#'))).toEqual([]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(leftBehind(ran)).toEqual([]);
  });

  it.for(Object.keys(TOOLS))('meets the same with nothing but %s', async (tool, { skip }) => {
    const ran = await runs.get(`only ${tool}`);
    if (!ran) return skip(`needs ${tool}`);
    expect(met(ran)).toBe(tool === 'openssl' ? WITH_OPENSSL_ONLY : WITHOUT_OPENSSL);
    expect(ran.stderr).toBe('');
  });

  it('says what is missing if no tool can open a connection', async () => {
    const ran = await runPiped(POSIX, script('de'), folderWith([]) ?? '');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^Kein Programm gefunden, .* openssl/);
    expect(leftBehind(ran)).toEqual([]);
  });

  it('ends with a link that the element can read', async ({ skip }) => {
    const ran = await runs.get('bash');
    if (!ran) return skip('needs bash');
    expect(ran.stdout).toMatch(/\n\nView both columns in a browser:\nhttps:/);
    const result = parseLocalResult(ran.stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(result?.host).toBe(HOST.name);
    expect([...(result?.rows ?? [])].map(([port, { outcome }]) => `${port} ${outcome}`)).toEqual([
      '25 timeout',
      '80 refused',
      '465 tls',
      '587 greeting',
      '588 connected',
    ]);
  });
});
