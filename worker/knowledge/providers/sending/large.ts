/** Services that programs send mail through: the ones that most libraries know. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, requiredStarttls, starttls, unconfirmed } from '../documented.ts';
import { AUDITED_ON, NODEMAILER, row, signIn } from '../row.ts';

const SENDGRID = signIn(
  'api-key',
  'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
  { userName: 'fixed', fixedUserName: 'apikey', url: 'https://app.sendgrid.com/settings/api_keys' },
);

const MANDRILL = 'https://mailchimp.com/developer/transactional/docs/smtp-integration/';

const ELASTIC = 'https://help.elasticemail.com/en/articles/4803409-smtp-settings';

export const SENDING_LARGE: readonly Provider[] = [
  row('mailjet', 'Mailjet', {
    hosts: 'in-v3.mailjet.com',
    patterns: 'in.mailjet.com',
    ports: byNumber(starttls(25, 80, 587, 588, 2525), implicitTls(465)),
    signIn: signIn('api-key', 'https://www.rubydoc.info/gems/mailjet', {
      userName: 'issued',
      url: 'https://app.mailjet.com/account/apikeys',
      confirmed: false,
    }),
    source: 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/',
    on: '2026-11-24',
  }),
  row('sendgrid', 'SendGrid', {
    brand: 'Twilio',
    hosts: 'smtp.sendgrid.net',
    ports: byNumber(starttls(25, 587, 2525), implicitTls(465)),
    recommended: 587,
    signIn: SENDGRID,
    source: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
  }),
  row('sendgrid-eu', 'SendGrid (Europe)', {
    brand: 'Twilio',
    hosts: 'smtp.eu.sendgrid.net',
    ports: byNumber(starttls(25, 587, 2525), implicitTls(465)),
    recommended: 587,
    signIn: { ...SENDGRID, first: ['plan'] },
    source: 'https://www.twilio.com/docs/sendgrid/data-residency/migrate-subusers',
    on: AUDITED_ON,
  }),
  row('mailgun', 'Mailgun', {
    hosts: 'smtp.mailgun.org',
    patterns: 'smtp.eu.mailgun.org',
    ports: byNumber(starttls(25, 587, 2525), implicitTls(465)),
    recommended: 587,
    signIn: signIn(
      'smtp-credentials',
      'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
      { userName: 'issued' },
    ),
    source: 'https://www.mailgun.com/blog/which-smtp-port-understanding-ports-25-465-587/',
  }),
  row('amazon-ses', 'Amazon SES', {
    brand: 'Amazon',
    hosts: 'email-smtp.us-east-1.amazonaws.com',
    patterns:
      'email-smtp.*.amazonaws.com email-smtp-fips.*.amazonaws.com email-smtp.*.api.aws email-smtp-fips.*.api.aws',
    ports: byNumber(requiredStarttls(25, 587, 2587), implicitTls(465, 2465)),
    signIn: signIn('smtp-credentials', 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html', {
      userName: 'issued',
      on: AUDITED_ON,
      confirmed: false,
    }),
    source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  }),
  row('postmark', 'Postmark', {
    hosts: 'smtp.postmarkapp.com smtp-broadcasts.postmarkapp.com',
    ports: starttls(25, 587, 2525),
    signIn: signIn('api-key', 'https://postmarkapp.com/developer/user-guide/send-email-with-smtp', {
      userName: 'issued',
    }),
    source: 'https://postmarkapp.com/support/article/common-smtp-connection-errors',
  }),
  row('brevo', 'Brevo', {
    hosts: 'smtp-relay.brevo.com',
    ports: byNumber(implicitTls(465), unconfirmed(starttls(587, 2525))),
    signIn: signIn('smtp-credentials', 'https://developers.brevo.com/docs/smtp-integration', {
      userName: 'issued',
      url: 'https://app.brevo.com/settings/keys/smtp',
    }),
    source: 'https://developers.brevo.com/docs/smtp-integration',
  }),
  row('sparkpost', 'SparkPost', {
    hosts: 'smtp.sparkpostmail.com smtp.eu.sparkpostmail.com',
    domains: 'sparkpost.com',
    ports: starttls(587, 2525),
    signIn: signIn('api-key', 'https://developers.sparkpost.com/api/smtp', {
      userName: 'fixed',
      fixedUserName: 'SMTP_Injection',
    }),
    source: 'https://developers.sparkpost.com/api/smtp',
  }),
  row('resend', 'Resend', {
    hosts: 'smtp.resend.com',
    ports: byNumber(starttls(25, 587, 2587), implicitTls(465, 2465)),
    recommended: 465,
    signIn: signIn('api-key', 'https://resend.com/docs/send-with-smtp', {
      userName: 'fixed',
      fixedUserName: 'resend',
      url: 'https://resend.com/api-keys',
    }),
    source: 'https://resend.com/docs/send-with-smtp',
  }),
  row('mailtrap-sandbox', 'Mailtrap (sandbox)', {
    brand: 'Mailtrap',
    hosts: 'sandbox.smtp.mailtrap.io',
    patterns: 'smtp.mailtrap.io',
    ports: byNumber(starttls(25, 465, 587, 2525)),
    recommended: 2525,
    signIn: signIn('smtp-credentials', 'https://mailtrap.io/fake-smtp-server.md', { userName: 'issued' }),
    source: 'https://mailtrap.io/fake-smtp-server.md',
  }),
  row('mailtrap', 'Mailtrap', {
    brand: 'Mailtrap',
    hosts: 'live.smtp.mailtrap.io bulk.smtp.mailtrap.io',
    ports: byNumber(starttls(587), unconfirmed(starttls(25, 2525), implicitTls(465))),
    signIn: signIn('api-key', 'https://mailtrap.io/smtp-service.md', {
      userName: 'fixed',
      fixedUserName: 'api',
      on: AUDITED_ON,
      confirmed: false,
    }),
    source: 'https://mailtrap.io/smtp-service/',
    on: AUDITED_ON,
  }),
  row('mandrill', 'Mandrill (Mailchimp Transactional)', {
    hosts: 'smtp.mandrillapp.com',
    ports: byNumber(starttls(25, 587, 2525), implicitTls(465)),
    signIn: signIn('api-key', MANDRILL, { userName: 'any' }),
    source: MANDRILL,
  }),
  row('smtp2go', 'SMTP2GO', {
    hosts: 'mail.smtp2go.com',
    patterns: 'mail-us.smtp2go.com mail-eu.smtp2go.com mail-eu2.smtp2go.com mail-au.smtp2go.com',
    ports: byNumber(starttls(25, 80, 587, 2525, 8025), implicitTls(443, 465, 8465)),
    signIn: signIn('smtp-credentials', 'https://developers.smtp2go.com/docs/smtp-relay', {
      userName: 'issued',
    }),
    source: 'https://developers.smtp2go.com/docs/smtp-relay',
  }),
  row('smtpeter', 'SMTPeter', {
    hosts: 'mail.smtpeter.com',
    ports: byNumber(requiredStarttls(25, 587, 2525), implicitTls(465)),
    signIn: signIn('smtp-credentials', 'https://smtpeter.com/en/documentation/smtp-ports', {
      userName: 'issued',
      on: AUDITED_ON,
      confirmed: false,
    }),
    source: 'https://smtpeter.com/en/documentation/smtp-ports',
    on: '2026-11-24',
  }),
  row('mailersend', 'MailerSend', {
    hosts: 'smtp.mailersend.net',
    ports: byNumber(starttls(587), unconfirmed(starttls(2525))),
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('elastic-email', 'Elastic Email', {
    hosts: 'smtp.elasticemail.com',
    patterns: 'smtp25.elasticemail.com',
    ports: byNumber(implicitTls(465), starttls(25, 587, 2525)),
    signIn: signIn('smtp-credentials', ELASTIC),
    source: ELASTIC,
  }),
  row('google-workspace-relay', 'Google Workspace SMTP relay', {
    brand: 'Google',
    hosts: 'smtp-relay.gmail.com',
    ports: byNumber(implicitTls(465), starttls(587), unconfirmed(starttls(25))),
    signIn: signIn(
      'by-address app-password',
      'https://docker-mailserver.github.io/docker-mailserver/latest/config/advanced/mail-forwarding/gmail-smtp/',
      { on: AUDITED_ON, confirmed: false },
    ),
    source:
      'https://docker-mailserver.github.io/docker-mailserver/latest/config/advanced/mail-forwarding/gmail-smtp/',
    on: AUDITED_ON,
    confirmed: false,
  }),
];
