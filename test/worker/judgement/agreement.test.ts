/**
 * One judgement and everything derived from it: every outcome with every reason, certificate and injection, as shown by
 * text and element, in recommendations, settings, tickets, explanations and comparisons. None may judge a row
 * differently.
 */
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../widget/agreement.ts';
import { advise } from '../../../worker/advice/advice.ts';
import { measuredHost } from '../../../worker/advice/explanation/measured.ts';
import { measuredChange } from '../../../worker/advice/explanation/measured-change.ts';
import { settingsOf } from '../../../worker/advice/settings/settings.ts';
import { ticketCauses } from '../../../worker/advice/tickets.ts';
import {
  concludeLocally,
  ERROR_CAUSES,
  OUTCOMES,
  type Outcome,
  type PortReport,
  type Reason,
  type Report,
  type Smtp,
  type Tls,
  type Tone,
} from '../../../worker/api/index.ts';
import { judge } from '../../../worker/judgement/use.ts';
import { isSafe } from '../../../worker/messages/recommendation.ts';
import { summarize } from '../../../worker/messages/summary.ts';
import { reportWithWords } from '../../../worker/render/said.ts';
import { renderText } from '../../../worker/render/text/report.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport, reportFrom } from '../../widget/reports.ts';

const HOST = 'mail.example.com';
const PORT = 587;

const SEEN: Readonly<Record<string, Tls | null>> = {
  'no certificate': null,
  trusted: tlsSeen(),
  'trusted with a warning': tlsSeen({ problems: ['no-forward-secrecy'] }),
  untrusted: tlsSeen({ trusted: false, problems: ['expired'] }),
  'not judged': tlsSeen({ trusted: null }),
  'not judged with a warning': tlsSeen({ trusted: null, problems: ['obsolete-version'] }),
};

const SAID: readonly [said: string, Partial<Smtp>][] = [
  ['', {}],
  ['injected', { bytesBehindStarttls: 7 }],
  ['turned away', { refusals: ['554 5.7.1 Client host [192.0.2.7] blocked using bl.example'] }],
];

const ROWS = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) => {
  const { state, reasons } = OUTCOMES[outcome];
  const encryption = outcome === 'starttls' || outcome === 'implicit-tls' ? outcome : null;
  const all: readonly (Reason | null)[] = reasons.length === 0 ? [null] : reasons;
  return all.flatMap((reason) =>
    Object.entries(SEEN).flatMap(([certificate, tls]) =>
      SAID.map(([said, more]): [name: string, row: PortReport] => {
        const smtp = smtpSeen(more);
        const name = [outcome, reason, certificate, said];
        return [
          name.filter(Boolean).join(', '),
          portReport(PORT, { outcome, state, reason, encryption, tls, smtp }),
        ];
      }),
    ),
  );
});

function reportOf(row: PortReport, ids: readonly string[] = ['weur']): Report {
  const seen = reportFrom(
    HOST,
    ids.map((id) => ({ id, colo: 'FRA', ports: [row] })),
  );
  return { ...seen, ...advise({ ...seen, provider: null, networks: [] }) };
}

const TONES: Readonly<Record<string, readonly Tone[]>> = {
  32: ['good'],
  33: ['caution', 'unknown'],
  31: ['bad'],
};

/** The tones that the colors of the text's rows stand for, not including the findings below. */
function tonesIn(report: Report): (readonly Tone[] | undefined)[] {
  const text = renderText({ ...report, findings: [] }, { words: WORDS.en, color: true });
  const lines = text.split('\n').filter((line) => line.trimStart().startsWith(`${PORT}  `));
  const colors = lines.flatMap((line) => [...line.matchAll(/\u001b\[(\d\d)m/g)].map(([, color]) => color));
  return colors.map((color) => TONES[color ?? '']);
}

describe.each(ROWS)('%s', (_, row) => {
  const { use, proof, tone } = judge(row);
  const report = reportOf(row);

  it('follows the two rules', () => {
    const isOurs = row.reason === 'beyond-our-client' || row.state === 'untested';
    const isClosed = row.state === 'closed' || row.state === 'filtered';
    expect({
      'bad news is a failure': tone !== 'bad' || proof === 'fails',
      'good news is a usable port': tone !== 'good' || (use === 'usable' && proof === 'works'),
      'our limits are nobody’s fault': !isOurs || (proof === 'unproven' && tone === 'unknown'),
      'a closed port is not reachable': !isClosed || use === 'unreachable',
    }).toEqual({
      'bad news is a failure': true,
      'good news is a usable port': true,
      'our limits are nobody’s fault': true,
      'a closed port is not reachable': true,
    });
  });

  it('has one tone in text and element, from one place and from two', () => {
    expect(tonesIn(report)).toEqual([expect.arrayContaining([tone])]);
    expect(tonesIn(reportOf(row, ['weur', 'enam']))).toEqual([
      expect.arrayContaining([tone]),
      expect.arrayContaining([tone]),
    ]);
    const [told] = reportWithWords(report, WORDS.en).vantages[0]?.ports ?? [];
    expect(told && agreementOf([{ vantage: 'weur', report: told }])?.tone).toBe(tone);
  });

  it('is sent in the words of the text form, with the same tone', () => {
    const told = reportWithWords(report, WORDS.en);
    const text = renderText(report, { words: WORDS.en, color: false }).replaceAll(/\s+/g, ' ');
    const said = told.vantages[0]?.ports[0]?.said;
    expect(said?.tone).toBe(tone);
    const titles = [...told.findings, ...(told.recommendation?.reasons ?? []), told.recommendation].map(
      (one) => one?.said?.title ?? '',
    );
    const shown = [said?.title, said?.note, ...titles].map((one) => one ?? '');
    expect(shown.filter((one) => !text.includes(one))).toEqual([]);
    expect(told.said?.title).toBe(summarize([use], WORDS.en.report));
    const advised = told.recommendation?.said?.tone;
    if (advised && tone === 'good') expect(advised).toBe('good');
    if (advised && use !== 'usable') expect(advised).toBe('caution');
  });

  it('is counted by its use', () => {
    const text = renderText(report, { words: WORDS.en, color: false });
    expect(text.split('\n')[2]).toBe(summarize([use], WORDS.en.report));
  });

  it('is recommended where it works, as safe only where that is good news or close to it', () => {
    const { recommendation, findings } = report;
    expect(recommendation !== null).toBe(proof === 'works');
    const none = findings.find(({ code }) => code === 'no-usable-port');
    if (none) expect(none.severity).toBe(proof === 'fails' ? 'error' : 'warning');
    if (recommendation === null) return;
    if (tone === 'good') expect(isSafe(recommendation.reasons)).toBe(true);
    if (use !== 'usable') expect(isSafe(recommendation.reasons)).toBe(false);
  });

  it('has settings where it works, and trust in them only where it is usable', () => {
    const { port, encryption, trusted } = settingsOf(report, null);
    expect(port).toBe(proof === 'works' ? PORT : null);
    expect(encryption === 'plaintext').toBe(use === 'unencrypted');
    if (trusted === true) expect(use).toBe('usable');
    if (tone === 'good') expect(trusted).toBe(true);
    expect(trusted === false).toBe(use === 'untrusted');
  });

  it('is the hoster’s where it works elsewhere, the provider’s where no program should use it', () => {
    const isUnsafe = use === 'untrusted' || use === 'unencrypted';
    const to = { works: 'hoster', answers: 'hoster', fails: 'provider', unproven: null }[proof];
    expect(ticketCauses(report, true).map((cause) => cause.to)).toEqual(
      isUnsafe ? ['provider'] : to === null ? [] : [to],
    );
  });

  it('suggests no ticket to the provider of a port that does not fail', () => {
    const host = measuredHost(report);
    if (host === null) throw new Error('A report with a row has a measured host');
    const isBlamed = ERROR_CAUSES.some((cause) => measuredChange(cause, PORT, host)?.code === 'ask-provider');
    expect(isBlamed).toBe(proof === 'fails' || use === 'unencrypted');
  });

  // A comparison does not take reasons into account.
  if (row.reason !== 'beyond-our-client')
    it('compares with the reader’s own machine by the same proof', () => {
      const greeting = { outcome: 'greeting', differs: false } as const;
      const conclusion = concludeLocally(443, greeting, row);
      if (proof === 'works' || proof === 'answers') expect(conclusion).toBe('both-open');
      else if (use === 'unreachable') expect(conclusion).toBe('open-here-only');
      else expect(conclusion).toBe(tone === 'unknown' ? 'not-compared' : 'doubtful');
    });
});
