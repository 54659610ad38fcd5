import { expect, it } from 'vitest';
import { refuseHostHeader } from '../../../worker/self-host/host-header.ts';

const PATH = '/v1/check?host=mail.example';

function refused(host: string | null, url = `http://${host}${PATH}`): Response | null {
  return refuseHostHeader({ url, headers: new Headers(host === null ? {} : { Host: host }) });
}

it.each(['check.example', 'localhost:8787', '127.0.0.1', '[::1]:8787', 'a_b.example.', 'EXAMPLE:80'])(
  'lets %s through',
  (host) => {
    expect(refused(host)).toBeNull();
  },
);

it('does not need the header where the URL names the host', () => {
  expect(refused(null, `http://check.example${PATH}`)).toBeNull();
});

it.each([
  '[',
  '[::1',
  'a b',
  '%00',
  'a.test, b.test',
  'a/b',
  'a?b',
  'a#b',
  'a\\b',
  'user@a',
  'a:99999',
  '1.2.3.256',
])('refuses %s without quoting the query', async (host) => {
  const answer = refused(host);
  expect(answer?.status).toBe(400);
  expect(answer?.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await answer?.json()).toMatchObject({ status: 400, code: 'invalid-parameter' });
});

it.each(['[', 'a b', 'a\\b', 'user@a', 'a:99999'])('refuses %s in the URL beside a good header', (host) => {
  expect(refused('check.example', `http://${host}${PATH}`)?.status).toBe(400);
});

it('refuses a URL that names another host than the header', () => {
  expect(refused('check.example', `https://evil.example${PATH}`)?.status).toBe(400);
  expect(refused('check.example', `https://check.example:444${PATH}`)?.status).toBe(400);
  expect(refused('check.example:444', `https://Check.example:444${PATH}`)).toBeNull();
});
