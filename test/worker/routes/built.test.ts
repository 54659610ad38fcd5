/** The documents about the API, as the build makes them and the service hands them out. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { builtPages } from '../../../worker/render/pages/built.ts';
import { BUILT_ORIGIN } from '../../../worker/render/pages/built-file.ts';
import { OPERATIONS } from '../../../worker/schema/operations.ts';
import { SCHEMAS } from '../../../worker/schema/schemas.ts';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

const FILES = await builtPages(() => null, '1.2.3');
const ORIGIN = 'https://check.example';

const built = async (file: string) => {
  const text = FILES.get(file.replace(/^pages\//, ''));
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
};
const app = createApp({ ...idleService(), built, preload: async () => null });

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return Promise.resolve(app.request(`${ORIGIN}${path}`, { method, headers }));
}

describe('documents', () => {
  it.each([
    ['/openapi.json', 'application/json'],
    ['/docs.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    [
      '/.well-known/api-catalog',
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    ],
    ['/docs/programs/gitea.md', 'text/markdown; charset=utf-8'],
  ])('%s is %s, for every page and cache, with the origin that was asked', async (path, type) => {
    const response = await ask(path, { origin: 'https://help.example' });
    const { status, headers } = response;
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    if (!path.startsWith('/docs/')) expect(headers.get('access-control-allow-origin')).toBe('*');
    const text = await response.text();
    expect(text).not.toContain(BUILT_ORIGIN);
    const known = await ask(path, { 'if-none-match': headers.get('etag') ?? '' });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const head = await ask(path, {}, 'HEAD');
    expect([head.headers.get('content-type'), await head.text()]).toEqual([type, '']);
  });

  it('of programs that do not exist are not there', async () => {
    expect((await ask('/docs/programs/nobody.md')).status).toBe(404);
    expect((await ask('/providers/gmail.md', { accept: 'application/json' })).status).toBe(404);
  });

  it('begin with the specification, whose server is this service', async () => {
    const { servers, info } = await (await ask('/openapi.json')).json();
    expect([servers, info.version]).toEqual([[{ url: ORIGIN }], '1.2.3']);
  });

  it('are in the catalog, and the catalog in its own header', async () => {
    const response = await ask('/.well-known/api-catalog', {}, 'HEAD');
    expect(response.headers.get('link')).toContain('</.well-known/api-catalog>; rel="api-catalog"');
    const { linkset } = await (await ask('/.well-known/api-catalog')).json();
    expect(linkset[0].item).toContainEqual({ href: `${ORIGIN}/v1/check` });
    expect(linkset[1]).toMatchObject({
      anchor: `${ORIGIN}/v1/`,
      'service-desc': [{ href: `${ORIGIN}/openapi.json`, type: 'application/json' }],
      'service-doc': [{ href: `${ORIGIN}/docs`, type: 'text/html' }],
      status: [{ href: `${ORIGIN}/healthz`, type: 'application/json' }],
    });
  });

  it.each(['/', '/v1/ports', '/v1/check?host=nonsense', '/v1/nothing'])(
    'are linked from %s',
    async (path) => {
      const link = (await ask(path)).headers.get('link');
      expect(link).toBe(
        '</openapi.json>; rel="service-desc", </docs>; rel="service-doc", </healthz>; rel="status"',
      );
    },
  );
});

describe('/docs', () => {
  it.each(LANGUAGES)('shows every operation and type, in %s', async (language) => {
    const page = await (await ask(`/docs?lang=${language}`, { accept: 'text/html' })).text();
    expect(page).toContain(`<html lang="${language}">`);
    for (const { id } of OPERATIONS) expect(page).toContain(`<h3 id="${id}">`);
    for (const name of Object.keys(SCHEMAS)) expect(page).toContain(`<h3 id="${name}">`);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    const labels = [...page.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is Markdown on a command line, and the specification for programs', async () => {
    const typeFor = async (headers: Record<string, string>) =>
      (await ask('/docs', headers)).headers.get('content-type');
    expect(await typeFor({ 'user-agent': 'curl/8.5' })).toBe('text/markdown; charset=utf-8');
    expect(await typeFor({ accept: 'application/json' })).toBe('application/json');
  });

  it('has every operation and type in its Markdown as well', async () => {
    const text = await (await ask('/docs.md')).text();
    for (const { method, path } of OPERATIONS)
      expect(text).toContain(`### ${method.toUpperCase()} ${path}\n`);
    for (const name of Object.keys(SCHEMAS)) expect(text).toContain(`### ${name}\n`);
    expect(text).toContain('default: `auto`');
  });
});

it('/llms.txt is what llmstxt.org describes: a title, a summary, and lists of links', async () => {
  const text = await (await ask('/llms.txt')).text();
  expect(text).toMatch(/^# .+\n\n> .+\n\n/);
  const sections = text.split('\n## ').slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(['Ask', 'Documents', 'Optional']);
  for (const section of sections.slice(1))
    expect(section).toMatch(/\n\n(?:- \[[^\]]+\]\(https:\/\/\S+\)\n?)+$/);
  const paths = [...text.matchAll(/\]\(https:\/\/check\.example(\/[^)?]*)/g)].map(([, path = '']) => path);
  for (const path of paths) expect((await ask(path)).status, path).toBe(200);
});
