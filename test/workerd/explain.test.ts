/** An error message explained by the whole service, with the host's current state, as JSON, text and page. */
import { describe, expect, it } from 'vitest';
import type { Explanation, Problem } from '../../worker/api/index.ts';
import { parseConfig } from '../../worker/config/config.ts';
import { ERROR_BODY_BYTES_MAX } from '../../worker/limits.ts';
import { answersHere } from '../support/idle-service.ts';
import { createApp } from '../support/specified-app.ts';
import { directoryHere, forgetVisits, get, publish, uninspected, visits } from './outside.ts';

const BROWSER = { Accept: 'text/html,application/xhtml+xml' };
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

function explained(query: Record<string, string>): Promise<Explanation> {
  return get(`/v1/explain?${new URLSearchParams(query)}`).then((response) => response.json());
}

function send(path: string, fields: Record<string, string>, headers = {}): Promise<Response> {
  const body = new URLSearchParams(fields).toString();
  return get(path, { method: 'POST', body, headers: { ...FORM, ...headers } });
}

async function change(error: string, host: string) {
  const { matches } = await explained({ error, host });
  return matches.map((match) => [match.code, match.change.code, match.change.parameters]);
}

describe('the explanation of an error', () => {
  it('is based on the host’s current state', async () => {
    expect(await change('wrong version number, port: 587', 'mail.healthy.test')).toEqual([
      [
        'tls-on-plain-port',
        'use-starttls',
        { port: 587, encryption: 'starttls', otherPort: 465, otherEncryption: 'implicit-tls' },
      ],
    ]);
    expect(await change('wrong version number, port: 465', 'mail.swapped.test')).toEqual([
      [
        'tls-on-plain-port',
        'use-starttls',
        { port: 465, encryption: 'starttls', otherPort: 587, otherEncryption: 'implicit-tls' },
      ],
    ]);
    expect(await change('connect ETIMEDOUT 192.0.2.1:587', 'mail.healthy.test')).toEqual([
      [
        'connection-timeout',
        'look-at-own-network',
        { port: 587, otherPort: 465, otherEncryption: 'implicit-tls' },
      ],
    ]);
    expect(
      await change('Hostname mismatch mail.certificates.test:587', 'mail.certificates.test'),
    ).toMatchObject([
      ['certificate-other-name', 'use-certified-name', { port: 587, names: [expect.any(String)] }],
    ]);
    expect(await change('certificate has expired', 'mail.healthy.test')).toMatchObject([
      ['certificate-expired', 'check-own-trust', {}],
    ]);
  });

  it('shows the measurements, and also checks the port of the message', async () => {
    const { result, problem } = await explained({
      error: 'ECONNREFUSED smtp.x:2465',
      host: 'mail.healthy.test',
    });
    expect(problem).toBeNull();
    expect(result?.host).toBe('mail.healthy.test');
    expect(result?.ports.map(({ port, outcome }) => `${port} ${outcome}`)).toEqual([
      '25 untestable',
      '80 starttls',
      '465 implicit-tls',
      '587 starttls',
      '588 starttls',
      '2525 starttls',
      '2465 implicit-tls',
    ]);
  });

  it('shares the rows of a check, and sends nothing of the text to the mail server', async () => {
    const host = await publish('explained.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    await (await get(`/v1/check?host=${host}`)).text();
    await explained({ error: 'ECONNREFUSED secret-word', host });
    const seen = await visits(587);
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain('secret-word');
  });

  it('works even if the host could not be measured, and says why', async () => {
    const { matches, result, problem } = await explained({ error: 'ENOTFOUND', host: 'nowhere.test' });
    expect(matches.map(({ change }) => change.code)).toEqual(['check-name']);
    expect([result, problem?.code]).toEqual([null, 'name-not-found']);
  });

  it('asks about a message on another host than the one that was checked', async () => {
    const error = 'connect to mail.other.test[192.0.2.1]:587: Connection refused';
    const { named, matches } = await explained({ error, host: 'mail.healthy.test' });
    expect([named, matches[0]?.change.code]).toEqual(['mail.other.test', 'try-other-port']);
    const text = await (
      await get(`/v1/explain?${new URLSearchParams({ error, host: 'mail.healthy.test', format: 'text' })}`)
    ).text();
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Your message is about mail.other.test, but mail.healthy.test was checked.',
    );
  });

  it('recommends a port even where the message is not known', async () => {
    const { matches, hint } = await explained({ error: 'the cat sat', host: 'mail.healthy.test' });
    expect(matches).toEqual([]);
    expect(hint).toMatch(/Use port (?:587 with STARTTLS|465 with SSL\/TLS)\./);
  });

  it('has the request to a hosting provider that redirects mail ready', async () => {
    const error = "Peer certificate CN=`srv7.hosting.test' did not match expected CN=`smtp.gmail.com'";
    const { ticket } = await explained({ error });
    expect(ticket?.subject).toBe('Outgoing mail to smtp.gmail.com is redirected');
    expect(ticket?.text).toContain('srv7.hosting.test');
    const text = await (await send('/v1/explain?format=text', { error })).text();
    expect(text).toContain('\nOutgoing mail to smtp.gmail.com is redirected\n');
    expect(text.split('\n').filter(({ length }) => length > 80)).toEqual([]);
    const page = await (await send('/explain', { error }, BROWSER)).text();
    // The script appends its button to what is in front of the block.
    expect(page).toMatch(/<div data-copy="[^"]+"[^>]*>\n<h3>[^<]+<\/h3>\n<pre class="copy"/);
    expect(page).toContain('<script type="module" src="/copy-blocks.js">');
  });

  it('needs no host', async () => {
    const answer = await explained({ error: '535 5.7.8 no', lang: 'de' });
    expect(answer).toMatchObject({ error: '535 5.7.8 no', hint: null, result: null, problem: null });
    expect(answer.matches[0]?.advice).toContain('Benutzername');
  });

  it('is private and not cached', async () => {
    const response = await get('/v1/explain?error=535+no');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('does not repeat a password or a mail address', async () => {
    const error = 'smtp://me:hunter22@smtp.x:587 AUTH PLAIN AGphbmUAaHVudGVyMjI= to jane@mail.example 535 no';
    for (const format of ['json', 'ndjson', 'text']) {
      const response = await get(`/v1/explain?${new URLSearchParams({ error, format })}`);
      const body = new TextDecoder().decode(await response.arrayBuffer());
      expect(body).not.toMatch(/hunter22|AGphbmUA|jane/);
    }
  });

  it.each([
    ['/v1/explain', 'error-missing', 400],
    ['/v1/explain?error=x&host=a:25', 'contains a port', 400],
    ['/v1/explain?error=x&ports=587', 'no parameter "ports"', 400],
    ['/v1/explain?error=x&format=yaml', 'not a valid value for format', 400],
  ])('refuses %s', async (path, why, status) => {
    const response = await get(path);
    const { detail } = await response.json<Problem>();
    expect(response.status).toBe(status);
    expect(detail).toContain(why === 'error-missing' ? 'no error message' : why);
  });

  it('refuses a host that this service does not check, before anything else', async () => {
    const app = createApp({
      config: parseConfig({}),
      version: '0.0.0',
      directory: directoryHere(),
      inspection: uninspected,
      station: () => {
        throw new Error('Cannot dial: the host is not allowed');
      },
      preload: () => Promise.reject(new Error('Cannot show a page: nobody asked for one')),
      built: async () => new Response(null, { status: 404 }),
      mailDomain: () => {
        throw new Error('Cannot discover: nobody asked');
      },
      isNewNonce: async () => false,
      admitClient: () => Promise.resolve(true),
      answers: answersHere(),
      clock: () => Date.now(),
    });
    const response = await app.request('/v1/explain?error=535&host=127.0.0.1');
    expect([response.status, (await response.json<Problem>()).code]).toEqual([403, 'private-address']);
  });
});

describe('a sent form', () => {
  it('is read like a query', async () => {
    const response = await send('/v1/explain', { error: 'wrong version number', host: '' });
    expect((await response.json<Explanation>()).matches[0]?.code).toBe('tls-on-plain-port');
  });

  it('is read up to its cap, and refused beyond', async () => {
    const fill = (bytes: number) => ({ error: 'x'.repeat(bytes - 'error='.length) });
    const most = await send('/v1/explain', fill(ERROR_BODY_BYTES_MAX));
    expect([most.status, (await most.json<Explanation>()).cut]).toEqual([200, true]);
    const more = await send('/v1/explain', fill(ERROR_BODY_BYTES_MAX + 1));
    const { code, detail } = await more.json<Problem>();
    expect([more.status, code]).toEqual([413, 'too-large']);
    expect(detail).toContain(`At most ${ERROR_BODY_BYTES_MAX} bytes of text are accepted.`);
  });

  it('is accepted nowhere else', async () => {
    expect((await send('/v1/check', { host: 'mail.healthy.test' })).headers.get('allow')).toBe('GET, HEAD');
    const deleted = await get('/v1/explain', { method: 'DELETE' });
    expect([deleted.status, deleted.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

describe('the page', () => {
  it.each(['en', 'de'])('shows a form in %s and works without a script', async (language) => {
    const response = await get(`/explain?lang=${language}`, { headers: BROWSER });
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(page).toContain(
      `<form id="explain" class="paste" method="post" action="/explain?lang=${language}">`,
    );
    expect(page).toMatch(/<label for="error">.*<\/label>/);
    expect(page).not.toContain('class="explained"');
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/mask-paste.js">']);
  });

  it.each(['/', '/check/mail.healthy.test'])('is reached from %s', async (path) => {
    for (const language of ['en', 'de']) {
      const page = await (await get(`${path}?lang=${language}`, { headers: BROWSER })).text();
      expect(page).toContain(`method="post" action="/explain?lang=${language}"`);
      expect(page.includes('name="host" type="text"')).toBe(true);
      expect(/<input id="host"[^>]* value="mail\.healthy\.test"/.test(page)).toBe(path !== '/');
    }
  });

  it('explains what is sent, in the language of its address', async () => {
    const fields = { error: 'wrong version number <b>port 587</b>', host: 'mail.healthy.test' };
    const page = await (await send('/explain?lang=de', fields, BROWSER)).text();
    expect(page).toContain('Port 587 verwendet bei diesem Server STARTTLS');
    expect(page).toContain('<section class="explained">');
    expect(page).toContain('&lt;b&gt;port 587&lt;/b&gt;</textarea>');
    expect(page).toMatch(/<input id="host"[^>]* value="mail\.healthy\.test"/);
    expect(page).toContain('<th scope="row">587</th><td>STARTTLS funktioniert</td>');
  });

  it('never dials when a link to it is followed', async () => {
    const host = await publish('linked.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const query = new URLSearchParams({ error: 'wrong version number', host });
    const page = await (await get(`/explain?${query}`, { headers: BROWSER })).text();
    expect(page).toContain('linked.test has not been checked yet');
    expect(page).toContain('<button type="submit" form="explain">Check linked.test and explain</button>');
    expect(page).toContain(
      '<em>Unless a check of linked.test shows otherwise:</em> <strong>Set a port and encryption that belong together',
    );
    expect(page).toMatch(/<textarea id="error"[^>]*>wrong version number<\/textarea>/);
    expect(page).toMatch(/<input id="host"[^>]* value="linked\.test"/);
    expect(await visits(587)).toEqual([]);
    const head = await get(`/v1/explain?${query}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await visits(587)).toEqual([]);
  });

  it('says so only if a host was named, and only about what depends on it', async () => {
    const ask = async (query: Record<string, string>) =>
      (await get(`/explain?${new URLSearchParams(query)}`, { headers: BROWSER })).text();
    const without = await ask({ error: 'wrong version number', host: ' ' });
    expect(without).toContain('Set a port and encryption that belong together');
    expect(without).not.toMatch(/has not been checked|class="notice"|<em>/);
    const certain = await ask({ error: 'User unknown', host: 'mail.healthy.test', lang: 'de' });
    expect(certain).toContain('mail.healthy.test wurde noch nicht geprüft');
    expect(certain).toContain('>mail.healthy.test prüfen und erklären</button>');
    expect(certain).not.toContain('<em>');
  });

  it.each([
    ['a:25', 400, 'contains a port'],
    ['$(touch /tmp/x)', 400, 'contains &quot;$&quot;, which is not allowed in a host name'],
  ])(
    'explains without a host that cannot be one, and says what is wrong with it: %s',
    async (host, status, why) => {
      const fields = { error: 'wrong version number', host };
      const linked = await get(`/explain?${new URLSearchParams(fields)}`, { headers: BROWSER });
      for (const response of [linked, await send('/explain', fields, BROWSER)]) {
        expect(response.status).toBe(status);
        const page = await response.text();
        expect(page).toContain('Set a port and encryption that belong together');
        expect(page).toContain(why);
        expect(page).toMatch(/<textarea id="error"[^>]*>wrong version number<\/textarea>/);
        expect(page).not.toContain('has not been checked');
      }
    },
  );

  it('refuses errors other than in the host', async () => {
    const response = await get('/explain?error=x&host=a:25&ports=587', { headers: BROWSER });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('There is no parameter &quot;ports&quot;');
  });

  it('keeps the query of a link in another language, and resubmits a form', async () => {
    const query = new URLSearchParams({ error: '"><b> 535 no', host: 'mail.healthy.test' });
    const linked = await (await get(`/explain?${query}`, { headers: BROWSER })).text();
    expect(linked).toContain(
      'href="/explain?lang=de&amp;error=%22%3E%3Cb%3E+535+no&amp;host=mail.healthy.test" hreflang="de"',
    );
    const fields = { error: 'hush "><b> 535 no', host: 'mail.healthy.test' };
    const sent = await (await send('/explain?lang=en', fields, BROWSER)).text();
    expect(sent).toMatch(
      /<button lang="de" type="submit" form="again" formaction="\/explain\?lang=de">Deutsch<\/button>/,
    );
    expect(sent).not.toMatch(/href="[^"]*hush|hreflang/);
    expect(sent).toMatch(
      /<form id="again" method="post" hidden><input type="hidden" name="error" value="hush &quot;&gt;&lt;b&gt; 535 no" \/><input type="hidden" name="host" value="mail\.healthy\.test" \/><\/form>/,
    );
    expect(sent.match(/<button[^>]*form="explain"/)).toBeNull();
  });

  it('resubmits the whole message that was read', async () => {
    const error = `${'x '.repeat(600)}wrong version number\nthe next line`;
    const page = await (await send('/explain', { error }, BROWSER)).text();
    expect(page).toMatch(/x x wrong version number\nthe next line<\/textarea>/);
    expect(page).toMatch(/x x wrong version number\nthe next line" \/><input type="hidden" name="host"/);
  });

  it('is text for a command line', async () => {
    const curl = { 'User-Agent': 'curl/8.9.1' };
    const response = await send('/explain', { error: '535 no' }, curl);
    expect(await response.text()).toMatch(/^What the error message means\n\n1\. The server did not accept/);
  });
});

describe('posted settings', () => {
  const SETTINGS = [
    'EMAIL_HOST = "mail.healthy.test"',
    'EMAIL_PORT = 465',
    'EMAIL_USE_TLS = True',
    'EMAIL_HOST_USER = "jane@example.net"',
    'EMAIL_HOST_PASSWORD = "hunter2-xyz"',
    'EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"',
  ].join('\n');

  it('are answered with the line that is wrong, and mended', async () => {
    const answer: Explanation = await (await send('/v1/explain', { error: SETTINGS })).json();
    expect(answer.hint).toBeNull();
    expect(answer.configurations).toMatchObject([
      {
        programs: [{ id: 'django', confidence: 'certain' }],
        host: 'mail.healthy.test',
        port: 465,
        encryption: 'starttls',
        faults: [{ code: 'mode-and-port-disagree', key: 'EMAIL_USE_TLS', line: 3, seen: 'True' }],
      },
    ]);
    expect(answer.configurations[0]?.mended).toContain('EMAIL_USE_TLS = False\n');
    expect(answer.configurations[0]?.mended).toContain('\nEMAIL_USE_SSL = True');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|jane/);
  });

  it('may be the body itself', async () => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    const answer = await get('/v1/explain?format=text&lang=de', { method: 'POST', body: SETTINGS, headers });
    const text = await answer.text();
    expect(text.split('\n')[0]).toBe('Was an den Einstellungen nicht stimmt');
    expect(text).toContain('EMAIL_USE_TLS, Zeile 3, da steht True');
  });

  it('dial nothing, and are not read from a URL', async () => {
    await forgetVisits();
    await (await send('/explain', { error: SETTINGS }, BROWSER)).text();
    expect(await visits(465)).toEqual([]);
    expect(await explained({ error: SETTINGS })).toMatchObject({ configurations: [] });
  });

  it('are shown on the page, with a link to a check of their server', async () => {
    const page = await (await send('/explain', { error: SETTINGS }, BROWSER)).text();
    expect(page).toContain('<h2>What is wrong with the settings</h2>');
    expect(page).toContain('<h3>Settings of Django for mail.healthy.test, port 465:</h3>');
    expect(page).toContain('href="/mail.healthy.test?lang=en"');
    expect(page).not.toMatch(/hunter2|jane@/);
  });
});
