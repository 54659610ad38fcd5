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
import { PROVIDERS, providerById } from '../../../worker/knowledge/providers/providers.ts';

/** The ports that the service checks by default. */
const ALLOWED = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];
const TODAY = '2026-11-30';

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

/** Every row of the sources: the ports it blocks; ? is unconfirmed, ~ applies only in some cases. */
const BLOCKED = {
  aws: '25 ~',
  'google-cloud': '25',
  azure: '25 ~',
  digitalocean: '25 465 587',
  hetzner: '25 465 ~',
  vultr: '25 ~',
  'akamai-linode': '25 465 587 ~',
  'oracle-cloud': '25 ~',
  scaleway: '25 465 587 ~',
  'genesis-cloud': '25 465 587 ?',
  'baidu-eip': '25',
  'ibm-cloud': '25 ~',
  'alibaba-cloud': '25 ~',
  upcloud: '25 ~',
  ovhcloud: '25 ~',
  'ovhcloud-local-zones': '25 465 587',
  netcup: '25 465 587 ~',
  ionos: '25 ~',
  infomaniak: '25 ~',
  cloudzy: '25 465 587 2525',
  contabo: '25 ~ ?',
  euronodes: '25',
  mmitech: '25 26 465 587 2525',
  heroku: '25 ~',
  render: '25 465 587 ~',
  railway: '25 465 587 2525 ~',
  'fly-io': '25 ?',
  'cloudflare-workers': '25 ~',
  gitpod: '25 587 ~',
  'google-app-engine': '25 ~',
  supabase: '25 587',
  vercel: '25',
  'hugging-face': '25 465 587 588 2465 2525 2587 8025 8465',
  zerops: '25 465 588',
  koyeb: '25 ?',
  'github-runners': '25 ?',
  comcast: '25 ~',
  spectrum: '25 ~ ?',
  att: '25 ~ ?',
  verizon: '25 ~ ?',
  cox: '25 ~',
  'orange-fr': '25 ?',
  swisscom: '25 ~',
  ziggo: '25 ?',
  't-mobile-nl': '25',
  'telekom-de': '25 ~',
  finland: '25 ~ ?',
  japan: '25 ~',
  brazil: '25 ~',
  'telekom-speedport': '25 587 ~ ?',
  fritzbox: '25 ~',
  cpanel: '25 ~',
  csf: '25 465 587 ~',
  avast: '~',
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

  it.each(NETWORKS)('$id names others that exist, countries and addresses', (network) => {
    for (const id of network.runsOn) expect(networkById(id)?.runsOn).toEqual([]);
    for (const country of network.countries) expect(country).toMatch(/^[A-Z]{2}$/);
    expect(network.runsOn.length === 0 || network.asns.length === 0).toBe(true);
    expect(network.blockedPorts.filter((port) => network.onlyPorts?.includes(port))).toEqual([]);
    expect(network.condition === null || network.lifting !== null).toBe(true);
    expect(network.confirmed ? network.source : 'https://').toMatch(/https?:\/\/|csf\.conf/);
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
    [400940, 'railway'],
    [213115, 'mmitech'],
    [197540, 'netcup'],
    [8560, 'ionos'],
    [36351, 'ibm-cloud'],
    [45102, 'alibaba-cloud'],
    [202053, 'upcloud'],
    [29222, 'infomaniak'],
    [14956, 'cloudzy'],
    [210984, 'zerops'],
    [7018, 'att'],
    [701, 'verizon'],
    [22773, 'cox'],
    [3215, 'orange-fr'],
    [3303, 'swisscom'],
    [33915, 'ziggo'],
    [33651, 'comcast'],
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
    expect(networksBlocking(2525).map(({ id }) => id)).toEqual([
      'cloudzy',
      'mmitech',
      'railway',
      'hugging-face',
    ]);
    expect(networksBlocking(443)).toEqual([]);
  });
});
