/** Hostile texts in every parameter of every route, and what of them the answers show. */
import { DEMO_HOSTS } from '../local/demo.ts';
import { type Ask, ask, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import { PAYLOADS } from './payloads.ts';
import type { Sizes } from './promises.ts';
import { faultsOf } from './reflection.ts';
import { Tally } from './tally.ts';
import { type Victim, WITHOUT_QUOTAS, withVictim } from './victim.ts';

const AT_A_TIME = 32;
const HOSTS = DEMO_HOSTS.filter(({ name }) => name === 'mail.healthy.test');
const FAULTS_SHOWN_MAX = 20;

const HOST = { host: 'mail.healthy.test', ports: '587' };

/** A path with its parameters: the ones that a correct request has, and all that may be replaced. */
interface Target {
  path: string;
  with: Readonly<Record<string, string>>;
  names: readonly string[];
  method?: 'POST';
}

const SHOWN = ['format', 'lang', 'pretty', 'unknown'];

const TARGETS: readonly Target[] = [
  {
    path: '/v1/check',
    with: HOST,
    names: [
      'host',
      'provider',
      'ports',
      'regions',
      'family',
      'caller',
      'network',
      'transcript',
      'words',
      'rows',
      'color',
      ...SHOWN,
    ],
  },
  {
    path: '/v1/check',
    with: { ...HOST, format: 'text' },
    names: ['host', 'ports', 'regions', 'network', ...SHOWN],
  },
  { path: '/v1/history', with: HOST, names: ['host', 'regions', 'family', ...SHOWN] },
  { path: '/v1/network', with: {}, names: ['network', 'words', ...SHOWN] },
  { path: '/v1/explain', with: { error: 'Connection timed out' }, names: ['error', 'host', ...SHOWN] },
  { path: '/explain', with: { error: 'Connection timed out' }, names: ['error', 'host', ...SHOWN] },
  {
    path: '/explain',
    with: { error: 'Connection timed out' },
    names: ['error', 'host', ...SHOWN],
    method: 'POST',
  },
  { path: '/v1/tickets', with: HOST, names: ['host', 'ports', ...SHOWN] },
  { path: '/tickets/mail.healthy.test', with: {}, names: ['ports', ...SHOWN] },
  {
    path: '/v1/settings',
    with: { host: 'mail.healthy.test', port: '587', encryption: 'starttls' },
    names: ['host', 'port', 'encryption', 'trusted', 'client', ...SHOWN],
  },
  {
    path: '/settings/mail.healthy.test',
    with: { port: '587', encryption: 'starttls' },
    names: ['port', 'encryption', 'client', ...SHOWN],
  },
  { path: '/v1/discover', with: { domain: 'healthy.test' }, names: ['domain', ...SHOWN] },
  { path: '/discover', with: { domain: 'healthy.test' }, names: ['domain', ...SHOWN] },
  { path: '/local.sh', with: HOST, names: ['host', 'ports', 'lang'] },
  { path: '/check/mail.healthy.test', with: {}, names: ['ports', 'regions', 'family', 'network', ...SHOWN] },
  { path: '/mail.healthy.test', with: { ports: '587' }, names: ['ports', 'color', ...SHOWN] },
  { path: '/', with: {}, names: ['host', ...SHOWN] },
  { path: '/about', with: {}, names: SHOWN },
  { path: '/v1/providers', with: {}, names: SHOWN },
];

/** Folders whose next part is reflected. */
const FOLDERS = ['/check/', '/', '/settings/', '/tickets/', '/v1/', '/local.sh/', '/about/'];

/** What each kind of reader sends. */
const READERS = [
  { accept: 'text/html', 'user-agent': 'Mozilla/5.0' },
  { accept: '*/*', 'user-agent': 'curl/8' },
];

export const reflectedInput: Attack = {
  name: 'reflected-input',
  sends: (sizes) =>
    `${asksFor(payloadsOf(sizes)).length} requests with markup, escape sequences, line breaks, bidi controls and long texts in every parameter and path`,
  run: (sizes) =>
    withVictim(
      { hosts: HOSTS, environment: { ...WITHOUT_QUOTAS, RESULT_TTL_SECONDS: '3600' } },
      async (victim) => [await attack(victim, payloadsOf(sizes))],
    ),
};

async function attack({ url, footprints }: Victim, payloads: readonly string[]): Promise<Outcome> {
  const tally = new Tally();
  const before = footprints.now();
  const asks = asksFor(payloads);
  const found = new Map<string, number>();
  await inTurn(asks.length, AT_A_TIME, async (index) => {
    const { asked, payload, where } = asks[index] as Reflected;
    const answer = await ask(url, asked);
    tally.add(answer);
    for (const fault of faultsOf(answer, payload)) {
      const known = `${fault} (${where})`;
      found.set(known, (found.get(known) ?? 0) + 1);
    }
  });
  const faults = [...found].map(([fault, times]) => `${fault}, ${times} times`);
  return {
    attack: `reflected input, ${payloads.length} texts`,
    ...tally.counts,
    leaked: [...found.values()].reduce((sum, times) => sum + times, 0),
    before,
    after: footprints.now(),
    broken: [
      ...exceeded([{ name: 'requests that failed', value: tally.failed, max: 0 }]),
      ...faults.slice(0, FAULTS_SHOWN_MAX),
    ],
  };
}

interface Reflected {
  asked: Ask;
  payload: string;
  where: string;
}

function asksFor(payloads: readonly string[]): Reflected[] {
  return payloads.flatMap((payload, index) => {
    // Both kinds of readers get every text somewhere, and half of the requests are enough for that.
    const headers = READERS[index % READERS.length] ?? {};
    const byParameter = TARGETS.flatMap((target) =>
      target.names.map((name) => ({
        asked: { headers, ...toAsk(target, name, payload) },
        payload,
        where: `${target.method ?? 'GET'} ${target.path} ${name}`,
      })),
    );
    const byPath = FOLDERS.map((folder) => ({
      asked: { headers, path: `${folder}${encodeURIComponent(payload.toWellFormed())}` },
      payload,
      where: folder,
    }));
    return [...byParameter, ...byPath];
  });
}

function toAsk({ path, with: usual, method }: Target, name: string, payload: string): Ask {
  const query = new URLSearchParams({ ...usual, [name]: payload });
  if (method === undefined) return { path: `${path}?${query}` };
  const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  return { path, method, headers, body: String(query) };
}

function payloadsOf({ everyNth }: Sizes): string[] {
  return PAYLOADS.filter((_, index) => index % everyNth === 0);
}
