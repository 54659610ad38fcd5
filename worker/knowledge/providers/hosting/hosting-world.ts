/** Hosting providers elsewhere, and mail for own domains. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls, unconfirmed } from '../documented.ts';
import { AUDITED_ON, BOTH, FAIREMAIL, ispdb, NODEMAILER, row, STARTTLS, signIn, TLS } from '../row.ts';

const LOCAWEB = 'settings that customers publish; no page of Locaweb was found';

export const HOSTING_WORLD: readonly Provider[] = [
  row('godaddy', 'GoDaddy', {
    brand: 'GoDaddy',
    hosts: 'smtpout.secureserver.net',
    mx: 'smtp.secureserver.net mailstore1.secureserver.net',
    ports: TLS,
    signIn: signIn('password', ispdb('wildwestdomains.com')),
    source: ispdb('wildwestdomains.com'),
  }),
  row('godaddy-europe', 'GoDaddy (Europe)', {
    brand: 'GoDaddy',
    hosts: 'smtp.europe.secureserver.net',
    mx: '*.europe.secureserver.net',
    ports: unconfirmed(starttls(25)),
    signIn: signIn('password', NODEMAILER),
    source: NODEMAILER,
  }),
  row('godaddy-asia', 'GoDaddy (Asia)', {
    brand: 'GoDaddy',
    hosts: 'smtp.asia.secureserver.net',
    mx: '*.asia.secureserver.net',
    ports: unconfirmed(starttls(25)),
    signIn: signIn('password', NODEMAILER),
    source: NODEMAILER,
  }),
  row('hostinger', 'Hostinger', {
    hosts: 'smtp.hostinger.com',
    mx: 'mx1.hostinger.com mx2.hostinger.com *.hostinger.in',
    ports: BOTH,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('namecheap', 'Namecheap Private Email', {
    hosts: 'mail.privateemail.com',
    mx: 'mx1.privateemail.com mx2.privateemail.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('rackspace', 'Rackspace Email', {
    hosts: 'secure.emailsrvr.com',
    mx: 'mx1.emailsrvr.com mx2.emailsrvr.com',
    ports: byNumber(implicitTls(465), unconfirmed(starttls(587))),
    signIn: signIn('password', ispdb('emailsrvr.com')),
    source: ispdb('emailsrvr.com'),
  }),
  row('dreamhost', 'DreamHost', {
    hosts: 'smtp.dreamhost.com',
    mx: 'mx*.mail.dreamhost.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('mxroute', 'MXroute (mxlogin.com)', {
    hosts: 'mail.mxlogin.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('locaweb', 'Locaweb', {
    hosts: 'email-ssl.com.br',
    ports: BOTH,
    signIn: signIn('password', LOCAWEB),
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
  row('amazon-workmail', 'Amazon WorkMail', {
    brand: 'Amazon',
    hosts: 'smtp.mail.us-east-1.awsapps.com smtp.mail.us-west-2.awsapps.com smtp.mail.eu-west-1.awsapps.com',
    patterns: 'smtp.mail.*.awsapps.com',
    domains: 'awsapps.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('appsuite-eu', 'Open-Xchange App Suite (Europe)', {
    brand: 'Open-Xchange',
    hosts: 'smtp.eu.appsuite.cloud',
    domains: 'cloudeu.xion.oxcs.net',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('cloudeu.xion.oxcs.net')),
    source: ispdb('cloudeu.xion.oxcs.net'),
  }),
  row('appsuite-us', 'Open-Xchange App Suite (United States)', {
    brand: 'Open-Xchange',
    hosts: 'smtp.us.appsuite.cloud',
    domains: 'cloudus.xion.oxcs.net',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('cloudus.xion.oxcs.net')),
    source: ispdb('cloudus.xion.oxcs.net'),
  }),
  row('prxy', 'Prxy', {
    hosts: 'secure.prxy.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('braxmail', 'BraxMail', {
    hosts: 'smtp.braxmail.net',
    domains: 'braxmail.net',
    ports: STARTTLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('zimbra', 'Zimbra', {
    hosts: 'smtp.zimbra.com',
    ports: STARTTLS,
    source: NODEMAILER,
  }),
];
