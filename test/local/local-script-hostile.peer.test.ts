/** The script of /local.sh executes nothing from outside: a mail server, a query, an address, a partial download. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemScript } from '../../worker/render/script/local-script.ts';
import { starttlsSeen } from '../support/local-script-rows.ts';
import { removeFolders, runPiped } from '../support/shells.ts';
import { portReport } from '../widget/reports.ts';
import {
  EVIL,
  functionsOf,
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

beforeAll(async () => {
  mailHost = await startHost();
});

afterAll(async () => {
  await mailHost.stop();
  removeFolders();
});

describe('the script of /local.sh', { timeout: 60_000 }, () => {
  it.for(SHELLS)(
    'runs nothing that a server, a host name or an address says, under %s',
    async ([name, shell], { skip }) => {
      if (shell === null) return skip(`needs ${name}`);
      const evil = { greeting: EVIL, extensionsBeforeTls: [EVIL] };
      const rows = [starttlsSeen(2587, evil), starttlsSeen(587, evil)];
      const origin = `https://check.example/${EVIL}`;
      const hosts = [HOST.name, EVIL, '-e', '*', '~'];
      const all = hosts.map((host) =>
        runPiped(shell, scriptFor(rows, { host, origin }, mailHost.portOffset), PATH),
      );
      for (const ran of await Promise.all(all)) {
        expect(ran.code).toBe(0);
        expect(leftBehind(ran)).toEqual([]);
        expect(ran.stdout).toContain("'; touch pwned; '");
        expect(ran.stdout).not.toMatch(/(?!\n)\p{Cc}/u);
      }
    },
  );

  it('runs nothing at all if it was downloaded only partially', async () => {
    const ran = await runPiped(POSIX, functionsOf(scriptFor([portReport(587)])), PATH);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
  });

  it('ends even if a server never does', async () => {
    const ran = await runPiped(POSIX, scriptFor([starttlsSeen(8025)], {}, mailHost.portOffset), PATH);
    expect(met(ran)).toBe('8025=cbe,starttls');
  });
});

describe('problemScript', () => {
  it.for(SHELLS)('prints the sentence and does nothing else, under %s', async ([name, shell], { skip }) => {
    if (shell === null) return skip(`needs ${name}`);
    const ran = await runPiped(
      shell,
      problemScript(`Not a valid host name (invalid-host)\n"${EVIL}" is none.\n`),
      PATH,
    );
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr.split('\n')[0]).toBe('Not a valid host name (invalid-host)');
    expect(ran.stderr).toContain('; touch pwned; ');
    expect(leftBehind(ran)).toEqual([]);
  });

  it('is self-contained if somebody saved it', () => {
    expect(problemScript("It's wrong\n")).toBe("#!/bin/sh\nprintf '%s\\n' 'It'\\''s wrong' >&2\nexit 1\n");
  });
});
