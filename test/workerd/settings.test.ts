import { describe, expect, it } from 'vitest';
import type { Settings, Tickets } from '../../worker/api/index.ts';
import { SETTINGS_MAX_AGE_SECONDS } from '../../worker/limits.ts';
import { PROGRAM_IDS } from '../../worker/programs/programs.ts';
import { forgetVisits, get, publish, visits } from './outside.ts';

const BROWSER = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/145.0',
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
};
const HOST = 'mail.healthy.test';

describe('settings', () => {
  it('are JSON for programs, and made without any check if the URL says everything', async () => {
    await forgetVisits();
    const query = `host=${HOST}&port=465&encryption=implicit-tls&client=postfix`;
    const response = await get(`/v1/settings?${query}`);
    const settings = await response.json<Settings>();
    expect(response.status).toBe(200);
    expect(settings).toMatchObject({ host: HOST, port: 465, encryption: 'implicit-tls', basis: 'address' });
    expect(settings.clients.map(({ id }) => id)).toEqual(['postfix']);
    expect(settings.clients[0]?.files[0]?.text).toContain(`[${HOST}]:465 YOUR_USER:YOUR_PASSWORD\n`);
    expect(await visits(465)).toEqual([]);
  });

  it('are for the port that a check recommends, if the URL names none', async () => {
    const response = await get(`/v1/settings?host=${HOST}&client=msmtp`);
    const settings = await response.json<Settings>();
    expect(settings).toMatchObject({
      port: 465,
      encryption: 'implicit-tls',
      trusted: true,
      basis: 'check',
      checkedAt: expect.stringMatching(/^2\d{3}-.*Z$/),
      notes: [],
    });
    expect(settings.clients.map(({ files }) => files[0]?.text.split('\n').slice(1, 3))).toEqual([
      [`host ${HOST}`, 'port 465'],
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('follow the measurement of the named port, not what is usual there', async () => {
    const host = await publish('plain-settings.test', { addresses: ['127.0.0.2'] });
    const settings = await (await get(`/v1/settings?host=${host}&port=587`)).json<Settings>();
    expect(settings).toMatchObject({ port: 587, encryption: 'plaintext', trusted: null, basis: 'check' });
    expect(settings.notes.map(({ code }) => code)).toEqual(['plaintext']);
  });

  it('are empty if no port can be recommended, and say why', async () => {
    const host = await publish('closed-settings.test', { addresses: ['127.0.0.7'] });
    const settings = await (await get(`/v1/settings?host=${host}`)).json<Settings>();
    const none = { code: 'no-usable-port', severity: 'error', parameters: { why: 'nothing-answers' } };
    expect(settings).toMatchObject({
      port: null,
      encryption: null,
      clients: [],
      commands: [],
      notes: [none],
    });
    const text = await (await get(`/v1/settings?host=${host}&format=text`)).text();
    expect(text).toMatch(
      /^Settings for closed-settings\.test\n\n- No port can be recommended: none can be reached/,
    );
  });

  it('start no check for HEAD', async () => {
    const host = await publish('head-settings.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const response = await get(`/v1/settings?host=${host}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await visits(587)).toEqual([]);
  });

  it.each([
    [`/v1/settings?host=${HOST}`, {}, 'application/json'],
    [`/v1/settings?host=${HOST}&format=ndjson`, {}, 'application/x-ndjson'],
    [`/v1/settings?host=${HOST}`, { Accept: 'text/plain' }, 'text/plain; charset=utf-8'],
    [`/settings/${HOST}`, { 'User-Agent': 'curl/8.9.1', Accept: '*/*' }, 'text/plain; charset=utf-8'],
    [`/settings/${HOST}`, BROWSER, 'text/html; charset=utf-8'],
    ['/settings/x..y', BROWSER, 'text/html; charset=utf-8'],
    ['/v1/settings?host=x..y', BROWSER, 'application/problem+json'],
  ])('%s %o → %s', async (path, headers, type) => {
    const response = await get(path, { headers });
    await response.body?.cancel();
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('may be cached by anyone, with an ETag based on the content', async () => {
    const query = `host=${HOST}&port=587&encryption=starttls&format=text`;
    const first = await get(`/v1/settings?${query}`);
    const etag = first.headers.get('etag') ?? '';
    await first.body?.cancel();
    expect(first.headers.get('cache-control')).toBe(`public, max-age=${SETTINGS_MAX_AGE_SECONDS}`);
    const same = await get(`/v1/settings?${query}`, { headers: { 'If-None-Match': etag } });
    const german = await get(`/v1/settings?${query}&lang=de`, {
      headers: { 'If-None-Match': etag },
    });
    expect([same.status, german.status]).toEqual([304, 200]);
    await german.body?.cancel();
  });

  it.each([
    [`host=${HOST}&port=0`, 400, 'invalid-port'],
    [`host=${HOST}&encryption=ssl`, 400, 'invalid-parameter'],
    [`host=${HOST}&client=pine`, 400, 'invalid-parameter'],
    [`host=${HOST}&password=secret`, 400, 'invalid-parameter'],
  ])('%s → %i %s', async (query, status, code) => {
    const response = await get(`/v1/settings?${query}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});

describe('format=raw', () => {
  const text = async (path: string) => {
    const response = await get(path);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: await response.text(),
    };
  };

  it('is one block alone, after a comment that says what it is based on', async () => {
    await forgetVisits();
    const { status, type, body } = await text('/settings/smtp.gmail.com?client=nodemailer&format=raw');
    expect([status, type]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body).toMatch(
      /^\/\/ Nodemailer: smtp\.gmail\.com, port 465 with SSL\/TLS\n\/\/ Gmail documents these values\. .*\n(?:\/\/ .*\n)*\nimport nodemailer/,
    );
    expect(await visits(465)).toEqual([]);
  });

  it('says when the port was measured, if a station remembers that', async () => {
    const host = await publish('raw-settings.test', { addresses: ['127.0.0.1'] });
    const path = `/v1/settings?host=${host}&client=dotenv&format=raw`;
    const { body: before } = await text(path);
    await (await get(`/v1/check?host=${host}&ports=465,587`)).body?.cancel();
    await forgetVisits();
    const { body: after } = await text(path);
    expect(before).toContain(
      '# These are the usual values. This server has not been checked.\n# Replace YOUR_USER',
    );
    expect(after).toMatch(/^# \.env: raw-settings\.test, port 465 with SSL\/TLS\n# Checked on \d/);
    expect(after).not.toContain('has not been checked');
    expect(await visits(465)).toEqual([]);
  });

  it('takes the name of a block where there are several, and names them', async () => {
    await (await get(`/v1/check?host=${HOST}&ports=587`)).body?.cancel();
    const path = `/settings/${HOST}?port=587&encryption=starttls&client=postfix&format=raw`;
    const { body } = await text(`${path}&file=sasl_passwd`);
    expect(body.split('\n\n').at(-1)).toBe(`[${HOST}]:587 YOUR_USER:YOUR_PASSWORD\n`);
    expect((await text(`${path}&file=shell`)).body).toMatch(/^# Postfix .*\n# Checked on .*\n\nchmod/);
    const { status, type, body: problem } = await text(path);
    expect([status, type]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(problem).toContain('file is missing. Use one of: sasl_passwd, shell.');
  });

  it.each([
    ['format=raw', 'client is missing. Use one of: airflow, superset,'],
    ['client=thunderbird&format=raw', 'There is no file to copy for "Thunderbird"'],
    ['client=exchange&port=465&encryption=implicit-tls&format=raw', 'There is no file to copy for "Exchange'],
    ['client=postfix&format=raw&file=main.cf', '"main.cf" is not a valid value for file. Use one of:'],
    ['client=postfix&file=shell', 'file chooses a block of format=raw'],
    ['client=postfix&format=raw&port=22', 'Port 22'],
  ])('%s: 400 %s', async (query, message) => {
    const headers = { 'User-Agent': 'curl/8.9.1', Accept: '*/*' };
    const response = await get(`/settings/${HOST}?${query}`, { headers });
    expect(response.status).toBe(400);
    expect((await response.text()).replaceAll('\n', ' ')).toContain(message);
  });

  it('is for settings only', async () => {
    const { status, body } = await text(`/v1/check?host=${HOST}&format=raw`);
    expect(status).toBe(400);
    expect(body.replace(/\s+/g, ' ')).toContain('json, ndjson, text, sse, csv, prometheus');
  });
});

describe('the page of settings', () => {
  async function page(query: string, language = 'en'): Promise<string> {
    const headers = { ...BROWSER, 'Accept-Language': language };
    return (await get(`/settings/${HOST}?${query}`, { headers })).text();
  }

  it('has everything to copy, and no script', async () => {
    const html = await page('port=587&encryption=starttls&client=nodemailer');
    expect(html).toContain(`<h1>Settings for ${HOST}</h1>`);
    expect(html).toContain('<p class="lead">port 587 with STARTTLS</p>');
    expect(html).toContain('requireTLS: true,');
    expect(html).toContain('host: &#39;mail.healthy.test&#39;,');
    expect(html).toContain('href="/docs/programs/nodemailer?lang=en"');
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/copy-blocks.js">']);
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('is in the language of the reader, and keeps the values in the others', async () => {
    const html = await page('port=465&encryption=implicit-tls&trusted=0', 'de');
    expect(html).toContain(`Einstellungen für ${HOST}`);
    expect(html).toContain('Postausgangsserver (SMTP)');
    expect(html).toContain(
      'href="?lang=en&amp;port=465&amp;encryption=implicit-tls&amp;trusted=0" hreflang="en"',
    );
    expect(html).toContain('<li data-severity="error">Das Zertifikat');
  });

  it('fills its form with the values it was made for', async () => {
    const html = await page('port=2525&encryption=plaintext');
    expect(html).toContain('name="port" inputmode="numeric" required size="6" value="2525"');
    expect(html).toContain('<option value="plaintext" selected>');
    expect(html).toContain('<li data-severity="error">Warning: without encryption');
  });

  it('begins with what the provider documents, and says so', async () => {
    const html = await (await get('/settings/smtp.gmail.com', { headers: BROWSER })).text();
    expect(html).toContain('<p class="lead">port 465 with SSL/TLS</p>');
    expect(html).toContain('Gmail documents these values. This server has not been checked.');
    expect(html).toContain('<a href="/check/smtp.gmail.com?lang=en">Check the server</a>');
    expect(html).not.toContain('Not checked:');
  });

  const links = (html: string) =>
    [...html.matchAll(/<li><a href="\?client=([\w-]+)&amp;[^"]*#programs">/g)].map(([, id]) => id);

  it('lists all programs by kind, each a link that keeps the values', async () => {
    const html = await page('port=587&encryption=starttls&trusted=0');
    expect(links(html).sort()).toEqual([...PROGRAM_IDS].sort());
    expect(html).toContain(
      'href="?client=gitea&amp;port=587&amp;encryption=starttls&amp;trusted=0&amp;lang=en#programs"',
    );
    expect(html).not.toContain('<details id="gitea"');
  });

  it('can be searched for a program, without scripts', async () => {
    const found = await page('port=465&encryption=implicit-tls&q=SYMF');
    expect(found).toContain('<p role="status">1 program');
    expect(found).toContain('?port=465&amp;encryption=implicit-tls&amp;lang=en#programs">All programs</a>');
    expect(found).toContain('name="q" type="search" list="names"');
    expect(found).toContain('required value="SYMF" />');
    const many = await page('q=mail');
    expect(many).not.toContain('<details id=');
    expect(links(many)).toContain('nodemailer');
    expect(links(many)).not.toContain('grafana');
    expect(await page('q=nodem')).toMatch(/<details id="nodemailer" class="client" open>/);
    const nothing = await page('q=%22%3E%3Cscript%3E');
    expect(nothing).toContain('No program here has that name.');
    expect(nothing).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(links(nothing)).toEqual(links(await page('')));
    expect(await page('q=programme', 'de')).toContain('<details id="android-mail" class="client" open>');
  });

  it('shows one program alone, to be linked to', async () => {
    const html = await page('client=msmtp');
    expect(html.match(/<details [^>]*class="client"[^>]*>/g)).toEqual([
      '<details id="msmtp" class="client" open>',
    ]);
    expect(html).toContain('<input type="hidden" name="client" value="msmtp" />');
    expect(html).not.toContain('type="search"');
  });

  it('is all that can be searched', async () => {
    const response = await get(`/v1/settings?host=${HOST}&q=mailer`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter' });
  });

  it('starts no check by itself, and says that it shows the usual settings', async () => {
    await forgetVisits();
    for (const query of ['', 'port=587']) {
      const html = await page(query);
      expect(html).toContain('<li data-severity="warning">Not checked:');
      expect(html).toContain(`<a href="/check/${HOST}?lang=en">Check the server</a>`);
    }
    expect(await visits(587)).toEqual([]);
  });
});

describe('/settings', () => {
  it('leads to the page of the host, as a form asks for it', async () => {
    const response = await get('/settings?host=Mail.Example.NET&client=gitea&lang=de', {
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/settings/mail.example.net?client=gitea&lang=de',
    ]);
    expect((await get('/settings?host=https://x', { headers: BROWSER })).status).toBe(400);
    expect((await get('/settings', { headers: BROWSER })).status).toBe(400);
  });
});

describe('tickets', () => {
  it('are made from a check, and quote it', async () => {
    const response = await get(`/v1/tickets?host=${HOST}&ports=587,25&regions=weur`);
    const { tickets } = await response.json<Tickets>();
    expect(tickets.map(({ to, ports }) => [to, ports])).toEqual([['hoster', [587]]]);
    expect(tickets[0]?.text).toContain('- port 587 at 127.0.0.1: STARTTLS works');
  });

  it('ask the provider if a port is closed, in the language of the reader', async () => {
    const host = await publish('closed-tickets.test', { addresses: ['127.0.0.7'] });
    const path = `/v1/tickets?host=${host}&ports=587&regions=weur&format=text&lang=de`;
    expect(await (await get(path)).text()).toMatch(
      /^Für den Mailanbieter\n=+\n(?:.+\n)+\n.*Port 587 funktioniert nicht\n/,
    );
  });

  it('are charged and cached like the check they come from', async () => {
    const host = await publish('cached-tickets.test', { addresses: ['127.0.0.1'] });
    const query = `host=${host}&ports=587&regions=weur`;
    await (await get(`/v1/check?${query}`)).body?.cancel();
    await forgetVisits();
    const response = await get(`/v1/tickets?${query}&caller=0`);
    await response.body?.cancel();
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    expect(await visits(587)).toEqual([]);
  });

  it('are a page for people, which checks only when its form is sent', async () => {
    const host = await publish('page-tickets.test', { addresses: ['127.0.0.7'] });
    await forgetVisits();
    const path = `/tickets/${host}?ports=587&regions=weur&lang=de`;
    const before = await (await get(path, { headers: BROWSER })).text();
    expect(before).toContain(
      `<form class="ask" method="post" action="/tickets/${host}?ports=587&amp;regions=weur&amp;lang=de">`,
    );
    expect(before).not.toContain('Für den Mailanbieter');
    const response = await get(path, { method: 'POST', headers: BROWSER });
    const after = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(after).toContain('<h2>Für den Mailanbieter</h2>');
    expect(after).toContain(`${host}: Port 587 funktioniert nicht</code>`);
    expect(after).toContain('href="?lang=en&amp;ports=587&amp;regions=weur" hreflang="en"');
  });

  it('are text for curl', async () => {
    const headers = { 'User-Agent': 'curl/8.9.1', Accept: '*/*' };
    const text = await (await get(`/tickets/${HOST}?ports=587&regions=weur`, { headers })).text();
    expect(text).toMatch(/^For your hosting provider or network\n=+\nSend this only if/);
  });

  it.each([
    ['host=x..y', 400],
    [`host=${HOST}&ports=22`, 400],
    [`host=${HOST}&client=postfix`, 400],
  ])('%s → %i', async (query, status) => {
    const response = await get(`/v1/tickets?${query}`);
    await response.body?.cancel();
    expect(response.status).toBe(status);
  });
});
