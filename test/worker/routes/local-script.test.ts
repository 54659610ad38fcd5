/** Every answer at the URL of the script can be piped into a shell: it prints the reason and does nothing else. */
import { describe, expect, it } from 'vitest';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

const SCRIPT = /^#!\/bin\/sh\nprintf '%s\\n' '.+' >&2\nexit 1\n$/s;

function answerOf(path: string, init: RequestInit = {}, environment: Record<string, string> = {}) {
  return createApp(idleService(environment)).request(`https://check.example${path}`, init);
}

const AGENT = {
  AGENT_ONLY: 'true',
  AGENT_TOKEN: 'a secret that is thirty-two characters',
  VANTAGE_NAME: 'office',
};

describe('/local.sh', () => {
  it.each([
    ['without a host', '/local.sh', {}, {}, 400],
    ['with a slash behind it', '/local.sh/', {}, {}, 400],
    ['with a path behind it', '/local.sh/mail.example.net', {}, {}, 404],
    ['in a language we lack', '/local.sh?host=mail.example.net&lang=xx', {}, {}, 400],
    ['in a form that does not exist', '/local.sh?host=mail.example.net&format=xml', {}, {}, 400],
    ['as a form', '/local.sh?host=mail.example.net', { method: 'POST' }, {}, 405],
    ['deleted', '/local.sh/', { method: 'DELETE' }, {}, 405],
    ['of an agent', '/local.sh?host=mail.example.net', {}, AGENT, 404],
    ['where the station fails', '/local.sh?host=mail.example.net', {}, {}, 500],
  ])(
    'is a script that says why there is none: %s',
    async (_, path, init, environment: Record<string, string>, status) => {
      const response = await answerOf(path, { headers: { Accept: 'text/html' }, ...init }, environment);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toMatch(SCRIPT);
      if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD');
    },
  );
});

describe('/local.ps1', () => {
  const POWERSHELL = /^(?:# .*\n)+& \{\n(?: {2}Write-Warning '(?:[^'\n]|'')*'\n)+\}\n$/;

  it.each([
    ['without a host', '/local.ps1', {}, 400],
    ['with a path behind it', '/local.ps1/mail.example.net', {}, 404],
    ["with code in the host's place", "/local.ps1?host=x'%3BNew-Item%20y%3B'", {}, 400],
    ['as a form', '/local.ps1?host=mail.example.net', { method: 'POST' }, 405],
    ['where the station fails', '/local.ps1?host=mail.example.net&lang=de', {}, 500],
  ])('is a script that says why there is none: %s', async (_, path, init, status) => {
    const response = await answerOf(path, { headers: { Accept: 'text/html' }, ...init });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(POWERSHELL);
  });
});
