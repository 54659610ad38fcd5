import { expect, it } from 'vitest';
import { Bill } from '../../../worker/quota/bill.ts';
import type { Counters } from '../../../worker/quota/counters.ts';
import { Pseudonyms } from '../../../worker/quota/pseudonyms.ts';
import type { Miss } from '../../../worker/quota/purses.ts';
import { ledgerOver, TestPages } from '../../support/test-pages.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 12);
const RULES = { checksPerMinute: 30, hostsPerHour: 60, lookupsPerMinute: 60, checksPerHostPerHour: 8 };
const MISS: Miss = {
  host: 'mail.example',
  address: '192.0.2.1',
  ports: 2,
  connectionsPerPort: 1,
  isEstablished: true,
  client: null,
};

/** A bill on which two dialogues with the first address are paid, and what has been spent. */
function bill(spentBefore: Readonly<Record<string, number>> = {}) {
  const before = Object.entries(spentBefore).map(([of, count]) => ({ of, count }));
  const pages = new TestPages(NOON_MS, before);
  const find: Counters['find'] = () => ({
    ...ledgerOver(pages, NOON_MS),
    admit: () => Promise.reject(new Error('The client has paid already')),
  });
  const pseudonyms = new Pseudonyms(() => ({ read: async () => 'salt' }));
  const counters = { find, pseudonyms, clock: () => NOON_MS };
  return {
    bill: new Bill(MISS, 2, RULES, counters),
    spent: () => pages.dialogues(),
  };
}

it('charges a further address before it is dialed, to the host and to that address', async () => {
  const { bill: own, spent } = bill({ 'host/mail.example': 2, 'address/192.0.2.1': 2 });
  expect(await own.admit('192.0.2.2')).toBe(true);
  expect(spent()).toEqual({ 'host/mail.example': 3, 'address/192.0.2.1': 2, 'address/192.0.2.2': 1 });
});

it('admits no address whose hour is used up, and charges nothing then', async () => {
  const { bill: own, spent } = bill({ 'host/mail.example': 2, 'address/192.0.2.2': 8 });
  expect(await own.admit('192.0.2.2')).toBe(false);
  expect(spent()).toEqual({ 'host/mail.example': 2, 'address/192.0.2.2': 8 });
});

it('settles what each address has really seen', async () => {
  const { bill: own, spent } = bill({ 'host/mail.example': 2, 'address/192.0.2.1': 2 });
  await own.admit('192.0.2.2');
  await own.admit('192.0.2.3');
  await own.settle([
    { address: '192.0.2.1', connections: 1 },
    { address: '192.0.2.1', connections: 1 },
    { address: '192.0.2.2', connections: 2 },
  ]);
  expect(spent()).toEqual({
    'host/mail.example': 4,
    'address/192.0.2.1': 2,
    'address/192.0.2.2': 2,
    'address/192.0.2.3': 0,
  });
});
