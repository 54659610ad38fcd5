/** A resolver that speaks the wire format of RFC 8484, used by the real service from a check to the dialogue. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Discovery, Problem } from '../../../worker/api/index.ts';
import { forgetVisits, get, publish, queries, reportOf, visits } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      /** From the test setup: one resolver, which answers in the format of the request. */
      DOH_URLS: string;
    }
  }
}

beforeEach(async () => {
  reconfigure({ DOH_URLS: `${env.DOH_URLS}{?dns}` });
  await forgetVisits();
});

afterEach(() => reconfigure());

describe('a resolver of RFC 8484', () => {
  it('resolves the host, with one query for each type', async () => {
    const host = await publish('wire.test', { addresses: ['127.0.0.1'] });
    const { target, vantages } = await reportOf(host, '&regions=weur&ports=587');
    expect(target.addresses).toEqual([{ address: '127.0.0.1', family: 4 }]);
    expect(vantages[0]?.ports).toMatchObject([{ port: 587, outcome: 'starttls' }]);
    // Whether there is such a name is asked before its addresses.
    const types = ['A', 'AAAA'] as const;
    expect(await Promise.all(types.map((type) => queries(host, type)))).toEqual([2, 1]);
    expect(await visits(587)).toHaveLength(1);
  });

  it('says that a host has opted out', async () => {
    const host = await publish('wire-opted-out.test', { addresses: ['127.0.0.1'] });
    await publish(`_smtp-port-check.${host}`, { addresses: [], texts: ['v=1; deny'] });
    const answer = await get(`/v1/check?host=${host}&regions=weur&ports=587`);
    expect(await answer.json<Problem>()).toMatchObject({ code: 'opted-out' });
    expect(await visits(587)).toEqual([]);
  });

  it.each([
    ['nxdomain', 'name-not-found'],
    ['servfail', 'dns-failed'],
    ['malformed', 'dns-failed'],
    ['oversized', 'dns-failed'],
  ])('that says %s is understood: %s', async (fault, code) => {
    const host = await publish(`wire-${fault}.test`, fault);
    const answer = await get(`/v1/check?host=${host}&regions=weur&ports=587`);
    expect(await answer.json<Problem>()).toMatchObject({ code });
  });

  it('names the servers of a mail domain', async () => {
    const domain = await publish('wire-domain.test', {
      addresses: [],
      exchangers: ['10 mx.wire-domain.test.'],
    });
    await publish(`_submission._tcp.${domain}`, {
      addresses: [],
      services: ['0 1 587 smtp.wire-domain.test.'],
    });
    const found = await (await get(`/v1/discover?domain=${domain}`)).json<Discovery>();
    expect(found.mx).toEqual([{ host: 'mx.wire-domain.test', preference: 10 }]);
    expect(found.hosts).toMatchObject([
      { host: 'smtp.wire-domain.test', port: 587, encryption: 'starttls', sources: ['srv'] },
    ]);
  });
});
