import { describe, expect, it } from 'vitest';
import { charge, settle } from '../../../worker/quota/charge.ts';
import type { ClientNetwork } from '../../../worker/quota/client.ts';
import { chargeLookUp } from '../../../worker/quota/client-charge.ts';
import type { CounterStub } from '../../../worker/quota/counters.ts';
import { Pseudonyms } from '../../../worker/quota/pseudonyms.ts';
import type { Miss } from '../../../worker/quota/purses.ts';
import type { ChargeRules } from '../../../worker/quota/rules.ts';
import { ledgerOver, TestPages } from '../../support/test-pages.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 12);
const MISS: Miss = {
  host: 'mail.example',
  address: '192.0.2.1',
  ports: 5,
  connectionsPerPort: 1,
  isEstablished: true,
  client: { key: '198.51.100.7', checkId: 'one', isTold: false, networks: [] },
};
const RULES: ChargeRules = {
  checksPerMinute: 2,
  hostsPerHour: 2,
  lookupsPerMinute: 2,
  checksPerHostPerHour: 12,
};

/** Counters that count like the real ones but can be inspected. */
function counters(rules: Partial<ChargeRules> = {}) {
  const pages = new TestPages(NOON_MS);
  const calls: string[] = [];
  const find = (name: string): CounterStub => {
    const counter = ledgerOver(pages, NOON_MS);
    const [kind = ''] = name.split('/');
    return {
      admit: (order) => {
        calls.push(`${kind} ${order.isPeek ? 'peek' : 'admit'}`);
        return counter.admit(order);
      },
      spend: (limits, wanted) => {
        calls.push(`${kind} spend`);
        return counter.spend(limits, wanted);
      },
      giveBack: (limits, count) => {
        calls.push(`${kind} give back`);
        return counter.giveBack(limits, count);
      },
    };
  };
  const pseudonyms = new Pseudonyms(() => ({ read: async (date) => `salt of ${date}` }));
  const asked = { find, pseudonyms, clock: () => NOON_MS };
  return {
    charge: (miss: Partial<Miss> = {}) => charge({ ...MISS, ...miss }, { ...RULES, ...rules }, asked),
    settle: (more: number, miss: Partial<Miss> = {}) =>
      settle({ ...MISS, ...miss }, more, { ...RULES, ...rules }, asked),
    lookUp: (host: string, { isNeeded = true, isNew = false, key = '198.51.100.7' } = {}) =>
      chargeLookUp({ host, client: client('one', key), isNeeded, isNew }, { ...RULES, ...rules }, asked),
    spent: () => pages.dialogues(),
    names: () => pages.names(),
    pages,
    calls,
  };
}

function client(checkId: string, key = '198.51.100.7', isTold = false) {
  return { key, checkId, isTold, networks: [] as ClientNetwork[] };
}

describe('charge', () => {
  it('counts dialogues to the host and to its address', async () => {
    const { charge, spent } = counters();
    expect(valued(await charge()).ports).toBe(5);
    expect(spent()).toEqual({ 'host/mail.example': 5, 'address/192.0.2.1': 5 });
  });

  it('grants what is left, then nothing, and says when more will be allowed', async () => {
    const { charge, spent } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const granted = [];
    for (let turn = 0; turn < 4; turn += 1) granted.push(valued(await charge()));
    expect(granted.map(({ ports }) => ports)).toEqual([5, 5, 2, 0]);
    expect(granted.at(-1)?.resetSeconds).toBe(3600);
    expect(spent()).toEqual({ 'host/mail.example': 12, 'address/192.0.2.1': 12 });
  });

  it('counts two hundred names on one address together, and does not touch their own budgets', async () => {
    const { charge, spent } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    let dialogues = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      dialogues += valued(await charge({ host: `n${turn}.example` })).ports;
    }
    expect(dialogues).toBe(12);
    expect(spent()).toMatchObject({ 'address/192.0.2.1': 12, 'host/n2.example': 2, 'host/n3.example': 0 });
  });

  it('reports what the client has left, and nothing if it was not charged', async () => {
    const { charge } = counters();
    const left = async (miss: Partial<Miss> = {}) =>
      valued(await charge(miss)).allowances.map(
        ({ policy, limit, periodSeconds, remaining, resetSeconds }) => {
          return `${policy} ${remaining}/${limit} ${resetSeconds}/${periodSeconds}`;
        },
      );
    expect(await left()).toEqual(['checks 1/2 60/60', 'hosts 1/2 3600/3600']);
    expect(await left()).toEqual(['checks 1/2 60/60', 'hosts 1/2 3600/3600']);
    expect(await left({ client: client('two') })).toEqual(['checks 0/2 60/60', 'hosts 1/2 3600/3600']);
    expect(await left({ client: null })).toEqual([]);
    expect(await left({ ports: 0 })).toEqual([]);
  });

  it('stops the third check of a minute, not the second, and charges nothing for it', async () => {
    const { charge, spent } = counters();
    expect(whyOf(await charge({ client: client('one') }))).toBe('done');
    expect(whyOf(await charge({ client: client('two') }))).toBe('done');
    const third = await charge({ client: client('three'), host: 'other.example' });
    expect(whyOf(third)).toBe('too-many-checks');
    expect(valuesOf(third)).toMatchObject({
      policy: 'checks',
      limit: 2,
      periodSeconds: 60,
      resetSeconds: 60,
    });
    expect(spent()).toEqual({ 'address/192.0.2.1': 10, 'host/mail.example': 10 });
  });

  it('counts one check at several stations once', async () => {
    const { charge } = counters({ checksPerMinute: 1 });
    expect(whyOf(await charge({ ports: 1 }))).toBe('done');
    expect(whyOf(await charge({ ports: 1 }))).toBe('done');
  });

  it('stops the third host of an hour, not the second, and no other client', async () => {
    const { charge } = counters({ checksPerMinute: 0 });
    const ask = (host: string, key?: string) => charge({ host, ports: 1, client: client('one', key) });
    expect(whyOf(await ask('a.example'))).toBe('done');
    expect(whyOf(await ask('b.example'))).toBe('done');
    const third = await ask('c.example');
    expect(whyOf(third)).toBe('too-many-hosts');
    expect(valuesOf(third)).toMatchObject({
      policy: 'hosts',
      limit: 2,
      periodSeconds: 3600,
      resetSeconds: 3600,
    });
    expect(whyOf(await ask('a.example'))).toBe('done');
    expect(whyOf(await ask('c.example', '198.51.100.8'))).toBe('done');
  });

  it('counts every connection of a port, and never probes a port partially', async () => {
    const { charge, spent } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const granted = [];
    for (let turn = 0; turn < 3; turn += 1)
      granted.push(valued(await charge({ ports: 2, connectionsPerPort: 5 })));
    expect(granted.map(({ ports }) => ports)).toEqual([2, 0, 0]);
    expect(spent()).toEqual({ 'host/mail.example': 10, 'address/192.0.2.1': 10 });
  });

  it('gives back what ports cost that nobody came to look at', async () => {
    const { charge, settle, spent } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    await charge({ ports: 2, connectionsPerPort: 3 });
    await settle(-3, { connectionsPerPort: 3 });
    expect(spent()).toEqual({ 'host/mail.example': 3, 'address/192.0.2.1': 3 });
    const unlimited = counters({ checksPerHostPerHour: 0 });
    await unlimited.settle(-1);
    expect(unlimited.spent()).toEqual({});
  });

  it('charges the second connection of a port as well, once it is known', async () => {
    const { charge, settle, spent } = counters();
    await charge({ ports: 2 });
    await settle(1);
    expect(spent()).toEqual({ 'host/mail.example': 3, 'address/192.0.2.1': 3 });
  });

  it('lets one client have half of an address, whatever names lead there, and another client the rest', async () => {
    const { charge } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const ask = async (host: string, key: string) =>
      valued(await charge({ host, ports: 4, client: client('one', key, true) })).ports;
    expect([await ask('a.example', '198.51.100.7'), await ask('b.example', '198.51.100.7')]).toEqual([4, 2]);
    expect(await ask('c.example', '198.51.100.7')).toBe(0);
    expect(await ask('c.example', '198.51.100.8')).toBe(4);
  });

  it('lets one client have half of a host, however many addresses that has, and another client the rest', async () => {
    const { charge } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const ask = async (address: string, key: string) =>
      valued(await charge({ address, ports: 4, client: client('one', key, true) })).ports;
    expect([await ask('192.0.2.1', '198.51.100.7'), await ask('2001:db8::1', '198.51.100.7')]).toEqual([
      4, 2,
    ]);
    expect(await ask('192.0.2.2', '198.51.100.7')).toBe(0);
    expect([await ask('192.0.2.1', '198.51.100.8'), await ask('192.0.2.2', '198.51.100.8')]).toEqual([4, 2]);
  });

  it('holds a client to its share at several stations at once', async () => {
    const { charge, spent } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const asked = ['a.example', 'b.example', 'c.example'].map((host) =>
      charge({ host, ports: 4, client: client('one', '198.51.100.7', true) }),
    );
    const granted = (await Promise.all(asked)).map((budget) => valued(budget).ports);
    expect(granted.reduce((a, b) => a + b)).toBe(6);
    expect(spent()['address/192.0.2.1']).toBe(6);
  });

  it('counts what the networks of a client cause together, each up to its multiple', async () => {
    const { charge } = counters({ checksPerMinute: 2, hostsPerHour: 0, checksPerHostPerHour: 0 });
    const ask = (key: string, narrow: string, check: string) => {
      const networks = [
        { key: narrow, times: 2 },
        { key: 'wide', times: 4 },
      ];
      return charge({ ports: 1, client: { ...client(check, key, true), networks } });
    };
    const inTurn = async (key: string, narrow: string) => {
      const checks = [];
      for (const check of ['1', '2', '3']) checks.push(whyOf(await ask(key, narrow, `${key} ${check}`)));
      return checks;
    };
    expect(await inTurn('a', 'one')).toEqual(['done', 'done', 'too-many-checks']);
    expect(await inTurn('b', 'one')).toEqual(['done', 'done', 'too-many-checks']);
    expect(await inTurn('c', 'one')).toEqual(Array(3).fill('network-spent'));
    expect(await inTurn('d', 'two')).toEqual(['done', 'done', 'too-many-checks']);
    expect(await inTurn('e', 'two')).toEqual(['done', 'done', 'too-many-checks']);
    const spent = await ask('f', 'three', 'f 1');
    expect(whyOf(spent)).toBe('network-spent');
    expect(valuesOf(spent)).toMatchObject({ policy: 'checks', limit: 8, remaining: 0, resetSeconds: 60 });
  });

  it('has no more dialogues for all clients of a network than for one, and asks about all with one call', async () => {
    const { charge, calls } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const ask = async (key: string, host: string) => {
      const networks = [{ key: 'wide', times: 4 }];
      return valued(await charge({ host, ports: 4, client: { ...client('one', key, true), networks } }))
        .ports;
    };
    expect([await ask('a', 'a.example'), await ask('b', 'b.example'), await ask('c', 'c.example')]).toEqual([
      4, 2, 0,
    ]);
    expect(calls.filter((call) => call === 'client peek')).toHaveLength(3);
    expect(
      valued(await charge({ host: 'd.example', ports: 4, client: client('one', 'd', true) })).ports,
    ).toBe(4);
  });

  it.each([
    ['that has no check left', 'too-many-checks', { checksPerMinute: 1 }, { client: client('two') }],
    ['that has no host left', 'too-many-hosts', { hostsPerHour: 1 }, { host: 'other.example' }],
    ['whose share is used up', 'done', {}, { client: client('one', '198.51.100.7', true) }],
  ])('turns away a client %s with one call, and writes nothing', async (_, why, rules, miss) => {
    const { charge, pages, calls } = counters({ checksPerHostPerHour: 8, ...rules });
    await charge({
      ports: 4,
      client: { ...('client' in miss ? miss.client : client('one')), checkId: 'one' },
    });
    calls.length = 0;
    const before = pages.writes;
    const refused = await charge(miss);
    expect([whyOf(refused), refused.ok ? refused.value.ports : 0]).toEqual([why, 0]);
    expect(calls).toEqual(['client peek']);
    expect(pages.writes).toBe(before);
  });

  it('asks a client that has some left, the host and the address, and then charges the client', async () => {
    const { charge, calls } = counters();
    await charge({ client: client('one', '198.51.100.7', true) });
    expect(calls).toEqual(['client peek', 'host spend', 'address spend', 'client admit']);
  });

  it('keeps a quarter of an address for hosts that are established', async () => {
    const { charge } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    const ask = async (host: string, isEstablished: boolean) =>
      valued(await charge({ host, ports: 10, isEstablished })).ports;
    expect([await ask('new.example', false), await ask('newer.example', false)]).toEqual([9, 0]);
    expect(await ask('mail.example', true)).toBe(3);
  });

  it('charges a name that has to be looked up, once a minute', async () => {
    const { lookUp } = counters();
    const left = valued(await lookUp('a.example')).map(({ policy, remaining }) => `${policy} ${remaining}`);
    expect(left).toEqual(['lookups 1']);
    expect(whyOf(await lookUp('a.example'))).toBe('done');
    expect(whyOf(await lookUp('b.example'))).toBe('done');
    const third = await lookUp('c.example');
    expect(whyOf(third)).toBe('too-many-lookups');
    expect(valuesOf(third)).toMatchObject({ policy: 'lookups', limit: 2, periodSeconds: 60, remaining: 0 });
    expect(whyOf(await lookUp('c.example', { key: '198.51.100.8' }))).toBe('done');
    expect(whyOf(await lookUp('192.0.2.1', { isNeeded: false }))).toBe('done');
  });

  it('opens nothing new for a client who has no host left, and counts none for looking', async () => {
    const { charge, lookUp } = counters({ checksPerMinute: 0, lookupsPerMinute: 0 });
    await charge({ host: 'a.example', ports: 1 });
    for (let turn = 0; turn < 3; turn += 1)
      expect(whyOf(await lookUp(`new${turn}.example`, { isNew: true }))).toBe('done');
    await charge({ host: 'b.example', ports: 1 });
    expect(whyOf(await lookUp('192.0.2.7', { isNew: true, isNeeded: false }))).toBe('too-many-hosts');
    expect(whyOf(await lookUp('192.0.2.7', { isNeeded: false }))).toBe('done');
  });

  it('charges no client where no dialogue is left', async () => {
    const { charge, names } = counters({ checksPerHostPerHour: 1 });
    await charge({ ports: 1, client: client('one') });
    await charge({ ports: 1, client: client('two') });
    expect(names().map(([, counted]) => counted.length)).toEqual([1, 1]);
  });

  it('uses no counter if all quotas are off', async () => {
    const { charge, names, spent } = counters({
      checksPerMinute: 0,
      hostsPerHour: 0,
      checksPerHostPerHour: 0,
    });
    expect(valued(await charge()).ports).toBe(5);
    expect([names().length, spent()]).toEqual([0, {}]);
  });

  it('uses no counter if nothing is dialed', async () => {
    const { charge, names, spent } = counters();
    expect(valued(await charge({ ports: 0 })).ports).toBe(0);
    expect([names().length, spent()]).toEqual([0, {}]);
  });

  it('stores neither the client nor the requested hosts', async () => {
    const { charge, names } = counters();
    await charge();
    const written = JSON.stringify(names());
    expect(written).toContain(' client/');
    expect(written).not.toMatch(/198\.51|mail\.example/);
  });
});

describe('Pseudonyms', () => {
  it('stay the same all day, change the next day, and depend on every part', async () => {
    const asked: string[] = [];
    const pseudonyms = new Pseudonyms(() => ({
      read: async (date, untilMs) => {
        asked.push(`${date} until ${new Date(untilMs).toISOString()}`);
        return `salt of ${date}`;
      },
    }));
    const lastMs = Date.UTC(2026, 10, 24, 23, 59, 59, 999);
    const morning = await pseudonyms.of(NOON_MS, 'a', 'b');
    expect(morning).toMatch(/^[\w+/]{16}$/);
    expect(await pseudonyms.of(lastMs, 'a', 'b')).toBe(morning);
    expect(await pseudonyms.of(lastMs + 1, 'a', 'b')).not.toBe(morning);
    expect(await pseudonyms.of(NOON_MS, 'ab')).not.toBe(await pseudonyms.of(NOON_MS, 'a', 'b'));
    expect(asked.slice(0, 2)).toEqual([
      '2026-11-24 until 2026-11-25T00:10:00.000Z',
      '2026-11-25 until 2026-11-26T00:10:00.000Z',
    ]);
  });

  it('ask again after a failure to get the salt', async () => {
    let failing = true;
    const pseudonyms = new Pseudonyms(() => ({
      read: () => (failing ? Promise.reject(new Error('No salt today')) : Promise.resolve('salt')),
    }));
    await expect(pseudonyms.of(NOON_MS, 'a')).rejects.toThrow('No salt today');
    failing = false;
    expect(await pseudonyms.of(NOON_MS, 'a')).toMatch(/./);
  });
});
