import { describe, expect, it } from 'vitest';
import { domainIn } from '../../../widget/mail-domain.ts';
import { parseDiscovery } from '../../../worker/request/discovery-request.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

function parse(written: string) {
  return parseDiscovery(new URLSearchParams({ domain: written }));
}

const WRITTEN: [written: string, domain: string][] = [
  ['example.net', 'example.net'],
  [' Example.NET. ', 'example.net'],
  ['secret@example.net', 'example.net'],
  ['secret@bücher.example.net', 'xn--bcher-kva.example.net'],
  ['"sec@ret"@example.net', 'example.net'],
  ['The Secret <secret@example.net>', 'example.net'],
  ['secret+list=other.org@example.net ', 'example.net'],
  ['mailto:secret@example.net', 'example.net'],
  ['@example.net', 'example.net'],
];

describe('parseDiscovery', () => {
  it.each(WRITTEN)('makes of %j the domain %s', (written, domain) => {
    expect(valued(parse(written))).toMatchObject({
      domain: { host: domain, literal: null },
      wasAddress: written.includes('@'),
    });
  });

  it.each([
    ['', 'domain-missing'],
    ['  ', 'domain-missing'],
    ['secret@', 'domain-missing'],
    ['secret@ ', 'domain-missing'],
    ['secret@localpart', 'domain-not-a-domain'],
    ['secret@localhost', 'domain-not-a-domain'],
    ['secret@192.0.2.1', 'domain-is-address'],
    ['secret@[2001:db8::1]', 'domain-is-address'],
    ['secret@[IPv6:2001:db8::1]', 'domain-not-a-domain'],
    ['192.0.2.1', 'domain-is-address'],
    ['secret@exa mple.net', 'domain-not-a-domain'],
    ['secret@https://example.net', 'domain-not-a-domain'],
    ['example.net>', 'domain-not-a-domain'],
    [`secret@${'a'.repeat(64)}.net`, 'domain-not-a-domain'],
  ])('says of %j: %s, and nothing of what stands before the @', (written, why) => {
    const parsed = parse(written);
    expect(whyOf(parsed)).toBe(why);
    expect(valuesOf(parsed).parameter).toBe('domain');
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  it('refuses the parameters of a check', () => {
    expect(whyOf(parseDiscovery(new URLSearchParams('host=example.net')))).toBe('parameter-unknown');
    expect(whyOf(parseDiscovery(new URLSearchParams('domain=a.net&domain=b.net')))).toBe(
      'parameter-repeated',
    );
  });
});

describe('domainIn', () => {
  it.each(WRITTEN)('leaves nothing of the local part in what a browser sends for %j', (written, domain) => {
    const sent = domainIn(written);
    expect(sent).not.toMatch(/secret|@/);
    expect(valued(parse(sent)).domain.host).toBe(domain);
  });
});
