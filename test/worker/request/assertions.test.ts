/** `assert`: what is read as claims, and what is refused, on both sides of each bound. */
import { describe, expect, it } from 'vitest';
import { ASSERTIONS_MAX } from '../../../worker/limits.ts';
import { assertedPorts, parseAssertions } from '../../../worker/request/assertions.ts';

function claims(written: string) {
  const parsed = parseAssertions(written);
  return parsed.ok ? parsed.value.map(({ claim }) => claim) : parsed.refusal;
}

describe('parseAssertions', () => {
  it('reads every kind of claim, each once', () => {
    expect(
      claims('587:starttls|implicit-tls, cert>14d,cert>20%,trusted,tls>=1.2,documented,trusted,2525:refused'),
    ).toEqual([
      { kind: 'outcome', port: 587, outcomes: ['starttls', 'implicit-tls'] },
      { kind: 'certificate-days', days: 14 },
      { kind: 'certificate-share', percent: 20 },
      { kind: 'trusted' },
      { kind: 'tls', version: '1.2' },
      { kind: 'documented' },
      { kind: 'outcome', port: 2525, outcomes: ['refused'] },
    ]);
  });

  it.each([
    ['', 'assertion-unreadable'],
    ['587', 'assertion-unreadable'],
    ['587:', 'assertion-unreadable'],
    ['open', 'assertion-unreadable'],
    ['cert<14d', 'assertion-unreadable'],
    ['cert>14', 'assertion-unreadable'],
    ['cert>14000d', 'assertion-unreadable'],
    ['tls>1.2', 'assertion-unreadable'],
    ['tls>=1.4', 'assertion-unreadable'],
    ['trusted,,documented', 'assertion-unreadable'],
    ['587:open', 'parameter-value'],
    ['587:starttls|', 'parameter-value'],
    ['587:starttls||busy', 'parameter-value'],
    ['587:constructor', 'parameter-value'],
    ['smtp:starttls', 'port-not-a-number'],
    ['0:starttls', 'port-out-of-range'],
    ['65536:starttls', 'port-out-of-range'],
  ])('refuses %o: %s', (written, why) => {
    expect(claims(written)).toMatchObject({ why });
  });

  it('reads as many as are checked at once, and no more', () => {
    const many = (count: number) => Array.from({ length: count }, (_, days) => `cert>${days}d`).join(',');
    expect(claims(many(ASSERTIONS_MAX))).toHaveLength(ASSERTIONS_MAX);
    expect(claims(many(ASSERTIONS_MAX + 1))).toMatchObject({ why: 'too-many-assertions' });
  });
});

it('named ports are those of claims about one', () => {
  const parsed = parseAssertions('587:starttls,trusted,465:implicit-tls');
  expect(parsed.ok && assertedPorts(parsed.value)).toEqual([587, 465]);
});
