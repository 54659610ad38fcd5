/** What the script of /local.sh concludes from both sides, against the local mail host, compared with the element. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  concludeLocally,
  LOCAL_DIFFERENCES,
  LOCAL_OUTCOMES,
  type LocalLetter,
  OUTCOMES,
  type Outcome,
  type PortReport,
  seenAs,
} from '../../worker/api/index.ts';
import { WORDS } from '../../worker/render/words.ts';
import { implicitTlsSeen, starttlsSeen } from '../support/local-script-rows.ts';
import { type Ran, removeFolders, runPiped } from '../support/shells.ts';
import { portReport } from '../widget/reports.ts';
import { cells, functionsOf, met, PATH, POSIX, scriptFor, startHost, type Told } from './local-script-run.ts';
import type { MailHost } from './mail-host.ts';

let mailHost: MailHost;

beforeAll(async () => {
  mailHost = await startHost();
});

afterAll(async () => {
  await mailHost.stop();
  removeFolders();
});

function run(rows: PortReport[], told: Told = {}): Promise<Ran> {
  return runPiped(POSIX, scriptFor(rows, told, mailHost.portOffset), PATH);
}

describe('the comparison of the script', { timeout: 60_000 }, () => {
  it('finds what was altered on the way, the wrong kind of TLS, and a port that is open only here', async () => {
    const rows = [
      implicitTlsSeen(465, 'f0'.repeat(32)),
      starttlsSeen(2465),
      starttlsSeen(2525),
      implicitTlsSeen(587, 'f0'.repeat(32)),
      implicitTlsSeen(8465, 'f0'.repeat(32)),
      portReport(8443, { outcome: 'timeout', state: 'filtered' }),
      portReport(80, { outcome: 'refused', state: 'closed' }),
    ];
    const ran = await run(rows);
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
    const altered = 'altered in transit?';
    expect(said).toEqual([
      altered,
      'wrong TLS mode',
      altered,
      altered,
      altered,
      'open only from your side',
      'unreachable from both',
    ]);
    expect(ran.stdout).toContain(
      '       220 ****************\n       to the service: mail.healthy.test ESMTP ready\n',
    );
  });

  it('treats machines of one provider as the same, whatever their names', async () => {
    const rows = [starttlsSeen(587, { greeting: 'MX7.Healthy.test at your service' }), starttlsSeen(2465)];
    expect(met(await run(rows))).toBe('587=g,starttls;2465=g,starttls');
  });

  it('distinguishes a refusal from a greeting, and shows its text', async () => {
    const ran = await run([
      starttlsSeen(2588),
      portReport(587, { outcome: 'busy' }),
      portReport(2465, { outcome: 'connected' }),
    ]);
    expect(met(ran)).toBe('2588=d,starttls;587=g,busy;2465=g,connected');
    expect(cells(ran, 2588)).toEqual(['2588', 'service declined', 'STARTTLS works', 'server rejects you']);
    expect(ran.stdout).toContain('       554 5.7.1 mail.healthy.test no service for you\n');
    expect(cells(ran, 587)?.[3]).toBe('open, mail may not work');
    expect(cells(ran, 2465)?.[3]).toBe('open from both sides');
  });

  it('does not mistake a tool’s digits for a server’s', async () => {
    // Like an old nc, which prints this for an address without a name.
    const driver = `by_fake() { echo 127.0.0.1: inverse host lookup failed >&2; echo 'x: Connection refused' >&2; }
dir=.; tool=fake; probe 587 h 587 plain starttls x '' '' ''; cat 587.result\n`;
    const ran = await runPiped(POSIX, functionsOf(scriptFor([portReport(587)])) + driver, PATH);
    expect(ran.stdout).toBe('r \n');
  });

  it('reports missing extensions if EHLO is refused here and was answered there', async () => {
    expect(met(await run([starttlsSeen(8587)]))).toBe('8587=ge,starttls');
    expect(met(await run([starttlsSeen(8587, { extensionsBeforeTls: [] })]))).toBe('8587=g,starttls');
  });

  it('says that it is old after ten minutes', async () => {
    const aged = (seconds: number) => run([starttlsSeen(587)], { nowMs: Date.now() - seconds * 1000 });
    const [young, old] = await Promise.all([aged(300), aged(601)]);
    expect(young.stdout).not.toContain('more than ten minutes old');
    expect(old.stdout).toContain('more than ten minutes old');
  });
});

/** The usual mode of the port in the single row of a script. */
function usualIn(script: string): string | undefined {
  return /^ {2}"\$1" '\d+' '[^']+' '\d+' '(tls|plain)'/m.exec(script)?.[1];
}

describe('the conclusions of the script', () => {
  /** Every letter, difference and outcome on a port of each kind: script and element must agree. */
  const CASES = [443, 465, 587].flatMap((port) =>
    (Object.keys(OUTCOMES) as Outcome[]).flatMap((edge) =>
      (Object.keys(LOCAL_OUTCOMES) as LocalLetter[]).flatMap((letter) =>
        ['', ...Object.keys(LOCAL_DIFFERENCES)].map((flags) => ({ port, edge, letter, flags })),
      ),
    ),
  );

  it('are those of the element', { timeout: 60_000 }, async () => {
    const reports = CASES.map(({ port, edge, letter, flags }) => {
      const usual = usualIn(scriptFor([portReport(port, { outcome: edge })]));
      return `echo '${letter} ${flags}' >"$dir/${port}.result"; report ${port} h ${port} ${usual} ${edge} x`;
    });
    const driver = `dir=.\n${reports.join('\n')}\n`;
    const ran = await runPiped(POSIX, functionsOf(scriptFor([portReport(587)])) + driver, PATH);
    const concluded = ran.stdout
      .trimEnd()
      .split('\n')
      .filter((line) => /^ {2}\d/.test(line))
      .map((line) => line.split(/ {2,}/).at(-1));
    expect(concluded).toEqual(
      CASES.map(({ port, edge, letter, flags }) => {
        const here = { outcome: LOCAL_OUTCOMES[letter], differs: flags !== '' };
        return WORDS.en.localResult.conclusion[concludeLocally(port, here, seenAs(edge))];
      }),
    );
    expect(new Set(concluded).size).toBe(Object.keys(WORDS.en.localResult.conclusion).length);
  });
});
