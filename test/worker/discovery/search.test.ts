import { describe, expect, it, vi } from 'vitest';
import { DISCOVERY_SOURCES } from '../../../worker/api/index.ts';
import { exchangerDomains, type KnownProvider, serversOf } from '../../../worker/discovery/exchangers.ts';
import { rankHosts } from '../../../worker/discovery/ranking.ts';
import type { Searched } from '../../../worker/discovery/search.ts';
import type { SourceAnswer } from '../../../worker/discovery/source-answer.ts';
import { parseHost } from '../../../worker/host/host.ts';
import {
  DISCOVERED_HOSTS_MAX,
  DISCOVERY_SOURCE_DEADLINE_MS,
  KNOWN_DOMAIN_DEADLINE_MS,
} from '../../../worker/limits.ts';
import type { Fetched } from '../../../worker/net/http.ts';
import { exchangers, ISPDB, serverFile, type World, world } from '../../support/discovery-world.ts';
import { valued, whyOf } from '../../support/told.ts';

const DOMAIN = 'example.net';
const SUBMISSIONS = `SRV _submissions._tcp.${DOMAIN}`;
const SUBMISSION = `SRV _submission._tcp.${DOMAIN}`;
const MX = `MX ${DOMAIN}`;
const AUTOCONFIG = `https://autoconfig.${DOMAIN}/mail/config-v1.1.xml`;
const PACC = `https://ua-auto-config.${DOMAIN}/.well-known/user-agent-configuration.json`;
const WELL_KNOWN = `https://${DOMAIN}/.well-known/autoconfig/mail/config-v1.1.xml`;
/** Its web servers have addresses, and it accepts no mail. */
const BARE = { [MX]: [], [`A ${DOMAIN}`]: ['9.9.9.9'], [`A autoconfig.${DOMAIN}`]: ['9.9.9.9'] };

function hosts({ hosts: found }: Searched): string[] {
  return found.map(
    ({ host, port, encryption, sources }) => `${host}:${port} ${encryption} ${sources.join('+')}`,
  );
}

function asked({ asked: questions }: Searched): string[] {
  return questions.map(({ source, question, outcome }) => `${source} ${question} ${outcome}`);
}

async function search(outside: World, change = {}): Promise<Searched> {
  return valued(await world(outside).search(DOMAIN, change));
}

describe('the services of a domain', () => {
  it('come by priority, then with TLS first, then by weight', async () => {
    const records = {
      ...BARE,
      [SUBMISSIONS]: ['10 1 465 b.example.net.', '10 2 465 a.example.net.', '20 0 465 last.example.net.'],
      [SUBMISSION]: ['10 9 587 c.example.net.', '0 0 587 first.example.net.'],
    };
    expect(hosts(await search({ records }))).toEqual([
      'first.example.net:587 starttls srv',
      'a.example.net:465 implicit-tls srv',
      'b.example.net:465 implicit-tls srv',
      'c.example.net:587 starttls srv',
      'last.example.net:465 implicit-tls srv',
    ]);
  });

  it.each([
    ['the root', ['0 0 0 .'], 'not-offered'],
    ['nobody', [], 'nothing'],
    ['what cannot be read', ['x'], 'nothing'],
    ['a name that does not exist', 3, 'nothing'],
    ['a failure', 2, 'failed'],
    ['a server beside the root', ['0 0 0 .', '1 1 465 a.example.net.'], 'found'],
  ])('that name %s: %j → %s', async (_, data, outcome) => {
    const found = await search({ records: { ...BARE, [SUBMISSIONS]: data } });
    expect(asked(found)[0]).toBe(`srv _submissions._tcp.${DOMAIN} ${outcome}`);
    expect(found.hosts).toHaveLength(outcome === 'found' ? 1 : 0);
  });
});

describe('the files of a domain', () => {
  const FILE = serverFile(['smtp.%EMAILDOMAIN%', 465, 'SSL']);

  it('are requested at both places in turn, without a mail address', async () => {
    const { search: run, asked: requests, sent } = world({ records: BARE });
    const found = valued(await run(DOMAIN));
    expect(requests.filter((one) => one.includes('config-v1.1'))).toEqual([AUTOCONFIG, WELL_KNOWN]);
    expect(sent.join()).not.toMatch(/emailaddress|@/i);
    expect(asked(found).slice(3, 5)).toEqual([
      `autoconfig ${AUTOCONFIG} nothing`,
      `autoconfig ${WELL_KNOWN} nothing`,
    ]);
  });

  it('are not requested any further once one has servers', async () => {
    const { search: run, asked: requests } = world({
      records: BARE,
      files: { [AUTOCONFIG]: FILE, [WELL_KNOWN]: FILE },
    });
    expect(hosts(valued(await run(DOMAIN)))).toEqual(['smtp.example.net:465 implicit-tls autoconfig']);
    expect(requests).not.toContain(WELL_KNOWN);
  });

  it.each<[string, string | Fetched, string]>([
    ['a page', '<!doctype html><p>Welcome', 'nothing'],
    ['a file without servers', serverFile(), 'nothing'],
    ['a file whose servers are written oddly', serverFile(['%EMAILADDRESS%', 465, 'SSL']), 'not-understood'],
    ['half a file', FILE.slice(0, -10), 'not-understood'],
    ['an error of the server', { kind: 'answer', status: 503, body: '' }, 'failed'],
    ['silence', { kind: 'timeout' }, 'failed'],
  ])('that are %s: %j → %s', async (_, file, outcome) => {
    const found = await search({ records: BARE, files: { [AUTOCONFIG]: file, [WELL_KNOWN]: FILE } });
    expect(asked(found)).toContain(`autoconfig ${AUTOCONFIG} ${outcome}`);
    expect(hosts(found)).toEqual(['smtp.example.net:465 implicit-tls autoconfig']);
  });

  it('are not requested under names too long for DNS', async () => {
    const longest = `${'a'.repeat(60)}.`.repeat(5).slice(0, 253 - 'autoconfig.'.length - 4);
    const domain = `${longest}.net`;
    const records = (name: string) => ({
      [`MX ${name}`]: [],
      [`A ${name}`]: ['9.9.9.9'],
      [`A autoconfig.${name}`]: ['9.9.9.9'],
    });
    const fits = valued(await world({ records: records(domain) }).search(domain));
    expect(asked(fits).filter((one) => one.startsWith('autoconfig'))).toHaveLength(2);
    expect(asked(fits).filter((one) => one.startsWith('srv'))).toHaveLength(0);
    const tooLong = valued(await world({ records: records(`x${domain}`) }).search(`x${domain}`));
    expect(asked(tooLong).filter((one) => one.startsWith('autoconfig'))).toHaveLength(1);
  });
});

describe('the database', () => {
  const FILE = serverFile(['smtp.provider.test', 465, 'SSL']);
  const HOSTED = { ...BARE, [MX]: ['20 mx2.else.test.', '10 mx1.in.provider.test.'] };

  it('is asked about the domain', async () => {
    const found = await search({ records: HOSTED, files: { [`${ISPDB}${DOMAIN}`]: FILE } });
    expect(hosts(found)).toEqual(['smtp.provider.test:465 implicit-tls ispdb']);
    expect(asked(found).filter((one) => one.includes(ISPDB))).toEqual([`ispdb ${ISPDB}${DOMAIN} found`]);
  });

  it('is asked after the web server of whoever receives the mail', async () => {
    const own = 'https://autoconfig.provider.test/mail/config-v1.1.xml';
    const records = { ...HOSTED, 'A autoconfig.provider.test': ['9.9.9.9'] };
    const found = await search({ records, files: { [own]: serverFile(['out.provider.test', 465, 'SSL']) } });
    expect(hosts(found)).toEqual(['out.provider.test:465 implicit-tls mx']);
    expect(asked(found).filter((one) => one.startsWith('mx'))).toEqual([
      `mx ${DOMAIN} found`,
      'mx https://autoconfig.in.provider.test/mail/config-v1.1.xml nothing',
      `mx ${own} found`,
    ]);
  });

  it('is asked nothing about a filter', async () => {
    const known = {
      ofDomain: () => null,
      ofExchanger: () => null,
      filterOf: (host: string) => (host === 'mx1.in.provider.test' ? 'A filter' : null),
    };
    const found = await search({ records: HOSTED, files: { [`${ISPDB}provider.test`]: FILE } }, { known });
    expect(found.hosts).toEqual([]);
    expect(asked(found).filter((one) => one.startsWith('mx'))).toEqual([`mx ${DOMAIN} found`]);
  });

  it('is asked about the domain of the first exchanger if that finds nothing', async () => {
    const found = await search({ records: HOSTED, files: { [`${ISPDB}provider.test`]: FILE } });
    expect(hosts(found)).toEqual(['smtp.provider.test:465 implicit-tls mx']);
    expect(asked(found).filter((one) => one.includes(ISPDB))).toEqual([
      `ispdb ${ISPDB}${DOMAIN} nothing`,
      `mx ${ISPDB}in.provider.test nothing`,
      `mx ${ISPDB}provider.test found`,
    ]);
    expect(found.mx).toEqual([
      { host: 'mx1.in.provider.test', preference: 10 },
      { host: 'mx2.else.test', preference: 20 },
    ]);
  });

  it('is not asked if it is switched off', async () => {
    const { search: run, asked: requests } = world({ records: HOSTED });
    expect(asked(valued(await run(DOMAIN, { ispdbUrl: null }))).join()).not.toContain('ispdb');
    expect(requests.join()).not.toContain(ISPDB);
  });

  it.each([
    ['mx.provider.test', ['provider.test']],
    ['a.b.provider.test', ['b.provider.test', 'provider.test']],
    ['a.b.c.provider.test', ['b.c.provider.test', 'provider.test']],
    ['mx.example.net', []],
    ['a.mx.example.net', ['mx.example.net']],
    ['provider.test', ['provider.test']],
    ['mx.provider.co.uk', ['provider.co.uk']],
    ['a.b.provider.co.uk', ['b.provider.co.uk', 'provider.co.uk']],
    ['provider.co.uk', ['provider.co.uk']],
    ['mx.provider.com.br', ['provider.com.br']],
    ['co.uk', []],
    ['192.0.2.1', []],
  ])('knows the exchanger %s by %j', (name, names) => {
    expect(exchangerDomains(exchangers(name, 'other.example.org'), DOMAIN)).toEqual(names);
  });

  it('finds no provider without an exchanger', () => {
    expect(exchangerDomains([], DOMAIN)).toEqual([]);
  });
});

const documented = { isEncryptionRequired: true, confirmed: true } as const;
const PROVIDER: KnownProvider = {
  id: 'provider',
  hosts: ['smtp.provider.test', 'smtp.eu.provider.test'],
  ports: [
    { port: 25, encryption: 'starttls', ...documented },
    { port: 587, encryption: 'starttls', ...documented },
    { port: 465, encryption: 'implicit-tls', ...documented },
    { port: 2525, encryption: 'starttls', ...documented },
  ],
  recommendedPort: null,
  signIn: null,
  closedOn: null,
};

describe('servers without passwords', () => {
  const oauth = (hostname: string, ...methods: string[]) =>
    serverFile([hostname, 465, 'SSL']).replace(
      '</outgoingServer>',
      `${methods.map((method) => `<authentication>${method}</authentication>`).join('')}</outgoingServer>`,
    );

  it.each([
    ['the domain', AUTOCONFIG],
    ['the database', `${ISPDB}${DOMAIN}`],
  ])('are said by the file of %s', async (_, address) => {
    const found = await search({ records: BARE, files: { [address]: oauth('a.example.net', 'OAuth2') } });
    expect(found.signIn).toMatchObject({ methods: ['oauth'], source: address, verifiedOn: '2026-11-30' });
  });

  it.each([
    ['that take passwords as well', { [AUTOCONFIG]: oauth('a.example.net', 'OAuth2', 'password-cleartext') }],
    ['of which nothing is said', { [AUTOCONFIG]: oauth('a.example.net') }],
    [
      'that another source names first',
      {
        [AUTOCONFIG]: oauth('b.example.net', 'password-cleartext'),
        [`${ISPDB}${DOMAIN}`]: oauth('a.example.net', 'OAuth2'),
      },
    ],
  ])('are not concluded for servers %s', async (_, files) => {
    expect((await search({ records: BARE, files })).signIn).toBeNull();
  });
});

describe('a provider known by the exchangers', () => {
  const HOSTED = { ...BARE, [MX]: ['10 mx.own.test.', '20 mx.provider.test.'] };
  const known = {
    ofDomain: (domain: string) => (domain === DOMAIN ? PROVIDER : null),
    ofExchanger: (host: string) => (host === 'mx.provider.test' ? PROVIDER : null),
    filterOf: (host: string) => (host === 'mx.filter.test' ? 'A filter' : null),
  };
  const byExchanger = { known: { ...known, ofDomain: () => null } };

  it('is named with its hosts, and the database is not asked', async () => {
    const found = await search({ records: HOSTED }, byExchanger);
    expect(found.provider).toBe('provider');
    expect(hosts(found)).toEqual([
      'smtp.provider.test:465 implicit-tls mx',
      'smtp.provider.test:587 starttls mx',
      'smtp.eu.provider.test:465 implicit-tls mx',
      'smtp.eu.provider.test:587 starttls mx',
    ]);
    expect(asked(found).filter((one) => one.startsWith('mx'))).toEqual([`mx ${DOMAIN} found`]);
  });

  it('is not concluded where a filter is in front', async () => {
    const records = { ...BARE, [MX]: ['10 mx.provider.test.', '20 mx.filter.test.'] };
    const found = await search({ records }, byExchanger);
    expect([found.provider, found.filter, found.hosts]).toEqual([null, 'A filter', []]);
  });

  it('is asked itself only, if its domain is known', async () => {
    const { search: run, asked: requests } = world({ records: BARE });
    const found = valued(await run(DOMAIN, { known }));
    expect(hosts(found)[0]).toBe('smtp.provider.test:465 implicit-tls known');
    expect(asked(found)).toEqual([
      `srv _submissions._tcp.${DOMAIN} nothing`,
      `srv _submission._tcp.${DOMAIN} nothing`,
      `autoconfig ${AUTOCONFIG} nothing`,
      `autoconfig ${WELL_KNOWN} nothing`,
      'known provider found',
      `mx ${DOMAIN} nothing`,
    ]);
    expect(requests.join()).not.toMatch(/ua-auto-config|ispdb/);
    expect(found.contradictions).toEqual([]);
  });

  it('has its own word first, and says where that contradicts what is known', async () => {
    const records = {
      ...BARE,
      [SUBMISSIONS]: ['0 0 465 smtp.provider.test.'],
      [SUBMISSION]: ['0 0 587 new.provider.test.'],
    };
    const found = await search({ records }, { known });
    expect(hosts(found).slice(0, 2)).toEqual([
      'smtp.provider.test:465 implicit-tls srv+known',
      'new.provider.test:587 starttls srv',
    ]);
    expect(found.contradictions.map(({ host, port, sources }) => `${sources} ${host}:${port}`)).toEqual([
      'srv new.provider.test:587',
      'known smtp.provider.test:465',
      'known smtp.provider.test:587',
      'known smtp.eu.provider.test:465',
      'known smtp.eu.provider.test:587',
    ]);
    const same = await search(
      { records: { ...BARE, [SUBMISSION]: ['0 0 465 smtp.provider.test.'] } },
      { known },
    );
    expect(same.contradictions).toEqual([]);
  });

  it('is known even if nobody answers in time', async () => {
    vi.useFakeTimers();
    const outside = world({});
    const never = () => new Promise<Fetched>(() => {});
    const doh = { ...outside.tools.doh, fetchText: never };
    const found = outside.search(DOMAIN, { known, doh, fetchText: never });
    await vi.advanceTimersByTimeAsync(KNOWN_DOMAIN_DEADLINE_MS);
    vi.useRealTimers();
    const searched = valued(await found);
    expect(hosts(searched)[0]).toBe('smtp.provider.test:465 implicit-tls known');
    expect(asked(searched)).toEqual([
      `srv ${DOMAIN} failed`,
      `autoconfig ${DOMAIN} failed`,
      'known provider found',
      `mx ${DOMAIN} failed`,
    ]);
  });

  it.each([
    ['2026-11-29', 'not-offered'],
    ['2026-11-30', 'found'],
    ['2027-03-31', 'found'],
  ])('has its servers until its last day, %s: %s', async (closedOn, outcome) => {
    const ending = { ...known, ofDomain: () => ({ ...PROVIDER, closedOn }) };
    const found = await search({ records: BARE }, { known: ending });
    expect(found.closedOn).toBe(closedOn);
    expect(asked(found)).toContain(`known provider ${outcome}`);
    expect(found.hosts.length > 0).toBe(outcome === 'found');
  });

  it('is known even if DNS says nothing of it', async () => {
    const found = await search({ records: { [MX]: 2, [SUBMISSIONS]: 2, [SUBMISSION]: 2 } }, { known });
    expect(found.provider).toBe('provider');
  });

  it('is listed with its recommended port first, whatever that is', () => {
    const provider = { ...PROVIDER, hosts: ['a.example'], recommendedPort: 2525 };
    const ports = serversOf(provider, '2026-11-30').map(({ port }) => port);
    expect(ports).toEqual([2525, 465, 587]);
  });
});

describe('the exchangers', () => {
  it.each([
    [['0 .'], 'not-offered'],
    [[], 'nothing'],
    [['10 mx.example.net.'], 'found'],
    [2, 'failed'],
  ])('%j → %s', async (data, outcome) => {
    const found = await search({ records: { ...BARE, [MX]: data } });
    expect(asked(found)).toContain(`mx ${DOMAIN} ${outcome}`);
    expect(found.mx).toHaveLength(outcome === 'found' ? 1 : 0);
  });
});

describe('a domain', () => {
  it.each([
    ['that does not exist', { [MX]: 3 }, 'name-not-found'],
    ['of which DNS says nothing', { [MX]: 2, [SUBMISSIONS]: 2, [SUBMISSION]: 2 }, 'dns-servfail'],
  ])('%s is refused, and no web server asked', async (_, records, why) => {
    const { search: run, asked: requests } = world({ records });
    expect(whyOf(await run(DOMAIN))).toBe(why);
    expect(requests.filter((one) => one.startsWith('https:'))).toEqual([]);
  });

  it('that no source knows has no hosts, and lists the queries', async () => {
    const found = await search({ records: BARE });
    expect([found.hosts, found.mx, found.provider]).toEqual([[], [], null]);
    expect(asked(found)).toEqual([
      `srv _submissions._tcp.${DOMAIN} nothing`,
      `srv _submission._tcp.${DOMAIN} nothing`,
      `pacc ${PACC} nothing`,
      `autoconfig ${AUTOCONFIG} nothing`,
      `autoconfig ${WELL_KNOWN} nothing`,
      `ispdb ${ISPDB}${DOMAIN} nothing`,
      `mx ${DOMAIN} nothing`,
    ]);
  });

  it('has what each source names, by authority, and each server once', async () => {
    const found = await search({
      records: { ...BARE, [SUBMISSIONS]: ['0 0 465 a.example.net.'] },
      files: {
        [AUTOCONFIG]: serverFile(['b.example.net', 587, 'STARTTLS'], ['a.example.net', 465, 'SSL']),
        [`${ISPDB}${DOMAIN}`]: serverFile(
          ['c.example.net', 25, 'plain'],
          ['a.example.net', 465, 'SSL'],
          ['a.example.net', 465, 'STARTTLS'],
        ),
      },
    });
    expect(hosts(found)).toEqual([
      'a.example.net:465 implicit-tls srv+autoconfig+ispdb',
      'b.example.net:587 starttls autoconfig',
      'a.example.net:465 starttls ispdb',
      'c.example.net:25 plaintext ispdb',
    ]);
    expect(found.hosts.map(({ priority }) => priority)).toEqual([1, 2, 3, 4]);
  });

  it('leaves out a source that is late', async () => {
    vi.useFakeTimers();
    const outside = world({ records: { ...BARE, [SUBMISSIONS]: ['0 0 465 a.example.net.'] } });
    const exchange = () => new Promise<Fetched>(() => {});
    const found = outside.search(DOMAIN, { exchange });
    await vi.advanceTimersByTimeAsync(DISCOVERY_SOURCE_DEADLINE_MS);
    vi.useRealTimers();
    const searched = valued(await found);
    expect(hosts(searched)).toEqual(['a.example.net:465 implicit-tls srv']);
    expect(asked(searched)).toContain(`autoconfig ${DOMAIN} failed`);
  });
});

describe('rankHosts', () => {
  const answer = (
    names: readonly string[],
    encryption: 'starttls' | 'plaintext' = 'starttls',
  ): SourceAnswer => ({
    source: DISCOVERY_SOURCES[0],
    asked: [],
    servers: names.map((name) => ({ host: valued(parseHost(name)), port: 587, encryption })),
  });
  const ranked = (answers: SourceAnswer[], rules = {}) =>
    rankHosts(answers, { hosts: ['*'], denyHosts: [], allowPrivateTargets: false, ...rules }).map(
      ({ host }) => host,
    );

  it('puts servers without encryption last', () => {
    expect(ranked([answer(['plain.example.net'], 'plaintext'), answer(['a.example.net'])])).toEqual([
      'a.example.net',
      'plain.example.net',
    ]);
  });

  it('leaves out what cannot be checked here', () => {
    const names = ['localhost', 'mail.lan', '10.0.0.1', '[::1]', '9.9.9.9', 'a.example.net', 'b.example.org'];
    expect(ranked([answer(names)])).toEqual(['9.9.9.9', 'a.example.net', 'b.example.org']);
    expect(ranked([answer(names)], { hosts: ['*.example.org'] })).toEqual(['b.example.org']);
  });

  it('lists servers up to the limit', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.example.net`);
    expect(ranked([answer(names(DISCOVERED_HOSTS_MAX))])).toHaveLength(DISCOVERED_HOSTS_MAX);
    expect(ranked([answer(names(DISCOVERED_HOSTS_MAX + 1))])).toHaveLength(DISCOVERED_HOSTS_MAX);
  });
});
