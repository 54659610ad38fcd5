import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../worker/config/config.ts';
import type { Format } from '../../../worker/request/format.ts';
import { parseSettingsQuery, planSettings } from '../../../worker/routes/settings.ts';
import { valued, whyOf } from '../../support/told.ts';

function plan(query: string, environment: Readonly<Record<string, string>> = {}, format: Format = 'json') {
  const config = parseConfig(environment);
  const parsed = parseSettingsQuery(new URLSearchParams(query), null, config);
  return parsed.ok ? planSettings(parsed.value, config, format, '2026-11-30') : parsed;
}

describe('planSettings', () => {
  it.each([
    ['port=465&encryption=implicit-tls', 'implicit-tls', null],
    ['port=465&encryption=implicit-tls&trusted=1', 'implicit-tls', true],
    ['port=465&encryption=starttls&trusted=0', 'starttls', false],
    ['port=465&encryption=plaintext', 'plaintext', null],
  ])('believes the address: %s', (query, encryption, trusted) => {
    const settings = { host: 'smtp.example.net', port: 465, encryption, trusted, basis: 'address' };
    expect(valued(plan(`host=smtp.example.net&${query}`))).toMatchObject({ kind: 'known', settings });
  });

  it.each([
    ['', null, [25, 80, 465, 587, 588, 2525], true],
    ['&client=msmtp', 'msmtp', [25, 80, 465, 587, 588, 2525], true],
    ['&port=465', null, [465], false],
  ])('has a server checked of which the address says nothing: %j', (query, client, ports, caller) => {
    const host = {
      host: 'smtp.example.net',
      unicodeHost: 'smtp.example.net',
      written: 'Smtp.Example.net',
      literal: null,
    };
    const rest = {
      family: 'auto',
      addresses: 'one',
      regions: ['nearest'],
      transcript: false,
      isRemembered: false,
      assertions: [],
      isStrict: false,
      network: null,
    };
    expect(valued(plan(`host=Smtp.Example.net${query}`))).toEqual({
      kind: 'check',
      client,
      check: { host, ports, caller, ...rest },
    });
  });

  it('checks only ports that the deployment allows', () => {
    const own = { PORTS: '465,2465' };
    expect(valued(plan('host=smtp.example.net', own))).toMatchObject({ check: { ports: [465] } });
  });

  it('shows the usual settings, and says so, if no check may be made', () => {
    const usual = { port: 587, encryption: 'starttls', trusted: null, basis: 'usual' };
    expect(valued(plan('host=smtp.example.net', {}, 'page'))).toMatchObject({ settings: usual });
    expect(valued(plan('host=smtp.example.net', { PORTS: '25,465' }, 'page'))).toMatchObject({
      settings: { port: 465, encryption: 'implicit-tls', basis: 'usual' },
    });
    expect(valued(plan('host=smtp.example.net', { PORTS: '2525' }, 'page'))).toMatchObject({
      settings: usual,
    });
    expect(valued(plan('host=smtp.example.net&encryption=implicit-tls&trusted=0'))).toMatchObject({
      settings: { port: 465, basis: 'usual', trusted: null, notes: [{ code: 'not-measured' }] },
    });
    expect(whyOf(plan('host=smtp.example.net&port=1465'))).toBe('port-not-allowed');
    expect(valued(plan('host=smtp.example.net&port=1465&encryption=starttls'))).toMatchObject({
      settings: { port: 1465, basis: 'address' },
    });
  });

  it.each([
    ['10.0.0.1', 'address-not-public'],
    ['localhost', 'special-use-name'],
    ['smtp.corp', 'special-use-name'],
  ])('has none for %s: %s', (host, why) => {
    expect(whyOf(plan(`host=${host}`))).toBe(why);
  });

  it("has none for a server that is not the operator's own", () => {
    const own = { HOSTS: '*.example.net' };
    expect(whyOf(plan('host=smtp.example.net', own))).toBe('done');
    expect(whyOf(plan('host=smtp.example.org', own))).toBe('host-not-allowed');
  });
});
