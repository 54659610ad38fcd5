import { describe, expect, it } from 'vitest';
import { ORGANISATION_CHARS_MAX } from '../../../worker/limits.ts';
import { parseReader, refuseWishes } from '../../../worker/request/reader.ts';
import { valuesOf } from '../../support/told.ts';

/** A request as the platform passes it on, with `cf` if the platform is Cloudflare. */
function request(url: string, headers: Record<string, string> = {}, cf?: object): Request {
  return Object.assign(new Request(`https://check.example${url}`, { headers }), cf ? { cf } : {});
}

const PERSON = { audience: 'person', addressHeader: null } as const;
const PROGRAM = { audience: 'program', addressHeader: null } as const;

describe('parseReader', () => {
  it('reads language, format, continent and ETag', () => {
    const asked = request(
      '/mail.example?lang=de',
      { accept: 'text/plain', 'if-none-match': 'W/"1"', 'cf-ray': '1-FRA', 'cf-connecting-ip': '192.0.2.7' },
      { continent: 'OC' },
    );
    expect(parseReader(asked, PERSON)).toEqual({
      language: 'de',
      audience: 'person',
      format: 'text',
      clientKey: '192.0.2.7',
      continent: 'OC',
      seenNetwork: { asn: null, organisation: null },
      vouchedName: 'check.example',
      exported: null,
      wantsWords: false,
      isPretty: false,
      ifNoneMatch: 'W/"1"',
      isLoadedElsewhere: false,
      origin: 'https://check.example',
      otherQuery: '',
    });
  });

  it.each([
    ['/mail.example?pretty=1', 'person', 'Mozilla/5.0', true],
    ['/mail.example', 'person', 'curl/8.0', true],
    ['/mail.example', 'person', 'Mozilla/5.0', false],
    ['/v1/check?host=mail.example', 'program', 'curl/8.0', false],
    ['/v1/check?host=mail.example&pretty=1', 'program', 'curl/8.0', true],
  ] as const)('indents JSON for %s as a %s with %s: %s', (path, audience, agent, isPretty) => {
    const reader = parseReader(request(path, { 'user-agent': agent }), { audience, addressHeader: null });
    expect(reader.isPretty).toBe(isPretty);
  });

  it.each(['words=2', 'pretty=yes', 'rows=1'])('refuses %s', (query) => {
    expect(refuseWishes(new URLSearchParams(query))?.refusal.why).toBe('parameter-value');
    expect(refuseWishes(new URLSearchParams('words=1&pretty=0&rows=once'))).toBeNull();
  });

  it.each([
    ['?lang=de', ''],
    ['?ports=465,587&lang=de&network=hetzner', 'ports=465%2C587&network=hetzner'],
    ['?a=b&ports=465&c&=d', 'ports=465'],
    ['?error=%22%3E%3Cscript%3E&host=a%26b', 'error=%22%3E%3Cscript%3E&host=a%26b'],
    ['?domain=me%40mail.example&lang=de', ''],
    ['?domain=mail.example', 'domain=mail.example'],
  ])('keeps of %s for another language: %j', (query, kept) => {
    expect(parseReader(request(`/explain${query}`), PERSON).otherQuery).toBe(kept);
  });

  it.each([
    [{ asn: 24940, asOrganization: 'Hetzner Online GmbH' }, 24940, 'Hetzner Online GmbH'],
    [{ asn: 1 }, 1, null],
    [{ asn: 2 ** 32 - 1 }, 2 ** 32 - 1, null],
    [{ asn: 2 ** 32 }, null, null],
    [{ asn: 0 }, null, null],
    [{ asn: -1 }, null, null],
    [{ asn: 1.5 }, null, null],
    [{ asn: '24940' }, null, null],
    [{ asn: Number.NaN, asOrganization: 7 }, null, null],
    [{ asOrganization: '' }, null, null],
    [{ asOrganization: ' \u001b\u202e ' }, null, null],
    [{ asOrganization: ' \u001b[31mEvil\u202e Net\n ' }, null, '[31mEvil Net'],
    [undefined, null, null],
  ])('sees in %j the network %j, %j', (cf, asn, organisation) => {
    expect(parseReader(request('/', {}, cf), PROGRAM).seenNetwork).toEqual({ asn, organisation });
  });

  it('keeps a name up to the maximum length, and visibly cuts a longer one', () => {
    const nameOf = (asOrganization: string) =>
      parseReader(request('/', {}, { asOrganization }), PROGRAM).seenNetwork.organisation;
    const longest = 'x'.repeat(ORGANISATION_CHARS_MAX);
    expect(nameOf(longest)).toBe(longest);
    expect(nameOf(`${longest}x`)).toBe(`${longest.slice(1)}…`);
  });

  it('has a format for problems even if the requested one does not exist', () => {
    expect(parseReader(request('/?format=xml'), PROGRAM).format).toBe('json');
  });

  it('counts the client by the header that names them', () => {
    const asked = request('/', { 'x-real-ip': '192.0.2.7' });
    expect(parseReader(asked, { ...PERSON, addressHeader: 'x-real-ip' }).clientKey).toBe('192.0.2.7');
    expect(parseReader(asked, PERSON).clientKey).toBe('everybody');
  });

  it('prefers the parameters of a submitted form to those of the URL', () => {
    const query = new URLSearchParams('lang=fr&format=text');
    const asked = request('/explain?lang=de');
    expect(parseReader(asked, { ...PERSON, query })).toMatchObject({ language: 'fr', format: 'text' });
    expect(parseReader(asked, { ...PERSON, query }).otherQuery).toBe('');
  });

  it('takes the host name only from the platform', () => {
    expect(parseReader(request('/', { 'cf-ray': '1-FRA' }), PERSON).vouchedName).toBeNull();
    expect(parseReader(request('/', {}, {}), PERSON).vouchedName).toBeNull();
  });
});

describe('refuseWishes', () => {
  it.each([
    ['', null],
    ['lang=de&format=text', null],
    ['lang=xx', 'lang'],
    ['format=xml', 'format'],
    ['format=xml&lang=xx', 'lang'],
  ])('of %j: %j', (query, parameter) => {
    const refused = refuseWishes(new URLSearchParams(query));
    expect(refused && valuesOf(refused)).toEqual(
      parameter === null ? null : expect.objectContaining({ parameter }),
    );
  });
});
