import { describe, expect, it } from 'vitest';
import {
  type ChargeRules,
  type CounterStub,
  charge,
  type Miss,
  refund,
} from '../../../worker/quota/charge.ts';
import { Pseudonyms } from '../../../worker/quota/pseudonyms.ts';
import { type Amount, countAmount, countName, type Names, uncount } from '../../../worker/quota/window.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 12);
const MISS: Miss = {
  host: 'mail.example',
  address: '192.0.2.1',
  ports: 5,
  connectionsPerPort: 1,
  client: { key: '198.51.100.7', checkId: 'one' },
};
const RULES: ChargeRules = { checksPerMinute: 2, hostsPerHour: 2, checksPerHostPerHour: 12 };

/** Counters that count like the real ones but can be inspected. */
function counters(rules: Partial<ChargeRules> = {}) {
  const amounts = new Map<string, Amount>();
  const names = new Map<string, Names>();
  const find = (name: string): CounterStub => ({
    admit: async (entries) => {
      const counted = entries.map((entry) => ({
        ...entry,
        ...countName(names.get(`${name} ${entry.list}`) ?? null, entry.name, entry.quota, NOON_MS),
      }));
      const full = counted.find(({ grant }) => grant.admitted === 0);
      if (full) return { full: full.list, quota: full.quota, resetSeconds: full.grant.resetSeconds };
      for (const { list, window } of counted) names.set(`${name} ${list}`, window);
      return { full: null, grants: counted.map(({ grant }) => grant) };
    },
    spend: async (wanted, quota) => {
      const { window, grant } = countAmount(amounts.get(name) ?? null, wanted, quota, NOON_MS);
      amounts.set(name, window);
      return grant;
    },
    giveBack: async (count) => {
      const left = uncount(amounts.get(name) ?? null, count);
      if (left) amounts.set(name, left);
    },
  });
  const pseudonyms = new Pseudonyms((date) => ({ read: async () => `salt of ${date}` }));
  const asked = { find, pseudonyms, clock: () => NOON_MS };
  return {
    charge: (miss: Partial<Miss> = {}) => charge({ ...MISS, ...miss }, { ...RULES, ...rules }, asked),
    refund: (ports: number, miss: Partial<Miss> = {}) =>
      refund({ ...MISS, ...miss }, ports, { ...RULES, ...rules }, asked),
    spent: () => Object.fromEntries([...amounts].map(([name, { count }]) => [name, count])),
    names,
  };
}

function client(checkId: string, key = '198.51.100.7') {
  return { key, checkId };
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
    expect(spent()).toMatchObject({ 'address/192.0.2.1': 10, 'host/other.example': 0 });
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

  it('refunds ports that were not dialed', async () => {
    const { charge, refund, spent } = counters({ checksPerMinute: 0, hostsPerHour: 0 });
    await charge({ ports: 2, connectionsPerPort: 3 });
    await refund(1, { ports: 2, connectionsPerPort: 3 });
    expect(spent()).toEqual({ 'host/mail.example': 3, 'address/192.0.2.1': 3 });
    const unlimited = counters({ checksPerHostPerHour: 0 });
    await unlimited.refund(1);
    expect(unlimited.spent()).toEqual({});
  });

  it('charges no client if no dialogue is left', async () => {
    const { charge, names } = counters({ checksPerHostPerHour: 1 });
    await charge({ ports: 1, client: client('one') });
    await charge({ ports: 1, client: client('two') });
    expect([...names.values()].map(({ names: counted }) => counted.length)).toEqual([1, 1]);
  });

  it('uses no counter if all quotas are off', async () => {
    const { charge, names, spent } = counters({
      checksPerMinute: 0,
      hostsPerHour: 0,
      checksPerHostPerHour: 0,
    });
    expect(valued(await charge()).ports).toBe(5);
    expect([names.size, spent()]).toEqual([0, {}]);
  });

  it('uses no counter if nothing is dialed', async () => {
    const { charge, names, spent } = counters();
    expect(valued(await charge({ ports: 0 })).ports).toBe(0);
    expect([names.size, spent()]).toEqual([0, {}]);
  });

  it('stores neither the client nor the requested hosts', async () => {
    const { charge, names } = counters();
    await charge();
    const written = JSON.stringify([...names]);
    expect(written).toContain('"client/');
    expect(written).not.toMatch(/198\.51|mail\.example/);
  });
});

describe('Pseudonyms', () => {
  it('stay the same all day, change the next day, and depend on every part', async () => {
    const asked: string[] = [];
    const pseudonyms = new Pseudonyms((date) => ({
      read: async (untilMs) => {
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
