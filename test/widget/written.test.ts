/** What a reader writes in the field, and what of it may leave the browser: never the part of an address before the @. */
import { expect, test } from 'vitest';
import { readWritten } from '../../widget/written.ts';

test.each([
  ['smtp.example.com', 'smtp.example.com', null, false],
  [' smtp.example.com. ', 'smtp.example.com', null, false],
  ['smtp.example.com:587', 'smtp.example.com', 587, false],
  ['https://smtp.example.com:465/path?x=you@example.org', 'smtp.example.com', 465, false],
  ['smtp://user:secret@smtp.example.com:587', 'smtp.example.com', 587, false],
  ['smtp.example.com/path', 'smtp.example.com', null, false],
  ['you@example.org', 'example.org', null, true],
  ['you%40example.org', 'example.org', null, true],
  ['you%2540example.org', 'example.org', null, true],
  ['mailto:you@example.org', 'example.org', null, true],
  ['"odd@local/part"@example.org', 'example.org', null, true],
  ['You <you@example.org>', 'example.org', null, true],
  ['2001:db8::1', '2001:db8::1', null, false],
  ['Bücher.example', 'Bücher.example', null, false],
  ['', '', null, false],
])('readWritten() of %j', (text, host, port, isAddress) => {
  expect(readWritten(text)).toEqual({ host, port, isAddress });
});

test.each([
  'Nov 30 12:00:00 mx postfix/smtp[1]: to=<secret@example.org>, relay=smtp.example.com[192.0.2.1]:587, status=deferred',
  '550 5.7.1 <secret@example.org>: Relay access denied',
  'secret%40example.org cannot be reached',
  'from secret@example.org to secret@example.net',
  'smtp://secret%40example.org@smtp.example.com',
])('readWritten() lets no local part out of %j', (text) => {
  expect(JSON.stringify(readWritten(text))).not.toContain('secret');
});
