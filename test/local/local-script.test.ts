/**
 * The script of /local.sh as it runs: under every shell and with every tool found here, against the local mail host. What
 * this machine has not is printed as skipped.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concludeLocally, parseLocalResult } from '../../widget/local-result.ts';
import {
  LOCAL_DIFFERENCES,
  LOCAL_OUTCOMES,
  type LocalLetter,
  OUTCOMES,
  type Outcome,
  type PortReport,
} from '../../worker/api.ts';
import { columnsOf } from '../../worker/render/columns.ts';
import { problemScript, renderLocalScript } from '../../worker/render/local-script.ts';
import { WORDS } from '../../worker/render/words.ts';
import {
  busyboxFolder,
  type Found,
  findShell,
  folderWith,
  type Ran,
  removeFolders,
  runPiped,
  TOOLS,
} from '../support/shells.ts';
import { portReport, reportFrom } from '../widget/reports.ts';
import { implicitTlsSeen, starttlsSeen } from '../worker/local-script-rows.ts';
import { freePortOffset } from './free-port.ts';
import { type MailHost, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import { smtp } from './smtp-script.ts';

const EVIL = `'; touch pwned; ' $(touch pwned) \`touch pwned\` "; touch pwned; " | touch pwned & \${IFS}\u001b[2J\u009b31m %s \\n`;

const HOST: NamedHost = {
  name: 'mail.healthy.test',
  address: '127.0.0.1',
  description: '',
  ports: {
    25: 'filtered',
    465: 'implicit-tls',
    587: 'healthy',
    588: 'silent',
    2465: 'healthy',
    // As a firewall that reads along and hides encryption would have it.
    2525: smtp({
      greeting: '220 ****************\n',
      answers: { EHLO: '250-HOST\n250-XXXXXXXA\n250 SIZE 1\n' },
    }),
    2587: smtp({ greeting: `220 ${EVIL}\n`, answers: { EHLO: `250-HOST\n250-${EVIL}\n250 X\n` } }),
    8025: 'endless-line',
    8443: 'close-on-accept',
    8465: 'close-on-accept',
  },
};

let mailHost: MailHost;
let fingerprint: string;

/** By the name of the shell or tool. All at once, for each takes the ten seconds after which a dialler is given up. */
const runs = new Map<string, Promise<Ran | null>>();

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
  fingerprint = await fingerprintOn(465 + mailHost.portOffset);
  for (const [name, shell] of SHELLS) runs.set(name, withEverything(name, shell));
  for (const tool of Object.keys(TOOLS)) runs.set(`only ${tool}`, withNothingBut(tool));
});

async function withEverything(name: string, shell: Found | null): Promise<Ran | null> {
  if (shell === null) return null;
  const alpine = name === 'busybox ash' ? `${await busyboxFolder()}:${folderWith(['openssl'])}` : null;
  return runPiped(shell, scriptFor(wellSeen()), alpine ?? PATH);
}

async function withNothingBut(tool: string): Promise<Ran | null> {
  const folder = found(tool, folderWith([tool]));
  return folder === null ? null : runPiped(POSIX, scriptFor(wellSeen()), folder);
}

afterAll(async () => {
  await mailHost.stop();
  removeFolders();
});

function fingerprintOn(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: HOST.address, port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase());
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

interface Told {
  host?: string;
  language?: 'en' | 'de';
  nowMs?: number;
  origin?: string;
}

function scriptFor(
  ports: PortReport[],
  { host = HOST.name, nowMs = Date.now(), ...told }: Told = {},
): string {
  return renderLocalScript(reportFrom(host, [{ id: 'weur', colo: 'FRA', ports }]), {
    origin: told.origin ?? 'https://check.example',
    portsNamed: '',
    nowMs,
    words: WORDS[told.language ?? 'en'],
    dialled: ({ port }) => ({ host: HOST.address, port: port + mailHost.portOffset }),
  });
}

/** What an edge far away would have seen: everything is well there. */
function wellSeen(): PortReport[] {
  return [
    portReport(25, { outcome: 'untestable', state: 'untested' }),
    starttlsSeen(80),
    implicitTlsSeen(465, fingerprint),
    starttlsSeen(587),
    portReport(588, { outcome: 'silent' }),
  ];
}

const WELL_MET = '25=t,untestable;80=r,starttls;465=s,implicit-tls;587=g,starttls;588=c,silent';
const WITHOUT_OPENSSL = WELL_MET.replace('465=s', '465=c');
/** Its s_client says nothing before STARTTLS, and does not tell whether it still waits for a connection. */
const WITH_OPENSSL_ONLY = '25=u,untestable;80=r,starttls;465=s,implicit-tls;587=c,starttls;588=u,silent';

const PATH = process.env.PATH ?? '';

function found<T>(name: string, thing: T | null): T | null {
  if (thing === null) console.log(`skipped: this machine has no ${name}`);
  return thing;
}

function met({ stdout }: Ran): string | undefined {
  return /^https:\/\/check\.example\/check\/mail\.healthy\.test#local=1;mail\.healthy\.test;(.*)\n$/m.exec(
    stdout,
  )?.[1];
}

function cells({ stdout }: Ran, port: number): string[] | undefined {
  const line = stdout.split('\n').find((one) => one.trimStart().startsWith(`${port} `));
  return line?.trim().split(/ {2,}/);
}

function leftBehind({ folder }: Ran): string[] {
  return [...readdirSync(folder), ...readdirSync(join(folder, 'tmp'))].filter((name) => name !== 'tmp');
}

const SHELLS = (['dash', 'bash', 'busybox ash'] as const).map(
  (name) => [name, found(name, findShell(name))] as const,
);
const POSIX: Found = { name: 'sh', command: ['/bin/sh'] };

describe('the script of /local.sh', { timeout: 60_000 }, () => {
  it.each(SHELLS)('concludes rightly under %s', async (name) => {
    const ran = await runs.get(name);
    if (!ran) return;
    expect(met(ran)).toBe(WELL_MET);
    expect(cells(ran, 25)).toEqual(['25', 'no answer', 'not testable from here', 'not compared']);
    expect(cells(ran, 80)).toEqual(['80', 'connection refused', 'STARTTLS works', 'blocked on your side']);
    expect(cells(ran, 465)).toEqual(['465', 'TLS works', 'TLS works', 'open for both']);
    expect(cells(ran, 587)).toEqual(['587', 'server greets', 'STARTTLS works', 'open for both']);
    expect(ran.stdout).toContain('\n       220 mail.healthy.test ESMTP ready\n');
    expect(ran.stdout.match(/Blocked on your side: /g)).toHaveLength(1);
    expect(ran.stdout.split('\n').filter((line) => columnsOf(line) > 80 && !line.includes('#'))).toEqual([]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(leftBehind(ran)).toEqual([]);
  });

  it.each(Object.keys(TOOLS))('meets the same with nothing but %s', async (tool) => {
    const ran = await runs.get(`only ${tool}`);
    if (!ran) return;
    expect(met(ran)).toBe(tool === 'openssl' ? WITH_OPENSSL_ONLY : WITHOUT_OPENSSL);
    expect(ran.stderr).toBe('');
  });

  it('says what is missing where nothing can open a connection', async () => {
    const ran = await runPiped(POSIX, scriptFor(wellSeen(), { language: 'de' }), folderWith([]) ?? '');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^Nichts gefunden, .* openssl/);
    expect(leftBehind(ran)).toEqual([]);
  });

  it('finds what was altered on the way, the wrong kind of TLS, and a port that is open only here', async () => {
    const rows = [
      implicitTlsSeen(465, 'f0'.repeat(32)),
      starttlsSeen(2465),
      starttlsSeen(2525),
      implicitTlsSeen(587, fingerprint),
      implicitTlsSeen(8465, fingerprint),
      portReport(8443, { outcome: 'timeout', state: 'filtered' }),
      portReport(80, { outcome: 'refused', state: 'closed' }),
    ];
    const ran = await runPiped(POSIX, scriptFor(rows), PATH);
    expect(met(ran)?.split(';')).toEqual([
      '465=sc,implicit-tls',
      '2465=g,starttls',
      '2525=gbe,starttls',
      '587=gm,implicit-tls',
      '8465=cm,implicit-tls',
      '8443=c,timeout',
      '80=r,refused',
    ]);
    const said = rows.map(({ port }) => cells(ran, port)?.[3]);
    const altered = 'altered on the way?';
    expect(said).toEqual([
      altered,
      'wrong TLS mode',
      altered,
      altered,
      altered,
      'open only from your side',
      'down at the provider',
    ]);
    expect(ran.stdout).toContain(
      '       220 ****************\n       to the edge: mail.healthy.test ESMTP ready\n',
    );
  });

  it('takes machines of one provider for the same, whatever they are called', async () => {
    const ran = await runPiped(
      POSIX,
      scriptFor([starttlsSeen(587, { greeting: 'MX7.Healthy.test at your service' }), starttlsSeen(2465)]),
      PATH,
    );
    expect(met(ran)).toBe('587=g,starttls;2465=g,starttls');
  });

  it.each(SHELLS)(
    'runs nothing that a server, a host name or an address says, under %s',
    async (_, shell) => {
      if (shell === null) return;
      const evil = { greeting: EVIL, extensionsBeforeTls: [EVIL] };
      const rows = [starttlsSeen(2587, evil), starttlsSeen(587, evil)];
      const origin = `https://check.example/${EVIL}`;
      const hosts = [HOST.name, EVIL, '-e', '*', '~'];
      const all = hosts.map((host) => runPiped(shell, scriptFor(rows, { host, origin }), PATH));
      for (const ran of await Promise.all(all)) {
        expect(ran.code).toBe(0);
        expect(leftBehind(ran)).toEqual([]);
        expect(ran.stdout).toContain("'; touch pwned; '");
        expect(ran.stdout).not.toMatch(/(?!\n)\p{Cc}/u);
      }
    },
  );

  it('runs nothing at all where it came only in part', async () => {
    const ran = await runPiped(POSIX, functions(), PATH);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
  });

  it('says that it is old from ten minutes on', async () => {
    const aged = (seconds: number) =>
      runPiped(POSIX, scriptFor([starttlsSeen(587)], { nowMs: Date.now() - seconds * 1000 }), PATH);
    const [young, old] = await Promise.all([aged(300), aged(601)]);
    expect(young.stdout).not.toContain('older than ten minutes');
    expect(old.stdout).toContain('older than ten minutes');
  });

  it('ends where a server has no end', async () => {
    const ran = await runPiped(POSIX, scriptFor([starttlsSeen(8025)]), PATH);
    expect(met(ran)).toBe('8025=cb,starttls');
  });

  it('ends with a link that the element can read', async () => {
    const ran = await runs.get('bash');
    if (!ran) return;
    expect(ran.stdout).toMatch(/\n\nBoth columns in a browser:\nhttps:/);
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

/** The functions of the script without the call that ends it, for a driver in its place. */
function functions(): string {
  const whole = scriptFor([portReport(587)]);
  return whole.slice(0, whole.lastIndexOf('main'));
}

describe('the dialogue of the script', () => {
  it.each([
    [399, 398],
    [400, 399],
    [1000, 399],
  ])('of %i lines keeps %i behind the greeting', async (said, kept) => {
    const lines = ['220 x', ...Array.from({ length: said - 1 }, (_, index) => `250-X${index}`)];
    const driver = `at=./x\nprintf '%s\\n' '${lines.join("' '")}' >said\nconverse 3>/dev/null 4<said\ncat x.ehlo\n`;
    const ran = await runPiped(POSIX, functions() + driver, PATH);
    expect(ran.stdout.trimEnd().split('\n')).toEqual(lines.slice(1, 1 + kept));
  });
});

describe('the conclusions of the script', () => {
  /** Every letter, difference and outcome on a port of each kind: the two sides of the wire must agree. */
  const CASES = [465, 587].flatMap((port) =>
    (Object.keys(OUTCOMES) as Outcome[]).flatMap((edge) =>
      (Object.keys(LOCAL_OUTCOMES) as LocalLetter[]).flatMap((letter) =>
        ['', ...Object.keys(LOCAL_DIFFERENCES)].map((flags) => ({ port, edge, letter, flags })),
      ),
    ),
  );

  it('are those of the element', { timeout: 60_000 }, async () => {
    const reports = CASES.map(({ port, edge, letter, flags }) => {
      const usual = port === 465 ? 'tls' : 'plain';
      return `echo '${letter} ${flags}' >"$dir/${port}.result"; report ${port} h ${port} ${usual} ${edge} x`;
    });
    const driver = `dir=.\n${reports.join('\n')}\n`;
    const ran = await runPiped(POSIX, functions() + driver, PATH);
    const concluded = ran.stdout
      .trimEnd()
      .split('\n')
      .filter((line) => /^ {2}\d/.test(line))
      .map((line) => line.split(/ {2,}/).at(-1));
    expect(concluded).toEqual(
      CASES.map(({ port, edge, letter, flags }) => {
        const row = { outcome: LOCAL_OUTCOMES[letter], differs: flags !== '', edge };
        return WORDS.en.localResult.conclusion[concludeLocally(port, row, edge)];
      }),
    );
    expect(new Set(concluded).size).toBe(Object.keys(WORDS.en.localResult.conclusion).length);
  });
});

describe('problemScript', () => {
  it.each(SHELLS)('says the sentence and does nothing else, under %s', async (_, shell) => {
    if (shell === null) return;
    const ran = await runPiped(
      shell,
      problemScript(`This is not a host (invalid-host)\n"${EVIL}" is none.\n`),
      PATH,
    );
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr.split('\n')[0]).toBe('This is not a host (invalid-host)');
    expect(ran.stderr).toContain('; touch pwned; ');
    expect(leftBehind(ran)).toEqual([]);
  });

  it('stands on its own where somebody saved it', () => {
    expect(problemScript("It's wrong\n")).toBe("#!/bin/sh\nprintf '%s\\n' 'It'\\''s wrong' >&2\nexit 1\n");
  });
});
