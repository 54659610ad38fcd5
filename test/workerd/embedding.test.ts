/** What authors paste, from the service as it is built and in its runtime: for every platform, in every language. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Problem } from '../../worker/api/index.ts';
import { PLATFORMS } from '../../worker/knowledge/platforms/platforms.ts';
import { WORDS } from '../../worker/render/words.ts';
import { forgetVisits, get, queries, visits } from './outside.ts';

const HOST = 'unembedded.test';
const BROWSER = { headers: { Accept: 'text/html' } };

/** The blocks to copy, as a reader sees them. */
async function blocksOf(query: string): Promise<string[]> {
  const answer = await get(`/docs/embed?${query}`, BROWSER);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const blocks: string[] = [];
  const read = new HTMLRewriter().on('pre.copy', {
    element: () => void blocks.push(''),
    text: ({ text }) => void blocks.push((blocks.pop() ?? '') + text),
  });
  await read.transform(answer).text();
  return blocks.map(decoded);
}

function decoded(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => named[name] ?? '');
}

/** The tags of a block, as a browser would take them. */
async function tagsIn(code: string): Promise<string[]> {
  const names: string[] = [];
  const read = new HTMLRewriter().on('*', { element: ({ tagName }) => void names.push(tagName) });
  await read.transform(new Response(code)).text();
  return names;
}

const EXPECTED: Readonly<Record<string, string[][]>> = {
  html: [['script'], ['smtp-port-check', 'a']],
  zendesk: [['script'], ['div', 'a']],
  freshdesk: [['script'], ['div', 'a']],
  readme: [['script'], ['smtp-port-check', 'a']],
  sphinx: [[], ['smtp-port-check', 'a']],
  confluence: [['iframe']],
  intercom: [[]],
  gitbook: [[]],
  wordpress: [[]],
  notion: [[]],
  github: [[]],
};
/** The script is named in a file of the site, the element stands in an article. */
const IN_FILES = [[], ['smtp-port-check', 'a']];

describe.each(LANGUAGES)('in %s', (language) => {
  it('every platform gets tags that a browser takes, and the paragraph on privacy', async () => {
    for (const { id, pastes } of PLATFORMS) {
      const blocks = await blocksOf(`platform=${id}&host=${HOST}&language=${language}&lang=${language}`);
      const tags = await Promise.all(blocks.slice(0, pastes.length).map(tagsIn));
      expect([id, tags]).toEqual([id, EXPECTED[id] ?? IN_FILES]);
      expect(blocks.at(-1)).toBe(WORDS[language].embedding.privacy.text('check.example.net', 2));
    }
  });
});

it('pins the file that the build made, by its digest', async () => {
  const [script = ''] = await blocksOf(`platform=html&host=${HOST}&script=pinned`);
  const [, path = '', digest = ''] =
    /src="https:\/\/check\.example\.net(\S+)" integrity="sha384-(\S+)"/.exec(script) ?? [];
  expect(path).toMatch(/^\/v\d+\.\d+\.\d+\/smtp-port-check\.all-in-one\.js$/);
  // Files are answered before the service is asked.
  const file = await env.ASSETS.fetch(`https://check.example.net${path}`);
  expect(file.status).toBe(200);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-384', await file.arrayBuffer()));
  expect(btoa(String.fromCharCode(...sum))).toBe(digest);
});

it('asks nobody', async () => {
  await forgetVisits();
  await blocksOf(`platform=html&host=${HOST}`);
  expect([await queries(HOST, 'A'), await visits(587)]).toEqual([0, []]);
});

it('refuses a platform that it does not know, and names the others', async () => {
  const answer = await get('/docs/embed?platform=myspace', { headers: { Accept: 'application/json' } });
  const problem: Problem = await answer.json();
  expect([answer.status, problem.code]).toEqual([400, 'invalid-parameter']);
  for (const { id } of PLATFORMS) expect(problem.detail).toContain(id);
});
