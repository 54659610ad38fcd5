/** The script of /local.sh as text: its contents, its length, and that everything inserted is quoted. */
import { describe, expect, it } from 'vitest';
import { LOCAL_CONCLUSIONS, LOCAL_OUTCOMES, type PortReport } from '../../../../worker/api/index.ts';
import { LOCAL_GREETING_CHARS_MAX } from '../../../../worker/limits.ts';
import { localResult as localResultDe } from '../../../../worker/messages/de/local-result.ts';
import { localScript as localScriptDe } from '../../../../worker/messages/de/local-script.ts';
import { localResult as localResultEn } from '../../../../worker/messages/en/local-result.ts';
import { localScript as localScriptEn } from '../../../../worker/messages/en/local-script.ts';
import { localResult as localResultEs } from '../../../../worker/messages/es/local-result.ts';
import { localScript as localScriptEs } from '../../../../worker/messages/es/local-script.ts';
import { localResult as localResultFr } from '../../../../worker/messages/fr/local-result.ts';
import { localScript as localScriptFr } from '../../../../worker/messages/fr/local-script.ts';
import { quoted, renderLocalScript } from '../../../../worker/render/script/local-script.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { implicitTlsSeen, starttlsSeen } from '../../../support/local-script-rows.ts';
import { portReport, reportFrom } from '../../../widget/reports.ts';

const ALL_PORTS = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];
const DICTIONARIES = {
  en: { localResult: localResultEn, localScript: localScriptEn },
  de: { localResult: localResultDe, localScript: localScriptDe },
  fr: { localResult: localResultFr, localScript: localScriptFr },
  es: { localResult: localResultEs, localScript: localScriptEs },
};
type Tongue = keyof typeof DICTIONARIES;
const TONGUES = Object.keys(DICTIONARIES) as Tongue[];

function script(ports: PortReport[], tongue: Tongue = 'en', host = 'mail.example', portsNamed = ''): string {
  return renderLocalScript(reportFrom(host, [{ id: 'weur', colo: 'FRA', ports }]), {
    origin: 'https://check.example',
    portsNamed,
    nowMs: 1_795_000_000_999,
    words: { ...WORDS.en, ...DICTIONARIES[tongue] },
    dialed: ({ port }) => ({ host, port }),
  });
}

/** The arguments of one row, as a shell would see them. */
function rowOf(text: string, port: number): string | undefined {
  return text.split('\n').find((line) => line.startsWith(`  "$1" '${port}'`));
}

describe('renderLocalScript', () => {
  it('gives no extensions to compare with if the row does not have all of them', () => {
    const row = starttlsSeen(587);
    expect(rowOf(script([{ ...row, cut: ['greeting'] }]), 587)).toMatch(/ STARTTLS' ''$/);
    expect(rowOf(script([{ ...row, cut: ['extensions'] }]), 587)).toMatch(/ESMTP ready' '' ''$/);
  });

  it('has a row for each port with the result from the edge, and a link with its time', () => {
    const text = script([
      implicitTlsSeen(465, 'ab12'),
      starttlsSeen(587),
      portReport(25, { outcome: 'untestable', state: 'untested' }),
    ]);
    expect(rowOf(text, 465)).toBe(
      `  "$1" '465' 'mail.example' '465' 'tls' 'implicit-tls' 'TLS works       ' 'mail.healthy.test ESMTP ready' '8BITMIME AUTH ENHANCEDSTATUSCODES PIPELINING SIZE SMTPUTF8' 'ab12'`,
    );
    expect(rowOf(text, 587)).toMatch(/'587' 'plain' 'starttls' .* SMTPUTF8 STARTTLS|STARTTLS' ''$/);
    expect(rowOf(text, 25)).toMatch(/'plain' 'untestable' 'not tested {6}' '' '' ''$/);
    expect(text).toContain("\nhost='mail.example' looked=1795000000\n");
    expect(text).toContain(
      "\nlink='https://check.example/check/mail.example#local=1;mail.example;1795000000'\n",
    );
    expect(script([], 'en', 'mail.example', '465,587')).toContain(
      '/check/mail.example?ports=465,587#local=1;',
    );
  });

  it('uses the vantage point whose result says most', () => {
    const edge = portReport(25, { outcome: 'untestable', state: 'untested' });
    const probes = portReport(25, { outcome: 'connected' });
    const report = reportFrom('mail.example', [
      { id: 'weur', colo: 'FRA', ports: [edge] },
      { id: 'globalping:world', colo: null, ports: [probes] },
    ]);
    const options = { origin: '', portsNamed: '', nowMs: 0, words: WORDS.en };
    const text = renderLocalScript(report, { ...options, dialed: ({ port }) => ({ host: 'h', port }) });
    expect(text.match(/^ {2}"\$1" '25'.*/gm)).toEqual([expect.stringContaining("'plain' 'connected'")]);
  });

  it.each(TONGUES)('stays below 150 lines with every port, in %s', (tongue) => {
    const rows = ALL_PORTS.map((port) => starttlsSeen(port));
    const lines = script(rows, tongue).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(ALL_PORTS.length + 100);
    expect(lines.length).toBeLessThan(150);
  });

  it('sends no server name in TLS if the host is an address', () => {
    expect(script([], 'en', '192.0.2.1')).toContain('"$1:$2" -noservername');
    expect(script([], 'en', '2001:db8::a')).toContain('"$1:$2" -noservername');
    expect(script([], 'en', 'a1.example')).toContain('"$1:$2" -servername "$host"');
  });

  it('cuts a greeting at its limit and keeps only its ASCII', () => {
    const full = 'x'.repeat(LOCAL_GREETING_CHARS_MAX);
    const greetingOf = (greeting: string) => rowOf(script([starttlsSeen(587, { greeting })]), 587);
    expect(greetingOf(full)).toContain(` '${full}' `);
    expect(greetingOf(`${full}y`)).toContain(` '${full}' `);
    expect(greetingOf('\u001b[31mü\u202ex\n`id`')).toContain(" '[31mx`id`' ");
  });
});

describe('quoted', () => {
  it('escapes quotes inside, and leaves nothing special for the shell', () => {
    expect(quoted('it\'s $(id) `id` \\ " ;')).toBe("'it'\\''s $(id) `id` \\ \" ;'");
    expect(quoted('a\nrm -rf x\u0000\u001b')).toBe("'a rm -rf x  '");
  });
});

describe('the words of the script', () => {
  it.each(TONGUES)('fit into their columns in %s', (tongue) => {
    const { localResult, localScript } = DICTIONARIES[tongue];
    const { outcome, conclusion, column, sentence } = localResult;
    expect(Object.keys(outcome).sort()).toEqual(Object.values(LOCAL_OUTCOMES).sort());
    expect(Object.keys(conclusion).sort()).toEqual([...LOCAL_CONCLUSIONS].sort());
    const wide = (words: string[], max: number) => words.filter((word) => columnsOf(word) > max);
    expect(wide([...Object.values(column), ...Object.values(outcome)], 22)).toEqual([]);
    expect(wide(Object.values(conclusion), 26)).toEqual([]);
    expect(wide([...localScript.about], 100)).toEqual([]);
    for (const one of Object.values(sentence)) expect(one).toMatch(/\.$/);
  });

  it.each(TONGUES)('distinguish the conclusions in %s, for readers and for grep', (tongue) => {
    const { conclusion, sentence } = DICTIONARIES[tongue].localResult;
    for (const words of [conclusion, sentence])
      expect(new Set(Object.values(words)).size).toBe(LOCAL_CONCLUSIONS.length);
  });
});
