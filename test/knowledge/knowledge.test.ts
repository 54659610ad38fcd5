/** The tool that compares the rows of providers with public lists, on files in the shapes of those lists. */
import { describe, expect, it } from 'vitest';
import { PROVIDERS, SENDING } from '../../worker/knowledge/providers/providers.ts';
import { compared } from './compare.ts';
import { contradictionsIn, unsupportedIn } from './contradictions.ts';
import { isList, LISTS, type ListedServer, serversIn } from './lists.ts';
import { staleIn } from './stale.ts';

const ISPDB = `<clientConfig version="1.1"><emailProvider id="example.net"><domain>example.net</domain>
<outgoingServer type="smtp"><hostname>smtp.gmail.com</hostname><port>465</port><socketType>SSL</socketType>
<authentication>OAuth2</authentication></outgoingServer>
<outgoingServer type="smtp"><hostname>mail.%EMAILDOMAIN%</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>`;
const NODEMAILER = JSON.stringify({
  One: { host: 'smtp.gmail.com', port: 465, secure: true },
  Two: { host: 'smtp.unheard.example', port: 587, domains: ['unheard.example'] },
});
const PROVIDER_DB = `---
name: Unheard
domains:
  - unheard.example
server:
  - type: imap
    hostname: imap.unheard.example
    port: 993
  - type: smtp
    socket: STARTTLS
    hostname: smtp.unheard.example
    port: 587
---
text`;
const FAIREMAIL = `<providers><provider name="Mail" domain="mail\\\\.example,x.*" appPassword="true">
<smtp host="smtp.gmail.com" port="465" starttls="true" /></provider></providers>`;
const MAILSPRING = JSON.stringify({
  unheard: {
    servers: { smtp: [{ hostname: 'smtp.third.example', port: 465, ssl: true }, { port: 25 }] },
    'domain-match': ['third\\.example', 'x-.*'],
  },
});

const FILES: readonly [path: string, text: string][] = [
  ['/a/ispdb/example.net.xml', ISPDB],
  ['/a/lib/well-known/services.json', NODEMAILER],
  ['/a/_providers/unheard.md', PROVIDER_DB],
  ['/a/res/xml/providers.xml', FAIREMAIL],
  ['/a/mailcore-provider-settings.json', MAILSPRING],
];

describe('a list', () => {
  it.each(FILES)('is recognized by its path: %s', (path) => {
    expect([isList(path), isList(`${path}.bak`)]).toEqual([true, path.includes('ispdb')]);
  });

  it('names its servers, without placeholders', () => {
    const told = FILES.flatMap(([path, text]) => serversIn(path, text)).map(
      ({ list, host, port, encryption, domains, methods }) =>
        `${list} ${host}:${port} ${encryption} ${domains.join('+')} ${methods.join('+') || null}`,
    );
    expect(told).toEqual([
      'ISPDB smtp.gmail.com:465 implicit-tls example.net oauth',
      'ISPDB mail.example.net:587 starttls example.net null',
      'Nodemailer smtp.gmail.com:465 implicit-tls  null',
      'Nodemailer smtp.unheard.example:587 null unheard.example null',
      'provider-db smtp.unheard.example:587 starttls unheard.example null',
      'FairEmail smtp.gmail.com:465 starttls mail.example app-password',
      'Mailspring smtp.third.example:465 implicit-tls third.example null',
    ]);
  });
});

describe('the comparison', () => {
  const { coverage, missing, contradicting, gone } = compared(
    FILES.flatMap(([path, text]) => serversIn(path, text)),
  );

  it('counts the hosts that are known', () => {
    expect(coverage.hosts.map(({ name, known, all }) => `${name} ${known}/${all}`)).toEqual([
      'ISPDB 1/2',
      'Nodemailer 1/2',
      'provider-db 0/1',
      'FairEmail 1/1',
      'Mailspring 0/1',
      'two or more 1/2',
      'all 1/4',
    ]);
  });

  it('counts what the rows say besides', () => {
    expect(coverage.rows.find(({ name }) => name.startsWith('sign-in, sending'))).toMatchObject({
      known: SENDING.length,
      all: SENDING.length,
    });
    expect(coverage.rows.find(({ name }) => name.startsWith('MX'))).toMatchObject({ known: 1, all: 1 });
    const read = coverage.rows.find(({ name }) => name.startsWith('read'));
    expect(read?.known).toBe(
      PROVIDERS.filter(({ confirmed, source }) => confirmed && !source.includes('autoconfig.thunderbird.net'))
        .length,
    );
  });

  it('names what is missing, what contradicts, and what is gone', () => {
    expect(missing).toEqual([
      'mail.example.net (ISPDB)',
      'smtp.unheard.example (Nodemailer, provider-db)',
      'smtp.third.example (Mailspring)',
    ]);
    expect(contradicting).toEqual(['smtp.gmail.com:465 is implicit-tls here, starttls in FairEmail']);
    expect(gone).toContain(
      'hushmail (https://github.com/Foundry376/Mailspring/blob/master/app/internal_packages/onboarding/lib/mailcore-provider-settings.json)',
    );
    expect(compared(serversIn('/a/ispdb/x', ISPDB)).gone.filter((one) => one.includes('Foundry376'))).toEqual(
      [],
    );
  });
});

describe('a list and a row', () => {
  const listed = (change: Partial<ListedServer>): ListedServer => ({
    list: 'ISPDB',
    host: 'smtps.uol.com.br',
    port: 587,
    encryption: 'starttls',
    domains: ['uol.com.br'],
    methods: ['password'],
    userName: 'local-part',
    ...change,
  });

  it.each<[string, Partial<ListedServer>, string[]]>([
    ['agree', {}, []],
    ['agree where the list says nothing', { userName: null, encryption: null, domains: [] }, []],
    [
      'differ in the user name',
      { userName: 'address' },
      ['smtps.uol.com.br: the user name is local-part here, address in ISPDB'],
    ],
    [
      'differ in the server of a domain',
      { host: 'smtp.else.example' },
      ['uol.com.br belongs to uol here, to smtp.else.example in ISPDB'],
    ],
    [
      'need not agree where the provider itself has spoken',
      { host: 'smtp.else.example', domains: ['q.com'] },
      [],
    ],
  ])('%s', (_, change, contradicting) => {
    expect(contradictionsIn([listed(change)])).toEqual(contradicting);
  });

  it.each<[string, Partial<ListedServer>, string[]]>([
    ['the port', { port: 465 }, ['uol: ISPDB does not have port 587']],
    ['the sign-in', { methods: ['oauth'] }, ['uol: ISPDB does not name password']],
    ['everything', {}, []],
  ])('the list that a row cites may lack %s', (_, change, unsupported) => {
    expect(unsupportedIn([listed(change)], LISTS)).toEqual(unsupported);
  });
});

it('a row is stale after a year', () => {
  const row = { id: 'a', source: 'https://a.example', confirmed: true };
  const now = new Date('2027-11-30T12:00:00Z');
  const rows = [
    { ...row, verifiedOn: '2026-11-30' },
    { ...row, verifiedOn: '2026-12-01' },
  ];
  expect(staleIn(rows, now)).toEqual(['a (2026-11-30): https://a.example']);
});
