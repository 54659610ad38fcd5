import { expect, it } from 'vitest';
import { matchesPattern } from '../../../worker/host/patterns.ts';

it.each([
  ['mail.example.net', '*', true],
  ['2001:db8::1', '*', true],
  ['mail.example.net', 'mail.example.net', true],
  ['mail.example.net', 'example.net', false],
  ['example.net', 'mail.example.net', false],
  ['mail.example.net', '*.example.net', true],
  ['a.b.example.net', '*.example.net', true],
  ['example.net', '*.example.net', false],
  ['badexample.net', '*.example.net', false],
  ['smtp.eu-west-1.example.net', 'smtp.*.example.net', true],
  ['smtp.a.b.example.net', 'smtp.*.example.net', false],
  ['smtp.example.net', 'smtp.*.example.net', false],
  ['x.y.smtp.eu.example.net', '*.smtp.*.example.net', true],
])('%s and %s: %s', (host, pattern, isMatch) => {
  expect(matchesPattern(host, pattern)).toBe(isMatch);
});
