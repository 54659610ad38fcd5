/** The script of /local.ps1 as text: ASCII, short, and everything inserted is quoted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCAL_CONCLUSIONS, type PortReport } from '../../../../worker/api/index.ts';
import { powershellProblem, renderPowershell } from '../../../../worker/render/script/powershell.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { implicitTlsSeen, starttlsSeen } from '../../../support/local-script-rows.ts';
import { portReport, reportFrom } from '../../../widget/reports.ts';

const PORTS = [25, 80, 465, 587, 588, 2525];

function script(ports: PortReport[], language: keyof typeof WORDS = 'en', host = 'mail.example'): string {
  return renderPowershell(reportFrom(host, [{ id: 'weur', colo: 'FRA', ports }]), {
    origin: 'https://check.example',
    portsNamed: '',
    nowMs: 1_795_000_000_999,
    words: WORDS[language],
    dialed: ({ port }) => ({ host, port }),
  });
}

/** What is left of a script without its comments and everything between single quotes. */
function bare(text: string): string {
  return text.replace(/^ *#.*$/gm, '').replace(/'(?:[^']|'')*'/g, '');
}

/** A value of a row. */
function entryOf(text: string, name: string): string | undefined {
  return new RegExp(`[{;] ${name} = '((?:[^']|'')*)'`).exec(text)?.[1];
}

describe('renderPowershell', () => {
  it.each(LANGUAGES)('is ASCII, and has less than 200 lines of 200 characters, in %s', (language) => {
    const text = script(
      PORTS.map((port) => starttlsSeen(port)),
      language,
    );
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text.split('\n').length).toBeLessThan(200);
    // But for data and sentences.
    const code = bare(text).split('\n');
    expect(code.filter((line) => line.length > 200)).toEqual([]);
  });

  it.each(LANGUAGES)('says first what it does, and where it was tried, in %s', (language) => {
    const { title, about, powershell } = WORDS[language].localScript;
    const comments = script([starttlsSeen(587)], language)
      .split('\n')
      .slice(0, 5);
    expect(comments.every((line) => line.startsWith('# '))).toBe(true);
    expect([title('mail.example'), powershell.about, ...about.slice(1), powershell.tried]).toHaveLength(5);
    expect(comments[4]).toContain('PowerShell 7');
  });

  it('has what the service saw, certificates behind STARTTLS as well', () => {
    const { tls } = implicitTlsSeen(465, 'ab12');
    const text = script([{ ...starttlsSeen(587), tls }]);
    expect(['Outcome', 'Greeting', 'Ehlo', 'Certificate'].map((name) => entryOf(text, name))).toEqual([
      'starttls',
      'mail.healthy.test ESMTP ready',
      '8BITMIME ENHANCEDSTATUSCODES PIPELINING SIZE SMTPUTF8 STARTTLS',
      'ab12',
    ]);
    expect(text).toContain(
      "$link = 'https://check.example/check/mail.example#local=1;mail.example;1795000000'",
    );
  });

  it('has a conclusion for everything that may be found, and its words', () => {
    const text = script([starttlsSeen(587), portReport(465, { outcome: 'timeout', state: 'filtered' })]);
    const means = [...text.matchAll(/Means = '([^']*)'/g)].map(([, found = '']) => found);
    for (const one of means) {
      const keys = one.split(' ').flatMap((meaning) => meaning.split('=')[1]?.split(',') ?? []);
      expect(keys.toSorted()).toEqual([...'cdgrstu'].flatMap((letter) => [letter, `${letter}!`]).toSorted());
    }
    const codes = new Set(means.flatMap((one) => one.split(' ').map((meaning) => meaning.split('=')[0])));
    for (const code of LOCAL_CONCLUSIONS) expect(text.includes(`'${code}' = @(`)).toBe(codes.has(code));
  });

  it('lets nothing out of its quotation marks', () => {
    const before = bare(script([starttlsSeen(587)]));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (evil) => {
        const text = script([starttlsSeen(587, { greeting: evil, extensionsBeforeTls: [evil] })], 'en', evil);
        expect(text).toMatch(/^[\n -~]*$/);
        // Words that are escaped are handed to a function.
        expect(bare(text).replaceAll('(Say )', '')).toBe(before.replaceAll('(Say )', ''));
        expect(
          bare(powershellProblem(evil))
            .replaceAll(/ *Write-Warning \n/g, '')
            .trim(),
        ).toBe('& {\n}');
      }),
    );
  });
});
