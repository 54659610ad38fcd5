import { describe, expect, it } from 'vitest';
import { SETTINGS_PARAMETERS } from '../../../worker/request/parameters.ts';
import { parseSettings } from '../../../worker/request/settings-request.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

function parse(query: string, pathHost: string | null = null) {
  const offer = { clients: ['postfix', 'msmtp'], ports: [465, 587] } as const;
  return parseSettings(new URLSearchParams(query), pathHost, offer);
}

describe('parseSettings', () => {
  it('needs a host, and has no defaults for the rest', () => {
    expect(valued(parse('host=Smtp.Example.'))).toEqual({
      host: { written: 'Smtp.Example.', host: 'smtp.example', unicodeHost: 'smtp.example', literal: null },
      port: null,
      encryption: null,
      trusted: null,
      client: null,
      isBlock: false,
      file: null,
      q: '',
    });
    expect(whyOf(parse(''))).toBe('host-missing');
  });

  it('takes the host from the path, and then no other', () => {
    expect(valued(parse('port=465', '[2001:db8::1]'))).toMatchObject({
      host: { host: '2001:db8::1' },
      port: 465,
      encryption: null,
    });
    expect(whyOf(parse('host=smtp.example', 'smtp.example'))).toBe('parameter-repeated');
  });

  it('uses the measured mode, whatever is usual on the port', () => {
    const query = 'host=smtp.example&port=465&encryption=starttls&trusted=0&client=msmtp';
    expect(valued(parse(query))).toMatchObject({
      port: 465,
      encryption: 'starttls',
      trusted: false,
      client: 'msmtp',
    });
  });

  it.each([
    [1, undefined],
    [65_535, undefined],
    [0, 'port-out-of-range'],
    [65_536, 'port-out-of-range'],
  ])('port %i: %s', (port, why) => {
    const asked = parse(`host=smtp.example&port=${port}`);
    if (why === undefined) expect(valued(asked)).toMatchObject({ port });
    else expect(whyOf(asked)).toBe(why);
  });

  it.each([
    ['port', '', '465, 587'],
    ['port', '587;id', '465, 587'],
    ['port', '-1', '465, 587'],
    ['port', '5e2', '465, 587'],
    ['port', '587\n588', '465, 587'],
    ['port', '1000000', '465, 587'],
    ['encryption', 'tls', 'starttls, implicit-tls, plaintext'],
    ['encryption', "starttls'; id; '", 'starttls, implicit-tls, plaintext'],
    ['encryption', '', 'starttls, implicit-tls, plaintext'],
    ['trusted', 'no', '1, 0'],
    ['client', '../postfix', 'postfix, msmtp'],
    ['client', '', 'postfix, msmtp'],
  ])('does not take %s=%j', (parameter, value, allowed) => {
    const asked = parse(new URLSearchParams({ host: 'smtp.example', [parameter]: value }).toString());
    expect(whyOf(asked)).toBe('parameter-value');
    expect(valuesOf(asked)).toMatchObject({ parameter, allowed });
  });

  it.each([
    "a'b.example",
    'a"b.example',
    'a`id`.example',
    '$(id).example',
    'a;id.example',
    'a b.example',
    'a\nb.example',
    '-o.example',
    'a\\b.example',
    'a{b}.example',
    'a%0ab.example',
    'a<b>.example',
    'a\u202eb.example',
  ])('takes no host that could become more than a host: %j', (host) => {
    expect(whyOf(parse(new URLSearchParams({ host }).toString()))).toMatch(/^host-/);
  });

  it.each(['ports=587', 'regions=weur', 'user=me', 'password=secret'])('refuses %s', (parameter) => {
    const asked = parse(`host=smtp.example&${parameter}`);
    expect(whyOf(asked)).toBe('parameter-unknown');
    expect(valuesOf(asked)).toMatchObject({ allowed: SETTINGS_PARAMETERS.join(', ') });
  });
});
