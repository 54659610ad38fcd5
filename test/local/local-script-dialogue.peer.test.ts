/** The dialogue of the script of /local.sh, line by line: which lines it keeps, and as what. */
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders, runPiped } from '../support/shells.ts';
import { portReport } from '../widget/reports.ts';
import { functionsOf, PATH, POSIX, scriptFor } from './local-script-run.ts';

afterAll(removeFolders);

/** What is kept as the greeting, and as the reply to EHLO. */
async function heard(lines: readonly string[]): Promise<[greeting: string[], ehlo: string[]]> {
  const said = lines.map((line) => `'${line}'`).join(' ');
  const driver = `at=./x\nprintf '%s\\n' ${said} >said\n: >x.greeting; : >x.ehlo
converse 3>/dev/null 4<said\ncat x.greeting; echo =; cat x.ehlo\n`;
  const ran = await runPiped(POSIX, functionsOf(scriptFor([portReport(587)])) + driver, PATH);
  const [greeting = '', ehlo = ''] = ran.stdout.split('=\n');
  return [greeting, ehlo].map((text) => text.split('\n').slice(0, -1)) as [string[], string[]];
}

describe('the dialogue of the script', () => {
  it.each([
    [399, 398],
    [400, 399],
    [1000, 399],
  ])('of %i lines keeps %i behind the greeting', async (said, kept) => {
    const lines = ['220 x', ...Array.from({ length: said - 1 }, (_, index) => `250-X${index}`)];
    expect(await heard(lines)).toEqual([['220 x'], lines.slice(1, 1 + kept)]);
  });

  it.each([
    ['220 mail.example', '250 x'],
    ['220-mail.example', '220 ready', '250-x', '250 y'],
    ['220', '250'],
    ['554 5.7.1 no'],
    ['421-no', '421 later'],
  ])('takes %j for a greeting', async (...lines) => {
    const [greeting, ehlo] = await heard(lines);
    expect([...greeting, ...ehlo]).toEqual(lines);
    expect(greeting[0]).toBe(lines[0]);
  });

  /** The certificate has dozens of lines of base64, which come between the connection and the greeting. */
  it.each([['454Abc/+'], ['220QWxs'], ['5541'], ['2200'], ['554+/=']])(
    'does not take %s for a reply',
    async (line) => {
      expect(await heard([line, '220 mail.example', line, '250 x'])).toEqual([
        ['220 mail.example'],
        ['250 x'],
      ]);
    },
  );
});
