/** The documents that the build has made, served in workerd. */
import { expect, it } from 'vitest';
import { get } from './outside.ts';

it.each([
  '/openapi.json',
  '/docs',
  '/docs.md',
  '/llms.txt',
  '/.well-known/api-catalog',
  '/docs/programs/gitea.md',
])('%s is served, and is no host', async (path) => {
  const response = await get(path, { headers: { accept: path === '/docs' ? 'text/html' : '*/*' } });
  expect(response.status).toBe(200);
  const text = await response.text();
  // A page about a program names no address of ours.
  if (!path.startsWith('/docs/')) expect(text).toContain('https://check.example.net');
  expect(text).not.toContain('origin.invalid');
});

it('answers below /v1 lead to them', async () => {
  const { headers } = await get('/v1/ports');
  expect(headers.get('link')).toContain('</openapi.json>; rel="service-desc"');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});
