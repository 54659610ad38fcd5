import { describe, expect, it } from 'vitest';
import { clientAddress, clientKey, EVERYBODY, networksOf } from '../../../worker/request/client.ts';

/** With `cf` if the platform is Cloudflare. */
function request(headers: Record<string, string> | [string, string][], cf?: object): Request {
  return Object.assign(new Request('https://check.example/', { headers }), cf ? { cf } : {});
}

function keyOf(value: string): string {
  return clientKey(clientAddress(request({ 'x-forwarded-for': value }), 'x-forwarded-for'));
}

function kindOf(value: string): string {
  return clientAddress(request({ 'x-forwarded-for': value }), 'x-forwarded-for').kind;
}

describe('clientAddress', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['[::ffff:192.0.2.7]:4711', '192.0.2.7'],
    // Only the last element was written by the trusted proxy.
    ['198.51.100.1, 192.0.2.7', '192.0.2.7'],
    ['x, 192.0.2.7', '192.0.2.7'],
    [',192.0.2.7 ', '192.0.2.7'],
    ['198.51.100.1:1,"192.0.2.9",192.0.2.7:80', '192.0.2.7'],
  ])('counts %j as %s', (value, key) => {
    expect(keyOf(value)).toBe(key);
  });

  it('takes the last of several lines', () => {
    const asked = request([
      ['x-forwarded-for', '198.51.100.1'],
      ['x-forwarded-for', '192.0.2.7'],
    ]);
    expect(clientKey(clientAddress(asked, 'x-forwarded-for'))).toBe('192.0.2.7');
  });

  it('counts an IPv6 client by its /64 network', () => {
    expect(keyOf('2001:db8:1:2::1')).toBe(keyOf('2001:db8:1:2:ffff::9'));
    expect(keyOf('2001:db8:1:2::1')).not.toBe(keyOf('2001:db8:1:3::1'));
    expect(keyOf('[2001:db8:1:2::1]')).toBe(keyOf('2001:db8:1:2::1'));
    expect(keyOf('x, [2001:db8:1:2::1]:4711')).toBe(keyOf('2001:db8:1:2::1'));
  });

  it('knows the wider networks of an IPv6 client, and none of any other', () => {
    const keys = (address: string) => networksOf(keyOf(address)).map(({ key }) => key);
    const [narrow, wide] = keys('2001:db8:1:200::1');
    expect(narrow).toBeDefined();
    expect(keys('2001:db8:1:2ff::1')).toEqual([narrow, wide]);
    expect(keys('2001:db8:1:300::1')).toEqual([expect.not.stringMatching(`^${narrow}$`), wide]);
    expect(keys('2001:db8:2:200::1')).not.toContain(wide);
    expect([keys('192.0.2.7'), keys('unknown'), networksOf(EVERYBODY)]).toEqual([[], [], []]);
  });

  it.each([
    '',
    'unknown',
    '192.0.2.7, ',
    '192.0.2.7, unknown',
    '192.0.2',
    '3221225991',
    '0xc0.0.2.7',
    '192.0.2.7:port',
    '[192.0.2.7',
    '[]:80',
    'for=192.0.2.7',
  ])('counts all whose header holds %j as one client, and not as everybody', (value) => {
    expect(kindOf(value)).toBe('unclear');
    expect(keyOf(value)).toBe(keyOf('nothing'));
    expect(keyOf(value)).not.toBe(EVERYBODY);
  });

  it('misses the header if it is not there', () => {
    expect(clientAddress(request({}), 'x-real-ip').kind).toBe('unclear');
    expect(clientAddress(request({ 'cf-connecting-ip': '192.0.2.7' }, {}), 'x-real-ip').kind).toBe('unclear');
    expect(clientAddress(request({}, {}), null).kind).toBe('unclear');
  });

  it('trusts no header but its own, which is that of the platform on the platform', () => {
    const asked = { 'cf-connecting-ip': '192.0.2.7' };
    expect(clientKey(clientAddress(request(asked, {}), null))).toBe('192.0.2.7');
    expect(clientAddress(request(asked), null).kind).toBe('untold');
    expect(clientKey({ kind: 'untold' })).toBe(EVERYBODY);
  });
});
