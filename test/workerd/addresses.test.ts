/** Hosts with several addresses and both families, on real sockets: what is dialed, what is reported, what is charged. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetVisits, publish, reportOf, visits } from './outside.ts';

/** Of the demo's mail host: a healthy one, one that drops SYNs, one that refuses, and one over IPv6. */
const HEALTHY = '127.0.0.33';
const REFUSING = '127.0.0.31';
const SILENT = '127.0.0.32';

beforeEach(forgetVisits);

let hosts = 0;

function hostAt(...addresses: string[]): Promise<string> {
  hosts += 1;
  return publish(`addresses-${hosts}.test`, { addresses });
}

async function rowsOf(host: string, query: string) {
  const { vantages, findings } = await reportOf(host, `&regions=weur${query}`);
  const ports = vantages.flatMap((one) => one.ports);
  return {
    rows: ports.map(({ port, address, outcome, reason }) => `${port} ${address} ${reason ?? outcome}`),
    tried: ports.map(({ tried }) => tried.map(({ address, outcome }) => `${address} ${outcome}`).join()),
    codes: findings.map(({ code }) => code),
  };
}

describe('a host with a dead address', () => {
  it('is reached at the next one', async () => {
    const host = await hostAt(REFUSING, SILENT, HEALTHY);
    const { rows, tried, codes } = await rowsOf(host, '&ports=465,587');
    expect(rows).toEqual([`465 ${HEALTHY} implicit-tls`, `587 ${HEALTHY} starttls`]);
    expect(tried).toEqual(Array(2).fill(`${REFUSING} refused,${SILENT} no-reply`));
    expect(codes).toContain('address-dead');
    expect(await visits(587, HEALTHY)).toHaveLength(1);
  });

  it('is asked again only when the rows are no longer fresh', async () => {
    const host = await hostAt(REFUSING, HEALTHY);
    const [first, second] = [await rowsOf(host, '&ports=587'), await rowsOf(host, '&ports=587')];
    expect(second).toEqual(first);
    expect(await visits(587, HEALTHY)).toHaveLength(1);
  });

  it('is refused only where all addresses refuse', async () => {
    const host = await hostAt(REFUSING, '127.0.0.7');
    const { rows, tried } = await rowsOf(host, '&ports=587');
    expect([rows, tried]).toEqual([[`587 127.0.0.7 refused`], [`${REFUSING} refused`]]);
  });
});

describe('addresses=all', () => {
  it('has a row for each address, and says that they differ', async () => {
    const host = await hostAt(REFUSING, HEALTHY, '127.0.0.1');
    const { rows, codes } = await rowsOf(host, '&ports=465,587&addresses=all');
    expect(rows).toEqual([
      '465 127.0.0.1 implicit-tls',
      `465 ${REFUSING} refused`,
      `465 ${HEALTHY} implicit-tls`,
      '587 127.0.0.1 starttls',
      `587 ${REFUSING} refused`,
      `587 ${HEALTHY} starttls`,
    ]);
    expect(codes).toEqual(expect.arrayContaining(['address-dead', 'addresses-differ']));
  });

  it('changes nothing of the rows and the history of an ordinary check', async () => {
    const host = await hostAt(REFUSING, HEALTHY);
    await rowsOf(host, '&ports=587&addresses=all');
    const { rows } = await rowsOf(host, '&ports=587');
    expect(rows).toEqual([`587 ${HEALTHY} starttls`]);
    const { vantages } = await reportOf(host, '&regions=weur&ports=587&addresses=all');
    expect(vantages.flatMap(({ ports }) => ports.map(({ since }) => since))).toEqual([null, null]);
  });
});

describe('family=both', () => {
  it('loses only the rows of a family whose addresses the resolver does not tell', async () => {
    const host = await publish('half-resolved.test', {
      byType: { A: { addresses: [HEALTHY] }, AAAA: 'servfail' },
    });
    const { rows } = await rowsOf(host, '&ports=465,587&family=both');
    expect(rows).toEqual([
      `465 ${HEALTHY} implicit-tls`,
      '465 null vantage-failed',
      `587 ${HEALTHY} starttls`,
      '587 null vantage-failed',
    ]);
  });
});

describe('a host with both families', () => {
  const ipv6Of = async (host: string, query = '') => {
    const { vantages, findings } = await reportOf(host, `&regions=weur&ports=465,587${query}`);
    return {
      ipv6: vantages[0]?.ipv6 ?? null,
      families: [...new Set(vantages.flatMap(({ ports }) => ports.map(({ family }) => family)))],
      codes: findings.map(({ code }) => code),
    };
  };

  it('is asked once over IPv6 beside IPv4, and the next report says what that showed', async () => {
    const host = await hostAt(HEALTHY, '::1');
    await ipv6Of(host);
    await vi.waitFor(async () => expect((await visits(587, '::1')).length).toBe(1));
    const seen = await vi.waitFor(async () => {
      const later = await ipv6Of(host);
      expect(later.ipv6).not.toBeNull();
      return later;
    });
    expect(seen).toMatchObject({ ipv6: { port: 587, outcome: 'starttls' }, families: [4] });
    expect([(await visits(465, '::1')).length, (await visits(587, '::1')).length]).toEqual([0, 1]);
  });

  it('is not asked over a family that the request leaves out', async () => {
    const host = await hostAt(HEALTHY, '::1');
    expect((await ipv6Of(host, '&family=4')).ipv6).toBeNull();
    expect(await visits(587, '::1')).toEqual([]);
  });
});
