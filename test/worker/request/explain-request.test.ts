import { describe, expect, it } from 'vitest';
import { LOCATION_HINTS } from '../../../worker/api/index.ts';
import { ERROR_CHARS_MAX, PARAMETER_CHARS_MAX } from '../../../worker/limits.ts';
import type { CheckOffer } from '../../../worker/request/check-request.ts';
import { parseExplain } from '../../../worker/request/explain-request.ts';
import { valued, whyOf } from '../../support/told.ts';

const OFFER: CheckOffer = {
  regions: LOCATION_HINTS,
  defaultRegions: ['nearest'],
  vantageName: null,
  agents: [],
  globalping: 'off',
  ports: [25, 587],
};

function parse(query: string | Record<string, string>) {
  return parseExplain(new URLSearchParams(query), true, OFFER);
}

describe('parseExplain', () => {
  it('needs an error and nothing else', () => {
    expect(valued(parse('error=535+no'))).toEqual({
      error: { text: '535 no', again: '535 no', printed: '535 no', cut: false },
      settings: { text: '535 no', cut: false },
      check: null,
    });
    expect(whyOf(parse(''))).toBe('error-missing');
    expect(whyOf(parse('error=+%0A'))).toBe('error-missing');
    expect(whyOf(parse('host=mail.example'))).toBe('error-missing');
  });

  it('reads no settings from a URL', () => {
    const parsed = parseExplain(new URLSearchParams('error=SMTP_PORT=587'), false, OFFER);
    expect(valued(parsed).settings).toBeNull();
  });

  it('reads a host as a check does, and an empty field as none', () => {
    expect(valued(parse('error=535&host=Mail.Example.'))).toMatchObject({
      check: {
        host: { host: 'mail.example', written: 'Mail.Example.' },
        family: 'auto',
        addresses: 'one',
        regions: ['nearest'],
        transcript: false,
        isRemembered: false,
        assertions: [],
        isStrict: false,
        caller: false,
      },
    });
    expect(valued(parse('error=535&host=+'))).toMatchObject({ check: null });
    expect(whyOf(parse('error=535&host=a:25'))).toBe('host-has-port');
  });

  it('cuts a long error and refuses other long values', () => {
    const long = valued(parse({ error: 'x '.repeat(ERROR_CHARS_MAX) })).error;
    expect([long.cut, long.text.length <= ERROR_CHARS_MAX]).toEqual([true, true]);
    expect(whyOf(parse({ error: 'x', lang: 'x'.repeat(PARAMETER_CHARS_MAX + 1) }))).toBe(
      'parameter-too-long',
    );
  });

  it('refuses unknown parameters and duplicates', () => {
    expect(whyOf(parse('error=x&ports=587'))).toBe('parameter-unknown');
    expect(whyOf(parse('error=x&error=y'))).toBe('parameter-repeated');
  });
});
