/**
 * The text that `npm run self-host` reads and writes: its environment and workerd's configuration. test/e2e runs it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../worker/config/config.ts';
import { parseLaunchOptions } from '../../../worker/self-host/launch-options.ts';
import { type Surroundings, workerdConfig } from '../../../worker/self-host/workerd-config.ts';

describe('parseLaunchOptions', () => {
  it('needs no variable at all, and claims no location', () => {
    expect(parseLaunchOptions({})).toMatchObject({
      listen: { host: '127.0.0.1', port: 8787 },
      stateDirectory: '.self-host',
      variables: { TRACE_URL: '', VANTAGE_NAME: 'self-hosted' },
      config: { vantageName: 'self-hosted', traceUrl: null, allowPort25: false, allowPrivateTargets: false },
    });
  });

  it.each([
    ['0.0.0.0:80', '0.0.0.0', 80],
    ['[::1]:65535', '[::1]', 65_535],
    ['*:1', '*', 1],
    ['', '127.0.0.1', 8787],
  ])('listens on %s', (LISTEN, host, port) => {
    expect(parseLaunchOptions({ LISTEN }).listen).toEqual({ host, port });
  });

  it.each([
    'eighty',
    '8787',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:65536',
    '127.1:80',
    '::1:80',
    '[::g]:80',
    '[127.0.0.1]:80',
    'localhost:80',
    '*:80", http = ())',
  ])('does not listen on %s', (LISTEN) => {
    expect(() => parseLaunchOptions({ LISTEN })).toThrow(ConfigError);
    expect(() => parseLaunchOptions({ LISTEN })).toThrow(
      /^Invalid value for LISTEN: ".*"\. Expected an address and a port/,
    );
  });

  it('refuses what the Worker would refuse', () => {
    expect(() => parseLaunchOptions({ PORTS: '0' })).toThrow(/^Invalid value for PORTS: 0\. Expected/);
    expect(() => parseLaunchOptions({ WATCH: 'localhost' })).toThrow(
      /^WATCH includes "localhost", which cannot be/,
    );
  });

  it.each([
    ['DOH_URLS', 'http://127.0.0.1:5353/q'],
    ['DOH_URLS', 'https://dns.google/resolve,http://[::1]/q'],
    ['TRACE_URL', 'http://localhost/trace'],
    ['TRACE_URL', 'https://10.0.0.1/trace'],
  ])('refuses %s=%s, which workerd would not reach', (name, url) => {
    expect(() => parseLaunchOptions({ [name]: url })).toThrow(`Invalid value for ${name}: "`);
    expect(() => parseLaunchOptions({ [name]: url })).toThrow('or set ALLOW_PRIVATE_TARGETS=true');
    expect(() => parseLaunchOptions({ [name]: url, ALLOW_PRIVATE_TARGETS: 'true' })).not.toThrow();
  });

  it('passes on the Worker’s variables, and nothing else of the environment', () => {
    const { variables } = parseLaunchOptions({ PATH: '/bin', SECRET: 's', PORTS: '587', VANTAGE_NAME: ' ' });
    expect(variables).toEqual({ PORTS: '587', TRACE_URL: '', VANTAGE_NAME: 'self-hosted' });
  });

  it('prefers the environment to wrangler.toml', () => {
    const { config } = parseLaunchOptions({ PORTS: '587' }, { PORTS: '25', HOSTS: 'mail.example' });
    expect(config).toMatchObject({ ports: [587], hosts: ['mail.example'] });
  });
});

describe('Containerfile', () => {
  it('copies existing files, and .dockerignore allows no others', () => {
    const root = join(import.meta.dirname, '../../..');
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const copied = [...read('Containerfile').matchAll(/^COPY --chown=node (.+) \S+$/gm)].flatMap(
      ([, sources = '']) => sources.split(' '),
    );
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const letThrough = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path);
    expect(letThrough.toSorted()).toEqual(copied.toSorted());
  });
});

describe('workerdConfig', () => {
  const DEPLOYMENT = {
    compatibilityDate: '2026-11-09',
    compatibilityFlags: [],
    durableObjects: [
      { binding: 'ONE', className: 'Kept' },
      { binding: 'OTHER', className: 'Kept' },
    ],
  };
  const SURROUNDINGS: Surroundings = {
    address: 'unix:/tmp/inner',
    variables: ['PORTS'],
    allowPrivateTargets: false,
    agentOnly: false,
    watches: false,
    behindProxy: false,
    authorities: ['-----BEGIN\nEND-----\n'],
  };

  it('listens where it is told, and takes variables by name', () => {
    const text = workerdConfig(DEPLOYMENT, SURROUNDINGS);
    expect(text).toContain('address = "unix:/tmp/inner", http = ()');
    expect(text).toContain('(name = "PORTS", fromEnvironment = "PORTS")');
    expect(text).toContain('trustedCertificates = ["-----BEGIN\\nEND-----\\n"]');
  });

  it('keeps each class of objects once, whatever it is bound as', () => {
    const text = workerdConfig(DEPLOYMENT, SURROUNDINGS);
    expect(text.match(/uniqueKey = "Kept"/g)).toHaveLength(1);
    expect(text.match(/durableObjectNamespace = "Kept"/g)).toHaveLength(2);
  });

  it('reaches private networks only where that is allowed', () => {
    expect(workerdConfig(DEPLOYMENT, SURROUNDINGS)).toContain('allow = ["public"]');
    const open = workerdConfig(DEPLOYMENT, { ...SURROUNDINGS, allowPrivateTargets: true });
    expect(open).toContain('allow = ["public", "private", "local"]');
  });

  it('has a schedule only if there are hosts to check', () => {
    const schedule = '(name = "SCHEDULE", durableObjectNamespace = (className = "Schedule", ';
    expect(workerdConfig(DEPLOYMENT, SURROUNDINGS)).not.toContain(schedule);
    expect(workerdConfig(DEPLOYMENT, { ...SURROUNDINGS, watches: true })).toContain(schedule);
  });

  it('trusts a proxy only if there is one', () => {
    const told = '(name = "BEHIND_PROXY", text = "true")';
    expect(workerdConfig(DEPLOYMENT, SURROUNDINGS)).not.toContain(told);
    const behind = workerdConfig(DEPLOYMENT, { ...SURROUNDINGS, behindProxy: true });
    expect(behind).toContain(told);
    // workerd would put the text of the header into the URL (forwarded-proto.ts).
    expect(behind).not.toContain('forwardedProtoHeader');
  });
});
