/** Hosting providers in other countries of Europe. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls } from '../documented.ts';
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

/** The guide for Thunderbird names 465 only; an older one also has 587, without encryption. */
const OVH = 'https://help.ovhcloud.com/csm/en-mx-plan-email-generalities';

const ARSYS = 'settings that customers publish; no page of Arsys was found';

export const HOSTING_EUROPE: readonly Provider[] = [
  withPassword('ovh', 'OVHcloud', {
    brand: 'OVHcloud',
    hosts: 'ssl0.ovh.net smtp.mail.ovh.net',
    mx: 'mx*.mail.ovh.net mx*.ovh.net redirect.ovh.net',
    ports: TLS,
    source: OVH,
  }),
  withPassword('ovh-ca', 'OVHcloud (Canada)', {
    brand: 'OVHcloud',
    hosts: 'smtp.mail.ovh.ca',
    mx: 'mx*.mail.ovh.ca',
    ports: TLS,
    source: OVH,
    on: AUDITED_ON,
  }),
  withPassword('gandi', 'Gandi', {
    hosts: 'mail.gandi.net',
    domains: 'gandi.net',
    mx: '*.mail.gandi.net',
    ports: BOTH,
    source: ispdb('gandi.net'),
  }),
  withPassword('one-com', 'one.com', {
    hosts: 'send.one.com',
    mx: '*.one.com',
    ports: TLS,
    source: ispdb('one.com'),
  }),
  withPassword('aruba', 'Aruba', {
    brand: 'Aruba',
    hosts: 'smtps.aruba.it',
    domains: 'aruba.it',
    mx: 'mx.aruba.it',
    ports: TLS,
    source: NODEMAILER,
  }),
  row('aruba-pec', 'Aruba PEC', {
    brand: 'Aruba',
    hosts: 'smtps.pec.aruba.it',
    mx: 'mx.pec.aruba.it',
    ports: TLS,
    signIn: signIn(
      'password app-password',
      'https://guide.pec.it/posta-pec/configurare-casella-pec/bozza.aspx',
    ),
    source: FAIREMAIL,
  }),
  withPassword('sicurezza-postale', 'Sicurezza Postale', {
    hosts: 'smtps.sicurezzapostale.it',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('loopia', 'Loopia', {
    hosts: 'mailcluster.loopia.se',
    ports: TLS,
    source: NODEMAILER,
  }),
  withPassword('combell', 'Combell', {
    hosts: 'smtp-auth.mailprotect.be',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('dondominio', 'DonDominio', {
    hosts: 'smtp.dondominio.com',
    domains: 'dondominio.com',
    ports: TLS,
    source: ispdb('dondominio.com'),
  }),
  withPassword('arsys', 'Arsys', {
    hosts: 'smtp.serviciodecorreo.es',
    ports: BOTH,
    source: ARSYS,
  }),
  withPassword('active24', 'ACTIVE 24', {
    hosts: 'smtp.websupport.cz',
    patterns: 'email.active24.com',
    domains: 'active24.com smtp.cz',
    ports: TLS,
    source: 'https://faq.active24.eu/knowledge-base/e-mail-troubleshooting',
  }),
  withPassword('cesky-hosting', 'Český hosting', {
    hosts: 'smtp.cesky-hosting.cz',
    mx: '*.thinline.cz',
    ports: byNumber(starttls(25, 587), implicitTls(465)),
    source: ispdb('thinline.cz'),
  }),
  withPassword('gransy', 'Gransy', {
    hosts: 'smtp.gransy.com',
    domains: 'gransy.com internetserver.cz',
    ports: byNumber(starttls(25, 587), implicitTls(465)),
    source: ispdb('gransy.com'),
  }),
  withPassword('one-cz', 'one.cz', {
    hosts: 'smtp.registrator.cz',
    domains: 'one.cz',
    ports: STARTTLS,
    source: ispdb('one.cz'),
  }),
  withPassword('websupport', 'Websupport', {
    hosts: 'smtp.websupport.sk',
    domains: 'websupport.sk',
    ports: byNumber(starttls(25), implicitTls(465)),
    source: ispdb('websupport.sk'),
  }),
  withPassword('gigahost', 'Gigahost', {
    hosts: 'smtp.gigahost.dk',
    domains: 'gigahost.dk',
    ports: STARTTLS,
    source: ispdb('gigahost.dk'),
  }),
  withPassword('webhuset', 'Webhuset', {
    hosts: 'smtp.webhuset.no',
    domains: 'webhuset.no',
    ports: BOTH,
    source: ispdb('webhuset.no'),
  }),
  withPassword('mijndomein', 'Mijndomein', {
    hosts: 'mail.mijndomein.nl',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('yourhosting', 'Yourhosting', {
    hosts: 'mail.yourhosting.nl',
    domains: 'yourhosting.nl',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('soverin', 'Soverin', {
    hosts: 'smtp.soverin.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('sohosted', 'SoHosted', {
    hosts: 'hostingsecure.email',
    domains: 'sohosted.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('uk2', 'UK2', {
    hosts: 'mail.uk2.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('123-reg', '123 Reg', {
    hosts: 'smtp.123-reg.co.uk',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('netim', 'Netim', {
    hosts: 'mail1.netim.hosting',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('schwaz', 'Stadtwerke Schwaz', {
    hosts: 'mail.schwaz.net',
    domains: 'schwaz.net',
    ports: BOTH,
    source: ispdb('schwaz.net'),
  }),
  withPassword('univr', 'University of Verona (students)', {
    hosts: 'univr.smtpauth.cineca.it',
    ports: TLS,
    closedOn: '2018-12-13',
    source: 'https://dse.univr.it/home/index.php?option=com_content&task=view&id=203&Itemid=91',
  }),
];
