import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../worker/config/config.ts';
import type { Audience } from '../../../worker/request/format.ts';
import { parseReader } from '../../../worker/request/reader.ts';
import { askedSettings } from '../../../worker/routes/settings.ts';
import { valued, whyOf } from '../../support/told.ts';

function ask(
  query: string,
  environment: Readonly<Record<string, string>> = {},
  audience: Audience = 'program',
) {
  const url = new URL(`https://check.example/v1/settings?${query}`);
  const reader = parseReader(new Request(url, { headers: { Accept: 'text/html' } }), audience);
  return askedSettings(parseConfig(environment), reader, url.searchParams, null);
}

describe('askedSettings', () => {
  it.each([
    ['port=465&encryption=implicit-tls', 'implicit-tls', null],
    ['port=465&encryption=implicit-tls&trusted=1', 'implicit-tls', true],
    ['port=465&encryption=starttls&trusted=0', 'starttls', false],
    ['port=465&encryption=plaintext', 'plaintext', null],
  ])('believes the address: %s', (query, encryption, trusted) => {
    const asked = valued(ask(`host=smtp.example.net&${query}`));
    const settings = { host: 'smtp.example.net', port: 465, encryption, trusted, basis: 'address' };
    expect(asked).toMatchObject({ kind: 'made', settings, format: 'json' });
  });

  it.each([
    ['', 'host=smtp.example.net'],
    ['&client=msmtp', 'host=smtp.example.net'],
    ['&port=465', 'host=smtp.example.net&ports=465&caller=0'],
  ])('has a server checked of which the address says nothing: %j', (query, check) => {
    const asked = valued(ask(`host=smtp.example.net${query}`));
    expect(asked.kind).toBe('to-check');
    expect('query' in asked && asked.query.toString()).toBe(check);
  });

  it('shows what is usual, and says so, where no check may be made', () => {
    const usual = { port: 587, encryption: 'starttls', trusted: null, basis: 'usual' };
    expect(valued(ask('host=smtp.example.net', {}, 'person'))).toMatchObject({ settings: usual });
    expect(valued(ask('host=smtp.example.net&encryption=implicit-tls&trusted=0'))).toMatchObject({
      settings: { port: 465, basis: 'usual', trusted: null, notes: [{ code: 'not-measured' }] },
    });
    expect(whyOf(ask('host=smtp.example.net&port=1465'))).toBe('port-not-allowed');
    expect(valued(ask('host=smtp.example.net&port=1465&encryption=starttls'))).toMatchObject({
      settings: { port: 1465, basis: 'address' },
    });
  });

  it.each([
    ['10.0.0.1', 'address-not-public'],
    ['localhost', 'special-use-name'],
    ['smtp.corp', 'special-use-name'],
  ])('has none for %s: %s', (host, why) => {
    expect(whyOf(ask(`host=${host}`))).toBe(why);
  });

  it("has none for a server that is not the operator's own", () => {
    const own = { HOSTS: '*.example.net' };
    expect(whyOf(ask('host=smtp.example.net', own))).toBe('done');
    expect(whyOf(ask('host=smtp.example.org', own))).toBe('host-not-allowed');
  });

  it('knows no form that does not exist', () => {
    expect(whyOf(ask('host=smtp.example.net&format=yaml'))).toBe('parameter-value');
  });
});
