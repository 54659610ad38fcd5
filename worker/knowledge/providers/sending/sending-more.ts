/** Further services that programs send mail through. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, plaintext, requiredStarttls, starttls, unconfirmed } from '../documented.ts';
import { BOTH, NODEMAILER, row, STARTTLS, signIn, TLS } from '../row.ts';

const AZURE =
  'https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/send-email-smtp';

const SCALEWAY = 'https://www.scaleway.com/en/docs/transactional-email/reference-content/smtp-configuration/';

const ORACLE = 'https://docs.oracle.com/en-us/iaas/Content/Email/Tasks/configuresmtpconnection.htm';

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
    signIn: signIn('smtp-credentials', ORACLE, { userName: 'issued' }),
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
    signIn: signIn('api-key', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('alibaba-directmail', 'Alibaba Cloud DirectMail', {
    brand: 'Alibaba',
    hosts: 'smtpdm.aliyun.com',
    ports: byNumber(plaintext(25, 80), implicitTls(465)),
    signIn: signIn('smtp-credentials', 'settings that customers publish; no page of Alibaba was read'),
    source: 'settings that customers publish; no page of Alibaba was read',
  }),
  row('tencent-ses', 'Tencent Cloud SES', {
    brand: 'Tencent',
    hosts: 'smtp.qcloudmail.com',
    patterns: 'gz-smtp.qcloudmail.com sg-smtp.qcloudmail.com',
    ports: byNumber(implicitTls(465), starttls(587)),
    signIn: signIn('smtp-credentials', 'settings that customers publish; no page of Tencent was read'),
    source: 'settings that customers publish; no page of Tencent was read',
  }),
  row('sendcloud', 'SendCloud', {
    hosts: 'smtp.sendcloud.net',
    ports: starttls(2525),
    signIn: signIn('api-key', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
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
    ports: starttls(25, 587, 2525),
    signIn: signIn('smtp-credentials', 'settings that customers publish; no page of SocketLabs was read', {
      userName: 'issued',
    }),
    source: 'settings that customers publish; no page of SocketLabs was read',
  }),
  row('maileroo', 'Maileroo', {
    hosts: 'smtp.maileroo.com',
    ports: STARTTLS,
    signIn: signIn('smtp-credentials', 'settings that customers publish; no page of Maileroo was read', {
      userName: 'issued',
    }),
    source: 'settings that customers publish; no page of Maileroo was read',
  }),
  row('mailpace', 'MailPace (OhMySMTP)', {
    hosts: 'smtp.ohmysmtp.com',
    ports: STARTTLS,
    signIn: signIn('api-key', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('tipimail', 'Tipimail', {
    hosts: 'smtp.tipimail.com',
    ports: STARTTLS,
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
  row('dynect', 'Dyn Email Delivery', {
    hosts: 'smtp.dynect.net',
    ports: starttls(25),
    signIn: signIn('smtp-credentials', NODEMAILER, { userName: 'issued' }),
    source: NODEMAILER,
  }),
];
