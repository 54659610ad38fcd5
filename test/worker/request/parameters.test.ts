import { describe, expect, it } from 'vitest';
import { PARAMETER_CHARS_MAX, URL_CHARS_MAX } from '../../../worker/limits.ts';
import {
  CHECK_PARAMETERS,
  parseChoice,
  parseParameters,
  queryOf,
  refuseUrl,
} from '../../../worker/request/parameters.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

function parse(query: string) {
  return parseParameters(new URLSearchParams(query));
}

describe('a URL', () => {
  const START = 'https://check.example/v1/check?host=a.example&ports=';
  const longest = START + '4'.repeat(URL_CHARS_MAX - START.length);

  it('may have so many characters, and not one more', () => {
    expect(refuseUrl(longest)).toBeNull();
    expect(refuseUrl(`${longest}4`)?.refusal).toEqual({
      why: 'url-too-long',
      values: { max: URL_CHARS_MAX },
    });
  });

  it('is not parsed if it is longer', () => {
    expect(queryOf(longest).get('host')).toBe('a.example');
    expect(queryOf(`${longest}4`).size).toBe(0);
  });
});

describe('parseParameters', () => {
  it('returns each parameter by name, null if it is missing', () => {
    const value = valued(parse('host=a.example&ports='));
    expect([value('host'), value('ports'), value('lang')]).toEqual(['a.example', '', null]);
  });

  it.each(CHECK_PARAMETERS)('accepts %s', (name) => {
    expect(whyOf(parse(`${name}=x`))).toBe('done');
    expect(whyOf(parse(`${name}=x&${name}=x`))).toBe('parameter-repeated');
  });

  it.each(['port', 'Host', '', 'constructor', '__proto__'])('refuses %j', (name) => {
    expect(whyOf(parse(`${name}=x`))).toBe('parameter-unknown');
    expect(valuesOf(parse(`${name}=x`))).toMatchObject({ given: name, allowed: CHECK_PARAMETERS.join(', ') });
  });

  it('accepts a value of the maximum length, not one character more', () => {
    const longest = 'x'.repeat(PARAMETER_CHARS_MAX);
    expect(valued(parse(`ports=${longest}`))('ports')).toHaveLength(512);
    expect(whyOf(parse(`ports=${longest}x`))).toBe('parameter-too-long');
    expect(valuesOf(parse(`ports=${longest}x`))).toEqual({ parameter: 'ports', max: 512 });
  });

  it('does not limit the length of a host', () => {
    expect(whyOf(parse(`host=${'x'.repeat(PARAMETER_CHARS_MAX + 1)}`))).toBe('done');
  });

  it('quotes no control character back', () => {
    expect(valuesOf(parse('%1b[31m=x')).given).toBe('[31m');
  });
});

describe('parseChoice', () => {
  it.each([
    [null, 'never'],
    ['always', 'always'],
    [' never ', 'never'],
  ])('%j means %s', (written, choice) => {
    expect(valued(parseChoice('color', written, ['never', 'always']))).toBe(choice);
  });

  it.each(['', 'Always', 'maybe'])('refuses %j and lists the choices', (written) => {
    const refused = parseChoice('color', written, ['never', 'always']);
    expect(whyOf(refused)).toBe('parameter-value');
    expect(valuesOf(refused)).toEqual({ given: written, parameter: 'color', allowed: 'never, always' });
  });
});
