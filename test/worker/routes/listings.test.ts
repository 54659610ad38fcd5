/** The pages about providers and networks, from the files that the build makes. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../worker/api/index.ts';
import { NETWORKS } from '../../../worker/knowledge/networks/networks.ts';
import { PROVIDERS } from '../../../worker/knowledge/providers/providers.ts';
import { LISTING_MAX_AGE_SECONDS } from '../../../worker/limits.ts';
import { PROGRAMS } from '../../../worker/programs/programs.ts';
import { CODES } from '../../../worker/render/codes/codes.ts';
import { builtPages } from '../../../worker/render/pages/built.ts';
import { BUILT_ORIGIN, builtFile, readLanguage } from '../../../worker/render/pages/built-file.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { DOCUMENT_PATHS, sitemap } from '../../../worker/routes/built.ts';
import { listing, networks, programs, providers } from '../../../worker/routes/listings.ts';
import type { Route } from '../../../worker/routes/route.ts';
import { askedBy, idleService } from '../../support/idle-service.ts';
import { valued, whyOf } from '../../support/told.ts';

const FILES = await builtPages((language) => `/words.${language}.js`, '1.2.3');
const ORIGIN = 'https://check.example';

function builtIn(path: string, language: Language): string {
  return readLanguage(FILES.get(builtFile(path)) ?? '', language).html;
}

function ask(route: Route, path: string, headers: Record<string, string> = { accept: 'text/html' }) {
  const built = async (file: string) => {
    const text = FILES.get(file.replace(/^pages\//, ''));
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
  const request = new Request(`${ORIGIN}${path}`, { headers });
  return route({ ...idleService(), built }, askedBy(request, 'person'));
}

async function pageAt(route: Route, path: string): Promise<string> {
  return valued(await ask(route, path)).text();
}

describe('the built pages', () => {
  it('are one for each row and list, and load nothing from another origin than the one that is replaced', () => {
    const lists = ['/providers', '/networks', '/docs', '/docs/programs', '/docs/codes'];
    const rows = [...PROVIDERS, ...NETWORKS, ...PROGRAMS, ...CODES.keys()];
    const documents = DOCUMENT_PATHS.length + PROGRAMS.length;
    expect(FILES.size).toBe(lists.length + rows.length + documents + 1);
    const isList = (name: string) => lists.some((path) => builtFile(path) === name);
    const pages = [...FILES].filter(([name]) => name.endsWith('.ndjson'));
    expect(pages).toHaveLength(lists.length + rows.length);
    for (const [name, text] of pages) {
      for (const { html } of LANGUAGES.map((language) => readLanguage(text, language))) {
        expect(html.length, name).toBeLessThan(isList(name) ? 300_000 : 40_000);
        const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
        const outside = loaded.filter((one) => /^[a-z]+:/.test(one) && !one.startsWith(BUILT_ORIGIN));
        // Sources are links; nothing is loaded from them.
        for (const address of outside) expect(html).toContain(`<a href="${address}" rel="noreferrer">`);
      }
    }
  });

  it.each(LANGUAGES)('say what search engines look for, in %s', (language) => {
    const gmail = builtIn('/providers/gmail', language);
    expect(gmail).toContain(`<html lang="${language}">`);
    expect(gmail).toMatch(/<title>[^<]*SMTP[^<]*Gmail/);
    expect(gmail).toMatch(/<meta name="description" content="[^"]*smtp\.gmail\.com[^"]*465[^"]*587/);
    const hetzner = builtIn('/networks/hetzner', language);
    expect(hetzner).toMatch(/<title>[^<]*SMTP[^<]*Hetzner[^<]*25/);
    expect(hetzner).toMatch(/<meta name="description" content="[^"]*25[^"]*465[^"]*587/);
  });

  it('name each language, and their own address', () => {
    const page = builtIn('/providers/gmail', 'de');
    expect(page).toContain(`<link rel="canonical" href="${BUILT_ORIGIN}/providers/gmail?lang=de" />`);
    const alternates = [...page.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.map(([, language, address]) => `${language} ${address}`)).toEqual([
      ...LANGUAGES.map((language) => `${language} ${BUILT_ORIGIN}/providers/gmail?lang=${language}`),
      `x-default ${BUILT_ORIGIN}/providers/gmail`,
    ]);
  });

  it('say how one signs in, what ends and when, and where that was read', () => {
    const page = (id: string) => builtIn(`/providers/${id}`, 'en');
    expect(page('gmail')).toContain('an app password');
    expect(page('microsoft-365')).toContain('December 2026');
    expect(page('amazon-workmail')).toContain('Last day of this service: 31 March 2027.');
    expect(page('tuta')).toContain('no SMTP for mail programs');
    expect(page('tuta')).not.toContain('<smtp-port-check');
    expect(page('zoho-eu')).toContain('/providers/zoho-in?lang=en');
    expect(page('gmail')).toMatch(/read on 30 November 2026/);
    const network = (id: string) => builtIn(`/networks/${id}`, 'en');
    expect(network('railway')).toContain('“Pro”');
    expect(network('aws')).toContain('/networks/render?lang=en');
    expect(network('ionos')).toContain('PTR record');
    expect(network('brazil')).toContain('Internet access in Brazil');
  });
});

describe('the page of a program', () => {
  it.each(LANGUAGES)(
    'says how it is told, its traps, what it does, and what its messages mean, in %s',
    (language) => {
      const page = builtIn('/docs/programs/nodemailer', language);
      const { programs, explanation } = WORDS[language];
      expect(page).toContain('requireTLS: true');
      expect(page).toContain('secure: true,\n');
      expect(page).toContain('<code dir="ltr">secure: true</code>');
      for (const text of [programs.starttls.required, programs.unset['by-port'], programs.traps])
        expect(page).toContain(text);
      expect(page).toContain(`/explain?error=greeting%20never%20received&amp;lang=${language}`);
      expect(page).toContain(explanation.cause['no-greeting']);
      expect(page).toMatch(/<form class="ask" action="\/settings" method="get">/);
    },
  );

  it('is in the list, for programs and for readers', async () => {
    expect(await pageAt(programs, '/docs/programs?lang=de')).toContain('/docs/programs/nodemailer?lang=de');
    const asked = await ask(listing('/v1/programs', 'nodemailer'), '/docs/programs/nodemailer', {
      accept: '*/*',
    });
    expect(await valued(asked).text()).toMatch(/^\{"programs":\[\{"id":"nodemailer",[^[]*"keys":/);
    expect(whyOf(await ask(listing('/v1/programs', 'nobody'), '/docs/programs/nobody'))).toBe('no-such-page');
  });
});

describe('a page', () => {
  it('is in the language of its address, for shared caches, with the origin of the service', async () => {
    const response = valued(await ask(listing('/v1/providers', 'gmail'), '/providers/gmail?lang=de'));
    expect(response.headers.get('cache-control')).toBe(`public, max-age=${LISTING_MAX_AGE_SECONDS}`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await response.text();
    expect(text).toContain(`href="${ORIGIN}/providers/gmail?lang=fr"`);
    expect(text).not.toContain(BUILT_ORIGIN);
    const etag = response.headers.get('etag') ?? '';
    const again = { accept: 'text/html', 'if-none-match': etag };
    expect(
      valued(await ask(listing('/v1/providers', 'gmail'), '/providers/gmail?lang=de', again)).status,
    ).toBe(304);
  });

  it('is in the language of its reader otherwise, and only theirs', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'es' };
    const response = valued(await ask(networks, '/networks', headers));
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await response.text()).toContain('<html lang="es">');
  });

  it.each(['nobody', '__proto__', '..%2Frobots.txt', 'GMAIL'])('of %s is none', async (id) => {
    expect(whyOf(await ask(listing('/v1/providers', id), '/providers/x'))).toBe('no-such-page');
  });

  it('of nobody is no empty list for a program', async () => {
    const headers = { accept: 'application/json' };
    expect(whyOf(await ask(listing('/v1/providers', 'nobody'), '/providers/nobody', headers))).toBe(
      'no-such-page',
    );
  });

  it('for a program is the row', async () => {
    const headers = { accept: 'application/json' };
    const response = valued(await ask(listing('/v1/networks', 'hetzner'), '/networks/hetzner', headers));
    const told = (await response.json()) as { networks: { id: string }[] };
    expect(told.networks.map(({ id }) => id)).toEqual(['hetzner']);
  });

  it('refuses parameters that it does not have', async () => {
    expect(whyOf(await ask(listing('/v1/networks', 'hetzner'), '/networks/hetzner?q=1'))).toBe(
      'parameter-unknown',
    );
  });
});

describe('the search', () => {
  it.each([
    ['posteo', ['posteo']],
    ['smtp.mailbox.org', ['mailbox-org']],
    ['gmx.at', ['gmx']],
  ])('for %s finds %j', async (q, ids) => {
    const page = await pageAt(providers, `/providers?q=${q}`);
    expect([...page.matchAll(/"\/providers\/([^"?]+)\?/g)].map(([, id]) => id)).toEqual(ids);
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).toContain(`value="${q}"`);
  });

  it('for what nobody has leads to the domain itself', async () => {
    const page = await pageAt(providers, '/providers?q=nobody.example');
    expect(page).toContain('/discover?domain=nobody.example&amp;lang=en');
    expect(await pageAt(providers, '/providers?q=zzz')).not.toContain('/discover');
  });

  it('escapes what was written', async () => {
    const page = await pageAt(providers, `/providers?q=${encodeURIComponent('"><script>.x')}`);
    expect(page).not.toContain('<script>.x');
    expect(page).toContain('&quot;&gt;&lt;script&gt;.x');
  });

  it.each([
    ['/providers?q=me%40gmx.de&lang=de', '/providers?q=gmx.de&lang=de'],
    ['/providers?q=me%40', '/providers'],
  ])('never has a mail address: %s', async (path, location) => {
    const response = valued(await ask(providers, path));
    expect([response.status, response.headers.get('location')]).toEqual([303, location]);
    expect(await response.text()).toBe('');
  });

  it('without a question is the whole list', async () => {
    expect(await pageAt(providers, '/providers?lang=fr')).toContain('/providers/gmail?lang=fr');
    expect(await pageAt(providers, '/providers?q=&lang=fr')).toBeTruthy();
  });
});

it('the sitemap has every page in every language', async () => {
  const response = valued(await ask(sitemap, '/sitemap.xml'));
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const text = await response.text();
  const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const rows = PROVIDERS.length + NETWORKS.length + PROGRAMS.length + CODES.size + 6;
  expect(pages).toHaveLength(rows * LANGUAGES.length);
  expect(pages).toContain(`${ORIGIN}/providers/gmail?lang=de`);
  expect(text).not.toContain(BUILT_ORIGIN);
});
