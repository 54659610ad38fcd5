import { describe, expect, it } from 'vitest';
import { FORM_FIELDS_MAX } from '../../../worker/limits.ts';
import { parseForm } from '../../../worker/request/form.ts';
import * as parameters from '../../../worker/request/parameters.ts';
import { valued } from '../../support/told.ts';

function fieldsOf(text: string): URLSearchParams {
  return valued(parseForm({ kind: 'text', text }));
}

describe('parseForm', () => {
  it('reads the fields', () => {
    expect([...fieldsOf('error=535+no%26&host=&lang')]).toEqual([
      ['error', '535 no&'],
      ['host', ''],
      ['lang', ''],
    ]);
  });

  it('reads so many fields, and not one more', () => {
    const fields = Array.from({ length: FORM_FIELDS_MAX + 1 }, (_, index) => `f${index}=x`);
    expect(fieldsOf(fields.slice(0, -1).join('&')).size).toBe(FORM_FIELDS_MAX);
    expect([...fieldsOf(fields.join('&'))].at(-1)).toEqual([`f${FORM_FIELDS_MAX - 1}`, 'x']);
  });

  it('reads more fields than there are parameters, so that what it leaves out is refused anyway', () => {
    const names = Object.entries(parameters).flatMap(([, value]) => (Array.isArray(value) ? value : []));
    expect(new Set(names).size).toBeGreaterThan(10);
    expect(new Set(names).size).toBeLessThan(FORM_FIELDS_MAX);
  });
});
