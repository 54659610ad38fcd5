/** Four ways to misuse the service as a port scanner, and how each one fails; from the request to the mail host. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem, Report } from '../../worker/api/index.ts';
import { parseConfig } from '../../worker/config/config.ts';
import { FAILURE_TTL_SECONDS } from '../../worker/limits.ts';
import { FROZEN_DAY_MS } from './date.ts';
import { forgetVisits, get, publish, queries, visits } from './outside.ts';
import { reconfigure } from './reconfigure.ts';

const SECOND_MS = 1_000;
const { hostsPerHour, checksPerMinute, resultTtlSeconds } = parseConfig({});
/** Every test has its own quota windows, hours after those of the previous one. */
let startMs = FROZEN_DAY_MS;

beforeEach(async () => {
  startMs += 3 * 3_600_000;
  vi.useFakeTimers({ toFake: ['Date'], now: startMs });
  await forgetVisits();
});

afterEach(() => {
  vi.useRealTimers();
  reconfigure();
});

function later(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * SECOND_MS);
}

/** As the platform passes a request on: with the client's address in a header that the platform writes. */
function onPlatform(headers: Record<string, string> = {}): RequestInit {
  const address = { 'cf-connecting-ip': '198.51.100.7' };
  return { headers: { ...address, ...headers }, cf: { continent: 'EU' } } as RequestInit;
}

/** The rows or the problem, one word each. */
async function told(host: string, query: string, init: RequestInit = onPlatform()): Promise<string> {
  const answer = await get(`/v1/check?host=${host}&${query}`, init);
  const body = await answer.json<Report | Problem>();
  if ('code' in body) return `${answer.status} ${body.code}`;
  return body.vantages
    .flatMap(({ ports }) => ports)
    .map(({ port, outcome }) => `${port} ${outcome}`)
    .join();
}

describe('many hosts', () => {
  it('are refused to one client beyond the hourly limit, however patient it is', async () => {
    reconfigure({ HOSTS_PER_HOUR: String(hostsPerHour), CHECKS_PER_MINUTE: String(checksPerMinute) });
    const answers: string[] = [];
    for (let last = 0; last < hostsPerHour; last++) {
      // Nothing listens on these addresses, so the scan is quick.
      answers.push(await told(`127.0.1.${last}`, 'regions=weur&ports=587'));
      later(60 / checksPerMinute);
    }
    expect(answers).toEqual(Array(hostsPerHour).fill('587 refused'));
    const next = await publish('one-more.scan.test', { addresses: ['127.0.0.1'] });
    expect(await told(next, 'regions=weur&ports=587')).toBe('429 rate-limited');
    expect(await told('127.0.0.1', 'regions=oc&ports=587')).toBe('429 rate-limited');
    expect(await visits(587)).toEqual([]);
  });
});

describe('a name that moves to a private address', () => {
  /** In a network that is never dialed from here, so that the test does not leave this machine. */
  const PUBLIC = '104.16.0.1';
  const query = 'regions=weur&ports=587';

  beforeEach(() => {
    // Over plain HTTP, these tests' ISPDB may only be used with private targets allowed.
    reconfigure({ ALLOW_PRIVATE_TARGETS: 'false', ISPDB_URL: '' });
  });

  it('is not followed while it is cached, and refused when it is resolved again', async () => {
    const host = await publish('moves.scan.example.net', { addresses: [PUBLIC] });
    expect(await told(host, query)).toBe('587 untestable');
    await publish(host, { addresses: ['127.0.0.1'] });
    later(resultTtlSeconds - 1);
    expect(await told(host, query)).toBe('587 untestable');
    // That of the directory: nothing can be dialed there, so that no station is opened.
    expect(await queries(host, 'A')).toBe(1);
    later(1);
    expect(await told(host, query)).toBe('403 private-address');
    expect(await told(host, 'regions=weur&ports=2525')).toBe('403 private-address');
    expect([await queries(host, 'A'), await visits(587), await visits(2525)]).toEqual([2, [], []]);
    await publish(host, { addresses: [PUBLIC] });
    later(FAILURE_TTL_SECONDS);
    expect(await told(host, query)).toBe('587 untestable');
  });

  it('is looked up once for all regions, and then refused in all of them', async () => {
    const host = await publish('moves-for-one.scan.example.net', { addresses: [PUBLIC] });
    expect(await told(host, query)).toBe('587 untestable');
    await publish(host, { addresses: ['127.0.0.1'] });
    expect(await told(host, 'regions=weur,oc&ports=587')).toBe('587 untestable,587 untestable');
    expect(await queries(host, 'A')).toBe(1);
    later(resultTtlSeconds);
    expect(await told(host, 'regions=weur,oc&ports=587')).toBe('403 private-address');
    expect(await visits(587)).toEqual([]);
  });

  it.each([
    [[PUBLIC, '127.0.0.1']],
    [['127.0.0.1', PUBLIC]],
    [[PUBLIC, '::1']],
    [[PUBLIC, '::ffff:127.0.0.1']],
    [[PUBLIC, '64:ff9b::7f00:1']],
    [[PUBLIC, '169.254.169.254']],
  ])('is refused with %j, whatever its other addresses are', async (addresses) => {
    const host = await publish(`mixed-${addresses.join('-').replace(/[^\w-]/g, '-')}.scan.example.net`, {
      addresses,
    });
    expect(await told(host, `${query}&family=4`)).toBe('403 private-address');
    expect(await told(host, `${query}&family=6`)).toBe('403 private-address');
    expect([await visits(587), await visits(587, '::1')]).toEqual([[], []]);
  });
});

describe('a forged header', () => {
  it.each([
    ['x-forwarded-for', (address: string) => address],
    ['x-forwarded-for', (address: string) => `${address}, 198.51.100.7`],
    ['forwarded', (address: string) => `for=${address};proto=https`],
    ['true-client-ip', (address: string) => address],
    ['x-real-ip', (address: string) => address],
    ['x-client-ip', (address: string) => address],
    ['cf-connecting-ipv6', (address: string) => `2001:db8:${address.at(-1)}::1`],
    ['cf-pseudo-ipv4', (address: string) => address],
  ])('%s makes nobody somebody else (%#)', async (name, forge) => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const host = await publish('forged.scan.test', { addresses: ['127.0.0.7'] });
    const ask = (port: number, address: string) =>
      told(host, `regions=enam&ports=${port}`, onPlatform({ [name]: forge(address) }));
    expect(await ask(587, '203.0.113.1')).toBe('587 refused');
    expect(await ask(588, '203.0.113.2')).toBe('429 rate-limited');
  });

  it('cf-connecting-ip is trusted only from the platform', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const host = await publish('elsewhere.scan.test', { addresses: ['127.0.0.7'] });
    const ask = (port: number, address: string) =>
      told(host, `regions=weur&ports=${port}`, { headers: { 'cf-connecting-ip': address } });
    expect(await ask(587, '203.0.113.1')).toBe('587 refused');
    expect(await ask(588, '203.0.113.2')).toBe('429 rate-limited');
  });

  it('cf-connecting-ip with more than one address identifies no client', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const host = await publish('double.scan.test', { addresses: ['127.0.0.7'] });
    const ask = (port: number, address: string) =>
      told(
        host,
        `regions=weur&ports=${port}`,
        onPlatform({ 'cf-connecting-ip': `${address}, 198.51.100.7` }),
      );
    expect(await ask(587, '203.0.113.1')).toBe('587 refused');
    expect(await ask(588, '203.0.113.2')).toBe('429 rate-limited');
  });
});

describe('a huge list of ports', () => {
  const every = (count: number) => Array.from({ length: count }, (_, index) => index);

  it.each([
    ['of 10,000 entries', every(10_000).fill(2525).join(), '400 invalid-parameter'],
    ['of all 65,536 ports', every(65_536).join(), '400 invalid-parameter'],
    ['written as a range', '1-65535', '400 invalid-port'],
    ['that goes one too far', '587,65536', '400 invalid-port'],
    ['as long as a list may be', every(140).slice(1).join(), '400 port-not-allowed'],
    ['with one port that mail does not use', '587,465,22', '400 port-not-allowed'],
  ])('%s is refused before anybody is asked', async (name, ports, problem) => {
    const host = await publish(`${name.replace(/\W+/g, '-')}.scan.test`, { addresses: ['127.0.0.1'] });
    expect(await told(host, `regions=weur&ports=${ports}`)).toBe(problem);
    expect([await queries(host, 'A'), await visits(587), await visits(2525)]).toEqual([0, [], []]);
  });

  it('with one port repeated is one dialogue', async () => {
    const host = await publish('again.scan.test', { addresses: ['127.0.0.1'] });
    expect(await told(host, `regions=weur&ports=${every(100).fill(2525).join()}`)).toBe('2525 starttls');
    expect(await visits(2525)).toHaveLength(1);
  });
});
