/** What a report and /v1/network say about the caller's network. */
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../worker/advice/caller.ts';
import { NETWORKS, networkById } from '../../../worker/knowledge/networks/networks.ts';
import { network as networkEs } from '../../../worker/messages/es/network.ts';
import { network as networkFr } from '../../../worker/messages/fr/network.ts';
import { respondNetwork } from '../../../worker/render/responses.ts';
import { callerLines } from '../../../worker/render/text/caller.ts';
import { WORDS, type Words } from '../../../worker/render/words.ts';
import { tooWide } from '../../support/wide.ts';

const LANGUAGES: [language: string, words: Words][] = [
  ...Object.entries(WORDS),
  ['fr', { ...WORDS.en, network: networkFr }],
  ['es', { ...WORDS.en, network: networkEs }],
];

const NOTHING = { asn: null, organisation: null };

function seen(asn: number | null, organisation: string | null = null) {
  return callerOf({ asn, organisation }, null);
}

function named(id: string) {
  return callerOf({ asn: 64_500, organisation: 'Somebody' }, networkById(id));
}

/** The text as one line. */
function said(caller: ReturnType<typeof callerOf>, words: Words = WORDS.en): string {
  return callerLines(caller, words).join(' ');
}

describe('callerOf', () => {
  it('returns what is known about the network with an AS number', () => {
    expect(seen(24_940, 'Hetzner Online GmbH')).toEqual({
      asn: 24_940,
      organisation: 'Hetzner Online GmbH',
      network: 'hetzner',
      blockedPorts: [25, 465],
      varies: true,
      lifting: 'on-request',
      condition: { code: 'after-payment', parameters: {} },
      source: networkById('hetzner')?.source,
      verifiedOn: '2026-11-30',
      confirmed: true,
      candidates: [],
    });
  });

  it('names the organization if nothing is known about the network', () => {
    expect(seen(64_500, 'Somebody')).toMatchObject({
      asn: 64_500,
      organisation: 'Somebody',
      network: null,
      blockedPorts: [],
      source: null,
      confirmed: false,
    });
  });

  it('does not identify a network by its name, which its owner chooses', () => {
    expect(seen(null, 'Hetzner Online GmbH')).toMatchObject({ network: null, blockedPorts: [] });
  });

  it('uses the named network, and then reports nothing about the one seen', () => {
    const caller = callerOf({ asn: 24_940, organisation: 'Hetzner Online GmbH' }, networkById('aws'));
    expect(caller).toMatchObject({ asn: null, organisation: null, network: 'aws', blockedPorts: [25] });
  });

  it('is null if no network is seen', () => {
    expect(callerOf(NOTHING, null)).toBeNull();
  });
});

describe('callerLines', () => {
  it.each([
    [
      seen(24_940),
      'Your request comes from Hetzner (AS24940): ports 25 and 465 are blocked there on Cloud, 587 is not.',
    ],
    [
      seen(15_169),
      'Your request comes from Google Cloud (AS15169): port 25 is blocked there by default, 465 and 587 are not.',
    ],
    [
      seen(14_061),
      'ports 25, 465 and 587 are blocked there on Droplets, 2525 is not. The provider does not lift',
    ],
    [named('railway'), 'Railway: ports 25, 465, 587 and 2525 are blocked there in some cases. With a paid'],
    [named('fly-io'), 'port 25 is reportedly blocked there by default. Source'],
    [named('fly-io'), 'Source, unconfirmed: documents of users, accessed on 24 November 2026.'],
    [
      named('t-mobile-nl'),
      '587 are not. Source: https://tweakers.net/nieuws/187600, accessed on 24 November 2026.',
    ],
  ])('of %j hold: %s', (caller, sentence) => {
    expect(said(caller)).toContain(sentence);
  });

  it.each([
    [
      'de',
      'Ihre Anfrage kommt von Hetzner (AS24940): Die Ports 25 und 465 sind dort bei Cloud gesperrt, 587 nicht.',
    ],
    [
      'fr',
      'Votre requête vient de Hetzner (AS24940) : les ports 25 et 465 y sont bloqués pour Cloud, mais pas 587.',
    ],
    [
      'es',
      'Su petición llega desde Hetzner (AS24940): los puertos 25 y 465 están bloqueados allí en Cloud, pero no 587.',
    ],
  ])('say it in %s', (language, sentence) => {
    const words = LANGUAGES.find(([name]) => name === language)?.[1];
    expect(said(seen(24_940), words).replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  it.each(LANGUAGES)(
    'in %s name every network, its ports, its source and whether it is certain',
    (_, words) => {
      const certain = new Set<boolean>();
      for (const network of NETWORKS) {
        const lines = callerLines(callerOf(NOTHING, network), words);
        expect(tooWide(lines)).toEqual([]);
        const text = lines.join(' ').replaceAll('\u00a0', ' ');
        expect(text).toContain(network.name);
        for (const port of network.onlyPorts ?? network.blockedPorts) expect(text).toContain(String(port));
        expect(text).toContain(network.source.slice(0, 20));
        expect(/unconfirmed|unbestätigt|non confirmée|sin confirmar/.test(text)).toBe(!network.confirmed);
        certain.add(network.confirmed);
      }
      expect(certain.size).toBe(2);
    },
  );

  it('are empty if nothing is known', () => {
    expect([callerLines(null, WORDS.en), callerLines(seen(64_500, 'Somebody'), WORDS.en)]).toEqual([[], []]);
  });
});

describe('respondNetwork', () => {
  const options = {
    format: 'text',
    words: WORDS.en,
    wantsWords: false,
    ifNoneMatch: null,
    isPretty: false,
  } as const;

  it('is never for a shared cache, and not sent twice', async () => {
    const caller = seen(24_940);
    if (!caller) throw new Error('There is a caller');
    const first = await respondNetwork(caller, options);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await respondNetwork(caller, { ...options, ifNoneMatch: first.headers.get('etag') });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'private, no-cache']);
    const other = seen(14_061);
    if (!other) throw new Error('There is another');
    expect((await respondNetwork(other, { ...options, ifNoneMatch: first.headers.get('etag') })).status).toBe(
      200,
    );
  });

  it.each([
    [seen(64_500, 'Somebody'), 'Your request comes from Somebody (AS64500). We know of no outgoing'],
    [seen(64_500), 'Your request comes from AS64500. We know'],
    [seen(null, 'Somebody'), 'Your request comes from Somebody. We know'],
  ])('of %j says: %s', async (caller, sentence) => {
    if (!caller) throw new Error('There is a caller');
    expect(await (await respondNetwork(caller, options)).text()).toContain(sentence);
  });
});
