import { expect, it } from 'vitest';
import { isFileName } from '../../../worker/host/file-name.ts';

it.each([
  'x.js',
  'app.min.js',
  'X.JS',
  'wp-login.php',
  '.env',
  'favicon.ico',
  'robots.txt',
  'sitemap.xml',
  'default.aspx',
  'data.json',
  'index.html',
  'site.css',
  'logo.svg',
  'x.js.',
  ' x.js ',
  'x\u3002js',
  'x.\uff4a\uff53',
])('takes %j for a file', (written) => {
  expect(isFileName(written)).toBe(true);
});

// Names below top-level domains that are file endings as well are hosts.
it.each(['README.md', 'install.sh', 'x.pl', 'x.js.map', 'x.zip', 'x.py', 'x.rs', 'x.app', 'x.inc', 'x.java'])(
  'takes %s for a host',
  (written) => {
    expect(isFileName(written)).toBe(false);
  },
);

it.each([
  'mail.example.net',
  'js.example.net',
  'mail.x-js',
  'js',
  '192.0.2.1',
  '::1',
  '[2001:db8::1]',
  '.',
  '',
])('takes %j for no file', (written) => {
  expect(isFileName(written)).toBe(false);
});
