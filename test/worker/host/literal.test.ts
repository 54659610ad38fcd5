import { expect, it } from 'vitest';
import { isAddressLiteral } from '../../../worker/host/literal.ts';

it.each([
  ['192.0.2.1', true],
  ['2001:db8::1', true],
  ['smtp.example.net', false],
  ['10.example.net', false],
  ['mx1.mail7', false],
  ['localhost', false],
])('%s: %s', (host, isLiteral) => {
  expect(isAddressLiteral(host)).toBe(isLiteral);
});
