import { describe, expect, it } from 'vitest';
import { GLOBALPING_PLACES_MAX } from '../../../worker/limits.ts';
import { type CheckOffer, parseCheck } from '../../../worker/request/check-request.ts';
import { parseParameters } from '../../../worker/request/parameters.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

const OFFER: CheckOffer = {
  ports: [25, 80, 465, 587, 588, 2465, 2525, 2587],
  regions: ['weur', 'oc'],
  defaultRegions: ['nearest'],
  vantageName: null,
  agents: [],
  globalping: 'off',
};

function parse(query: string, pathHost: string | null = null, offer = OFFER) {
  return parseCheck(valued(parseParameters(new URLSearchParams(query))), pathHost, offer);
}

describe('parseCheck', () => {
  it('needs a host and fills in the rest', () => {
    expect(valued(parse('host=mail.example'))).toEqual({
      host: { written: 'mail.example', host: 'mail.example', unicodeHost: 'mail.example', literal: null },
      ports: [25, 80, 465, 587, 588, 2525],
      family: 'auto',
      addresses: 'one',
      regions: ['nearest'],
      transcript: false,
      isRemembered: false,
      assertions: [],
      isStrict: false,
      caller: true,
      network: null,
    });
  });

  it('takes the host and the ports of a provider, and those of its hosts', () => {
    const asked = ['provider=amazon-ses', 'host=email-smtp.eu-west-1.amazonaws.com'];
    expect(asked.map((query) => valued(parse(query)).host.host)).toEqual([
      'email-smtp.us-east-1.amazonaws.com',
      'email-smtp.eu-west-1.amazonaws.com',
    ]);
    for (const query of asked) expect(valued(parse(query)).ports).toEqual([25, 465, 587, 2465, 2587]);
    expect(valued(parse('provider=amazon-ses&ports=587')).ports).toEqual([587]);
    expect(valued(parse('ports=2525', 'smtp.sendgrid.net')).ports).toEqual([2525]);
  });

  it('takes a network that the caller names', () => {
    expect(valued(parse('host=mail.example&network=hetzner'))).toMatchObject({
      caller: true,
      network: { id: 'hetzner', blockedPorts: [25, 465] },
    });
  });

  it('accepts either a host or a provider, wherever the host is given', () => {
    for (const refused of [
      parse('host=mail.example&provider=gmail'),
      parse('provider=gmail', 'mail.example'),
    ]) {
      expect(whyOf(refused)).toBe('host-and-provider');
      expect(valuesOf(refused)).toEqual({ given: 'gmail', parameter: 'provider' });
    }
  });

  it('accepts every parameter', () => {
    const query = 'host=mail.example&ports=587,25&family=both&regions=oc&transcript=1&caller=0';
    expect(valued(parse(query))).toMatchObject({
      ports: [587, 25],
      family: 'both',
      addresses: 'one',
      regions: ['oc'],
      transcript: true,
      isRemembered: false,
      assertions: [],
      isStrict: false,
      caller: false,
    });
  });

  it('takes the host from the path, and refuses a second one', () => {
    expect(valued(parse('', 'mail.example')).host.host).toBe('mail.example');
    expect(whyOf(parse('host=b.example', 'mail.example'))).toBe('parameter-repeated');
  });

  it('takes the region that the deployment prefers', () => {
    const offer: CheckOffer = { ...OFFER, defaultRegions: ['oc'] };
    expect(valued(parse('host=mail.example', null, offer)).regions).toEqual(['oc']);
    expect(valued(parse('host=mail.example&regions=nearest', null, offer)).regions).toEqual(['nearest']);
  });

  it.each([
    ['oc,weur', ['oc', 'weur']],
    [' weur , oc ,weur', ['weur', 'oc']],
    ['all', ['weur', 'oc']],
    ['oc,all,nearest', ['oc', 'weur', 'nearest']],
  ])('reads regions=%s in the order asked, each once', (regions, expected) => {
    expect(valued(parse(`host=mail.example&regions=${regions}`)).regions).toEqual(expected);
  });

  it.each([
    ['sam', 'sam'],
    ['weur,', ''],
    ['weur,,oc', ''],
    ['', ''],
    ['weur,agent:x', 'agent:x'],
  ])('refuses regions=%s and names what is wrong', (regions, given) => {
    const refused = parse(`host=mail.example&regions=${regions}`);
    expect(whyOf(refused)).toBe('parameter-value');
    expect(valuesOf(refused)).toMatchObject({ given, allowed: 'nearest, all, weur, oc' });
  });

  it.each([
    ['192.0.2.1', '', '4'],
    ['192.0.2.1', '&family=4', '4'],
    ['[2001:db8::1]', '&family=auto', '6'],
    ['2001:db8::1', '&family=6', '6'],
    ['mail.example', '&family=6', '6'],
  ])('asks %s%s in family %s', (host, family, expected) => {
    expect(valued(parse(`host=${host}${family}`)).family).toBe(expected);
  });

  it.each([
    ['192.0.2.1', '6', '4'],
    ['192.0.2.1', 'both', '4'],
    ['2001:db8::1', '4', '6'],
  ])('refuses %s with family=%s', (host, given, family) => {
    const refused = parse(`host=${host}&family=${given}`);
    expect(whyOf(refused)).toBe('family-of-address');
    expect(valuesOf(refused)).toEqual({ given, host, family: Number(family) });
  });

  it.each([
    ['', 'host-missing', undefined],
    ['host=x..y&ports=0', 'host-empty-label', undefined],
    ['host=mail.example&ports=0', 'port-out-of-range', undefined],
    ['host=mail.example&family=5', 'parameter-value', 'family'],
    ['host=mail.example&regions=mars', 'parameter-value', 'regions'],
    ['host=mail.example&regions=enam', 'parameter-value', 'regions'],
    ['host=mail.example&regions=', 'parameter-value', 'regions'],
    ['host=mail.example&transcript=yes', 'parameter-value', 'transcript'],
    ['host=mail.example&caller=', 'parameter-value', 'caller'],
    ['provider=', 'provider-unknown', 'provider'],
    ['provider=Gmail', 'provider-unknown', 'provider'],
    ['provider=constructor', 'provider-unknown', 'provider'],
    ['host=mail.example&network=', 'network-unknown', 'network'],
    ['host=mail.example&network=AS24940', 'network-unknown', 'network'],
    ['host=mail.example&network=hetzner&caller=0', 'network-without-caller', 'network'],
  ])('refuses %j: %s', (query, why, parameter) => {
    const refused = parse(query);
    expect(whyOf(refused)).toBe(why);
    expect(valuesOf(refused).parameter).toBe(parameter);
  });

  it('lists the regions that are offered', () => {
    expect(valuesOf(parse('host=mail.example&regions=mars')).allowed).toBe('nearest, all, weur, oc');
  });

  it('has one vantage point if the deployment has a name', () => {
    const offer: CheckOffer = { ...OFFER, vantageName: 'office' };
    const asked = (query: string) => parse(`host=mail.example${query}`, null, offer);
    const regions = ['', '&regions=nearest', '&regions=office'].map((query) => valued(asked(query)).regions);
    expect(new Set(regions.map(String)).size).toBe(1);
    expect(regions.flat()).not.toContain('nearest');
    expect(valuesOf(asked('&regions=weur'))).toMatchObject({
      parameter: 'regions',
      allowed: 'nearest, office',
    });
  });

  it('takes the agents of the deployment, and no others', () => {
    const offer: CheckOffer = { ...OFFER, agents: [{ id: 'office' }] };
    const asked = (regions: string) => parse(`host=mail.example&regions=${regions}`, null, offer);
    expect(valued(asked('agent:office,weur')).regions).toEqual(['agent:office', 'weur']);
    expect(valued(asked('all')).regions).toEqual(['weur', 'oc']);
    expect(valuesOf(asked('agent:cellar'))).toMatchObject({
      given: 'agent:cellar',
      allowed: 'nearest, all, weur, oc, agent:office',
    });
  });

  it('takes countries of Globalping where the deployment lets callers choose them', () => {
    const asked = (regions: string, globalping: CheckOffer['globalping'] = 'on') =>
      parse(`host=mail.example&regions=${regions}`, null, { ...OFFER, globalping });
    expect(valued(asked('globalping:de,globalping:DE,globalping:World')).regions).toEqual([
      'globalping:DE',
      'globalping:world',
    ]);
    for (const word of [
      'globalping:',
      'globalping:germany',
      'globalping:D1',
      'globalping:d',
      'globalping:QQ',
      'globalping',
    ])
      expect(whyOf(asked(word))).toBe('parameter-value');
    expect(whyOf(asked('globalping:DE', 'port-25'))).toBe('parameter-value');
    expect(whyOf(asked('globalping:DE', 'off'))).toBe('parameter-value');
  });

  it('accepts Globalping places up to the limit', () => {
    const offer: CheckOffer = { ...OFFER, globalping: 'on' };
    const places = ['DE', 'FR', 'US', 'JP', 'BR'].map((country) => `globalping:${country}`);
    const asked = (count: number) =>
      parse(`host=mail.example&regions=${places.slice(0, count)}`, null, offer);
    expect(valued(asked(GLOBALPING_PLACES_MAX)).regions).toHaveLength(GLOBALPING_PLACES_MAX);
    expect(whyOf(asked(GLOBALPING_PLACES_MAX + 1))).toBe('too-many-places');
  });

  it('accepts agents besides the single vantage point of a deployment with a name', () => {
    const offer: CheckOffer = { ...OFFER, vantageName: 'office', agents: [{ id: 'cellar' }] };
    expect(valued(parse('host=mail.example&regions=agent:cellar', null, offer)).regions).toEqual([
      'agent:cellar',
    ]);
  });
});

describe('rows', () => {
  const ports = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(',');

  it.each([
    [`addresses=all&ports=${ports(32)}`, `addresses=all&ports=${ports(33)}`],
    [`addresses=all&family=both&ports=${ports(16)}`, `addresses=all&family=both&ports=${ports(17)}`],
    [`addresses=all&regions=weur,oc&ports=${ports(16)}`, `addresses=all&regions=weur,oc&ports=${ports(17)}`],
  ])('at most 256 of them: %#', (enough, tooMany) => {
    expect(parse(`host=mail.example&${enough}`).ok).toBe(true);
    expect(whyOf(parse(`host=mail.example&${tooMany}`))).toBe('too-many-rows');
  });
});
