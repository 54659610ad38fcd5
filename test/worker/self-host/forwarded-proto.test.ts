import { expect, it } from 'vitest';
import { withForwardedProto } from '../../../worker/self-host/forwarded-proto.ts';

const URL_HERE = 'http://check.example/explain?host=mail.example';

function told(proto: string | null, init: RequestInit = {}) {
  const headers: Record<string, string> = proto === null ? {} : { 'X-Forwarded-Proto': proto };
  return withForwardedProto(new Request(URL_HERE, { ...init, headers }));
}

it.each([
  [null, 'http'],
  ['http', 'http'],
  ['HTTP', 'http'],
  ['https', 'https'],
  [' HTTPS ', 'https'],
])('of %j takes %s', (proto, scheme) => {
  expect(told(proto)).toMatchObject({ url: `${scheme}://check.example/explain?host=mail.example` });
});

it('changes nothing else', async () => {
  const asked = told('https', { method: 'POST', body: 'error=x' }) as Request;
  expect([asked.method, await asked.text()]).toEqual(['POST', 'error=x']);
});

it.each([
  '',
  'ftp',
  'javascript',
  'https, http',
  'https:',
  'https://evil.example/v1/networks#',
  'https://check.example/v1/networks#',
])('refuses %j without quoting it', async (proto) => {
  const asked = told(proto);
  if (!('refused' in asked)) throw new Error('was not refused');
  expect(asked.refused.status).toBe(400);
  expect(asked.refused.headers.get('Cache-Control')).toBe('no-store');
  const text = await asked.refused.text();
  expect(JSON.parse(text)).toMatchObject({ status: 400, code: 'invalid-parameter' });
  expect(text).not.toContain('evil');
});
