import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../worker/config.ts';
import { parseReader } from '../../worker/request/reader.ts';
import { askedSettings } from '../../worker/settings.ts';
import { valued, whyOf } from './told.ts';

function ask(query: string, environment: Readonly<Record<string, string>> = {}) {
  const url = new URL(`https://check.example/v1/settings?${query}`);
  const reader = parseReader(new Request(url), 'program');
  return askedSettings(parseConfig(environment), reader, url.searchParams, null);
}

describe('askedSettings', () => {
  it('makes them for any public host', () => {
    const { settings, format } = valued(ask('host=smtp.example.net&port=465'));
    expect(settings).toMatchObject({ host: 'smtp.example.net', port: 465, encryption: 'implicit-tls' });
    expect(format).toBe('json');
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
