/** Who answered: the names in a message → whether it was somebody else in place of the server. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../worker/advice/explanation/explanation.ts';
import { redirectionIn } from '../../../../worker/advice/explanation/redirected.ts';
import type { MeasuredHost, MeasuredPort } from '../../../../worker/api/index.ts';
import { parsePastedError } from '../../../../worker/request/pasted-error.ts';
import { measuredPort } from '../../../support/measured-ports.ts';

function php(seen: string, dialed: string): string {
  return parsePastedError(`Peer certificate CN=\`${seen}' did not match expected CN=\`${dialed}'`).text;
}

function measured(host: string, change: Partial<MeasuredPort>): MeasuredHost {
  const port = measuredPort(change);
  return { host, checkedAt: '2026-11-25T12:00:00.000Z', ports: [port], advised: [587] };
}

function isRedirected(text: string, host: MeasuredHost | null): boolean {
  return redirectionIn(text, host) !== null;
}

describe('redirectionIn', () => {
  it.each([
    [php('srv7.hosting.test', 'smtp.gmail.com'), true],
    [php('*.hosting.test', 'in-v3.mailjet.com'), true],
    ['certificate is valid for *.hosting.test, hosting.test, not smtp.gmail.com', true],
    ["Host: smtp.gmail.com. is not in the cert's altnames: DNS:a.hosting.test, DNS:b.test", true],
    // The provider's own certificates, and servers of which nothing is known.
    [php('mx.gmail.com', 'smtp.gmail.com'), false],
    [php('invalid2.invalid', 'smtp.gmail.com'), false],
    ['certificate is valid for *.gmail.com, a.test, not smtp.gmail.com', false],
    [php('srv7.hosting.test', 'mail.example.net'), false],
    ['Hostname mismatch', false],
  ])('%s → %s', (text, expected) => {
    expect(isRedirected(text, null)).toBe(expected);
  });

  it('believes what was measured more than what is known', () => {
    const text = php('srv7.hosting.test', 'mail.example.net');
    const wrong: Partial<MeasuredPort> = { trusted: false, problems: ['name-mismatch'] };
    expect(isRedirected(text, measured('mail.example.net', {}))).toBe(true);
    expect(isRedirected(text, measured('mail.example.net', wrong))).toBe(false);
    const known = php('srv7.hosting.test', 'smtp.gmail.com');
    expect(isRedirected(known, measured('smtp.gmail.com', wrong))).toBe(false);
    expect(isRedirected(known, measured('smtp.gmail.com', {}))).toBe(true);
  });
});

it('a redirected reader is not told to enter the name of whoever answered', () => {
  const text = php('srv7.hosting.test', 'smtp.gmail.com');
  const changes = [null, measured('smtp.gmail.com', {})].map((host) => {
    const [first] = explain(text, host);
    return [first?.code, first?.change.code, first?.provisional];
  });
  expect(changes).toEqual([
    ['certificate-other-name', 'ask-hosting-provider', false],
    ['certificate-other-name', 'ask-hosting-provider', false],
  ]);
});

describe('a foreign greeting', () => {
  const log = (dialed: string, greeting: string) =>
    `Connection: opening to ${dialed}:587, timeout=300 SERVER -> CLIENT: 220-${greeting} #2 Fri`;

  it.each([
    [
      log('smtp.gmail.com', 'srv7.hosting.test ESMTP Exim 4.93'),
      { dialed: 'smtp.gmail.com', seen: 'srv7.hosting.test' },
    ],
    // Of the provider itself, of a host that nothing is known of, and not of a hosting control panel.
    [log('smtp.gmail.com', 'mx.gmail.com ESMTP Exim 4.93'), null],
    [log('mail.example.net', 'srv7.hosting.test ESMTP Exim 4.93'), null],
    [log('smtp.gmail.com', 'srv7.hosting.test ESMTP Postfix'), null],
  ])('%s', (text, expected) => {
    expect(redirectionIn(text, null)).toEqual(expected);
  });

  it('explains a refused password as well', () => {
    const text = `${log('smtp.gmail.com', 'srv7.hosting.test ESMTP Exim 4.93')} 535 Incorrect authentication data`;
    expect(explain(text, null)[0]?.change.code).toBe('ask-hosting-provider');
  });
});
