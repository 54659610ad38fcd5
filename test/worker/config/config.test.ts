import { describe, expect, it } from 'vitest';
import { LOCATION_HINTS } from '../../../worker/api/index.ts';
import { type Config, ConfigError, parseConfig } from '../../../worker/config/config.ts';
import {
  AGENT_PLACE_CHARS_MAX,
  AGENT_TOKEN_CHARS_MIN,
  AGENTS_MAX,
  CONTACT_CHARS_MAX,
  REPORT_URL_CHARS_MAX,
  WATCH_HOSTS_MAX,
} from '../../../worker/limits.ts';
import { makeAuthority } from '../../support/certificates/authority.ts';

const { pem: TEST_CERTIFICATE, keyPem: TEST_KEY } = makeAuthority().own;
const ONE_LINE = TEST_CERTIFICATE.trim().replaceAll('\n', '\\n');
const UNREADABLE = TEST_CERTIFICATE.replace('MIIB', 'MIIC');

type Row = [name: string, value: unknown, key: keyof Config, expected: unknown];

const GOOD: Row[] = [
  ['PORTS', '25, 587,25,', 'ports', [25, 587]],
  ['PORTS', '1,65535', 'ports', [1, 65_535]],
  ['PORTS', 587, 'ports', [587]],
  ['REGIONS', 'weur,oc', 'regions', ['weur', 'oc']],
  ['DEFAULT_REGIONS', 'weur', 'defaultRegions', ['weur']],
  ['HOSTS', '*.Example.net,mail.example.org', 'hosts', ['*.example.net', 'mail.example.org']],
  ['HOSTS', '*', 'hosts', ['*']],
  ['DENY_HOSTS', '', 'denyHosts', []],
  ['DENY_HOSTS', '*.Gov.example,a.example', 'denyHosts', ['*.gov.example', 'a.example']],
  ['DENY_CLIENTS', '', 'denyClients', []],
  ['DENY_CLIENTS', '192.0.2.0/24, 2001:db8::/32', 'denyClients', ['192.0.2.0/24', '2001:db8::/32']],
  ['CONTACT', '', 'contact', null],
  ['CONTACT', 'abuse@example.net', 'contact', 'abuse@example.net'],
  ['CONTACT', 'https://example.net/contact', 'contact', 'https://example.net/contact'],
  ['REPORT_URL', '', 'reportUrl', null],
  ['REPORT_URL', 'https://example.net/new?labels=x', 'reportUrl', 'https://example.net/new?labels=x'],
  [
    'ALLOWED_ORIGINS',
    'https://a.example,http://b.example:81',
    'allowedOrigins',
    ['https://a.example', 'http://b.example:81'],
  ],
  ['ALLOWED_ORIGINS', 'https://a.example,*', 'allowedOrigins', '*'],
  ['RESULT_TTL_SECONDS', '1', 'resultTtlSeconds', 1],
  ['RESULT_TTL_SECONDS', 86_400, 'resultTtlSeconds', 86_400],
  ['CHECKS_PER_MINUTE', '0', 'checksPerMinute', 0],
  ['CHECKS_PER_MINUTE', '10000', 'checksPerMinute', 10_000],
  ['HOSTS_PER_HOUR', '0', 'hostsPerHour', 0],
  ['HOSTS_PER_HOUR', '10000', 'hostsPerHour', 10_000],
  ['LOOKUPS_PER_MINUTE', '0', 'lookupsPerMinute', 0],
  ['LOOKUPS_PER_MINUTE', '10000', 'lookupsPerMinute', 10_000],
  ['CHECKS_PER_HOST_PER_HOUR', '0', 'checksPerHostPerHour', 0],
  ['CHECKS_PER_HOST_PER_HOUR', '1000000', 'checksPerHostPerHour', 1_000_000],
  ['EHLO_NAME', ' probe.example.net ', 'ehloName', 'probe.example.net'],
  ['EHLO_NAME', '', 'ehloName', null],
  [
    'DOH_URLS',
    'https://dns.example/q,http://127.0.0.1:5/q',
    'dohUrls',
    ['https://dns.example/q', 'http://127.0.0.1:5/q'],
  ],
  ['DOH_URLS', 'https://dns.example/q{?dns}', 'dohUrls', ['https://dns.example/q{?dns}']],
  ['TRACE_URL', '', 'traceUrl', null],
  ['TRACE_URL', 'https://t.example/trace', 'traceUrl', 'https://t.example/trace'],
  ['ISPDB_URL', '', 'ispdbUrl', null],
  ['ISPDB_URL', 'https://i.example/v1.1', 'ispdbUrl', 'https://i.example/v1.1/'],
  ['ISPDB_URL', 'https://i.example/v1.1/', 'ispdbUrl', 'https://i.example/v1.1/'],
  ['MCP', 'false', 'mcp', false],
  ['ALLOW_PORT_25', 'true', 'allowPort25', true],
  ['ALLOW_PORT_25', true, 'allowPort25', true],
  ['ALLOW_PRIVATE_TARGETS', 'false', 'allowPrivateTargets', false],
  ['ALLOW_PRIVATE_TARGETS', 'true', 'allowPrivateTargets', true],
  ['DIAL_PORT_OFFSET', '0', 'dialPortOffset', 0],
  ['DIAL_PORT_OFFSET', '57000', 'dialPortOffset', 57_000],
  ['EXTRA_TRUST_ANCHORS', '', 'extraTrustAnchors', ''],
  ['EXTRA_TRUST_ANCHORS', ` ${TEST_CERTIFICATE}`, 'extraTrustAnchors', TEST_CERTIFICATE.trim()],
  ['EXTRA_TRUST_ANCHORS', ONE_LINE, 'extraTrustAnchors', ONE_LINE],
  ['CLIENT_ADDRESS_HEADER', 'X-Real-IP', 'clientAddressHeader', 'x-real-ip'],
  ['CLIENT_ADDRESS_HEADER', '', 'clientAddressHeader', null],
  ['EXAMPLE_HOSTS', 'a.example,b.example', 'exampleHosts', ['a.example', 'b.example']],
  ['EXAMPLE_HOSTS', '', 'exampleHosts', []],
  ['WATCH', 'a.example, b.example,a.example', 'watch', ['a.example', 'b.example']],
  ['WATCH', '', 'watch', []],
  ['WATCH', names(WATCH_HOSTS_MAX), 'watch', names(WATCH_HOSTS_MAX).split(',')],
  ['VANTAGE_NAME', 'office-2', 'vantageName', 'office-2'],
  ['VANTAGE_NAME', 'a'.repeat(63), 'vantageName', 'a'.repeat(63)],
  ['VANTAGE_NAME', '', 'vantageName', null],
  ['AGENTS', '[]', 'agents', []],
  ['AGENTS', [], 'agents', []],
  ['AGENT_TOKEN', '', 'agentToken', null],
  ['AGENT_TOKEN', 'x'.repeat(AGENT_TOKEN_CHARS_MIN), 'agentToken', 'x'.repeat(AGENT_TOKEN_CHARS_MIN)],
  ['AGENT_ONLY', 'false', 'agentOnly', false],
  ['GLOBALPING', 'off', 'globalping', 'off'],
  ['GLOBALPING', 'port-25', 'globalping', 'port-25'],
  ['GLOBALPING', 'on', 'globalping', 'on'],
  ['GLOBALPING_URL', 'https://g.example', 'globalpingUrl', 'https://g.example'],
  ['GLOBALPING_URL', '', 'globalpingUrl', null],
  ['GLOBALPING_TOKEN', 'abc-123', 'globalpingToken', 'abc-123'],
  ['GLOBALPING_TOKEN', '', 'globalpingToken', null],
];

const OFFICE = { id: 'office', url: 'https://agent.example', place: 'our office' };
const BAD_AGENTS = [
  [{ ...OFFICE, id: 'Office' }],
  [{ ...OFFICE, id: 'weur' }],
  [{ ...OFFICE, url: 'agent.example' }],
  [{ ...OFFICE, url: 'ftp://agent.example' }],
  [{ ...OFFICE, url: 'https://agent.example/path' }],
  [{ ...OFFICE, url: 'https://user@agent.example' }],
  [{ ...OFFICE, place: '' }],
  [{ ...OFFICE, place: 'our office ' }],
  [{ ...OFFICE, place: 'a\u001b[31mb' }],
  [{ ...OFFICE, place: 'x'.repeat(AGENT_PLACE_CHARS_MAX + 1) }],
  [{ ...OFFICE, secret: 'x' }],
  [OFFICE, OFFICE],
  Array.from({ length: AGENTS_MAX + 1 }, (_, index) => ({ ...OFFICE, id: `office-${index}` })),
];

const BAD: [name: string, value: unknown, wanted: string][] = [
  ['PORTS', '', 'at least one entry'],
  ['PORTS', '0', 'a whole number from 1 to 65535'],
  ['PORTS', '25,65536', 'a whole number from 1 to 65535'],
  ['PORTS', '25,x', 'a whole number from 1 to 65535'],
  ['REGIONS', 'weur,mars', 'one of wnam'],
  ['REGIONS', ',', 'at least one entry'],
  ['DEFAULT_REGIONS', 'all', 'nearest, or any of wnam'],
  ['HOSTS', 'mail.*.net', 'host names whose first label may be *'],
  ['HOSTS', '*example.net', 'host names'],
  ['DENY_HOSTS', 'mail.*.net', 'host names whose first label may be *'],
  ['DENY_CLIENTS', '192.0.2.1', 'networks such as 192.0.2.0/24'],
  ['DENY_CLIENTS', '192.0.2.0/33', 'networks such as 192.0.2.0/24'],
  ['CONTACT', 'javascript:alert(1)', 'a mail address or a URL'],
  ['REPORT_URL', 'javascript:alert(1)', 'an http(s) URL'],
  ['REPORT_URL', 'example.net', 'an http(s) URL'],
  ['REPORT_URL', 'https://example.net/a b', 'an http(s) URL'],
  ['REPORT_URL', `https://example.net/${'x'.repeat(REPORT_URL_CHARS_MAX)}`, 'an http(s) URL'],
  ['CONTACT', 'the operator', 'a mail address or a URL'],
  ['CONTACT', `${'x'.repeat(CONTACT_CHARS_MAX)}@example.net`, 'a mail address or a URL'],
  ['ALLOWED_ORIGINS', 'https://a.example/', 'exact origins'],
  ['ALLOWED_ORIGINS', 'a.example', 'exact origins'],
  ['RESULT_TTL_SECONDS', '0', 'a whole number from 1 to 86400'],
  ['RESULT_TTL_SECONDS', '86401', 'a whole number from 1 to 86400'],
  ['RESULT_TTL_SECONDS', '1.5', 'a whole number from 1 to 86400'],
  ['CHECKS_PER_MINUTE', '10001', 'a whole number from 0 to 10000'],
  ['HOSTS_PER_HOUR', '10001', 'a whole number from 0 to 10000'],
  ['LOOKUPS_PER_MINUTE', '10001', 'a whole number from 0 to 10000'],
  ['CHECKS_PER_HOST_PER_HOUR', '1000001', 'a whole number from 0 to 1000000'],
  ['CHECKS_PER_MINUTE', '-1', 'a whole number from 0 to 10000'],
  ['EHLO_NAME', 'a b\r\nMAIL FROM:<>', 'a host name'],
  ['EHLO_NAME', { name: 'x' }, 'a host name'],
  ['DOH_URLS', '', 'at least one entry'],
  ['DOH_URLS', 'ftp://dns.example', 'an http(s) URL'],
  ['DOH_URLS', 'https://dns.example/q{?name}', 'an http(s) URL, which may end in {?dns}'],
  ['DOH_URLS', 'https://dns.example/{?dns}/q', 'an http(s) URL, which may end in {?dns}'],
  ['DOH_URLS', 'https://dns.example/q?ct=x{?dns}', 'an http(s) URL, which may end in {?dns}'],
  ['TRACE_URL', 'trace', 'an http(s) URL'],
  ['ISPDB_URL', 'https://i.example/?domain=', 'an http(s) URL without a query'],
  ['ISPDB_URL', 'https://i.example/#', 'an http(s) URL without a query'],
  ['MCP', 'off', 'true or false'],
  ['ALLOW_PORT_25', 'yes', 'true or false'],
  ['ALLOW_PRIVATE_TARGETS', '1', 'true or false'],
  ['DIAL_PORT_OFFSET', '57001', 'a whole number from 0 to 57000'],
  ['DIAL_PORT_OFFSET', '-1', 'a whole number from 0 to 57000'],
  ['EXTRA_TRUST_ANCHORS', 'mail.example.net', 'PEM certificates, each from BEGIN to END'],
  ['EXTRA_TRUST_ANCHORS', TEST_CERTIFICATE.slice(0, 100), 'PEM certificates, each from BEGIN to END'],
  ['EXTRA_TRUST_ANCHORS', TEST_CERTIFICATE + TEST_KEY, 'and no private keys'],
  ['EXTRA_TRUST_ANCHORS', TEST_CERTIFICATE + UNREADABLE, 'certificate 2 cannot be read'],
  ['EXTRA_TRUST_ANCHORS', TEST_CERTIFICATE.repeat(65), 'at most 64 certificates'],
  ['CLIENT_ADDRESS_HEADER', 'x forwarded', 'a header name'],
  ['EXAMPLE_HOSTS', 'a.example,<b>', 'a host name'],
  ['WATCH', 'a.example,https://b.example', 'a host name'],
  ['WATCH', names(WATCH_HOSTS_MAX + 1), 'at most 20 host names'],
  ['VANTAGE_NAME', 'Office', 'lowercase letters, digits and hyphens'],
  ['VANTAGE_NAME', 'agent:one', 'lowercase letters, digits and hyphens'],
  ['VANTAGE_NAME', 'a'.repeat(64), 'lowercase letters, digits and hyphens'],
  ['VANTAGE_NAME', 'weur', 'that is not a region'],
  ['VANTAGE_NAME', 'nearest', 'that is not a region'],
  ['AGENTS', 'office', 'agents as JSON'],
  ['AGENTS', '{"id":"office"}', 'agents as JSON'],
  ...BAD_AGENTS.map((agents): [string, unknown, string] => ['AGENTS', agents, 'each id only once']),
  ['AGENT_TOKEN', 'x'.repeat(AGENT_TOKEN_CHARS_MIN - 1), 'a secret of at least 32 characters'],
  ['AGENT_ONLY', '1', 'true or false'],
  ['GLOBALPING', 'yes', 'off, port-25 or on'],
  ['GLOBALPING_URL', 'globalping', 'an http(s) URL'],
  ['GLOBALPING_TOKEN', 'a b', 'a token without spaces'],
];

function names(count: number): string {
  return Array.from({ length: count }, (_, index) => `mail-${index}.example`).join(',');
}

const VARIABLES = [...new Set(GOOD.map(([name]) => name))];

function failure(environment: Record<string, unknown>): Error {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('The configuration was accepted');
}

describe('parseConfig', () => {
  it('needs no variable at all', () => {
    const config = parseConfig({});
    expect(config.ports).toEqual([25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465]);
    expect(config.regions).toEqual(LOCATION_HINTS);
    expect(config).toMatchObject({ defaultRegions: ['nearest'], hosts: ['*'], allowedOrigins: '*' });
    expect(config).toMatchObject({ resultTtlSeconds: 60, checksPerMinute: 30, dialPortOffset: 0 });
    expect(config).toMatchObject({ allowPort25: false, allowPrivateTargets: false, ehloName: null });
    expect(config.dohUrls).toHaveLength(2);
  });

  it('ignores other variables', () => {
    expect(parseConfig({ ASSETS: { fetch: () => {} }, ports: 'x' })).toEqual(parseConfig({}));
  });

  it.each(GOOD)('reads %s=%j', (name, value, key, expected) => {
    expect(parseConfig({ [name]: value })[key]).toEqual(expected);
  });

  it.each(BAD)('refuses %s=%j and says what is expected', (name, value, wanted) => {
    const { message } = failure({ [name]: value });
    expect(message).toMatch(new RegExp(`^Invalid value for ${name}[:.] `));
    expect(message).toContain(wanted);
  });

  it('has a good and a bad value for each variable', () => {
    expect([...new Set(BAD.map(([name]) => name))]).toEqual(VARIABLES);
    expect(VARIABLES).toHaveLength(Object.keys(parseConfig({})).length);
  });

  it('reads agents, as text and as a table', () => {
    const all = Array.from({ length: AGENTS_MAX }, (_, index) => ({
      id: `office-${index}`,
      url: 'https://agent.example:8443/',
      ...(index === 0 ? {} : { place: 'x'.repeat(AGENT_PLACE_CHARS_MAX) }),
    }));
    const AGENT_TOKEN = 'x'.repeat(40);
    const { agents } = parseConfig({ AGENTS: JSON.stringify(all), AGENT_TOKEN });
    expect(agents).toHaveLength(AGENTS_MAX);
    expect(agents[0]).toEqual({ id: 'office-0', url: 'https://agent.example:8443', place: 'office-0' });
    expect(parseConfig({ AGENTS: all, AGENT_TOKEN }).agents).toEqual(agents);
  });

  it('refuses agents without a secret, and over plain HTTP outside closed networks', () => {
    const AGENT_TOKEN = 'x'.repeat(40);
    const inClear = { AGENTS: [{ ...OFFICE, url: 'http://192.0.2.1' }], AGENT_TOKEN };
    expect(failure({ AGENTS: [OFFICE] }).message).toContain('AGENTS requires AGENT_TOKEN');
    expect(failure(inClear).message).toContain('Use https');
    expect(parseConfig({ ...inClear, ALLOW_PRIVATE_TARGETS: true }).agents[0]?.url).toBe('http://192.0.2.1');
    expect(failure({ ISPDB_URL: 'http://192.0.2.1' }).message).toContain('Use https');
    expect(failure({ GLOBALPING: 'on', GLOBALPING_URL: 'http://192.0.2.1' }).message).toContain('Use https');
  });

  it('refuses to be an agent only if no edge could reach it', () => {
    expect(failure({ AGENT_ONLY: 'true' }).message).toContain('AGENT_ONLY requires AGENT_TOKEN');
    expect(parseConfig({ AGENT_ONLY: 'true', AGENT_TOKEN: 'x'.repeat(40) }).agentOnly).toBe(true);
  });

  it('has Globalping off if its URL is missing', () => {
    expect(parseConfig({ GLOBALPING: 'on', GLOBALPING_URL: '' }).globalping).toBe('off');
  });

  it.each(['AGENT_TOKEN', 'GLOBALPING_TOKEN'])('does not print %s', (name) => {
    expect(failure({ [name]: 'hush hush' }).message).not.toContain('hush');
  });

  it('refuses a default region that is not offered', () => {
    expect(failure({ REGIONS: 'oc', DEFAULT_REGIONS: 'weur' }).message).toBe(
      'DEFAULT_REGIONS includes "weur", but REGIONS does not.',
    );
  });

  it('accepts a host name of 253 characters and labels of 63, not more', () => {
    const label = 'a'.repeat(63);
    const longest = `${label}.${label}.${label}.${'a'.repeat(61)}`;
    expect(parseConfig({ EHLO_NAME: longest }).ehloName).toHaveLength(253);
    expect(failure({ EHLO_NAME: `a${longest}` }).message).toContain('EHLO_NAME');
    expect(failure({ EHLO_NAME: `${longest}a` }).message).toContain('EHLO_NAME');
    expect(failure({ EHLO_NAME: `a${label}.example` }).message).toContain('EHLO_NAME');
  });

  it.each([TEST_KEY, TEST_KEY.replaceAll('\n', '\\n')])('prints nothing of a key', (key) => {
    expect(failure({ EXTRA_TRUST_ANCHORS: key }).message).toBe(
      'Invalid value for EXTRA_TRUST_ANCHORS: "-----BEGIN PRIVATE KEY-----…". Expected PEM certificates, each from BEGIN to END, and no private keys.',
    );
  });

  it('does not print a long value in full', () => {
    expect(failure({ EHLO_NAME: 'x '.repeat(1000) }).message.length).toBeLessThan(200);
  });
});
