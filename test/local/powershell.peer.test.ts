/** The script of /local.ps1 under PowerShell 7, against the local mail host, beside the script of /local.sh. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortReport } from '../../worker/api/index.ts';
import { powershellProblem } from '../../worker/render/script/powershell.ts';
import { implicitTlsSeen, starttlsSeen } from '../support/local-script-rows.ts';
import { findFramework, findPowershell, type PowerShell, runPowershell } from '../support/powershell.ts';
import { removeFolders, runPiped } from '../support/shells.ts';
import { portReport } from '../widget/reports.ts';
import { cells, EVIL, HOST, met, PATH, POSIX, scriptFor, startHost } from './local-script-run.ts';
import type { MailHost } from './mail-host.ts';
import { DRIVER, folderWith, partsOf, powershellFor } from './powershell-run.ts';

let mailHost: MailHost;
let powershell: PowerShell | null;
const folders: string[] = [];

beforeAll(async () => {
  [mailHost, powershell] = await Promise.all([startHost(), findPowershell()]);
}, 120_000);

afterAll(async () => {
  await mailHost.stop();
  removeFolders();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function made(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  folders.push(folder);
  return folder;
}

const FOREIGN = 'f0'.repeat(32);

/** Like a mail shield that takes STARTTLS and answers with a certificate of its own. */
function starttlsWith(port: number, fingerprintSha256: string): PortReport {
  return { ...starttlsSeen(port), tls: implicitTlsSeen(port, fingerprintSha256).tls };
}

const ROWS = [
  implicitTlsSeen(465, FOREIGN),
  starttlsSeen(2465),
  starttlsSeen(2525),
  implicitTlsSeen(587, FOREIGN),
  implicitTlsSeen(8465, FOREIGN),
  portReport(8443, { outcome: 'timeout', state: 'filtered' }),
  portReport(80, { outcome: 'refused', state: 'closed' }),
  starttlsSeen(2588),
  starttlsSeen(8587),
  starttlsSeen(588),
  starttlsSeen(25),
  starttlsSeen(8025),
];

describe('the script of /local.ps1', { timeout: 120_000 }, () => {
  it('finds and concludes what the shell script does, on the same machine', async ({ skip }) => {
    if (powershell === null) return skip('needs PowerShell 7');
    const folder = made({ 'local.ps1': powershellFor(ROWS, {}, mailHost.portOffset) });
    const [ran, shell] = await Promise.all([
      runPowershell(powershell, join(folder, 'local.ps1'), folder),
      runPiped(POSIX, scriptFor(ROWS, {}, mailHost.portOffset), PATH),
    ]);
    expect(ran.stderr).toBe('');
    const told = (one: typeof ran) => ({
      rows: ROWS.map(({ port }) => cells(one, port)),
      link: met(one)?.split(';'),
    });
    expect(told(ran)).toEqual(told(shell));
    expect(told(ran).link).toContain('25=t,starttls');
    expect(ran.stdout).toContain(
      '       220 ****************\n       to the service: mail.healthy.test ESMTP ready\n',
    );
  });

  it('runs nothing from outside, in the reader’s language, and leaves the session as it was', async ({
    skip,
  }) => {
    if (powershell === null) return skip('needs PowerShell 7');
    const scripts = hostile().map((script, index) => [`${String(index).padStart(2, '0')}.ps1`, script]);
    const folder = made({
      'driver.ps1': DRIVER,
      ...Object.fromEntries(scripts),
      'compared.ps1': powershellFor([starttlsWith(587, FOREIGN)], { language: 'de' }, mailHost.portOffset),
      'problem.ps1': powershellProblem(`Not a valid host name (invalid-host)\n"${EVIL}" is none.\n`),
      'zz-last.ps1': powershellFor([starttlsSeen(587)], { language: 'fr' }, mailHost.portOffset),
    });
    const files = readdirSync(folder);
    const ran = await runPowershell(powershell, join(folder, 'driver.ps1'), folder);
    expect(readdirSync(folder)).toEqual(files);
    expect(ran.stdout).not.toContain('CHANGED');
    expect(ran.stdout).not.toMatch(/(?![\r\n])\p{Cc}/u);
    const parts = partsOf(ran.stdout);
    for (const [name = ''] of scripts)
      expect([name, parts.get(name)]).toEqual([name, expect.stringMatching(/2587=g[be]*,starttls/)]);
    expect(parts.get('compared.ps1')).toContain('587=gc,starttls');
    expect(parts.get('compared.ps1')).toContain('Begrüßung erhalten');
    expect(parts.get('compared.ps1')).toContain('unterwegs verändert?');
    expect(parts.get('zz-last.ps1')).toContain('587=g,starttls');
    expect(parts.get('problem.ps1')).toContain('WARNING: Not a valid host name (invalid-host)');
    expect(parts.get('constrained')?.trim()).toBe(
      'Ce PowerShell fonctionne dans un mode de langage restreint, ou les scripts ne peuvent pas ouvrir de connexion. Demandez a votre administrateur ou utilisez un autre ordinateur du meme reseau.',
    );
  });
});

/** Twenty, in every place that something from outside gets to. */
function hostile(): string[] {
  const evils = [
    EVIL,
    "'; New-Item pwned; '",
    '$(New-Item pwned)',
    '"; New-Item pwned; "',
    '`"; New-Item pwned; `"',
    '‘; New-Item pwned; ’',
    '\\u0027; New-Item pwned; \\u0027',
    '\r\n}; New-Item pwned; & {',
    '{0} {1} {99}',
    '%s %n -e * ~ @( #> <# New-Item pwned',
  ];
  return evils.flatMap((evil) => {
    const rows = [starttlsSeen(2587, { greeting: evil, extensionsBeforeTls: [evil] })];
    return [
      powershellFor(rows, { host: evil, origin: `https://check.example/${evil}` }, mailHost.portOffset),
      powershellFor(rows, { host: HOST.name, language: 'es' }, mailHost.portOffset),
    ];
  });
}

describe('what Windows PowerShell 5.1 lacks', { timeout: 120_000 }, () => {
  const CHECKER = join(import.meta.dirname, 'powershell/within-5.1.ps1');

  it('is not in the script, and would be found', async ({ skip }) => {
    const framework = powershell === null ? null : await findFramework();
    if (powershell === null || framework === null) return skip('needs the .NET SDK');
    const script = powershellFor(ROWS);
    const behind = (line: string) => script.replace('& {\n', `& {\n  ${line}\n`);
    const later = [
      '$x = $true ? 1 : 2',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: It is PowerShell.
      '$x = ${rows}?.Length',
      '1..3 | ForEach-Object -Parallel { $_ }',
      'if ($IsWindows) { 1 }',
      '[Convert]::ToHexString([byte[]] @(1))',
      '[Net.Sockets.TcpClient] $x = $null; $x.ConnectAsync("a", 1).WaitAsync(1)',
      '$x = $rows[0]; $x.GetType()',
    ];
    const files = Object.fromEntries(later.map((line, index) => [`later-${index}.ps1`, behind(line)]));
    const folder = made({ 'script.ps1': script, ...files, 'problem.ps1': powershellProblem('x') });
    const { stdout, stderr } = await runPowershell(powershell, CHECKER, folder, [
      framework.assemblies,
      framework.reader,
    ]);
    expect(stderr).toBe('');
    const parts = partsOf(stdout);
    expect([parts.get('script.ps1'), parts.get('problem.ps1')]).toEqual(['', '']);
    expect(later.map((line, index) => [line, parts.get(`later-${index}.ps1`) !== ''])).toEqual(
      later.map((line) => [line, true]),
    );
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});
