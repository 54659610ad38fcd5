import { describe, expect, it } from 'vitest';
import {
  type HistoryEntry,
  LANGUAGES,
  type Language,
  OUTCOMES,
  type Outcome,
  type Reason,
} from '../../../../worker/api/index.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { historyText } from '../../../../worker/render/text/history.ts';
import { WORDS } from '../../../../worker/render/words.ts';

function entry(outcome: Outcome, reason: Reason | null, change: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    vantage: 'weur',
    port: 587,
    family: 4,
    outcome,
    reason,
    since: '2026-11-24T12:00:59.999Z',
    checkedAt: '2026-11-24T13:30:00.000Z',
    ...change,
  };
}

function text(entries: HistoryEntry[], language: Language = 'en', host = 'mail.example'): string {
  return historyText({ host, entries }, WORDS[language]);
}

describe('historyText', () => {
  it('is a table with a line per entry', () => {
    expect(text([entry('busy', 'ehlo'), entry('starttls', null, { port: 2525 })])).toBe(
      `SMTP port history of mail.example

FROM  PORT  SINCE (UTC)       LAST SEEN (UTC)   RESULT
weur  587   2026-11-24 12:00  2026-11-24 13:30  busy right now, after EHLO
weur  2525  2026-11-24 12:00  2026-11-24 13:30  STARTTLS works
`,
    );
  });

  it('names the family where there are two', () => {
    const both = text([entry('refused', null), entry('refused', null, { family: 6 })]);
    expect(both.match(/587\S*/g)).toEqual(['587/IPv4', '587/IPv6']);
  });

  it('says that there are no earlier results', () => {
    expect(text([])).toBe('SMTP port history of mail.example\nNo history is stored for this host.\n');
  });

  it.each(LANGUAGES)('keeps to 80 columns in %s', (language) => {
    const entries = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) =>
      [null, ...OUTCOMES[outcome].reasons].map((reason) =>
        entry(outcome, reason, { vantage: 'apac-ne', port: 65_535, family: reason === null ? 4 : 6 }),
      ),
    );
    const lines = text(entries, language, `${'a'.repeat(60)}.`.repeat(4)).split('\n');
    expect(lines.length).toBeGreaterThan(entries.length);
    expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
  });
});
