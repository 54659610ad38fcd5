import { describe, expect, it } from 'vitest';
import { REPORT_BYTES_MAX } from '../../../../worker/limits.ts';
import { jsonText } from '../../../../worker/render/http/answer.ts';

/** What indenting such an object adds to its text. */
const AROUND = '{\n  "text": ""\n}\n'.length;

describe('jsonText', () => {
  it('indents for a person', () => {
    expect(jsonText({ a: [1] }, true)).toBe('{\n  "a": [\n    1\n  ]\n}\n');
    expect(jsonText({ a: [1] }, false)).toBe('{"a":[1]}\n');
  });

  it.each([
    ['x', 1],
    ['ü', 2],
  ])('does not indent what would become larger than a report may be, in bytes of %s', (character, bytes) => {
    const repeated = character.repeat(Math.floor((REPORT_BYTES_MAX - AROUND) / bytes));
    const most = repeated + 'x'.repeat(REPORT_BYTES_MAX - AROUND - repeated.length * bytes);
    const fits = jsonText({ text: most }, true);
    expect(fits).toMatch(/^\{\n {2}"text"/);
    expect(new TextEncoder().encode(fits)).toHaveLength(REPORT_BYTES_MAX);
    expect(jsonText({ text: `${most}x` }, true)).toMatch(/^\{"text"/);
  });
});
