/** Which offers of AUTH let somebody with a password sign in. */
import { describe, expect, it } from 'vitest';
import type { SignInOffer } from '../../../worker/api/index.ts';
import { methodsOf, signInOf } from '../../../worker/judgement/sign-in.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { portReport } from '../../widget/reports.ts';

/** As servers offer them. */
const OFFERS: readonly (readonly [from: string, methods: string, SignInOffer])[] = [
  ['a server', '', 'not-offered'],
  ['Postfix', 'PLAIN LOGIN', 'password'],
  ['Dovecot', 'PLAIN', 'password'],
  ['Cyrus', 'DIGEST-MD5 CRAM-MD5', 'password'],
  ['Cyrus', 'SCRAM-SHA-256', 'password'],
  ['Gmail', 'LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH', 'password'],
  ['Yahoo', 'PLAIN LOGIN XOAUTH2 OAUTHBEARER XYMCOOKIE', 'password'],
  ['Microsoft 365', 'LOGIN XOAUTH2', 'password'],
  ['Microsoft 365 without Basic', 'XOAUTH2', 'no-password'],
  ['Gmail without passwords', 'XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH', 'no-password'],
  ['Exchange with certificates', 'EXTERNAL', 'no-password'],
  ['Kerberos', 'GSSAPI', 'no-password'],
  ['Kerberos and certificates', 'GSSAPI GSS-SPNEGO GS2-KRB5 EXTERNAL OAUTHBEARER', 'no-password'],
  ['Exchange', 'NTLM', 'ntlm-only'],
  ['Exchange', 'GSSAPI NTLM', 'ntlm-only'],
  ['Exchange', 'NTLM LOGIN', 'password'],
  ['a server of the future', 'XOAUTH2 PASSKEY-1', 'password'],
];

describe('signInOf', () => {
  it.each(OFFERS)('%s offers %s: %s', (_, methods, signIn) => {
    const authAfterTls = methods.split(' ').filter(Boolean);
    expect(signInOf(portReport(587, { outcome: 'starttls', smtp: smtpSeen({ authAfterTls }) }))).toBe(signIn);
  });

  it('counts what is offered inside TLS, or in plain text where there is no TLS', () => {
    const smtp = smtpSeen({ authBeforeTls: ['PLAIN'], authAfterTls: ['XOAUTH2'] });
    expect(methodsOf(portReport(587, { outcome: 'starttls', smtp }))).toEqual(['XOAUTH2']);
    expect(methodsOf(portReport(465, { outcome: 'implicit-tls', smtp }))).toEqual(['XOAUTH2']);
    expect(methodsOf(portReport(587, { outcome: 'plaintext', smtp }))).toEqual(['PLAIN']);
    expect(methodsOf(portReport(587, { outcome: 'tls-failed', smtp }))).toEqual([]);
    expect(methodsOf(portReport(587, { outcome: 'starttls', smtp: null }))).toEqual([]);
  });
});
