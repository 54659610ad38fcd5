import { describe, expect, it } from 'vitest';
import type { Family, FamilyChoice } from '../../../worker/api/index.ts';
import type { Run } from '../../../worker/storage/run.ts';
import { type FindMemory, recollect } from '../../../worker/vantage/recollection.ts';

function run(port: number, sinceMinute: number): Run {
  const sinceMs = Date.UTC(2026, 10, 24, 12, sinceMinute);
  return { port, outcome: 'busy', reason: 'ehlo', sinceMs, checkedMs: sinceMs + 30_000 };
}

async function told(family: FamilyChoice, remembered: Partial<Record<Family, Run[]>>) {
  const asked: string[] = [];
  const station: FindMemory = (vantage, host, own) => {
    asked.push(`${vantage}/${host}/${own}`);
    return { history: () => Promise.resolve(remembered[own] ?? []) };
  };
  const entries = await recollect({ vantage: 'oc', name: 'oc', host: 'mail.example', family }, station);
  return {
    asked,
    entries,
    short: entries.map((entry) => `${entry.port}/${entry.family} ${entry.since.slice(14, 16)}`),
  };
}

const BOTH = { 4: [run(25, 5), run(25, 1), run(587, 0)], 6: [run(25, 7), run(465, 2)] };

describe('recollect', () => {
  it('returns each run as an entry of its vantage point', async () => {
    expect((await told('4', { 4: [run(587, 0)] })).entries).toEqual([
      {
        vantage: 'oc',
        port: 587,
        family: 4,
        outcome: 'busy',
        reason: 'ehlo',
        since: '2026-11-24T12:00:00.000Z',
        checkedAt: '2026-11-24T12:00:30.000Z',
      },
    ]);
  });

  it.each([
    ['4', ['oc/mail.example/4'], ['25/4 05', '25/4 01', '587/4 00']],
    ['6', ['oc/mail.example/6'], ['25/6 07', '465/6 02']],
    ['auto', ['oc/mail.example/4'], ['25/4 05', '25/4 01', '587/4 00']],
    [
      'both',
      ['oc/mail.example/4', 'oc/mail.example/6'],
      ['25/4 05', '25/4 01', '25/6 07', '465/6 02', '587/4 00'],
    ],
  ] as const)('asks the stations of family %s', async (family, asked, short) => {
    expect(await told(family, BOTH)).toMatchObject({ asked, short });
  });

  it('uses IPv6 for auto if there is nothing recorded for IPv4', async () => {
    const { asked, short } = await told('auto', { 6: BOTH[6] });
    expect(asked).toEqual(['oc/mail.example/4', 'oc/mail.example/6']);
    expect(short).toEqual(['25/6 07', '465/6 02']);
  });

  it('does not confuse a failing station with an empty history', async () => {
    const station: FindMemory = () => ({ history: () => Promise.reject(new Error('overloaded')) });
    const order = { vantage: 'oc', name: 'oc', host: 'mail.example', family: '4' } as const;
    await expect(recollect(order, station)).rejects.toThrow('overloaded');
  });
});
