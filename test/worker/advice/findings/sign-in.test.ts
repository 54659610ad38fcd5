/** The end of passwords is announced half a year before, and told from then on; only where no kind of password is left. */
import { describe, expect, it } from 'vitest';
import { signInSigns } from '../../../../worker/advice/findings/sign-in.ts';
import type { SignIn, SignInChange, VantageReport } from '../../../../worker/api/index.ts';
import type { Provider } from '../../../../worker/knowledge/knowledge.ts';
import { providerById } from '../../../../worker/knowledge/providers/providers.ts';

const MICROSOFT = providerById('microsoft-365');

function at(checkedAt: string): VantageReport[] {
  const vantage = { id: 'weur', kind: 'region', region: 'weur', colo: null, place: null } as const;
  return [{ vantage, checkedAt, ageSeconds: 0, durationMs: 0, cached: false, ipv6: null, ports: [] }];
}

function told(provider: Provider | null, day: string, ports = [25, 465, 587]) {
  return signInSigns(provider, at(`${day}T00:00:00Z`), ports).map(({ ports: on, parameters }) => [
    on,
    parameters,
  ]);
}

const ANNOUNCED = [
  [25, 587],
  {
    provider: 'Microsoft 365',
    from: '2026-12',
    byDefault: true,
    source: 'https://mc.merill.net/message/MC786329',
  },
];

describe('the end of passwords', () => {
  it.each([
    ['2026-06-03', 0],
    ['2026-06-04', 1],
    ['2026-11-30', 1],
    ['2027-06-01', 1],
  ])('at Microsoft 365 on %s: %i', (day, count) => {
    expect(told(MICROSOFT, day)).toEqual(count === 0 ? [] : [ANNOUNCED]);
  });

  it('needs a port that the provider documents', () => {
    expect(told(MICROSOFT, '2026-11-30', [465])).toEqual([]);
  });

  it.each(['gmail', 'sendgrid', 'outlook-com', 'gmx'])('is not near at %s', (id) => {
    expect(told(providerById(id), '2026-11-30')).toEqual([]);
    expect(told(null, '2026-11-30')).toEqual([]);
  });

  it.each<[string, Partial<SignInChange>]>([
    ['for new accounts only', { for: 'new-accounts' }],
    ['without a date', { from: null }],
    ['that leaves app passwords', { methods: ['oauth', 'app-password'] }],
  ])('is not told of a change %s', (_, change) => {
    const signIn = MICROSOFT?.signIn as SignIn;
    const [first] = signIn.changes;
    const changed = { ...signIn, changes: [{ ...(first as SignInChange), ...change }] };
    expect(told({ ...(MICROSOFT as Provider), signIn: changed }, '2026-11-30')).toEqual([]);
  });
});
