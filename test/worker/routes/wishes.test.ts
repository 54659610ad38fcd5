/** A format or language that does not exist is refused on every route, whatever else the request has. */
import { expect, it } from 'vitest';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

const app = createApp(idleService());

/** All GET routes with a choice of formats; a picture is shown whatever is asked of it. */
const PATHS = [
  ...new Set(
    app.routes
      .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
      .map(({ path }) => path.replace(/:host.*/, 'mail.example.net'))
      .filter((path) => !/^\/(?:badge|preview)\//.test(path)),
  ),
];

it('createApp() has such paths', () => {
  expect(PATHS).toEqual(
    expect.arrayContaining(['/v1/check', '/v1/network', '/v1/providers', '/v1/settings', '/v1/history', '/']),
  );
});

it.each(
  PATHS.flatMap((path) => [
    [path, 'format', 'xml'],
    [path, 'lang', 'xx'],
  ]),
)('%s refuses %s=%s', async (path, parameter, value) => {
  const address = `https://check.example${path}?host=mail.example.net&${parameter}=${value}`;
  const response = await app.request(address, { headers: { Accept: 'application/json' } });
  expect(response.status).toBe(400);
  const body = await response.text();
  const isScript = path.startsWith('/local.');
  if (isScript) expect(body).toContain(`"${value}" is not a valid value for ${parameter}`);
  else expect(JSON.parse(body)).toMatchObject({ code: 'invalid-parameter', parameter });
});
