/**
 * The ports that providers take mail on: what each is for and how its encryption usually begins. Data only; what one host
 * really does there is for a check to find out.
 */
import type { KnownPort } from './knowledge.ts';

const READ_ON = '2026-11-24';

export const KNOWN_PORTS: readonly KnownPort[] = [
  {
    port: 25,
    purpose: 'relay',
    encryption: 'starttls',
    rfc: 'RFC 5321 §4.5.4.2',
    source: 'https://www.rfc-editor.org/rfc/rfc5321',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 80,
    purpose: 'alternative',
    encryption: 'starttls',
    rfc: null,
    source: 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 443,
    purpose: 'alternative',
    encryption: 'implicit-tls',
    rfc: null,
    source: 'https://developers.smtp2go.com/docs/smtp-relay',
    verifiedOn: '2026-11-25',
    confirmed: true,
  },
  {
    port: 465,
    purpose: 'submission',
    encryption: 'implicit-tls',
    rfc: 'RFC 8314 §3.3',
    source: 'https://www.rfc-editor.org/rfc/rfc8314',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 587,
    purpose: 'submission',
    encryption: 'starttls',
    rfc: 'RFC 6409 §3.1',
    source: 'https://www.rfc-editor.org/rfc/rfc6409',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 588,
    purpose: 'alternative',
    encryption: 'starttls',
    rfc: null,
    source: 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 2465,
    purpose: 'alternative',
    encryption: 'implicit-tls',
    rfc: null,
    source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 2525,
    purpose: 'alternative',
    encryption: 'starttls',
    rfc: null,
    source: 'https://smtpeter.com/en/documentation/smtp-ports',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 2587,
    purpose: 'alternative',
    encryption: 'starttls',
    rfc: null,
    source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    port: 8025,
    purpose: 'alternative',
    encryption: 'starttls',
    rfc: null,
    source: 'https://developers.smtp2go.com/docs/smtp-relay',
    verifiedOn: '2026-11-25',
    confirmed: true,
  },
  {
    port: 8465,
    purpose: 'alternative',
    encryption: 'implicit-tls',
    rfc: null,
    source: 'https://developers.smtp2go.com/docs/smtp-relay',
    verifiedOn: '2026-11-25',
    confirmed: true,
  },
];
