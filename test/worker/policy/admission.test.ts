import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { parseHost } from '../../../worker/host/host.ts';
import { SPECIAL_USE_NAMES } from '../../../worker/knowledge/special-use-names.ts';
import { refuseClientOf, refuseOrigin } from '../../../worker/policy/caller.ts';
import { admitHost, type HostRules } from '../../../worker/policy/host.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const RULES: HostRules = { hosts: ['*'], denyHosts: [], allowPrivateTargets: false };

function admit(host: string, rules: Partial<HostRules> = {}) {
  return admitHost(valued(parseHost(host)), { ...RULES, ...rules });
}

describe('admitHost', () => {
  it.each(['smtp.example.net', '8.8.8.8', '[2001:4860:4860::8888]', 'mylocal.net', 'invalid.example.net'])(
    'admits %s',
    (host) => {
      expect(whyOf(admit(host))).toBe('done');
    },
  );

  it.each([
    ['127.0.0.1', 'address-not-public'],
    ['[::ffff:10.0.0.1]', 'address-not-public'],
    ['169.254.169.254', 'address-not-public'],
    ['localhost', 'special-use-name'],
    ['LocalHost.', 'special-use-name'],
    ['mail.localhost', 'special-use-name'],
    ['printer.local', 'special-use-name'],
    ['1.0.0.127.in-addr.arpa', 'special-use-name'],
  ])('refuses %s: %s', (host, why) => {
    expect(whyOf(admit(host))).toBe(why);
    expect(whyOf(admit(host, { allowPrivateTargets: true }))).toBe('done');
  });

  it.each(SPECIAL_USE_NAMES)('refuses every name below %s', (name) => {
    expect(whyOf(admit(`mail.${name}`))).toBe('special-use-name');
  });

  it.each([
    ['mail.example.net', ['mail.example.net'], 'done'],
    ['mail.example.net', ['*.example.org', '*.example.net'], 'done'],
    ['a.b.example.net', ['*.example.net'], 'done'],
    ['example.net', ['*.example.net'], 'host-not-allowed'],
    ['badexample.net', ['*.example.net'], 'host-not-allowed'],
    ['mail.example.net.evil.org', ['*.example.net', 'mail.example.net'], 'host-not-allowed'],
    ['8.8.8.8', ['*.example.net'], 'host-not-allowed'],
  ])('of %s and the rules %j says %s', (host, hosts, why) => {
    expect(whyOf(admit(host, { hosts }))).toBe(why);
  });

  it.each([
    ['mail.example.net', ['*'], 'host-denied'],
    ['mail.example.net', ['mail.example.net'], 'host-denied'],
    ['a.mail.example.net', ['mail.example.net'], 'done'],
    ['a.mail.example.net', ['*.example.net'], 'host-denied'],
    ['example.net', ['*.example.net'], 'done'],
  ])('of %s, with %j denied, says %s', (host, denyHosts, why) => {
    expect(whyOf(admit(host, { hosts: ['*', host], denyHosts }))).toBe(why);
  });

  it('lists the hosts that are checked', () => {
    expect(valuesOf(admit('a.org', { hosts: ['*.a.net', 'b.net'] })).allowed).toBe('*.a.net, b.net');
  });
});

describe('refuseClientOf', () => {
  const DENIED = ['192.0.2.0/24', '2001:db8::/32'];

  it.each([
    ['192.0.2.0', 'client-denied'],
    ['192.0.2.255', 'client-denied'],
    ['192.0.1.255', 'done'],
    ['192.0.3.0', 'done'],
    ['::ffff:192.0.2.1', 'client-denied'],
    ['2001:db8:ffff::1', 'client-denied'],
    ['2001:db9::', 'done'],
  ])('of %s says %s', (address, why) => {
    const client = { kind: 'told', address: ipaddr.process(address) } as const;
    expect(refuseClientOf(client, DENIED)?.refusal.why ?? 'done').toBe(why);
    expect(refuseClientOf(client, [])).toBeNull();
  });

  it('refuses a client that cannot be told from those denied, unless no header tells any', () => {
    expect(refuseClientOf({ kind: 'unclear' }, DENIED)?.refusal.why).toBe('client-unclear');
    expect(refuseClientOf({ kind: 'unclear' }, [])).toBeNull();
    expect(refuseClientOf({ kind: 'untold' }, DENIED)).toBeNull();
  });
});

describe('refuseOrigin', () => {
  it.each([
    [null, ['https://a.example']],
    ['https://a.example', ['https://a.example']],
    ['https://b.example', '*'],
    ['null', '*'],
  ] as const)('lets %j pass where %j may', (origin, allowed) => {
    expect(refuseOrigin(origin, allowed)).toBeNull();
  });

  it.each(['https://b.example', 'http://a.example', 'https://a.example:444', 'null', ''])(
    'refuses %j where another one may',
    (origin) => {
      expect(refuseOrigin(origin, ['https://a.example'])?.refusal.why).toBe('origin-not-allowed');
    },
  );
});
