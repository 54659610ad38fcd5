/** What authors paste, for each platform, and what they are told about it. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { PLATFORMS, platformById } from '../../../worker/knowledge/platforms/platforms.ts';
import { policyFor } from '../../../worker/render/embedding/paste.ts';
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

async function markdownOf(query: string): Promise<string> {
  const response = await app.request(`https://check.example/docs/embed.md?${query}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/markdown; charset=utf-8',
  ]);
  return response.text();
}

/** Without the breaks between lines. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

const LATEST = 'https://check.example/v1/smtp-port-check.js';
const ELEMENT = '<smtp-port-check host="smtp.resend.com" documented="465/implicit-tls" user-name="resend">';

describe('/docs/embed', () => {
  it.each([
    ['html', `<script type="module" src="${LATEST}"></script>`],
    ['html', ELEMENT],
    ['zendesk', `<script type="module" src="${LATEST}"></script>`],
    [
      'zendesk',
      '<div data-smtp-port-check="smtp.resend.com" data-documented="465/implicit-tls" data-user-name="resend">',
    ],
    ['freshdesk', '<div data-smtp-port-check="smtp.resend.com"'],
    ['intercom', '\n  https://check.example/check/smtp.resend.com\n'],
    ['gitbook', '\n  https://check.example/check/smtp.resend.com\n'],
    ['readme', `<script type="module" src="${LATEST}"></script>`],
    ['mintlify', `\n  import("${LATEST}");\n`],
    ['docusaurus', `scripts: [{ src: '${LATEST}', type: 'module' }],`],
    ['vitepress', "isCustomElement: (tag) => tag === 'smtp-port-check'"],
    ['starlight', `head: [{ tag: 'script', attrs: { type: 'module', src: '${LATEST}' } }],`],
    ['mkdocs', `extra_javascript:\n    - path: ${LATEST}\n      type: module`],
    ['sphinx', `html_js_files = [('${LATEST}', {'type': 'module'})]`],
    ['sphinx', `.. raw:: html\n\n     ${ELEMENT}\n       <a `],
    ['wordpress', '\n  https://check.example/check/smtp.resend.com\n'],
    ['confluence', '<iframe src="https://check.example/embed?host=smtp.resend.com"'],
    ['notion', '\n  https://check.example/embed?host=smtp.resend.com\n'],
    [
      'github',
      '[![SMTP](https://check.example/badge/smtp.resend.com.svg)](https://check.example/check/smtp.resend.com)',
    ],
  ])('%s: %s', async (platform, code) => {
    expect(await textOf(`platform=${platform}&host=smtp.resend.com`)).toContain(code);
  });

  const ELEMENT_POLICY =
    'script-src https://check.example;\nconnect-src https://check.example;\ntrusted-types lit-html';

  it.each([
    [['html', 'zendesk', 'readme', 'mintlify', 'docusaurus', 'sphinx'], ELEMENT_POLICY],
    [['wordpress', 'confluence'], 'frame-src https://check.example'],
    [['github'], 'img-src https://check.example'],
    [['intercom', 'gitbook', 'notion'], null],
  ])('says of %j that they have to allow %j', (platforms, policy) => {
    for (const id of platforms) {
      const platform = platformById(id);
      expect(platform && policyFor(platform, 'https://check.example').join(';\n'), id).toBe(policy ?? '');
    }
  });

  it.each(PLATFORMS)('says of $name how that is known, in each form', async (platform) => {
    const query = `platform=${platform.id}&host=smtp.example.net&lang=en`;
    const { evidence, note } = WORDS.en.embedding;
    const month = platform.readOn === '2026-11' ? 'November 2026' : 'December 2026';
    const known = evidence[platform.evidence](month);
    const page = await pageOf(query);
    expect(page).toContain(`${known} <a href="${platform.source}"`);
    expect(await markdownOf(query)).toContain(`${known} [Documentation](${platform.source})`);
    expect(flat(await textOf(query))).toContain(`${known} ${platform.source}`);
    for (const one of platform.notes) expect(flat(await textOf(query))).toContain(note[one]);
    expect(page.includes('&lt;iframe')).toBe(platform.takesFrames || platform.id === 'confluence');
  });

  it('claims to have tried only what test/e2e/embedded.test.ts opens', () => {
    expect(PLATFORMS.filter(({ evidence }) => evidence === 'tried').map(({ id }) => id)).toEqual(['html']);
  });

  it('says where a digest has no place', async () => {
    const { unchecked } = WORDS.en.embedding;
    for (const { id } of PLATFORMS) {
      const pinned = await textOf(`platform=${id}&host=smtp.example.net&script=pinned`);
      const isLost = pinned.includes(PINNED.path) && !pinned.includes(PINNED.digest);
      expect([id, flat(pinned).includes(unchecked)]).toEqual([id, isLost]);
      expect(flat(await textOf(`platform=${id}&host=smtp.example.net`))).not.toContain(unchecked);
    }
    expect(await textOf('platform=mkdocs&host=smtp.example.net&script=pinned')).toContain(PINNED.path);
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

  it('writes what is shown without the element in the language of the element', async () => {
    const text = await textOf('lang=en&platform=zendesk&host=smtp.resend.com&language=de');
    // Zendesk keeps every data attribute, and by one of its two lists no `lang`.
    expect(text).toContain(' data-user-name="resend" data-lang="de">');
    expect(text).toContain(`>${WORDS.de.embedding.fallback('smtp.resend.com')}</a>`);
  });

  it.each(LANGUAGES)(
    'shows the form, and the paragraph on privacy with its own name, in %s',
    async (language) => {
      const page = await pageOf(`lang=${language}`);
      expect(page).toContain('<select name="platform">');
      expect(page).not.toContain('<h3>');
      const { privacy } = WORDS[language].embedding;
      expect(page).toContain(privacy.text('check.example', 2).replaceAll("'", '&#39;'));
    },
  );

  it('lets a build fail by what the provider documents only if it documents something', async () => {
    const query = "fresh=1&assert=documented'\n";
    const { build } = WORDS.en.embedding.withoutScripts;
    const known = await textOf('host=smtp.resend.com&language=fr');
    expect(known).toContain(`curl -fsS 'https://check.example/snippet/smtp.resend.com?lang=fr&${query}`);
    expect(flat(known)).toContain(build.documented);
    const unknown = await textOf('host=smtp.example.net');
    expect(unknown).toContain("curl -fsS 'https://check.example/snippet/smtp.example.net?fresh=1'\n");
    expect(flat(unknown)).toContain(build.other);
  });

  it('says how long a result is kept here', async () => {
    const slow = createApp({ ...idleService({ RESULT_TTL_SECONDS: '86400' }), preload: async () => null });
    const answer = await slow.request('https://check.example/docs/embed.md?lang=en');
    expect(await answer.text()).toContain('it is kept for 48 hours at most');
    expect(await markdownOf('lang=en')).toContain('it is kept for 2 hours at most');
  });

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
