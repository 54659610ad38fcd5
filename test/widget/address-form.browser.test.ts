import { afterEach, describe, expect, it } from 'vitest';
import '../../widget/address-form.ts';

afterEach(() => document.body.replaceChildren());

/** What a browser would send for the form with this input. */
function sent(name: string, value: string): string {
  const form = document.createElement('form');
  const input = document.createElement('input');
  Object.assign(input, { name, value });
  form.append(input);
  document.body.append(form);
  const entries = [...new FormData(form)].map(([key, entry]) => [key, String(entry)]);
  expect(input.value).toBe(value);
  return new URLSearchParams(entries).toString();
}

describe('a form that takes a mail address', () => {
  it.each([
    ['secret@example.net', 'domain=example.net'],
    ['The Secret <secret@example.net> ', 'domain=example.net'],
    ['example.net', 'domain=example.net'],
    ['secret@', 'domain='],
  ])('sends of %j nothing but %s', (value, query) => {
    expect(sent('domain', value)).toBe(query);
  });

  it('leaves other fields alone', () => {
    expect(sent('host', 'a@b')).toBe('host=a%40b');
  });
});
