/** What authors paste, for each platform, and what they are told about it. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { PLATFORMS } from '../../../worker/knowledge/platforms/platforms.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

const PINNED = { path: '/v1.2.3/smtp-port-check.all-in-one.js', digest: 'sha384-AbC+/=' };

const app = createApp({
  ...idleService({ HOSTS: '*.resend.com,smtp.example.net' }),
  preload: async () => null,
  built: async (file) =>
    file === 'integrity.json' ? Response.json(PINNED) : new Response(null, { status: 404 }),
});

async function textOf(query: string): Promise<string> {
  const response = await app.request(`https://check.example/docs/embed?${query}`, {
    headers: { 'User-Agent': 'curl/8', Accept: '*/*' },
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  return response.text();
}

async function pageOf(query: string): Promise<string> {
  const response = await app.request(`https://check.example/docs/embed?${query}`, {
    headers: { Accept: 'text/html' },
  });
  expect(response.status).toBe(200);
  return response.text();
}

describe('/docs/embed', () => {
  it.each([
    ['html', '<script type="module" src="https://check.example/v1/smtp-port-check.js"></script>'],
    ['html', '<smtp-port-check host="smtp.resend.com" documented="465/implicit-tls" user-name="resend">'],
    [
      'zendesk',
      '<div data-smtp-port-check="smtp.resend.com" data-documented="465/implicit-tls" data-user-name="resend">',
    ],
    ['intercom', '  https://check.example/check/smtp.resend.com\n'],
    ['readme', '<script>import("https://check.example/v1/smtp-port-check.js")</script>'],
    ['docusaurus', "scripts: [{ src: 'https://check.example/v1/smtp-port-check.js', type: 'module' }],"],
    ['vitepress', "isCustomElement: (tag) => tag === 'smtp-port-check'"],
    ['starlight', "head: [{ tag: 'script', attrs: { type: 'module', src: 'https://check.example/v1/"],
    ['mkdocs', '  - path: https://check.example/v1/smtp-port-check.js\n      type: module'],
    ['sphinx', "html_js_files = [('https://check.example/v1/smtp-port-check.js', {'type': 'module'})]"],
    ['confluence', '<iframe src="https://check.example/embed?host=smtp.resend.com"'],
    [
      'github',
      '[![SMTP](https://check.example/badge/smtp.resend.com.svg)](https://check.example/check/smtp.resend.com)',
    ],
  ])('%s: %s', async (platform, code) => {
    expect(await textOf(`platform=${platform}&host=smtp.resend.com`)).toContain(code);
  });

  it.each(PLATFORMS)('says of $name what has to be allowed, and where that is from', async (platform) => {
    const page = await pageOf(`platform=${platform.id}&host=smtp.example.net&lang=en`);
    const { policy, noPolicy, tried } = WORDS.en.embedding;
    const isFree = platform.pastes.every(({ pasted }) => pasted === 'address');
    expect([page.includes(policy), page.includes(noPolicy)]).toEqual([!isFree, isFree]);
    expect(page.includes(tried)).toBe(platform.isTried);
    expect(page.includes('in November 2026, but not tried there')).toBe(!platform.isTried);
    expect(page).toContain(`<a href="${platform.source}"`);
    for (const note of platform.notes) expect(page).toContain(WORDS.en.embedding.note[note].slice(0, 40));
  });

  it('knows only platforms with a documentation, each once', () => {
    expect(new Set(PLATFORMS.map(({ id }) => id)).size).toBe(PLATFORMS.length);
    expect(PLATFORMS.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
    expect(PLATFORMS.filter(({ pastes }) => pastes.length === 0)).toEqual([]);
  });

  it('gives the element what the author chose', async () => {
    const text = await textOf('host=smtp.resend.com&language=de&theme=dark&script=pinned');
    expect(text).toContain(
      `<script type="module" src="https://check.example${PINNED.path}" integrity="${PINNED.digest}" crossorigin="anonymous"></script>`,
    );
    expect(text).toContain('documented="465/implicit-tls" user-name="resend" lang="de" theme="dark">');
    expect(text).toContain('https://check.example/snippet/smtp.resend.com?lang=de\n');
  });

  it.each(LANGUAGES)(
    'shows the form, and the paragraph on privacy with its own name, in %s',
    async (language) => {
      const page = await pageOf(`lang=${language}`);
      expect(page).toContain('<select name="platform">');
      expect(page).not.toContain('<h3>');
      const { privacy } = WORDS[language].embedding;
      expect(page).toContain(privacy.text('check.example').slice(0, 60).replaceAll("'", '&#39;'));
    },
  );

  it.each([
    ['platform=myspace&host=smtp.resend.com', 'invalid-parameter', 'platform'],
    ['theme=blue', 'invalid-parameter', 'theme'],
    ['script=old', 'invalid-parameter', 'script'],
    ['language=xx', 'invalid-parameter', 'language'],
    ['host=x..y', 'invalid-host', undefined],
    ['host=%3Cscript%3E', 'invalid-host', undefined],
    ['host=mail.elsewhere.test', 'host-not-allowed', undefined],
  ])('refuses %s', async (query, code, parameter) => {
    const response = await app.request(`https://check.example/docs/embed?${query}`, {
      headers: { Accept: 'application/json' },
    });
    const problem: { code: string; parameter?: string } = await response.json();
    expect([response.status >= 400, problem.code, problem.parameter]).toEqual([true, code, parameter]);
  });
});
