/**
 * Why a port is recommended, one situation per line: what was seen ⇒ the reasons, cautions first. Notation as in
 * situation.ts.
 */
import { describe, expect, it } from 'vitest';
import { adviceIn, noteIn } from '../../support/situation.ts';

const REASONS = `
all is fine ⇒ 465i 587s ⇒ worked,1 certificate-trusted tls-from-the-start registered-port,RFC 8314
only 587 ⇒ 587s ⇒ worked,1 certificate-trusted registered-port,RFC 6409
from two places ⇒ weur: 587s  oc: 587s ⇒ worked,2 certificate-trusted registered-port,RFC 6409
password in clear before STARTTLS ⇒ 587sa ⇒ worked,1 certificate-trusted insist-on-encryption registered-port,RFC 6409
password in clear from one place only ⇒ weur: 587sa  oc: 587s ⇒ worked,2 certificate-trusted insist-on-encryption registered-port,RFC 6409
password in clear where there is no encryption anyway ⇒ 587pa ⇒ unencrypted worked,1 registered-port,RFC 6409
password in clear on a port that is not the advised one ⇒ 465i 587sa ⇒ worked,1 certificate-trusted tls-from-the-start registered-port,RFC 8314
expired certificate ⇒ 587se ⇒ certificate-problem,expired worked,1 registered-port,RFC 6409
certificate not judged ⇒ 587su ⇒ certificate-unknown worked,1 registered-port,RFC 6409
text slipped in ⇒ 587sj ⇒ starttls-injection worked,1 registered-port,RFC 6409
a port that no standard names ⇒ 2525s ⇒ worked,1 certificate-trusted alternative-port
a port of the web ⇒ 80s ⇒ worked,1 certificate-trusted web-port
STARTTLS on 465 ⇒ 465s ⇒ worked,1 certificate-trusted registered-port,RFC 8314 unusual-encryption,implicit-tls,starttls
over IPv4 only ⇒ 587s 587/6- ⇒ worked,1 certificate-trusted registered-port,RFC 6409 one-family,4
no password but with NTLM ⇒ 587sn ⇒ worked,1 certificate-trusted registered-port,RFC 6409 ntlm-only
no password but with NTLM, from one place only ⇒ weur: 587sn  oc: 587s ⇒ worked,2 certificate-trusted registered-port,RFC 6409 ntlm-only
no password at all ⇒ 587sx ⇒ worked,1 certificate-trusted registered-port,RFC 6409
as the provider documents ⇒ @mailjet 587s ⇒ worked,1 certificate-trusted documented-by-provider,Mailjet registered-port,RFC 6409
a provider with app passwords ⇒ @gmail 465i ⇒ worked,1 certificate-trusted documented-by-provider,Gmail tls-from-the-start registered-port,RFC 8314 sign-in-with,Gmail,app-password
a provider with OAuth alone ⇒ @outlook 587s ⇒ worked,1 certificate-trusted documented-by-provider,Outlook.com registered-port,RFC 6409 sign-in-with,Outlook.com,oauth
a provider with the password of the mailbox ⇒ @gmx 587s ⇒ worked,1 certificate-trusted documented-by-provider,GMX registered-port,RFC 6409
a provider with app passwords, as others say ⇒ @heard 587s ⇒ worked,1 certificate-trusted documented-by-provider,Heard registered-port,RFC 6409
a port that only the ISPDB names for the provider ⇒ @listed 587s ⇒ worked,1 certificate-trusted registered-port,RFC 6409
a port that even the ISPDB does not name ⇒ @listed 465i ⇒ worked,1 certificate-trusted tls-from-the-start registered-port,RFC 8314
a port that only hearsay names ⇒ @rumoured 587s ⇒ worked,1 certificate-trusted registered-port,RFC 6409
one hearsay port of a provider's own list ⇒ @hearsay 2525s ⇒ worked,1 certificate-trusted alternative-port
a port the provider does not name ⇒ @mailjet 2465i ⇒ worked,1 certificate-trusted not-documented,Mailjet tls-from-the-start alternative-port
`;

const table = REASONS.trim()
  .split('\n')
  .map((line) => line.split(' ⇒ '));

describe('advise() gives reasons', () => {
  it.each(table)('%s: %s', (_, facts = '', reasons) => {
    expect(adviceIn(facts).recommendation?.reasons.map(noteIn).join(' ')).toBe(reasons);
  });
});
