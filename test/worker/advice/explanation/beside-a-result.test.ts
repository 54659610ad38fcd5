/** A message beside the result of a host: what is offered there decides, and our own limits are never the server's. */
import { describe, expect, it } from 'vitest';
import { explain, recommendedChange } from '../../../../worker/advice/explanation/explanation.ts';
import { dialedIn, otherHostIn } from '../../../../worker/advice/explanation/named-host.ts';
import type { ErrorMatch, MeasuredHost, MeasuredPort } from '../../../../worker/api/index.ts';
import { NAMED_HOSTS_MAX } from '../../../../worker/limits.ts';
import { measuredPort } from '../../../support/measured-ports.ts';

const HOST = 'smtp.example.test';

function host(...ports: MeasuredPort[]): MeasuredHost {
  const usable = ports.filter(({ encryption, trusted }) => encryption !== null && trusted === true);
  const advised = usable.map(({ port }) => port);
  return { host: HOST, checkedAt: '2026-11-29T12:00:00.000Z', ports, advised };
}

function changeOf(message: string, measured: MeasuredHost): ErrorMatch['change'] | undefined {
  return explain(message, measured)[0]?.change;
}

const TLS = measuredPort({ port: 465, outcome: 'implicit-tls', encryption: 'implicit-tls' });

describe('what the port offers to sign in with', () => {
  const with587 = (change: Partial<MeasuredPort>, ...others: MeasuredPort[]) =>
    host(measuredPort(change), ...others);
  const tokens = with587({ signIn: 'no-password', methods: ['XOAUTH2', 'OAUTHBEARER'] });
  const MESSAGES = [`535 5.7.8 no (${HOST}:587)`, '530 no', '504 no'];

  it.each(MESSAGES)('%s: no password where only tokens are taken', (message) => {
    expect(changeOf(message, tokens)).toEqual({
      code: 'no-password-sign-in',
      parameters: { port: 587, methods: ['XOAUTH2', 'OAUTHBEARER'] },
    });
  });

  it('NTLM is named where there is nothing else', () => {
    const seen = with587({ signIn: 'ntlm-only', methods: ['NTLM'] });
    expect(changeOf('535 5.7.8 no', seen)).toEqual({ code: 'ntlm-sign-in', parameters: { port: 587 } });
  });

  it('another port is named where this one offers nothing', () => {
    const nothing: Partial<MeasuredPort> = { signIn: 'not-offered', methods: [] };
    expect(changeOf('SMTP AUTH extension not supported by server.', with587(nothing, TLS))).toEqual({
      code: 'sign-in-elsewhere',
      parameters: { port: 587, otherPort: 465, otherEncryption: 'implicit-tls' },
    });
    expect(changeOf('SMTP AUTH extension not supported by server.', with587(nothing))).toEqual({
      code: 'no-sign-in-there',
      parameters: { port: 587 },
    });
  });

  it('proves nothing about passwords where they are offered', () => {
    expect(changeOf('535 5.7.8 no', host(measuredPort()))?.code).toBe('check-password');
    expect(changeOf('SMTP AUTH extension not supported by server.', host(measuredPort()))).toMatchObject({
      code: 'use-starttls',
    });
  });

  it('is not asked of a port that does not work', () => {
    const closed = measuredPort({ outcome: 'refused', encryption: null, trusted: null, signIn: null });
    expect(changeOf('535 5.7.8 no', host(closed))?.code).toBe('check-password');
  });
});

describe('our own limits', () => {
  const dark: Partial<MeasuredPort> = { encryption: null, trusted: null, signIn: null, methods: [] };

  it.each<[string, Partial<MeasuredPort>]>([
    ['a server that turned us away', { outcome: 'rejected', reason: 'greeting', limit: 'refused-here' }],
    ['a greeting that came too late for us', { outcome: 'silent', reason: 'greeting', limit: 'late' }],
    ['a busy server', { outcome: 'busy', reason: 'greeting', limit: 'limited' }],
    [
      'encryption beyond our client',
      { outcome: 'tls-failed', reason: 'beyond-our-client', limit: 'beyond-our-client' },
    ],
    ['a firewall on our way', { outcome: 'plaintext', limit: 'masked' }],
  ])('%s: does not make the server one that serves nobody', (_, change) => {
    const seen = host(measuredPort({ ...dark, ...change }));
    for (const message of ['ECONNREFUSED', 'ETIMEDOUT', 'connection reset by peer', 'wrong version number']) {
      const code = changeOf(message, seen)?.code;
      expect(['ask-provider', 'no-encryption-there']).not.toContain(code);
    }
  });

  it('leave what is certain', () => {
    const refused = measuredPort({ ...dark, outcome: 'refused' });
    expect(changeOf('ECONNREFUSED', host(refused))?.code).toBe('ask-provider');
  });
});

describe('recommendedChange', () => {
  it('names the best port, and one with the other mode', () => {
    expect(recommendedChange(host(measuredPort(), TLS))).toEqual({
      code: 'use-port',
      parameters: { port: 587, encryption: 'starttls', otherPort: 465, otherEncryption: 'implicit-tls' },
    });
    expect(recommendedChange(host(measuredPort()))?.parameters).toEqual({
      port: 587,
      encryption: 'starttls',
    });
  });

  it('is null where no port works, and without a host', () => {
    expect(
      recommendedChange(host(measuredPort({ outcome: 'timeout', encryption: null, trusted: null }))),
    ).toBeNull();
    expect(recommendedChange(null)).toBeNull();
  });
});

describe('otherHostIn', () => {
  it.each<[string, string | null]>([
    [`connect to ${HOST}:587`, null],
    [`connect to ${HOST.toUpperCase()}[192.0.2.1]:587: Connection timed out`, null],
    ['connect to mail.other.test[192.0.2.1]:587: Connection timed out', 'mail.other.test'],
    ['dial tcp: lookup mail.other.test: no such host', 'mail.other.test'],
    ['getaddrinfo ENOTFOUND mail.other.test', 'mail.other.test'],
    ['Could not connect to SMTP host: mail.other.test, port: 465', 'mail.other.test'],
    [`did not match expected CN='${HOST}' host mail.other.test:25`, null],
    ['Connection refused', null],
    ['at Transport.java:587', null],
    ['org.springframework.mail.MailSender:25', null],
    ['from mail.other.test:41234', null],
    ['host mail.local:25', null],
  ])('%s → %s', (text, expected) => {
    expect(otherHostIn(dialedIn(text), HOST)).toBe(expected);
  });

  it('looks at the first names only', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, at) => `connect to a${at}.test:25 `).join('') +
      `connect to ${HOST}:25`;
    expect(otherHostIn(dialedIn(names(NAMED_HOSTS_MAX - 1)), HOST)).toBeNull();
    expect(otherHostIn(dialedIn(names(NAMED_HOSTS_MAX)), HOST)).toBe('a0.test');
  });

  it('keeps a result from being held against another host', () => {
    const closed = measuredPort({ outcome: 'refused', encryption: null, trusted: null, signIn: null });
    const changes = [`connect ECONNREFUSED ${HOST}:587`, 'connect to mail.other.test:587 ECONNREFUSED'].map(
      (message) => changeOf(message, host(closed))?.code,
    );
    expect(changes).toEqual(['ask-provider', 'try-other-port']);
  });
});
