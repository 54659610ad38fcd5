import { describe, expect, it } from 'vitest';
import { ARTICLE_PORTS, LOCATION_HINTS, OUTCOMES, type Outcome, stateOf } from '../../worker/api.ts';
import { parseConfig } from '../../worker/config.ts';
import { ABOUT } from '../../worker/messages/about.ts';
import { WORDS } from '../../worker/render/words.ts';

const LANGUAGES = Object.entries(WORDS);

describe('outcomes', () => {
  it('have the state of their row, but for TLS that nobody inspected', () => {
    for (const outcome of Object.keys(OUTCOMES) as Outcome[]) {
      expect(stateOf(outcome, null)).toBe(OUTCOMES[outcome].state);
    }
    expect(stateOf('untestable', 'port-25-forbidden')).toBe('untested');
    expect(stateOf('untestable', 'tls-not-inspected')).toBe('open');
  });
});

describe.each(LANGUAGES)('words in %s', (language, { report, text, element }) => {
  it('say what each outcome means in a sentence', () => {
    for (const meaning of Object.values(report.meaning)) expect(meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('keep a table cell to 22 characters and a reason to 48', () => {
    for (const outcome of Object.values(report.outcome)) expect(outcome).toMatch(/^.{3,22}$/);
    for (const reason of Object.values(report.reason)) expect(reason).toMatch(/^.{3,47}[^.]$/);
  });

  it('know what every port of the default allow-list is for', () => {
    expect(parseConfig({}).ports.filter((port) => report.purpose[port] === undefined)).toEqual([]);
    expect(ARTICLE_PORTS.every((port) => report.purpose[port])).toBe(true);
  });

  it('name every region', () => {
    expect(LOCATION_HINTS.filter((hint) => !element.region[hint])).toEqual([]);
  });

  it('keep the usage and the about text to 80 columns', () => {
    const origin = 'https://check.example';
    const usage = text.usage(origin, 'mail.example').split('\n');
    const about = ABOUT[language as keyof typeof ABOUT]({ origin, ehloName: 'check.example' }).split('\n');
    expect([...usage, ...about].filter((line) => line.length > 80)).toEqual([]);
    expect(about.join('\n')).toContain('EHLO check.example');
  });
});
