/**
 * How a port lets mail programs sign in, by the SASL mechanisms that it offers where they count: inside TLS, or in plain
 * text if it never encrypts. Pure; an offer proves nothing about an account.
 */
import type { PortReport, SignInOffer } from '../api/index.ts';

/** Tokens, tickets, certificates and cookies: whoever has only a password cannot use any of these. */
const WITHOUT_PASSWORD =
  /^(?:X?OAUTH|OPENID|SAML|GSSAPI$|GSS-|GS2-|KERBEROS|EXTERNAL|ANONYMOUS$|XYM)|TOKEN|COOKIE/;

/** MS-NLMP: it takes a password, but only programs from Microsoft's world, and a few others, speak it. */
const NTLM = 'NTLM';

/** Mechanisms that we do not know count as taking a password, so that nothing is concluded from them. */
export function signInOf(row: PortReport): SignInOffer {
  const methods = methodsOf(row);
  if (methods.length === 0) return 'not-offered';
  const taking = methods.filter((method) => !WITHOUT_PASSWORD.test(method));
  if (taking.length === 0) return 'no-password';
  return taking.every((method) => method === NTLM) ? 'ntlm-only' : 'password';
}

/** Empty unless the port works: a dialogue that broke off did not get to the offer that counts. */
export function methodsOf({ outcome, smtp }: PortReport): readonly string[] {
  switch (outcome) {
    case 'starttls':
    case 'implicit-tls':
      return smtp?.authAfterTls ?? [];
    case 'plaintext':
      return smtp?.authBeforeTls ?? [];
    default:
      return [];
  }
}
