/** Hosting providers elsewhere, and mail for own domains. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls, unconfirmed } from '../documented.ts';
import {
  AUDITED_ON,
  BOTH,
  FAIREMAIL,
  ispdb,
  NODEMAILER,
  row,
  STARTTLS,
  signIn,
  TLS,
  withPassword,
} from '../row.ts';

const LOCAWEB = 'settings that customers publish; no page of Locaweb was found';

export const HOSTING_WORLD: readonly Provider[] = [
  withPassword('godaddy', 'GoDaddy', {
    brand: 'GoDaddy',
    hosts: 'smtpout.secureserver.net',
    mx: 'smtp.secureserver.net mailstore1.secureserver.net',
    ports: TLS,
    source: ispdb('secureserver.net'),
  }),
  withPassword('godaddy-europe', 'GoDaddy (Europe)', {
    brand: 'GoDaddy',
    hosts: 'smtp.europe.secureserver.net',
    mx: '*.europe.secureserver.net',
    ports: unconfirmed(starttls(25)),
    source: NODEMAILER,
  }),
  withPassword('godaddy-asia', 'GoDaddy (Asia)', {
    brand: 'GoDaddy',
    hosts: 'smtp.asia.secureserver.net',
    mx: '*.asia.secureserver.net',
    ports: unconfirmed(starttls(25)),
    source: NODEMAILER,
  }),
  withPassword('hostinger', 'Hostinger', {
    hosts: 'smtp.hostinger.com',
    mx: 'mx1.hostinger.com mx2.hostinger.com *.hostinger.in',
    ports: byNumber(unconfirmed(starttls(587)), TLS),
    source: FAIREMAIL,
  }),
  withPassword('namecheap', 'Namecheap Private Email', {
    hosts: 'mail.privateemail.com',
    mx: 'mx1.privateemail.com mx2.privateemail.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('rackspace', 'Rackspace Email', {
    hosts: 'secure.emailsrvr.com',
    mx: 'mx1.emailsrvr.com mx2.emailsrvr.com',
    ports: byNumber(implicitTls(465), unconfirmed(starttls(587))),
    source: ispdb('emailsrvr.com'),
  }),
  withPassword('dreamhost', 'DreamHost', {
    hosts: 'smtp.dreamhost.com',
    mx: '*.mail.dreamhost.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('mxroute', 'MXroute (mxlogin.com)', {
    hosts: 'mail.mxlogin.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('locaweb', 'Locaweb', {
    hosts: 'email-ssl.com.br',
    ports: BOTH,
    source: LOCAWEB,
  }),
  row('forward-email', 'Forward Email', {
    hosts: 'smtp.forwardemail.net',
    domains: 'forwardemail.net',
    mx: 'mx1.forwardemail.net mx2.forwardemail.net',
    ports: TLS,
    signIn: signIn('smtp-credentials', 'https://forwardemail.net/en/faq', {
      first: ['plan'],
      on: AUDITED_ON,
      confirmed: false,
    }),
    source: NODEMAILER,
  }),
  withPassword('amazon-workmail', 'Amazon WorkMail', {
    brand: 'Amazon',
    hosts: 'smtp.mail.us-east-1.awsapps.com smtp.mail.us-west-2.awsapps.com smtp.mail.eu-west-1.awsapps.com',
    patterns: 'smtp.mail.*.awsapps.com',
    domains: 'awsapps.com',
    ports: TLS,
    closedOn: '2027-03-31',
    source: 'https://docs.aws.amazon.com/ja_jp/workmail/latest/userguide/using_IMAP.html',
  }),
  withPassword('appsuite-eu', 'Open-Xchange App Suite (Europe)', {
    brand: 'Open-Xchange',
    hosts: 'smtp.eu.appsuite.cloud',
    domains: 'cloudeu.xion.oxcs.net',
    ports: STARTTLS,
    source: ispdb('cloudeu.xion.oxcs.net'),
  }),
  withPassword('appsuite-us', 'Open-Xchange App Suite (United States)', {
    brand: 'Open-Xchange',
    hosts: 'smtp.us.appsuite.cloud',
    domains: 'cloudus.xion.oxcs.net',
    ports: STARTTLS,
    source: ispdb('cloudus.xion.oxcs.net'),
  }),
  withPassword('prxy', 'Prxy', {
    hosts: 'secure.prxy.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('braxmail', 'BraxMail', {
    hosts: 'smtp.braxmail.net',
    domains: 'braxmail.net',
    ports: STARTTLS,
    userName: 'issued',
    source: FAIREMAIL,
  }),
  row('zimbra', 'Zimbra', {
    hosts: 'smtp.zimbra.com',
    ports: STARTTLS,
    source: NODEMAILER,
  }),
];
