import { describe, expect, it } from 'vitest';
import { expectedPort } from '../../../../worker/advice/settings/expected.ts';
import type { EncryptionMode, HistoryEntry, Outcome } from '../../../../worker/api/index.ts';
import type { Provider } from '../../../../worker/knowledge/knowledge.ts';
import { implicitTls, plaintext, starttls } from '../../../../worker/knowledge/providers/documented.ts';
import { ispdb, withPassword } from '../../../../worker/knowledge/providers/row.ts';

const OWN = 'https://docs.example.net/smtp';

function provider(source: string, ports: Provider['ports'], recommended: number | null = null): Provider {
  const row = withPassword('example', 'Example', { hosts: 'smtp.example.net', ports, source });
  return { ...row, recommendedPort: recommended };
}

function expected(
  provider: Provider | null,
  port: number | null = null,
  encryption: EncryptionMode | null = null,
  ...entries: HistoryEntry[]
) {
  const found = expectedPort({ port, encryption }, { provider, checked: [465, 587], entries });
  return `${found.port} ${found.encryption} ${found.basis}${found.checkedAt ? ` ${found.checkedAt.slice(8, 10)}` : ''}`;
}

function entry(port: number, outcome: Outcome, day = '28'): HistoryEntry {
  const checkedAt = `2026-11-${day}T10:00:00.000Z`;
  return { vantage: 'weur', port, family: 4, outcome, reason: null, since: checkedAt, checkedAt };
}

describe('expectedPort', () => {
  const own = provider(OWN, [...starttls(25, 587), ...implicitTls(465)], 587);

  it.each<[string, string, Provider | null, number | null, EncryptionMode | null]>([
    ['587 starttls documented', 'what the provider recommends', own, null, null],
    ['465 implicit-tls documented', 'the named port', own, 465, null],
    ['25 starttls documented', 'the named port, though it is for servers', own, 25, null],
    ['465 implicit-tls documented', 'the named encryption', own, null, 'implicit-tls'],
    ['2525 starttls usual', 'a named port that the provider does not have', own, 2525, null],
    ['465 starttls address', 'port and encryption named, whatever the provider has', own, 465, 'starttls'],
    ['587 starttls usual', 'without a provider', null, null, null],
    ['465 implicit-tls usual', 'without a provider, for a named encryption', null, null, 'implicit-tls'],
    [
      '465 implicit-tls documented',
      'a registered port first',
      provider(OWN, [...starttls(25), ...implicitTls(465)]),
      null,
      null,
    ],
    ['2525 starttls documented', 'the only port', provider(OWN, starttls(2525)), null, null],
    [
      '587 starttls listed',
      'an entry of the ISPDB',
      provider(ispdb('example.net'), starttls(587)),
      null,
      null,
    ],
    [
      '465 implicit-tls listed',
      'an entry without a page',
      provider('seen in a program', implicitTls(465)),
      null,
      null,
    ],
    ['587 starttls usual', 'no clear text unless it is named', provider(OWN, plaintext(587)), null, null],
    ['587 plaintext documented', 'clear text on a named port', provider(OWN, plaintext(587)), 587, null],
  ])('%s: %s', (wanted, _, known, port, mode) => {
    expect(expected(known, port, mode)).toBe(wanted);
  });

  it.each<[string, string, Provider | null, number | null, EncryptionMode | null, HistoryEntry[]]>([
    [
      '465 implicit-tls check 28',
      'what works, 465 first',
      null,
      null,
      null,
      [entry(587, 'starttls'), entry(465, 'implicit-tls')],
    ],
    [
      '587 starttls check 28',
      'what works of what the provider recommends',
      own,
      null,
      null,
      [entry(465, 'implicit-tls'), entry(587, 'starttls')],
    ],
    [
      '2525 starttls check 28',
      'the only port that works',
      own,
      null,
      null,
      [entry(2525, 'starttls'), entry(587, 'timeout')],
    ],
    ['587 starttls documented', 'nothing that works', own, null, null, [entry(587, 'timeout')]],
    [
      '587 starttls documented',
      'only the last look',
      own,
      null,
      null,
      [entry(587, 'refused', '29'), entry(587, 'starttls')],
    ],
    [
      '587 starttls check 29',
      'the last look',
      own,
      null,
      null,
      [entry(587, 'starttls', '29'), entry(587, 'refused')],
    ],
    ['587 starttls usual', 'no clear text unless it is named', null, null, null, [entry(587, 'plaintext')]],
    ['587 plaintext check 28', 'clear text on the named port', null, 587, null, [entry(587, 'plaintext')]],
    ['465 starttls check 28', 'what was named and works', null, 465, 'starttls', [entry(465, 'starttls')]],
    [
      '465 starttls address',
      'what was named, though something else works',
      null,
      465,
      'starttls',
      [entry(465, 'implicit-tls')],
    ],
  ])('%s: remembers %s', (wanted, _, known, port, mode, entries) => {
    expect(expected(known, port, mode, ...entries)).toBe(wanted);
  });
});
