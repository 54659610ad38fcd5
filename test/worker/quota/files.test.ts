/** What a search may fetch from one web server, whichever domains lead to it. */
import { expect, it } from 'vitest';
import { admitFile, type FileSearch } from '../../../worker/quota/files.ts';
import { Pseudonyms } from '../../../worker/quota/pseudonyms.ts';
import { ledgerOver, TestPages } from '../../support/test-pages.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 12);
const SEARCH: FileSearch = { domain: 'example.org', isEstablished: true, client: null };

/** How many of the requests are admitted, in turn. */
function webServer(checksPerHostPerHour: number) {
  const pages = new TestPages(NOON_MS);
  const pseudonyms = new Pseudonyms(() => ({ read: async () => 'salt' }));
  const counters = { find: () => ledgerOver(pages, NOON_MS), pseudonyms, clock: () => NOON_MS };
  const rules = { checksPerMinute: 0, hostsPerHour: 0, lookupsPerMinute: 0, checksPerHostPerHour };
  const admitted = async (requests: number, search: Partial<FileSearch>): Promise<number> => {
    let count = 0;
    for (let request = 0; request < requests; request += 1)
      if (await admitFile('192.0.2.1', { ...SEARCH, ...search }, rules, counters)) count += 1;
    return count;
  };
  return { admitted, spent: () => pages.dialogues() };
}

function client(key: string): FileSearch['client'] {
  return { key, checkId: 'one', isTold: true, networks: [] };
}

it('is limited for all together, and unlimited where quotas are off', async () => {
  const { admitted, spent } = webServer(8);
  expect([await admitted(9, {}), await admitted(1, { domain: 'example.net' })]).toEqual([8, 0]);
  expect(spent()).toEqual({ 'web/192.0.2.1': 8 });
  expect(await webServer(0).admitted(9, {})).toBe(9);
});

it('is at most half of it for one client, whatever domains it asks for, and the rest for another', async () => {
  const { admitted, spent } = webServer(8);
  const one = client('198.51.100.7');
  expect([
    await admitted(3, { client: one }),
    await admitted(3, { client: one, domain: 'example.net' }),
  ]).toEqual([3, 1]);
  // What was refused has cost the web server's budget nothing.
  expect(spent()['web/192.0.2.1']).toBe(4);
  expect(await admitted(5, { client: client('198.51.100.8') })).toBe(4);
});

it('keeps a quarter of it for domains that are established', async () => {
  const { admitted } = webServer(8);
  expect(await admitted(8, { isEstablished: false })).toBe(6);
  expect(await admitted(8, { isEstablished: true })).toBe(2);
});
