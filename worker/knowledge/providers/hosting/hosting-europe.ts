/** Hosting providers in other countries of Europe. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls } from '../documented.ts';
import { AUDITED_ON, BOTH, FAIREMAIL, ispdb, NODEMAILER, row, STARTTLS, signIn, TLS } from '../row.ts';

/** The guide for Thunderbird names 465 only; an older one also has 587, without encryption. */
const OVH = 'https://help.ovhcloud.com/csm/en-mx-plan-email-generalities';

const ARSYS = 'settings that customers publish; no page of Arsys was found';

export const HOSTING_EUROPE: readonly Provider[] = [
  row('ovh', 'OVHcloud', {
    brand: 'OVHcloud',
    hosts: 'ssl0.ovh.net smtp.mail.ovh.net',
    mx: 'mx*.mail.ovh.net mx*.ovh.net redirect.ovh.net',
    ports: TLS,
    signIn: signIn('password', OVH),
    source: OVH,
  }),
  row('ovh-ca', 'OVHcloud (Canada)', {
    brand: 'OVHcloud',
    hosts: 'smtp.mail.ovh.ca',
    mx: 'mx*.mail.ovh.ca',
    ports: TLS,
    signIn: signIn('password', OVH),
    source: OVH,
    on: AUDITED_ON,
  }),
  row('gandi', 'Gandi', {
    hosts: 'mail.gandi.net',
    domains: 'gandi.net',
    mx: '*.mail.gandi.net',
    ports: BOTH,
    signIn: signIn('password', ispdb('gandi.net')),
    source: ispdb('gandi.net'),
  }),
  row('one-com', 'one.com', {
    hosts: 'send.one.com',
    mx: '*.one.com',
    ports: TLS,
    signIn: signIn('password', ispdb('one.com')),
    source: ispdb('one.com'),
  }),
  row('aruba', 'Aruba', {
    brand: 'Aruba',
    hosts: 'smtps.aruba.it',
    domains: 'aruba.it',
    mx: 'mx.aruba.it',
    ports: TLS,
    signIn: signIn('password', NODEMAILER),
    source: NODEMAILER,
  }),
  row('aruba-pec', 'Aruba PEC', {
    brand: 'Aruba',
    hosts: 'smtps.pec.aruba.it',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('sicurezza-postale', 'Sicurezza Postale', {
    hosts: 'smtps.sicurezzapostale.it',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('loopia', 'Loopia', {
    hosts: 'mailcluster.loopia.se',
    ports: TLS,
    signIn: signIn('password', NODEMAILER),
    source: NODEMAILER,
  }),
  row('combell', 'Combell', {
    hosts: 'smtp-auth.mailprotect.be',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('dondominio', 'DonDominio', {
    hosts: 'smtp.dondominio.com',
    domains: 'dondominio.com',
    ports: TLS,
    signIn: signIn('password', ispdb('dondominio.com')),
    source: ispdb('dondominio.com'),
  }),
  row('arsys', 'Arsys', {
    hosts: 'smtp.serviciodecorreo.es',
    ports: BOTH,
    signIn: signIn('password', ARSYS),
    source: ARSYS,
  }),
  row('active24', 'ACTIVE 24', {
    hosts: 'email.active24.com',
    domains: 'active24.com smtp.cz',
    ports: TLS,
    signIn: signIn('password', ispdb('active24.com')),
    source: ispdb('active24.com'),
  }),
  row('cesky-hosting', 'Český hosting', {
    hosts: 'smtp.cesky-hosting.cz',
    mx: '*.thinline.cz',
    ports: byNumber(starttls(25, 587), implicitTls(465)),
    signIn: signIn('password', ispdb('thinline.cz')),
    source: ispdb('thinline.cz'),
  }),
  row('gransy', 'Gransy', {
    hosts: 'smtp.gransy.com',
    domains: 'gransy.com internetserver.cz',
    ports: byNumber(starttls(25, 587), implicitTls(465)),
    signIn: signIn('password', ispdb('gransy.com')),
    source: ispdb('gransy.com'),
  }),
  row('one-cz', 'one.cz', {
    hosts: 'smtp.registrator.cz',
    domains: 'one.cz',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('one.cz')),
    source: ispdb('one.cz'),
  }),
  row('websupport', 'Websupport', {
    hosts: 'smtp.websupport.sk',
    domains: 'websupport.sk',
    ports: byNumber(starttls(25), implicitTls(465)),
    signIn: signIn('password', ispdb('websupport.sk')),
    source: ispdb('websupport.sk'),
  }),
  row('gigahost', 'Gigahost', {
    hosts: 'smtp.gigahost.dk',
    domains: 'gigahost.dk',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('gigahost.dk')),
    source: ispdb('gigahost.dk'),
  }),
  row('webhuset', 'Webhuset', {
    hosts: 'smtp.webhuset.no',
    domains: 'webhuset.no',
    ports: BOTH,
    signIn: signIn('password', ispdb('webhuset.no')),
    source: ispdb('webhuset.no'),
  }),
  row('mijndomein', 'Mijndomein', {
    hosts: 'mail.mijndomein.nl',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('yourhosting', 'Yourhosting', {
    hosts: 'mail.yourhosting.nl',
    domains: 'yourhosting.nl',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('soverin', 'Soverin', {
    hosts: 'smtp.soverin.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('sohosted', 'SoHosted', {
    hosts: 'hostingsecure.email',
    domains: 'sohosted.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('uk2', 'UK2', {
    hosts: 'mail.uk2.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('123-reg', '123 Reg', {
    hosts: 'smtp.123-reg.co.uk',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('netim', 'Netim', {
    hosts: 'mail1.netim.hosting',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('schwaz', 'Stadtwerke Schwaz', {
    hosts: 'mail.schwaz.net',
    domains: 'schwaz.net',
    ports: BOTH,
    signIn: signIn('password', ispdb('schwaz.net')),
    source: ispdb('schwaz.net'),
  }),
  row('univr', 'University of Verona (students)', {
    hosts: 'univr.smtpauth.cineca.it',
    domains: 'studenti.univr.it',
    ports: TLS,
    signIn: signIn('password', ispdb('studenti.univr.it')),
    source: ispdb('studenti.univr.it'),
  }),
];
