/** Each message that somebody asked about in public gets the right answer, and no text without an error gets one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../worker/advice/explanation/explanation.ts';
import { parsePastedError } from '../../worker/request/pasted-error.ts';
import { casesOf, verdictOn } from './case.ts';

interface Innocent {
  text: string;
  kind: 'log' | 'code' | 'prose' | 'near-miss' | 'label';
}

const INNOCENT: readonly Innocent[] = JSON.parse(
  readFileSync(new URL('innocent.json', import.meta.url), 'utf8'),
);

describe.each([
  'field',
  'replies',
  'programs',
  'languages',
  'logs',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
  'held-out-7',
  'sentences',
  'tables',
])('%s', (name) => {
  it.each(casesOf(name).map((one) => [one.error, one] as const))('%s', (_, one) => {
    expect({ ...verdictOn(one), wanted: one.wanted }).toMatchObject({ verdict: 'right' });
  });
});

describe('texts without an error', () => {
  it('are many, of every kind', () => {
    const kinds = Map.groupBy(INNOCENT, ({ kind }) => kind);
    expect([...kinds].map(([kind, texts]) => [kind, texts.length]).sort()).toEqual([
      ['code', 123],
      ['label', 30],
      ['log', 131],
      ['near-miss', 65],
      ['prose', 137],
    ]);
  });

  it.each(INNOCENT.map(({ text }) => [text]))('%s', (text) => {
    expect(explain(parsePastedError(text).printed, null).map(({ code, quote }) => [code, quote])).toEqual([]);
  });
});
