import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRIVATE_NAMES } from '../local/demo-names.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort } from '../local/free-port.ts';
import { type Service, startService } from '../local/service.ts';
import { problemOf } from './checked.ts';

const START_TIMEOUT_MS = 60_000;

/** The lowest of its addresses is public, but the host must still not be dialed. */
const MIXED = {
  name: 'mixed.test',
  answer: { addresses: ['8.8.8.8', '10.0.0.1'] },
  problem: 'private-address',
};
const LOOPBACK = { name: 'loop.test', answer: { addresses: ['127.0.0.1'] }, problem: 'private-address' };

const NAMES = [...PRIVATE_NAMES, MIXED, LOOPBACK];

let dns: DohStub;
let service: Service;

beforeAll(async () => {
  dns = await startDohStub({ names: NAMES });
  service = await startService({
    port: await freePort(),
    vars: { DOH_URLS: dns.url, TRACE_URL: '', CHECKS_PER_MINUTE: '0' },
  });
}, START_TIMEOUT_MS);

afterAll(() => Promise.all([service.stop(), dns.stop()]));

describe('a service that does not allow private targets', () => {
  it.each(NAMES)('refuses $name', async ({ name, problem }) => {
    expect(await problemOf(service.url, name)).toMatchObject({ code: problem, status: 403 });
    expect(dns.queries(name)).toBeGreaterThan(0);
  });

  it('refuses a host whose IPv6 transition address contains a private one', async () => {
    dns.answer('six-to-four.test', { addresses: ['2002:a00:1::1'] });
    expect(await problemOf(service.url, 'six-to-four.test')).toMatchObject({ code: 'private-address' });
  });
});
