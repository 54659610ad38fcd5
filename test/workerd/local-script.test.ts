/** The route of the script: what it costs, its format, and what is sent instead of it. */
import { describe, expect, inject, it } from 'vitest';
import { forgetVisits, get, publish, visits } from './outside.ts';

const CURL = { 'User-Agent': 'curl/8.9.1', Accept: '*/*' };
const BROWSER = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const TYPE = 'text/plain; charset=utf-8';

function headersOf({ headers }: Response): (string | null)[] {
  return ['content-type', 'x-content-type-options', 'cache-control'].map((name) => headers.get(name));
}

describe('GET /local.sh', () => {
  it('is a script with the results of the edge, which dials a mail host on this machine where it is', async () => {
    const host = await publish('scripted.test', { addresses: ['127.0.0.1'] });
    const response = await get(`/local.sh?host=${host}&ports=587,465,25`, { headers: CURL });
    expect([response.status, ...headersOf(response)]).toEqual([200, TYPE, 'nosniff', 'private, no-cache']);
    const script = await response.text();
    const offset = inject('mailPortOffset');
    expect(script).toMatch(/^#!\/bin\/sh\n/);
    expect(script.match(/^ {2}"\$1" '\d+' '[^']*' '\d+' '[a-z]+' '[a-z-]+'/gm)).toEqual([
      `  "$1" '587' '127.0.0.1' '${587 + offset}' 'plain' 'starttls'`,
      `  "$1" '465' '127.0.0.1' '${465 + offset}' 'tls' 'implicit-tls'`,
      `  "$1" '25' '127.0.0.1' '${25 + offset}' 'plain' 'untestable'`,
    ]);
    const [, looked] = /^host='[^']*' looked=(\d{10})$/m.exec(script) ?? [];
    expect(script).toContain(
      `\nlink='https://check.example.net/check/${host}?ports=587,465,25#local=1;${host};${looked}'\n`,
    );
    expect(script).toMatch(/'587' .* 'mail\.healthy\.test ESMTP ready' '8BITMIME [A-Z0-9 ]* STARTTLS' ''$/m);
    expect(script).toMatch(/'465' .* '[0-9a-f]{64}'$/m);
  });

  it('dials the host by its name if the edge does so, and uses the requested language', async () => {
    // Port 25 is not dialed from here, whatever the host.
    const host = await publish('far.test', { addresses: ['203.0.113.7'] });
    const script = await (await get(`/local.sh?host=${host}&ports=25&lang=de`)).text();
    expect(script).toContain(`"$1" '25' '${host}' '25' 'plain' 'untestable' 'nicht geprüft`);
    expect(script).toContain(`\n# SMTP-Ports von ${host}:`);
  });

  it('uses the cached rows of a station, and HEAD starts no check', async () => {
    const host = await publish('script-cost.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    const head = await get(`/local.sh?host=${host}&ports=587`, { method: 'HEAD' });
    expect([head.status, ...headersOf(head)]).toEqual([200, TYPE, 'nosniff', 'private, no-cache']);
    expect(await head.text()).toBe('');
    expect(await visits(587)).toHaveLength(0);
    for (let turn = 0; turn < 3; turn += 1) await (await get(`/local.sh?host=${host}&ports=587`)).text();
    expect(await visits(587)).toHaveLength(1);
  });

  it.each([
    ['host=x..y', 400, '\'"x..y" starts with a dot or has two dots in a row'],
    ["host=x';id;'.test", 400, `'"x'\\'';id;'\\''.test" contains "'\\''"`],
    ['', 400, "'No host was given."],
    ['host=mail.healthy.test&ports=22', 400, "'Port 22 is not checked here."],
    ['host=mail.healthy.test&ports=465;id', 400, `'"465;id" is not a port number.`],
    [
      'host=mail.healthy.test&regions=weur',
      400,
      `'There is no parameter "regions". Available parameters: host, ports, lang.`,
    ],
    ['host=nowhere.test', 422, "'There is no server called nowhere.test."],
  ])('?%s is a script as well, which only says why not', async (query, status, said) => {
    for (const headers of [CURL, BROWSER, { Accept: 'application/json' }]) {
      const response = await get(`/local.sh?${query}`, { headers });
      expect([response.status, ...headersOf(response)]).toEqual([status, TYPE, 'nosniff', 'no-store']);
      const [shebang, say = '', exit, ...rest] = (await response.text()).split('\n');
      expect([shebang, exit, rest]).toEqual(['#!/bin/sh', 'exit 1', ['']]);
      expect(say).toContain(said);
      // Only complete quotations: an unpaired quote would let the shell interpret the rest.
      expect(say.replace(/'[^']*'|\\'/g, '')).toMatch(/^printf +>&2$/);
    }
  });
});

describe('GET /local.ps1', () => {
  it('has the results of the edge, with the certificate behind STARTTLS', async () => {
    const host = await publish('powershell.test', { addresses: ['127.0.0.1'] });
    const response = await get(`/local.ps1?host=${host}&ports=587,465`, { headers: CURL });
    expect([response.status, ...headersOf(response)]).toEqual([200, TYPE, 'nosniff', 'private, no-cache']);
    const script = await response.text();
    const offset = inject('mailPortOffset');
    expect(
      script.match(/Port = \d+; Host = '[^']*'; Dial = \d+; Usual = '[a-z]+'; Outcome = '[a-z-]+'/g),
    ).toEqual([
      `Port = 587; Host = '127.0.0.1'; Dial = ${587 + offset}; Usual = 'plain'; Outcome = 'starttls'`,
      `Port = 465; Host = '127.0.0.1'; Dial = ${465 + offset}; Usual = 'tls'; Outcome = 'implicit-tls'`,
    ]);
    expect(script.match(/Certificate = '[0-9a-f]{64}'/g)).toHaveLength(2);
  });
});
