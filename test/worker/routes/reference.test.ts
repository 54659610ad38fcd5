/** The reference data, as programs and people get it. */
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../worker/knowledge/networks/networks.ts';
import { PORT_ENTRIES } from '../../../worker/knowledge/port-entries.ts';
import { PROVIDERS } from '../../../worker/knowledge/providers/providers.ts';
import { REFERENCE_MAX_AGE_SECONDS } from '../../../worker/limits.ts';
import { network as networkEs } from '../../../worker/messages/es/network.ts';
import { reference as referenceEs } from '../../../worker/messages/es/reference.ts';
import { network as networkFr } from '../../../worker/messages/fr/network.ts';
import { reference as referenceFr } from '../../../worker/messages/fr/reference.ts';
import { referenceText } from '../../../worker/render/text/reference.ts';
import { WORDS, type Words } from '../../../worker/render/words.ts';
import { network, REFERENCES, reference } from '../../../worker/routes/reference.ts';
import { askedBy, idleService } from '../../support/idle-service.ts';
import { valued, whyOf } from '../../support/told.ts';
import { tooWide } from '../../support/wide.ts';

const PATHS = Object.keys(REFERENCES) as (keyof typeof REFERENCES)[];
const LANGUAGES: [language: string, words: Words][] = [
  ...Object.entries(WORDS),
  ['fr', { ...WORDS.en, network: networkFr, reference: referenceFr }],
  ['es', { ...WORDS.en, network: networkEs, reference: referenceEs }],
];

function ask(path: keyof typeof REFERENCES, query = '', headers: Record<string, string> = {}) {
  const request = new Request(`https://check.example${path}${query}`, { headers });
  return reference(path)(idleService(), askedBy(request, 'program'));
}

function askNetwork(query: string) {
  const request = new Request(`https://check.example/v1/network${query}`);
  return network(idleService(), askedBy(request, 'program'));
}

describe.each(PATHS)('%s', (path) => {
  it('is the same for every client, for hours, and not sent twice', async () => {
    const first = valued(await ask(path));
    expect(first.headers.get('cache-control')).toBe(`public, max-age=${REFERENCE_MAX_AGE_SECONDS}`);
    expect(first.headers.get('content-type')).toBe('application/json');
    const etag = first.headers.get('etag') ?? '';
    expect(valued(await ask(path, '', { 'if-none-match': etag })).status).toBe(304);
    expect(valued(await ask(path, '?format=text', { 'if-none-match': etag })).status).toBe(200);
  });

  it('has each entry with source, date and whether it is confirmed', async () => {
    const told = (await valued(await ask(path)).json()) as Record<
      string,
      { source: unknown; confirmed: unknown }[]
    >;
    const [[name, entries] = []] = Object.entries(told);
    expect(`/v1/${name}`).toBe(path);
    expect(entries).toEqual(Object.values(REFERENCES[path])[0]);
    const lines = (await valued(await ask(path, '?format=ndjson')).text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(entries);
    for (const entry of entries ?? []) {
      // Common practice that no document describes has no source, and is not confirmed.
      if (entry.source !== null || entry.confirmed === true) expect(entry.source).toMatch(/\p{L}{3}/u);
      expect(entry).toMatchObject({
        verifiedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
        confirmed: expect.any(Boolean),
      });
    }
  });

  it.each(LANGUAGES)('is a text of 80 columns in %s', (_, words) => {
    const lines = referenceText(REFERENCES[path], words).split('\n');
    expect(tooWide(lines)).toEqual([]);
    expect(lines[1]).toBe(words.reference.mark('?'));
    expect(lines.length).toBeGreaterThan(40);
  });

  it.each(['?network=aws', '?ports=25'])('refuses %s', async (query) => {
    expect(whyOf(await ask(path, query))).toBe('parameter-unknown');
  });

  it('is in the requested language', async () => {
    const text = await valued(await ask(path, '?format=text&lang=de')).text();
    expect(text).toMatch(/(?:abgerufen|verglichen|ausgeführt) am (?:24|30)\. November 2026/);
  });
});

describe('the rows that are asked for', () => {
  const idsOf = async (path: keyof typeof REFERENCES, query: string) => {
    const told = (await valued(await ask(path, query)).json()) as Record<string, { id: string }[]>;
    return Object.values(told)[0]?.map(({ id }) => id);
  };

  it.each([
    ['?id=posteo', ['posteo']],
    ['?domain=gmail.com', ['gmail']],
    ['?domain=GoogleMail.com', ['gmail']],
    ['?host=EMAIL-SMTP.eu-west-1.amazonaws.com', ['amazon-ses']],
    ['?q=zoho&domain=zoho.eu', ['zoho-eu']],
    ['?q=Posteo.A', ['posteo']],
    ['?id=gmail&domain=gmx.de', []],
    ['?id=nobody', []],
    ['?domain=example.net', []],
    ['?host=mail.example.net', []],
  ])('of providers, %s: %j', async (query, ids) => {
    expect(await idsOf('/v1/providers', query)).toEqual(ids);
  });

  it.each([
    ['?id=hetzner', ['hetzner']],
    ['?asn=24940', ['hetzner']],
    ['?asn=AS24940&id=hetzner', ['hetzner']],
    ['?asn=24940&id=aws', []],
    ['?asn=0', []],
  ])('of networks, %s: %j', async (query, ids) => {
    expect(await idsOf('/v1/networks', query)).toEqual(ids);
  });

  it.each([
    ['?domain=someone@GoogleMail.com', '/v1/providers?domain=GoogleMail.com'],
    ['?q=%22a@b%22@example.net&lang=de', '/v1/providers?q=example.net&lang=de'],
    ['?domain=%3Cme@example.net%3E', '/v1/providers?domain=example.net'],
    ['?domain=me@', '/v1/providers'],
    ['?q=one@a.example&q=two@b.example', '/v1/providers?q=a.example'],
    ['?unknown=1&host=me@a.example', '/v1/providers?unknown=1&host=a.example'],
  ])('are never those of a mail address, %s', async (query, location) => {
    const response = valued(await ask('/v1/providers', query));
    expect([response.status, response.headers.get('location')]).toEqual([303, location]);
    expect(await response.text()).toBe('');
  });

  it.each([
    ['/v1/providers', '?host=https://a.example', 'host-is-url'],
    ['/v1/providers', '?domain=x', 'domain-not-a-domain'],
    ['/v1/providers', '?domain=', 'domain-missing'],
    ['/v1/networks', '?asn=x', 'parameter-value'],
    ['/v1/networks', '?domain=a.example', 'parameter-unknown'],
    ['/v1/ports', '?id=25', 'parameter-unknown'],
  ] as const)('of %s, %s is refused: %s', async (path, query, why) => {
    expect(whyOf(await ask(path, query))).toBe(why);
  });
});

describe('the text of providers', () => {
  const text = referenceText({ providers: PROVIDERS }, WORDS.en);

  it('shows what each documents, with a mark after what is unconfirmed', () => {
    expect(text).toContain(`Mandrill (Mailchimp Transactional) (mandrill)
  host      smtp.mandrillapp.com
  STARTTLS  25, 587, 2525
  SSL/TLS   465
`);
    expect(text).toContain(`Resend (resend)
  host        smtp.resend.com
  STARTTLS    25, 587, 2587
  SSL/TLS     465, 2465
  recommends  465
  source      https://resend.com/docs/send-with-smtp, accessed on `);
    const said = PROVIDERS.filter(({ id }) => id === 'mailbox-org').map((one) => ({
      ...one,
      confirmed: false,
    }));
    expect(referenceText({ providers: said }, WORDS.en)).toContain('mailbox.org (mailbox-org)?\n');
    expect(text).toContain('  STARTTLS  25, 587, 2587 (required)\n');
  });
});

describe('the text of networks', () => {
  const text = referenceText({ networks: NETWORKS }, WORDS.en);

  it('shows what each blocks and how to get that lifted', () => {
    expect(text).toContain(`Scaleway (scaleway)
  kind        cloud
  blocks      25, 465, 587, Instances
  unblocking  You can lift the block yourself in the settings there. Your
              identity has to be verified first.
  AS numbers  AS12876
`);
    expect(text).toContain('  open only  80, 443, 8080\n');
    expect(text).toContain('Contabo (contabo)?\n');
    expect(text).toContain('  blocks      25, in some cases\n');
  });
});

describe('the text of ports', () => {
  it('shows who offers each port and who blocks it', () => {
    expect(referenceText({ ports: PORT_ENTRIES }, WORDS.en)).toContain(`2525  Alternative to 587
  encryption  STARTTLS
  offered by  mailjet, sendgrid, sendgrid-eu, mailgun, postmark, brevo?,
              sparkpost, mailtrap-sandbox, mailtrap?, mandrill, smtp2go,
              smtpeter, mailersend?, elastic-email, sendcloud, socketlabs,
              maileroo, mailpace, mailcatch?
  blocked by  cloudzy, mmitech, railway, hugging-face
`);
  });
});

describe('/v1/network', () => {
  it.each([
    ['?network=aws', 'done'],
    ['?network=nowhere', 'network-unknown'],
    ['?network=aws&network=aws', 'parameter-repeated'],
    ['?host=a.example', 'parameter-unknown'],
    ['?caller=0', 'parameter-unknown'],
  ])('%s: %s', async (query, why) => {
    expect(whyOf(await askNetwork(query))).toBe(why);
  });

  it('answers with the same fields if no network is seen', async () => {
    const keys = async (query: string) =>
      Object.keys((await valued(await askNetwork(query)).json()) as object);
    expect(await keys('')).toEqual(await keys('?network=aws'));
    expect(await valued(await askNetwork('')).json()).toMatchObject({
      asn: null,
      network: null,
      blockedPorts: [],
    });
    expect(await valued(await askNetwork('?format=text')).text()).toContain('network=hetzner');
  });
});
