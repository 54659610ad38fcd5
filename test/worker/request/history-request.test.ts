import { describe, expect, it } from 'vitest';
import { LOCATION_HINTS } from '../../../worker/api/index.ts';
import { parseHistory } from '../../../worker/request/history-request.ts';
import { HISTORY_PARAMETERS } from '../../../worker/request/parameters.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

function parse(query: string) {
  return parseHistory(new URLSearchParams(query), {
    ports: [],
    regions: LOCATION_HINTS,
    defaultRegions: ['nearest'],
    vantageName: null,
    agents: [],
    globalping: 'off',
  });
}

describe('parseHistory', () => {
  it('needs a host and nothing else', () => {
    expect(valued(parse('host=Mail.Example.'))).toEqual({
      host: { host: 'mail.example', unicodeHost: 'mail.example', literal: null },
      hostWritten: 'Mail.Example.',
      family: 'auto',
      regions: ['nearest'],
    });
    expect(whyOf(parse(''))).toBe('host-missing');
  });

  it('reads family and region as a check does', () => {
    expect(valued(parse('host=mail.example&family=both&regions=oc,weur'))).toMatchObject({
      family: 'both',
      regions: ['oc', 'weur'],
    });
    expect(valued(parse('host=[2001:db8::1]'))).toMatchObject({ family: '6' });
    expect(whyOf(parse('host=2001:db8::1&family=4'))).toBe('family-of-address');
    expect(whyOf(parse('host=mail.example&regions=mars'))).toBe('parameter-value');
  });

  it.each(['ports=587', 'transcript=1', 'caller=0', 'color=always', 'provider=gmail', 'network=aws'])(
    'does not take %s, which only a dialogue needs',
    (parameter) => {
      expect(whyOf(parse(`host=mail.example&${parameter}`))).toBe('parameter-unknown');
      expect(valuesOf(parse(`host=mail.example&${parameter}`))).toMatchObject({
        allowed: HISTORY_PARAMETERS.join(', '),
      });
    },
  );
});
