/** Reference data: every row of the sources is there, well-formed, and found by its name or number. */
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../worker/knowledge/knowledge.ts';
import {
  NETWORKS,
  networkById,
  networkOfAsn,
  networksBlocking,
} from '../../../worker/knowledge/networks/networks.ts';
import { KNOWN_PORTS } from '../../../worker/knowledge/ports.ts';
import { PROVIDERS, providerById, providerOf } from '../../../worker/knowledge/providers/providers.ts';

/** The ports that the service checks by default. */
const ALLOWED = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];
const TODAY = '2026-11-25';

const ENTRIES: [name: string, entry: Source][] = [
  ...KNOWN_PORTS.map((entry): [string, Source] => [`port ${entry.port}`, entry]),
  ...PROVIDERS.map((entry): [string, Source] => [`provider ${entry.id}`, entry]),
  ...NETWORKS.map((entry): [string, Source] => [`network ${entry.id}`, entry]),
];

describe.each(ENTRIES)('%s', (_, { source, verifiedOn }) => {
  it('has a source and a date', () => {
    expect(source).toMatch(/^(?:https:\/\/\S+\.\S+|.*\p{L}{3})/u);
    expect(source).not.toMatch(/^http:|\n|\s$/);
    expect(new Date(`${verifiedOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(verifiedOn);
    expect(verifiedOn <= TODAY).toBe(true);
  });
});

describe('ports', () => {
  it('are those that this service checks, each once and in order', () => {
    expect(KNOWN_PORTS.map(({ port }) => port)).toEqual(ALLOWED);
  });

  it.each([
    [25, 'relay', 'starttls'],
    [80, 'alternative', 'starttls'],
    [443, 'alternative', 'implicit-tls'],
    [465, 'submission', 'implicit-tls'],
    [587, 'submission', 'starttls'],
    [588, 'alternative', 'starttls'],
    [2465, 'alternative', 'implicit-tls'],
    [2525, 'alternative', 'starttls'],
    [2587, 'alternative', 'starttls'],
    [8025, 'alternative', 'starttls'],
    [8465, 'alternative', 'implicit-tls'],
  ])('%i is for %s and begins with %s', (port, purpose, encryption) => {
    const known = KNOWN_PORTS.find((one) => one.port === port);
    expect(known).toMatchObject({ purpose, encryption });
    expect(known?.rfc === null).toBe(purpose === 'alternative');
  });
});

/** Every row of the sources: host, ports with STARTTLS, ports with implicit TLS; ? is unconfirmed, ! required. */
const DOCUMENTED = [
  ['mailjet', 'in-v3.mailjet.com', '25 80 587 588 2525', '465'],
  ['sendgrid', 'smtp.sendgrid.net', '25 587 2525', '465'],
  ['mailgun', 'smtp.mailgun.org', '25 587 2525', '465'],
  ['amazon-ses', 'email-smtp.us-east-1.amazonaws.com', '25! 587! 2587!', '465 2465'],
  ['postmark', 'smtp.postmarkapp.com', '25 587 2525', ''],
  ['brevo', 'smtp-relay.brevo.com', '587 2525', '465'],
  ['sparkpost', 'smtp.sparkpostmail.com', '587 2525', ''],
  ['resend', 'smtp.resend.com', '25 587 2587', '465 2465'],
  ['mailtrap-sandbox', 'sandbox.smtp.mailtrap.io', '25 465 587 2525', ''],
  ['mailtrap', 'live.smtp.mailtrap.io', '25? 587 2525?', '465?'],
  ['mandrill', 'smtp.mandrillapp.com', '25? 587 2525?', '465?'],
  ['smtp2go', 'mail.smtp2go.com', '25 80 587 2525 8025', '443 465 8465'],
  ['smtpeter', 'mail.smtpeter.com', '25! 587! 2525!', '465'],
  ['mailersend', 'smtp.mailersend.net', '587 2525?', ''],
  ['elastic-email', 'smtp.elasticemail.com', '25? 587? 2525?', '465'],
  ['google-workspace-relay', 'smtp-relay.gmail.com', '25? 587?', '465'],
  ['gmail', 'smtp.gmail.com', '587', '465'],
  ['outlook-com', 'smtp-mail.outlook.com', '587', ''],
  ['microsoft-365', 'smtp.office365.com', '25? 587', ''],
  ['yahoo', 'smtp.mail.yahoo.com', '587', '465'],
  ['aol', 'smtp.aol.com', '587', '465'],
  ['icloud', 'smtp.mail.me.com', '587!', '465?'],
  ['zoho', 'smtp.zoho.com', '587', '465'],
  ['fastmail', 'smtp.fastmail.com', '587?', '465'],
  ['gmx', 'mail.gmx.net', '587', '465'],
  ['web-de', 'smtp.web.de', '587', '465'],
  ['ionos', 'smtp.ionos.de', '587', '465'],
  ['strato', 'smtp.strato.de', '587', '465'],
  ['telekom', 'securesmtp.t-online.de', '587', '465'],
  ['posteo', 'posteo.de', '587', '465'],
  ['mailbox-org', 'smtp.mailbox.org', '587', '465'],
  ['comcast', 'smtp.comcast.net', '587', '465'],
] as const;

describe('providers', () => {
  it('are all there, by ids of their own', () => {
    expect(PROVIDERS.map(({ id }) => id)).toEqual(DOCUMENTED.map(([id]) => id));
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
  });

  it.each(DOCUMENTED)('%s at %s documents %j, and %j with TLS', (id, host, starttls, implicitTls) => {
    const provider = providerById(id);
    const written = (encryption: string) =>
      (provider?.ports ?? [])
        .filter((one) => one.encryption === encryption)
        .map(({ port, isEncryptionRequired, confirmed }) => {
          const required = isEncryptionRequired && encryption === 'starttls';
          return `${port}${required ? '!' : ''}${confirmed ? '' : '?'}`;
        })
        .join(' ');
    expect([provider?.hosts[0], written('starttls'), written('implicit-tls')]).toEqual([
      host,
      starttls,
      implicitTls,
    ]);
  });

  it.each(PROVIDERS)('$id is well-formed', ({ id, ports, recommendedPort, hosts, patterns }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const numbers = ports.map(({ port }) => port);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(numbers).not.toEqual([]);
    expect(numbers.filter((port) => !ALLOWED.includes(port))).toEqual([]);
    if (recommendedPort !== null) expect(numbers).toContain(recommendedPort);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    for (const pattern of patterns) expect(pattern).toMatch(/^(?:\*|[a-z0-9-]+)(?:\.(?:\*|[a-z0-9-]+))+$/);
  });

  it.each(PROVIDERS)(
    '$id is found by each of its names, and no other provider is',
    ({ id, hosts, patterns }) => {
      const names = [...hosts, ...patterns.map((pattern) => pattern.replaceAll('*', 'eu-west-1'))];
      expect(names.map((name) => providerOf(name)?.id)).toEqual(names.map(() => id));
    },
  );
});

describe('providerOf', () => {
  it.each([
    ['in.mailjet.com', 'mailjet'],
    ['email-smtp.eu-central-2.amazonaws.com', 'amazon-ses'],
    ['smtp.eu.mailgun.org', 'mailgun'],
    ['smtp-broadcasts.postmarkapp.com', 'postmark'],
    ['smtp-relay.gmail.com', 'google-workspace-relay'],
    ['email-smtp.amazonaws.com', undefined],
    ['email-smtp.a.b.amazonaws.com', undefined],
    ['x.email-smtp.eu-west-1.amazonaws.com', undefined],
    ['gmail-smtp-in.l.google.com', undefined],
    ['gmail.com', undefined],
    ['smtp.gmail.com.example.net', undefined],
    ['xsmtp.gmail.com', undefined],
    ['192.0.2.1', undefined],
    ['2001:db8::1', undefined],
    ['', undefined],
    ['*', undefined],
  ])('takes %j for %s', (host, id) => {
    expect(providerOf(host)?.id).toBe(id);
  });
});

it('providerOf() uses the longest matching pattern', () => {
  const [first] = PROVIDERS;
  if (!first) throw new Error('There is a provider');
  const among = ['*.example', '*.b.example', '*.a.b.example', 'x.a.b.example'].map((pattern) => ({
    ...first,
    id: pattern,
    hosts: [],
    patterns: [pattern],
  }));
  const found = ['y.example', 'y.a.example', 'y.b.example', 'y.a.b.example', 'x.a.b.example', 'example'];
  expect(found.map((host) => providerOf(host, among)?.id)).toEqual([
    '*.example',
    '*.example',
    '*.b.example',
    '*.a.b.example',
    'x.a.b.example',
    undefined,
  ]);
});

/** Every row of the sources: the ports it blocks; ? is unconfirmed, ~ applies only in some cases. */
const BLOCKED = {
  aws: '25',
  'google-cloud': '25',
  'google-app-engine': '25',
  azure: '25 ~',
  digitalocean: '25 465 587',
  hetzner: '25 465',
  ovhcloud: '25 ~',
  vultr: '25',
  'akamai-linode': '25 465 587 ~',
  'oracle-cloud': '25 ~',
  scaleway: '25 465 587',
  contabo: '25 ~ ?',
  'genesis-cloud': '25 465 587',
  'baidu-eip': '25',
  euronodes: '25',
  mmitech: '25 26 465 587 2525',
  heroku: '25 ~',
  render: '25 465 587 ~',
  railway: '25 465 587 2525 ~',
  'fly-io': '25 ?',
  'cloudflare-workers': '25 ~',
  gitpod: '25 587 ~',
  comcast: '25',
  spectrum: '25 ~',
  't-mobile-nl': '25',
  'telekom-de': '25 ~',
  'telekom-speedport': '25 587 ~ ?',
};

describe('networks', () => {
  it('are all there, by ids of their own, and block what they are said to', () => {
    const written = NETWORKS.map(({ id, blockedPorts, varies, confirmed }) => [
      id,
      [...blockedPorts, ...(varies ? ['~'] : []), ...(confirmed ? [] : ['?'])].join(' '),
    ]);
    expect(written).toEqual(Object.entries(BLOCKED));
    expect(new Set(NETWORKS.map(({ id }) => id)).size).toBe(NETWORKS.length);
  });

  it.each(NETWORKS)('$id is well-formed', ({ id, asns, blockedPorts }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const number of blockedPorts) expect(number > 0 && number < 65_536).toBe(true);
    for (const asn of asns) expect(Number.isInteger(asn) && asn > 0 && asn < 2 ** 32).toBe(true);
  });

  it('share no AS number', () => {
    const asns = NETWORKS.flatMap((network) => network.asns);
    expect(asns.length).toBe(new Set(asns).size);
  });

  it.each([
    [16509, 'aws'],
    [14618, 'aws'],
    [396982, 'google-cloud'],
    [15169, 'google-cloud'],
    [8075, 'azure'],
    [14061, 'digitalocean'],
    [24940, 'hetzner'],
    [212317, 'hetzner'],
    [213230, 'hetzner'],
    [215859, 'hetzner'],
    [16276, 'ovhcloud'],
    [20473, 'vultr'],
    [63949, 'akamai-linode'],
    [31898, 'oracle-cloud'],
    [12876, 'scaleway'],
    [40021, 'contabo'],
    [51167, 'contabo'],
    [141995, 'contabo'],
    [40509, 'fly-io'],
    [13335, 'cloudflare-workers'],
    [7922, 'comcast'],
    [20115, 'spectrum'],
    [50266, 't-mobile-nl'],
    [3320, 'telekom-de'],
    [64496, undefined],
    [0, undefined],
  ])('AS%i is %s', (asn, id) => {
    expect(networkOfAsn(asn)?.id).toBe(id);
  });

  it('are found by their id and by what they block, and not by inherited properties', () => {
    expect(networkById('hetzner')?.blockedPorts).toEqual([25, 465]);
    expect([networkById('constructor'), networkById(''), providerById('__proto__')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(networksBlocking(2525).map(({ id }) => id)).toEqual(['mmitech', 'railway']);
    expect(networksBlocking(443)).toEqual([]);
  });
});
