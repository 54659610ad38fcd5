import { describe, expect, it } from 'vitest';
import type { Family, FamilyChoice } from '../../../worker/api/index.ts';
import type { Run } from '../../../worker/storage/run.ts';
import { type FindMemory, recollect } from '../../../worker/vantage/recollection.ts';

function run(port: number, family: Family, sinceMinute: number): Run {
  const sinceMs = Date.UTC(2026, 10, 24, 12, sinceMinute);
  return { port, family, outcome: 'busy', reason: 'ehlo', sinceMs, checkedMs: sinceMs + 30_000 };
}

async function told(family: FamilyChoice, remembered: readonly Run[]) {
  const asked: string[] = [];
  const station: FindMemory = (vantage, host) => {
    asked.push(`${vantage}/${host}`);
    return { history: () => Promise.resolve(remembered) };
  };
  const entries = await recollect({ vantage: 'oc', name: 'oc', host: 'mail.example', family }, station);
  expect(asked).toEqual(['oc/mail.example']);
  return {
    entries,
    short: entries.map((entry) => `${entry.port}/${entry.family} ${entry.since.slice(14, 16)}`),
  };
}

const SIX = [run(25, 6, 7), run(465, 6, 2)];
const BOTH = [run(25, 4, 5), run(25, 4, 1), ...SIX, run(587, 4, 0)];

describe('recollect', () => {
  it('tells each run as an entry of its vantage point', async () => {
    expect((await told('4', [run(587, 4, 0)])).entries).toEqual([
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
    ['4', ['25/4 05', '25/4 01', '587/4 00']],
    ['6', ['25/6 07', '465/6 02']],
    ['auto', ['25/4 05', '25/4 01', '587/4 00']],
    ['both', ['25/4 05', '25/4 01', '25/6 07', '465/6 02', '587/4 00']],
  ] as const)('takes what is on record of family %s', async (family, short) => {
    expect((await told(family, BOTH)).short).toEqual(short);
  });

  it('takes IPv6 for auto where nothing is remembered of IPv4', async () => {
    expect((await told('auto', SIX)).short).toEqual(['25/6 07', '465/6 02']);
  });

  it('does not confuse a failing station with an empty history', async () => {
    const station: FindMemory = () => ({ history: () => Promise.reject(new Error('overloaded')) });
    const order = { vantage: 'oc', name: 'oc', host: 'mail.example', family: '4' } as const;
    await expect(recollect(order, station)).rejects.toThrow('overloaded');
  });
});
