import { describe, expect, it } from 'vitest';
import { expectedPort } from '../../../../worker/advice/settings/expected.ts';
import type { EncryptionMode } from '../../../../worker/api/index.ts';
import type { Provider } from '../../../../worker/knowledge/knowledge.ts';
import { implicitTls, plaintext, starttls } from '../../../../worker/knowledge/providers/documented.ts';
import { ispdb, withPassword } from '../../../../worker/knowledge/providers/row.ts';

const OWN = 'https://docs.example.net/smtp';

function provider(source: string, ports: Provider['ports'], recommended: number | null = null): Provider {
  const row = withPassword('example', 'Example', { hosts: 'smtp.example.net', ports, source });
  return { ...row, recommendedPort: recommended };
}

function expected(known: Provider | null, port: number | null = null, mode: EncryptionMode | null = null) {
  const { port: found, encryption, basis } = expectedPort({ port, encryption: mode }, known, [465, 587]);
  return `${found} ${encryption} ${basis}`;
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
});
