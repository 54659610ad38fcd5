/** Further services that programs send mail through. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, requiredStarttls, starttls, unconfirmed } from '../documented.ts';
import { BOTH, NODEMAILER, row, STARTTLS, signIn, TLS } from '../row.ts';

const AZURE =
  'https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/send-email-smtp';

const SCALEWAY = 'https://www.scaleway.com/en/docs/transactional-email/reference-content/smtp-configuration/';

const ORACLE = 'https://docs.oracle.com/en-us/iaas/Content/Email/Tasks/configuresmtpconnection.htm';

const LOOPS = 'https://loops.so/integrations/supabase';
const SENDCLOUD = 'https://www.sendcloud.net/doc/guide/base/';
const MAILPACE =
  'https://github.com/mailpace/docs/blob/2b4ace9a68cd72157de3cd785e2274b642785eb2/docs/integrations/smtp.md';
const TIPIMAIL = 'https://docs.tipimail.com/en/guide/settings/smtp_apis';

function directMail(id: string, region: string, hosts: string): Provider {
  return row(id, `Alibaba Cloud DirectMail (${region})`, {
    brand: 'Alibaba',
    hosts,
    ports: byNumber(starttls(25, 80), implicitTls(465)),
    signIn: signIn(
      'smtp-credentials',
      'https://help.aliyun.com/en/direct-mail/user-guide/send-emails-using-smtp',
    ),
    source: 'https://www.alibabacloud.com/help/pt-br/direct-mail/smtp-endpoints',
  });
}

function tencent(id: string, region: string, hosts: string): Provider {
  return row(id, `Tencent Cloud SES (${region})`, {
    brand: 'Tencent',
    hosts,
    ports: byNumber(implicitTls(465), unconfirmed(starttls(587))),
    signIn: signIn('smtp-credentials', 'https://tencentcloud.com/document/product/1084/44458'),
    source: 'https://www.tencentcloud.com/pt/document/product/1084/44457',
  });
}

const ORACLE_CREDENTIALS =
  'https://docs.oracle.com/iaas/tools/oci-cli/latest/oci_cli_docs/cmdref/iam/smtp-credential.html';

export const SENDING_MORE: readonly Provider[] = [
  row('cloudflare-email', 'Cloudflare Email Service', {
    hosts: 'smtp.mx.cloudflare.net',
    ports: TLS,
    signIn: signIn('api-key', 'https://developers.cloudflare.com/email-service/api/send-emails/smtp/', {
      userName: 'fixed',
      fixedUserName: 'api_token',
    }),
    source: 'https://developers.cloudflare.com/email-service/api/send-emails/smtp/',
  }),
  row('azure-communication', 'Azure Communication Services Email', {
    brand: 'Microsoft',
    hosts: 'smtp.azurecomm.net',
    ports: requiredStarttls(25, 587),
    recommended: 587,
    signIn: signIn('smtp-credentials', AZURE, { userName: 'issued' }),
    source: AZURE,
  }),
  row('scaleway', 'Scaleway Transactional Email', {
    hosts: 'smtp.tem.scaleway.com',
    patterns: 'smtp.tem.scw.cloud',
    ports: byNumber(requiredStarttls(25, 587, 2587), implicitTls(465, 2465)),
    signIn: signIn('api-key', SCALEWAY, { userName: 'issued' }),
    source: SCALEWAY,
  }),
  row('zeptomail', 'ZeptoMail', {
    brand: 'Zoho',
    hosts: 'smtp.zeptomail.com',
    patterns: 'smtp.zeptomail.eu smtp.zeptomail.in',
    ports: BOTH,
    signIn: signIn('smtp-credentials', 'https://www.zoho.com/zeptomail/help/smtp-home.html', {
      userName: 'fixed',
      fixedUserName: 'emailapikey',
    }),
    source: 'https://www.zoho.com/zeptomail/help/smtp-home.html',
  }),
  row('oracle-email', 'Oracle Email Delivery', {
    hosts: 'smtp.email.us-ashburn-1.oci.oraclecloud.com',
    patterns: 'smtp.email.*.oci.oraclecloud.com',
    ports: byNumber(implicitTls(465), unconfirmed(requiredStarttls(25, 587))),
    signIn: signIn('smtp-credentials', ORACLE_CREDENTIALS, { userName: 'issued' }),
    source: ORACLE,
  }),
  row('microsoft-365-hve', 'Microsoft 365 High Volume Email', {
    brand: 'Microsoft',
    hosts: 'smtp-hve.office365.com smtp.hve.mx.microsoft',
    ports: STARTTLS,
    signIn: signIn('password oauth', 'settings that customers publish; no page of Microsoft was read'),
    source: 'settings that customers publish; no page of Microsoft was read',
  }),
  row('loops', 'Loops', {
    hosts: 'smtp.loops.so',
    ports: STARTTLS,
    signIn: signIn('api-key', LOOPS, { userName: 'fixed', fixedUserName: 'loops' }),
    source: LOOPS,
  }),
  directMail('alibaba-directmail', 'Hangzhou', 'smtpdm.aliyun.com'),
  directMail('alibaba-directmail-singapore', 'Singapore', 'smtpdm-ap-southeast-1.aliyuncs.com'),
  directMail('alibaba-directmail-virginia', 'Virginia', 'smtpdm-us-east-1.aliyuncs.com'),
  directMail('alibaba-directmail-frankfurt', 'Frankfurt', 'smtpdm-eu-central-1.aliyuncs.com'),
  tencent('tencent-ses', 'Hong Kong', 'smtp.qcloudmail.com'),
  tencent('tencent-ses-guangzhou', 'Guangzhou', 'gz-smtp.qcloudmail.com'),
  tencent('tencent-ses-singapore', 'Singapore', 'sg-smtp.qcloudmail.com'),
  row('sendcloud', 'SendCloud', {
    hosts: 'smtp.sendcloud.net',
    ports: starttls(25, 587, 2525),
    signIn: signIn('api-key', SENDCLOUD, { userName: 'issued' }),
    source: SENDCLOUD,
  }),
  row('sendpulse', 'SendPulse', {
    hosts: 'smtp-pulse.com',
    ports: TLS,
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('turbosmtp', 'turboSMTP', {
    hosts: 'pro.turbo-smtp.com',
    patterns: 'pro.eu.turbo-smtp.com',
    ports: TLS,
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('socketlabs', 'SocketLabs', {
    hosts: 'smtp.socketlabs.com',
    ports: byNumber(starttls(25, 587, 2525), implicitTls(465)),
    signIn: signIn('smtp-credentials', 'settings that customers publish; no page of SocketLabs was read', {
      userName: 'issued',
    }),
    source: 'https://help.socketlabs.com/docs/secure-connections-ssltls-to-the-inbound-smtp-gateway',
  }),
  row('maileroo', 'Maileroo', {
    hosts: 'smtp.maileroo.com',
    ports: byNumber(starttls(587, 2525), implicitTls(465)),
    signIn: signIn('smtp-credentials', 'settings that customers publish; no page of Maileroo was read', {
      userName: 'issued',
    }),
    source: 'https://maileroo.com/api-documentation/smtp-details',
  }),
  row('mailpace', 'MailPace', {
    hosts: 'smtp.mailpace.com',
    patterns: 'smtp.ohmysmtp.com',
    ports: byNumber(starttls(25, 587, 2525), implicitTls(465)),
    signIn: signIn('api-key', MAILPACE, { userName: 'issued' }),
    source: MAILPACE,
  }),
  row('tipimail', 'Tipimail', {
    hosts: 'smtp.tipimail.com',
    ports: starttls(25, 587, 2500),
    signIn: signIn('api-key', TIPIMAIL, { userName: 'issued' }),
    source: TIPIMAIL,
  }),
  row('dynect', 'Dyn Email Delivery', {
    hosts: 'smtp.dynect.net',
    ports: starttls(25),
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    closedOn: '2023-05-31',
    source:
      'https://www.oracle.com/corporate/acquisitions/dyn/technologies/migrate-your-services/transfer-your-dyn-email-delivery/',
    confirmed: false,
  }),
];
